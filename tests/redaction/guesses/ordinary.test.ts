import { describe, expect, test } from 'vitest';
import { findSpans } from '../../../src-main/redaction/find.ts';
import { prepareRegister } from '../../../src-main/redaction/register.ts';
import { shippedLexicon } from '../../helpers/lexicon.ts';
import { ordinaryA } from './ordinary-a.ts';
import { ordinaryB } from './ordinary-b.ts';
import { ordinaryC } from './ordinary-c.ts';
import { ordinaryD } from './ordinary-d.ts';
import { ordinaryE } from './ordinary-e.ts';
import { ordinaryF } from './ordinary-f.ts';
import { ordinaryG } from './ordinary-g.ts';
import { ordinaryH } from './ordinary-h.ts';
import { ordinaryI } from './ordinary-i.ts';
import { ordinaryJ } from './ordinary-j.ts';
import { ordinaryK } from './ordinary-k.ts';
import { ordinaryL } from './ordinary-l.ts';
import { ordinaryM } from './ordinary-m.ts';

const nobody = prepareRegister({ known: [] });

describe('papers and talk with nothing to hide', () => {
  test.each([
    ['of offices', ordinaryA, 2],
    ['of meetings', ordinaryB, 2],
    ['of neighbours', ordinaryC, 2],
    ['of schools and homes', ordinaryD, 2],
    ['of many hands', ordinaryE, 2],
    ['with towns, roads and dishes', ordinaryF, 4],
    ['with the quarters of a town', ordinaryH, 2],
    ['of halls and phones', ordinaryI, 2],
    ['of children and islands', ordinaryJ, 5],
    ['of towns in winter', ordinaryK, 3],
    ['of halls, trips and drills', ordinaryL, 3],
    ['of benches and woods', ordinaryM, 3],
    ['full of names that everybody knows', ordinaryG, 10],
  ])('%s get few suggestions per thousand characters', (_, papers, most) => {
    const hits = papers.flatMap((text) =>
      findSpans(text, nobody, shippedLexicon()).map(
        ({ start, end, type, source }) => `${source}/${type} ${text.slice(start, end)}`,
      ),
    );
    const characters = papers.reduce((sum, text) => sum + [...text].length, 0);
    expect(characters).toBeGreaterThan(1800);
    expect((hits.length * 1000) / characters, hits.join(' | ')).toBeLessThanOrEqual(most);
  });
});

describe('doubtful hits of a known name', () => {
  const known = prepareRegister({
    known: [
      { id: 'a', kind: 'person', value: '佐久 稔', kana: 'さく みのる' },
      { id: 'b', kind: 'person', value: '能登 静', kana: 'のと しずか' },
      { id: 'c', kind: 'person', value: '渡辺 大地', kana: 'わたなべ だいち' },
    ],
  });
  const found = (text: string): readonly string[] =>
    findSpans(text, known, shippedLexicon()).map(({ start, end }) => text.slice(start, end));

  test.each([
    '稔りの秋を迎えた。',
    '能登半島の地震から二年。',
    '静かな面談室を設ける。',
    '大地震のあとは灯油が足りない。',
  ])('that are part of another word are none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each(['渡辺、深谷の両市と合同で', '渡辺と南台の二つの公民館で', '渡辺方面のバスは減る。'])(
    'become doubtful where a place is meant: %s',
    (text) => {
      expect(findSpans(text, known, shippedLexicon()).filter(({ source }) => source !== 'guess')).toEqual([]);
    },
  );

  test('stay where somebody is addressed', () => {
    expect(found('稔さんと静さん、大地くん。')).toEqual(['稔', '静', '大地']);
  });
});
