import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findOccurrences } from '../../src-main/redaction/occurrences.ts';
import { cutSpans, placeholder } from '../../src-main/redaction/replace.ts';
import { findResidue } from '../../src-main/redaction/residue.ts';
import { fixture } from '../helpers/fixture.ts';

const texts = (text: string, fragment: string) =>
  findOccurrences(text, fragment).map(({ start, end }) => text.slice(start, end));

describe('all occurrences', () => {
  test('other width, kana, kanji variants, spaces and line ends count as the same', () => {
    expect(texts('髙橋と高橋、ﾀｶﾊｼ、高\n　橋', '高橋')).toEqual(['髙橋', '高橋', '高\n　橋']);
    expect(texts('ヤナセ・やなせ・ﾔﾅｾ', 'やなせ')).toEqual(['ヤナセ', 'やなせ', 'ﾔﾅｾ']);
    expect(texts('０９０－１ 090-1', '090-1')).toEqual(['０９０－１', '090-1']);
  });

  test('an empty fragment occurs nowhere', () => {
    expect(findOccurrences('なにか', ' ')).toEqual([]);
  });
});

describe('residue of removed strings', () => {
  test.each([
    ['持ち家ですよね。', 'よね'],
    ['おそらく資産の話が先になります。', 'そら'],
    ['ひなたサロンに来ています。', 'ひなた'],
    ['久保田さんと大久保さん', '久保'],
    ['浩然の気を養う', '浩'],
    ['138万円の予算', '38万円'],
    ['154歳まで', '54歳'],
    ['12年3組', '2年3組'],
    ['■■■［ND-IND］さん', 'ヨネ'],
  ])('%s does not betray %s', (text, removed) => {
    expect(findResidue(text, [removed])).toEqual([]);
  });

  test.each([
    ['弟のそらくんの歯', 'そら'],
    ['ﾖﾈさんの話', 'よね'],
    ['母（ヨネ）', 'ヨネ'],
    ['浩さんが出た', '浩'],
    ['角の柳\n瀬さん', '柳瀬'],
    ['38万円ほど', '３８万円'],
    ['ﾔ ﾅ ｾ', 'ヤナセ'],
    ['久保さんなら', '久保'],
  ])('%s betrays %s', (text, removed) => {
    expect(findResidue(text, [removed]).map((hit) => hit.removed)).toEqual([removed]);
  });

  test('the office’s first meeting, cut at every expected span, holds no residue; uncut it holds one for each', () => {
    const folder = 'meetings/2026-08-27_shien-05';
    const text = readFileSync(fixture(`${folder}/transcript.txt`), 'utf8');
    const { spans } = JSON.parse(readFileSync(fixture(`${folder}/expected-redactions.json`), 'utf8')) as {
      spans: readonly { start: number; end: number; text: string; ground: string; core: { text: string } }[];
    };
    const cut = cutSpans(text, spans)
      .map((piece) => (piece.kind === 'text' ? piece.text : placeholder(piece.ground)))
      .join('');
    expect(
      findResidue(
        cut,
        spans.map((span) => span.text),
      ).length,
    ).toBe(0);
    expect(
      findResidue(
        cut,
        spans.map((span) => span.core.text),
      ).length,
    ).toBe(0);
    const removed = new Set(spans.map((span) => span.text));
    expect(new Set(findResidue(text, [...removed]).map((hit) => hit.removed)).size).toBe(removed.size);
  });
});
