import { describe, expect, test } from 'vitest';
import { isPermissive, licencesOf } from '../../src-main/bootstrap/licences.mjs';

describe('Only permissive licences ship with the app', () => {
  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['MIT AND OFL-1.1', true],
    ['GPL-3.0-only', false],
    ['AGPL-3.0-only', false],
    ['MIT AND LGPL-3.0-only', false],
    ['SEE LICENSE IN terms.txt', false],
    ['not stated', false],
  ])('%s: %s', (licence, expected) => {
    expect(isPermissive(licence)).toBe(expected);
  });

  test('packages for development do not ship; optional ones do', () => {
    const packages = {
      '': { license: 'Apache-2.0' },
      'node_modules/tool': { dev: true, license: 'GPL-3.0-only', version: '1.0.0' },
      'node_modules/shipped': { license: 'MIT', version: '1.0.0' },
      'node_modules/planted': { optional: true, version: '2.0.0' },
    };
    const { seen, refused } = licencesOf(packages, (path) => (path.endsWith('planted') ? 'AGPL-3.0-only' : undefined));
    expect([...seen]).toEqual([
      ['MIT', 1],
      ['AGPL-3.0-only', 1],
    ]);
    expect(refused).toEqual(['node_modules/planted 2.0.0 (AGPL-3.0-only)']);
  });
});
