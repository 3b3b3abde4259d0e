import { describe, expect, test } from 'vitest';
import { cutSpans, placeholder, type Removal } from '../../src-main/redaction/replace.ts';

/** A small deterministic generator, so that a failure can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const ALPHABET = ['柳', '瀬', 'ヨ', 'ﾈ', 'ﾞ', '𠮷', '辻\u{e0100}', 'か\u3099', ' ', '\n', '5', '😀', 'é'];

describe('cutting', () => {
  test('the pieces hold the kept text and one mark per stretch', () => {
    expect(
      cutSpans('母のヨネさん、87歳', [
        { start: 2, end: 4, ground: 'ND-IND' },
        { start: 7, end: 10, ground: 'ND-IND' },
      ]),
    ).toEqual([
      { kind: 'text', text: '母の' },
      { kind: 'mark', ground: 'ND-IND' },
      { kind: 'text', text: 'さん、' },
      { kind: 'mark', ground: 'ND-IND' },
    ]);
  });

  test('overlapping and adjacent removals become one mark with all their grounds', () => {
    const removals: readonly Removal[] = [
      { start: 3, end: 5, ground: 'ND-OPS' },
      { start: 1, end: 3, ground: 'ND-IND' },
      { start: 2, end: 4, ground: 'ND-IND' },
    ];
    expect(cutSpans('あいうえおか', removals)).toEqual([
      { kind: 'text', text: 'あ' },
      { kind: 'mark', ground: 'ND-IND・ND-OPS' },
      { kind: 'text', text: 'か' },
    ]);
  });

  test('a selector or voicing mark goes with the character it belongs to', () => {
    expect(cutSpans('辻\u{e0100}さん', [{ start: 0, end: 1, ground: 'g' }])).toEqual([
      { kind: 'mark', ground: 'g' },
      { kind: 'text', text: 'さん' },
    ]);
  });

  test('a removal that is empty, outside or inside a character is refused', () => {
    for (const [start, end] of [
      [1, 1],
      [-1, 1],
      [0, 9],
      [1, 2],
      [0, 1.5],
    ] as const)
      expect(() => cutSpans('𠮷田', [{ start, end, ground: 'g' }])).toThrow(RangeError);
  });

  test('the mark has a fixed form', () => {
    expect(placeholder('ND-IND')).toBe('■■■［ND-IND］');
  });

  test('two texts that differ only inside removed spans give identical pieces (1,000 pairs)', () => {
    for (let seed = 1; seed <= 1000; seed++) {
      const next = random(seed);
      const word = (shortest: number, length: number): string =>
        Array.from({ length: shortest + next(length) }, () => ALPHABET[next(ALPHABET.length)]).join('');
      const kept = Array.from({ length: 2 + next(5) }, () => word(0, 6));
      const build = () => {
        let text = kept[0] ?? '';
        const removals: Removal[] = [];
        for (const [index, part] of kept.slice(1).entries()) {
          const secret = word(1, 9);
          removals.push({
            start: text.length,
            end: text.length + secret.length,
            ground: index % 2 ? 'ND-IND' : 'ND-OPS',
          });
          text += secret + part;
        }
        return cutSpans(text, removals);
      };
      expect(build()).toEqual(build());
    }
  });
});
