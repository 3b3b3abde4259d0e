import { describe, expect, test } from 'vitest';
import type { Json } from '../../src-main/contract/operation.ts';
import { canonicalize, MAX_DEPTH } from '../../src-main/log/canonical.ts';
import { isCanonical, restate } from '../../src-main/log/verify-canonical.ts';

const refused = (value: unknown) => () => canonicalize(value as Json);

describe('canonical JSON (RFC 8785)', () => {
  test('members are ordered by UTF-16 code units, not by code points or numbers', () => {
    const value = {
      '\u20ac': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '\u{1f600}': 5,
      '\u0080': 6,
      '\u00f6': 7,
      '10': 8,
      '9': 9,
    };
    const order = ['\\r', '1', '10', '9', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33'];
    const at = order.map((name) => canonicalize(value).indexOf(`"${name}":`));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at).not.toContain(-1);
  });

  test('no white space, and members of members are ordered too', () => {
    expect(canonicalize({ b: [true, null, { z: 0, a: '' }], a: false })).toBe(
      '{"a":false,"b":[true,null,{"a":"","z":0}]}',
    );
  });

  test.each([
    [0, '0'],
    [-0, '0'],
    [-1, '-1'],
    [9007199254740991, '9007199254740991'],
    [-9007199254740991, '-9007199254740991'],
  ])('the integer %s is written %s', (value, text) => {
    expect(canonicalize(value)).toBe(text);
  });

  test('strings escape only quotation marks, backslashes and control characters, in their shortest form', () => {
    expect(canonicalize('\u20ac$\u000f\nA\'B"\\\\"/\b\t\f\r\u007f\u2028')).toBe(
      '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/\\b\\t\\f\\r\u007f\u2028"',
    );
  });

  test('trap T15: text is signed as written; か+゛ is not が, and 塚 U+FA10 is not 塚 U+585A', () => {
    expect(canonicalize('か\u3099')).not.toBe(canonicalize('が'));
    expect(canonicalize('\ufa10')).toBe('"\ufa10"');
    expect(canonicalize('\ufa10')).not.toBe(canonicalize('\u585a'));
  });

  test.each([
    ['a fraction', 0.5],
    ['a number beyond the safe integers', 2 ** 53],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['undefined', undefined],
    ['undefined as a member', { a: undefined }],
    ['a hole in an array', new Array(1)],
    ['a lone high surrogate', '\ud800'],
    ['a lone low surrogate in a name', { '\udc00': 1 }],
    ['a big integer', 1n],
    ['a function', () => 1],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['bytes', Buffer.from('a')],
    ['a symbol as a name', { [Symbol('a')]: 1 }],
  ])('%s is refused, so that nothing is signed that a reader would see differently', (_name, value) => {
    expect(refused(value)).toThrow(TypeError);
    expect(refused([value])).toThrow(TypeError);
  });

  test('a refusal never repeats the value, which may be personal', () => {
    expect(refused({ 山田: '山田太郎\ud800' })).toThrow(/^Canonical JSON: lone surrogate$/);
  });

  test('nesting ends where the verifiers end', () => {
    const nested = (depth: number): Json => (depth === 0 ? 1 : [nested(depth - 1)]);
    expect(restate(nested(MAX_DEPTH))).toBe(canonicalize(nested(MAX_DEPTH)));
    expect(refused(nested(MAX_DEPTH + 1))).toThrow(TypeError);
    expect(restate(nested(MAX_DEPTH + 1))).toBeNull();
  });

  test('writer and verifier, written apart, agree on every accepted value', () => {
    const values: Json[] = [
      null,
      '',
      'ア\u3099\u{20bb7}\u0001',
      { '10': 1, '9': [{}, []], a: { b: 'c' } },
      [[-3, true]],
    ];
    for (const value of values) expect(restate(JSON.parse(JSON.stringify(value)))).toBe(canonicalize(value));
    for (const value of [0.5, '\ud800', 2 ** 60, { '\udfff': 1 }]) expect(restate(value)).toBeNull();
  });

  test('the verifier accepts exactly the canonical text, also where names are numerals', () => {
    const numerals = '{"10":1,"9":2,"a":3}';
    expect(canonicalize(JSON.parse(numerals))).toBe(numerals);
    expect(isCanonical(numerals, JSON.parse(numerals))).toBe(true);
    for (const text of [
      '{"9":2,"10":1,"a":3}',
      '{"b":1,"a":2}',
      '[1.0]',
      '[1e2]',
      '[-0]',
      '["\\ud800"]',
      '["\\u0041"]',
      '[ 1]',
    ])
      expect(isCanonical(text, JSON.parse(text))).toBe(false);
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(isCanonical(deep, JSON.parse(deep))).toBe(false);
  });
});
