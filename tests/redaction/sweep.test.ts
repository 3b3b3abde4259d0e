import { describe, expect, test } from 'vitest';
import { firstCharacters, sweep } from '../../src-main/redaction/text/first-characters.ts';
import * as context from '../../src-main/redaction/words/body-context.ts';
import * as cues from '../../src-main/redaction/words/body-cues.ts';
import * as organizations from '../../src-main/redaction/words/organization-words.ts';
import { fifthBodies } from './guesses/bodies-e.ts';
import { ordinaryLines } from './guesses/ordinary-talk.ts';

const found = (matches: Iterable<RegExpMatchArray>): readonly string[] =>
  [...matches].map((match) => `${match.index}:${match[0]}`);
const begins = (source: string): string => {
  const table = firstCharacters(source);
  return table === null ? 'any' : [...table].flatMap((is, code) => (is ? [String.fromCharCode(code)] : [])).join('');
};

describe('looking for a pattern only where it may begin', () => {
  const text = [...fifthBodies, ...ordinaryLines].join('\n');
  const patterns = Object.entries({ ...context, ...cues, ...organizations }).filter(
    (entry): entry is [string, RegExp] => entry[1] instanceof RegExp && entry[1].global,
  );

  test.each(patterns)('finds all that %s matches', (_, pattern) => {
    expect(found(sweep(text, pattern))).toEqual(found(text.matchAll(pattern)));
  });

  test('there are patterns to compare', () => {
    expect(patterns.length).toBeGreaterThan(8);
  });

  test.each([
    ['ab|cd', 'ac'],
    ['(?:a|b)?c', 'abc'],
    ['(?<![x-z])[a-c]', 'abc'],
    ['(?=x)a{0,2}b', 'ab'],
    ['a{1,3}b', 'a'],
    ['[a\\]-]', '-]a'],
    ['\\(b', '('],
    ['a*', 'any'],
    ['[^a]b', 'any'],
    ['.b', 'any'],
    ['\\d', 'any'],
  ])('%s begins with %s', (source, letters) => {
    expect(begins(source)).toBe(letters);
  });
});
