import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markLines, matchIn } from '../../src-main/redaction/text/line-traits.ts';
import { numeralValue } from '../../src-main/redaction/text/numerals.ts';
import { needsOf } from '../../src-main/redaction/text/pattern-needs.ts';
import { endsLabel, LABEL_BEFORE } from '../../src-main/redaction/words/name-context.ts';
import { chooser } from './chooser.ts';
import { firstHomesAndCodes } from './guesses/homes-and-codes-a.ts';
import { ordinaryLines } from './guesses/ordinary-talk.ts';

/** Every trait that a line can have. */
const ANY = -1;
const FOLDERS = ['pattern', 'find', 'text'].map(
  (name) => new URL(`../../src-main/redaction/${name}/`, import.meta.url),
);
const LITERAL = /^(?:const [A-Z_]+ = |[ ]+)\/(.+)\/g;$/gm;

/** Global patterns of the fixed forms that see no more than their line. */
function patternsOfOneLine(): readonly RegExp[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder).flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(LITERAL)]),
  )
    .map(([, source = '']) => new RegExp(source, 'g'))
    .filter((pattern) => needsOf(pattern).isOfOneLine);
}

/** Lines with numbers and lines without, some cut, in an order that chance makes. */
function paper(seed: number): string {
  const choose = chooser(seed);
  const lines = [...firstHomesAndCodes, ...ordinaryLines].map((line) => line.replace(/\{[A-Z]:|[{}]/g, ''));
  const more = [
    '〒100-0001',
    '2026/8/27',
    'カード 4111-1111-1111-1111',
    '受給者証 第0012345号',
    '年齢 68',
    '電話 03-1234-5678',
  ];
  return Array.from({ length: 400 }, () => {
    const line = choose([...lines, ...more, ...more]);
    return line.slice(0, choose([line.length, line.length, Math.ceil(line.length / 2)]));
  }).join('\n');
}

describe('looks that spare a longer one', () => {
  test.each([1, 2])('lines put together for a pattern give what the text gives, in paper %i', (seed) => {
    const soft = paper(seed);
    const ranges = markLines(soft).having(ANY);
    const patterns = patternsOfOneLine();
    expect(patterns.length).toBeGreaterThan(20);
    for (const pattern of patterns) {
      const together: string[] = [];
      matchIn(soft, ranges, pattern, (match, start) => together.push(`${start}:${match.join('|')}`));
      const whole = [...soft.matchAll(pattern)].filter(({ index }) =>
        ranges.some(([from, to]) => index >= from && index < to),
      );
      expect([pattern.source, ...together]).toEqual([
        pattern.source,
        ...whole.map((match) => `${match.index}:${match.join('|')}`),
      ]);
    }
  });

  test('no label is missed by its last letters', () => {
    const choose = chooser(7);
    const words =
      '名 氏名 氏 名前 本人 本人・ 対象者 カナ氏名 世帯主 父 父親 子 内縁 会議 姓 セイ せい は 田 連絡先 読み'.split(
        ' ',
      );
    const joints = [...'：:）」 \n・、『（=→/の', ''];
    const lefts = Array.from({ length: 4000 }, () => [words, joints, joints, joints].map(choose).join(''));
    const labels = lefts.filter((left) => LABEL_BEFORE.test(left));
    expect(labels.length).toBeGreaterThan(300);
    expect(labels.filter((left) => !endsLabel(left))).toEqual([]);
    expect(lefts.filter((left) => !endsLabel(left)).length).toBeGreaterThan(500);
  });

  test.each([
    ['', 0],
    ['7', 7],
    ['007', 7],
    ['五', 5],
    ['二〇', 20],
    ['1五', 15],
    ['二十一', 21],
    ['千百八十七', 1187],
    ['廿三', 23],
    ['元', 1],
    ['壱', 1],
    ['1234567890123456', 1234567890123456],
    ['十二三', 33],
    ['四x', Number.NaN],
  ])('%s is read as %d', (text, value) => {
    expect(numeralValue(text)).toBe(value);
  });
});
