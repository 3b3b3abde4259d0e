import { expect, test } from 'vitest';
import { isPlainWithin, MESSAGE_LIMIT } from '../../src-main/shell/measure.ts';

test.each([
  ['null', null],
  ['nested records', { a: [1, 'x', { b: true, c: undefined }] }],
  ['bytes', new Uint8Array(10)],
  ['a record without prototype', Object.assign(Object.create(null), { a: 1 })],
])('%s is plain', (_name, message) => {
  expect(isPlainWithin(message)).toBe(true);
});

test.each([
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['a function', () => {}],
  ['a big integer', 1n],
  ['an error', new Error('x')],
])('%s is not plain, wherever it hides', (_name, message) => {
  expect(isPlainWithin(message)).toBe(false);
  expect(isPlainWithin({ a: [message] })).toBe(false);
});

test('the limit is 16 MiB and counts text, bytes and names', () => {
  expect(MESSAGE_LIMIT).toBe(16 * 1024 * 1024);
  expect(isPlainWithin(new Uint8Array(MESSAGE_LIMIT - 8))).toBe(true);
  expect(isPlainWithin(new Uint8Array(MESSAGE_LIMIT))).toBe(false);
  expect(isPlainWithin('x'.repeat(100), 100)).toBe(false);
  expect(isPlainWithin({ ['x'.repeat(100)]: 1 }, 100)).toBe(false);
  expect(
    isPlainWithin(
      Array.from({ length: 20 }, () => null),
      100,
    ),
  ).toBe(false);
});

test('cycles and bottomless depth are refused, not followed', () => {
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  expect(isPlainWithin(cycle)).toBe(false);
  let deep: unknown = null;
  for (let level = 0; level < 100; level++) deep = [deep];
  expect(isPlainWithin(deep)).toBe(false);
});
