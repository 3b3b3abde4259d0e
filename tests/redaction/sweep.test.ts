import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indexLines } from '../../src-main/redaction/text/line-index.ts';
import { beginsOf, NEVER } from '../../src-main/redaction/text/pattern-begins.ts';
import { needsOf, pairMark } from '../../src-main/redaction/text/pattern-needs.ts';
import { readPattern, writtenOut } from '../../src-main/redaction/text/pattern-source.ts';
import { sweep } from '../../src-main/redaction/text/sweep.ts';
import * as context from '../../src-main/redaction/words/body-context.ts';
import * as cues from '../../src-main/redaction/words/body-cues.ts';
import * as organizations from '../../src-main/redaction/words/organization-words.ts';
import { chooser } from './chooser.ts';
import { fifthBodies } from './guesses/bodies-e.ts';
import { ordinaryLines } from './guesses/ordinary-talk.ts';
import { unknownPassages } from './guesses/passages.ts';

const GUESSES = new URL('../../src-main/redaction/guess/', import.meta.url);
/** A global pattern alone at the end of its line, as the formatter leaves it. */
const LITERAL = /^(?:(?:export )?const [A-Z_]+(?:: RegExp)? = |[ ]+)\/(.+)\/g;$/gm;

const found = (matches: Iterable<RegExpMatchArray>): readonly string[] =>
  [...matches].map((match) => `${match.index}:${match.join('|')}`);

/** Every global pattern by which people, places and bodies are looked for. */
function patterns(): readonly RegExp[] {
  const literals = readdirSync(GUESSES).flatMap((file) =>
    [...readFileSync(new URL(file, GUESSES), 'utf8').matchAll(LITERAL)].map(
      ([, source = '']) => new RegExp(source, 'g'),
    ),
  );
  const named = Object.values({ ...context, ...cues, ...organizations }).filter(
    (value): value is RegExp => value instanceof RegExp && value.global,
  );
  return [...literals, ...named];
}

/** Lines of the invented passages, cut, joined and spoilt; long enough to be indexed. */
function spoilt(seed: number): string {
  const choose = chooser(seed);
  const below = (count: number): number => choose(Array.from({ length: count }, (_, index) => index));
  const lines = [...fifthBodies, ...ordinaryLines, ...unknownPassages].map((line) =>
    line.replace(/\{[A-Z]:|[{}]/g, ''),
  );
  const marks = [...' 　、。・:（）「」,./@0123456789〇一二三年月日号番丁目様さん氏くんちゃんののはが\n\n\n>ー→<AaX'];
  const parts = Array.from({ length: 700 }, () => {
    const line = choose(lines);
    const at = below(line.length + 1);
    const how = below(5);
    if (how === 0) return line.slice(at);
    if (how === 1) return line.slice(0, at) + choose(marks) + line.slice(at + below(2));
    return how === 2 ? `${line.slice(0, at)}\n${line.slice(at)}` : line;
  });
  return parts.join(below(2) === 0 ? '\n' : '。\n');
}

describe('looking for a pattern only where it may stand', () => {
  test.each([1, 2, 3])('finds all that any pattern of the guesses matches, in text %i', (seed) => {
    const index = indexLines(spoilt(seed));
    const lost = patterns().filter(
      (pattern) => found(sweep(index, pattern)).join() !== found(index.soft.matchAll(pattern)).join(),
    );
    expect(lost.map(({ source }) => source)).toEqual([]);
  });

  test('there are patterns to compare, and most of them are helped', () => {
    const all = patterns();
    expect(all.length).toBeGreaterThan(90);
    const helped = all.filter((pattern) => needsOf(pattern).isOfOneLine && needsOf(pattern).marks.length > 0);
    expect(helped.length).toBeGreaterThan(all.length / 2);
  });

  test('a line is looked at as it stands: what is at its edges counts, what is beyond them does not', () => {
    const filler = 'まず次の件に移ります。\n'.repeat(800);
    const index = indexLines(`名前\n${filler}あの名前\n名前、前の名前\n${filler}その名前`);
    for (const pattern of [/(?<=^|\n)名前/g, /名前(?=\n|、)/g, /名前$/g, /(?<!\n)名前/g, /名前(?=\n名)/g, /の名前\n/g])
      expect(found(sweep(index, pattern))).toEqual(found(index.soft.matchAll(pattern)));
  });
});

describe('what the source of a pattern tells', () => {
  const begins = (pattern: RegExp): string => {
    const known = beginsOf(pattern);
    if (known === null) return 'any';
    return [...known.letters].flatMap((kind, code) => (kind === NEVER ? [] : [String.fromCharCode(code)])).join('');
  };

  test.each([
    [/ab|cd/g, 'ac'],
    [/(?:a|b)?c/g, 'abc'],
    [/(?<![x-z])[a-c]/g, 'abc'],
    [/(?=x)a{0,2}b/g, 'ab'],
    [/a{1,3}b/g, 'a'],
    [/[a\]-]/g, '-]a'],
    [/\(b/g, '('],
    [/\d/g, '0123456789'],
    [/a*/g, 'any'],
    [/[^a]b/g, 'any'],
    [/.b/g, 'any'],
    [/[ぁ-ん]さん/g, 'any'],
    [/(a)?\1b/g, 'any'],
    [/ab/gi, 'any'],
  ])('%s begins with %s', (pattern, letters) => {
    expect(begins(pattern)).toBe(letters);
  });

  test.each([
    ['ab', /a(?:b|c)d/g, true],
    ['ax', /a(?:b|c)d/g, false],
    ['ax', /ab?x/g, true],
    ['ad', /ab?x/g, false],
    ['aa', /a+b/g, true],
    ['ax', /a(?:b)?./g, true],
  ])('%s may begin a match of %s: %s', (text, pattern, may) => {
    const known = beginsOf(pattern);
    const [one, two] = [text.charCodeAt(0), text.charCodeAt(1)];
    expect(known?.letters[one] === 1 || known?.pairs[pairMark(one, two)] === 1).toBe(may);
  });

  test.each([
    [/a(?:bc|d)e*/g, true, 1],
    [/[ぁ-ん]{2}(?=さん|様)/g, true, 1],
    [/a\n?b/g, false, 2],
    [/a(?=[、\n]|$)/g, true, 1],
    [/a(?=\n[ ]*b)/g, false, 2],
    [/(?<=\n)a/g, true, 1],
    [/(?<=\n[ ])a/g, true, 2],
    [/(?<=b\n)a/g, false, 2],
    [/[^あ]い/g, false, 1],
    [/[^あ\n]い/g, true, 1],
    [/い[^あ]/g, true, 1],
  ])('%s stays in its line: %s', (pattern, isOfOneLine, choices) => {
    expect(needsOf(pattern).isOfOneLine).toBe(isOfOneLine);
    expect(needsOf(pattern).marks.length).toBeGreaterThanOrEqual(choices);
  });

  test('every word of a pattern of words is written out', () => {
    expect(writtenOut(readPattern('兄弟?|義[父母]|元?(?:夫|妻)|Dr\\.'))).toEqual(
      '兄 兄弟 義父 義母 夫 妻 元夫 元妻 Dr.'.split(' '),
    );
  });
});
