import { expect, test } from 'vitest';
import { draftOf } from '../../../src-renderer/ui/form-draft.ts';

test('a secret is never part of a draft: not by its name, not by its box, and not inside a group of fields', () => {
  const empty = { note: '', present: { password: '', factor: null }, newPassword: '', factor: null, code: '' };
  const typed = {
    note: 'つづき',
    present: { password: 'ひみつのことば', factor: { kind: 'webauthn-prf', output: 'AAAA' } },
    newPassword: 'あたらしいことば',
    factor: { kind: 'key-file', path: '/media/stick/a.key' },
    code: '1234',
  };
  const secrets = new Set(['present.password', 'newPassword', 'code']);
  expect(draftOf(typed, empty, secrets)?.changed).toEqual({ note: 'つづき' });
  expect(draftOf({ ...typed, note: '' }, empty, secrets)).toBeNull();
});
