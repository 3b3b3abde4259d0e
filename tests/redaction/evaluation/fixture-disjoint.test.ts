import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixture } from '../../helpers/fixture.ts';
import { GROUPS } from './groups.ts';
import { passages } from './passages.ts';
import { privateStrings, tight } from './strings.ts';

test('nobody and nothing private of the set occurs in the shared office', () => {
  const own = [...new Set(privateStrings(GROUPS.flatMap(passages)).map(tight))];
  const office = tight(readFileSync(fixture('cases.json'), 'utf8'));
  expect(own.length).toBeGreaterThan(100);
  expect(office.length).toBeGreaterThan(10_000);
  expect(own.filter((value) => [...value].length >= 4 && office.includes(value))).toEqual([]);
});
