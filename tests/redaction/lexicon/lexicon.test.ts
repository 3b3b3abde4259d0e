import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checked, entryOf, hashed, hashSeed, NO_ENTRY } from '../../../src-main/redaction/guess/lexicon.ts';
import { cutRun } from '../../../src-main/redaction/guess/segment.ts';
import { shippedLexicon } from '../../helpers/lexicon.ts';
import { lexiconText } from './make-lexicon.ts';

const lexicon = shippedLexicon();

/** Classes of a word, as letters. */
function classesOf(word: string): string {
  let [hash, check] = [hashSeed, 0];
  for (let at = 0; at < word.length; at++) {
    hash = hashed(hash, word.charCodeAt(at));
    check = checked(check, word.charCodeAt(at));
  }
  let letters = '';
  for (let entry = entryOf(lexicon, hash, check); entry !== NO_ENTRY; entry = lexicon.following[entry] as number)
    letters += lexicon.letters[lexicon.kinds[entry] as number];
  return letters;
}

const cut = (run: string): string =>
  cutRun(lexicon, run, { before: '$', after: '.' })
    .words.map(({ start, end, letter }) => run.slice(start, end) + letter)
    .join(' ');

describe('the lexicon of the guess layer', () => {
  test('is exactly what the dictionary gives', () => {
    const shipped = readFileSync(join(import.meta.dirname, '../../../resources/redaction/lexicon.txt'), 'utf8');
    expect(lexiconText() === shipped).toBe(true);
  });

  test.each([
    ['佐藤', 'L'],
    ['小鳥遊', 'L'],
    ['勅使河原', 'L'],
    ['美咲', 'G'],
    ['陽葵', 'G'],
    ['市役所', 'N'],
    ['相談', 'S'],
    ['見守り', 'V'],
  ])('knows %s as %s', (word, letter) => expect(classesOf(word)).toContain(letter));

  test('does not know what is no word', () => {
    expect(['栗花落美', '〆〆', '佐佐佐'].map(classesOf)).toEqual(['', '', '']);
  });

  test.each([
    ['生活困窮', '生活S 困窮S'],
    ['佐藤美咲', '佐藤L 美咲G'],
    ['山口県', '山口R 県M'],
    ['東海林健一', '東海林L 健一G'],
  ])('cuts %s into %s', (run, words) => expect(cut(run)).toBe(words));
});
