import { describe, expect, test } from 'vitest';
import { uncoveredBy } from '../../../src-main/redaction/compare/earlier-copy.ts';
import { differences } from '../../../src-main/redaction/compare/earlier-publication.ts';

const hidden = (blockId: string, start: number, end: number) => ({ blockId, start, end });

describe('a copy beside one that was given earlier', () => {
  test.each([
    ['nothing hidden then', [hidden('a', 2, 5)], [], [hidden('a', 2, 5)]],
    ['the same hidden then', [hidden('a', 2, 5)], [hidden('a', 2, 5)], []],
    ['more hidden then', [hidden('a', 2, 5)], [hidden('a', 0, 9)], []],
    ['a part shown then', [hidden('a', 2, 8)], [hidden('a', 4, 6)], [hidden('a', 2, 4), hidden('a', 6, 8)]],
    ['another block hidden then', [hidden('a', 2, 5)], [hidden('b', 2, 5)], [hidden('a', 2, 5)]],
    [
      'overlapping stretches',
      [hidden('a', 2, 5), hidden('a', 4, 8)],
      [hidden('a', 1, 3), hidden('a', 3, 6)],
      [hidden('a', 6, 8)],
    ],
  ] as const)('%s', (_name, now, earlier, expected) => {
    expect(uncoveredBy(now, earlier)).toEqual(expected);
  });
  test('agrees with a character by character comparison on random stretches', () => {
    let state = 7;
    const random = (limit: number): number => {
      state = (state * 48271) % 2147483647;
      return state % limit;
    };
    const draw = () =>
      Array.from({ length: random(6) }, () => {
        const start = random(30);
        return hidden(`b${random(3)}`, start, start + 1 + random(8));
      });
    const places = (list: readonly { blockId: string; start: number; end: number }[]) =>
      new Set(
        list.flatMap(({ blockId, start, end }) =>
          Array.from({ length: end - start }, (_, at) => `${blockId}:${start + at}`),
        ),
      );
    for (let round = 0; round < 2000; round += 1) {
      const [now, earlier] = [draw(), draw()];
      const shown = places(earlier);
      expect([...places(uncoveredBy(now, earlier))].sort()).toEqual(
        [...places(now)].filter((place) => !shown.has(place)).sort(),
      );
    }
  });
});

describe('a copy beside the publication of the meeting before', () => {
  test('what was hidden then and is shown now comes first, in any written form', () => {
    const earlier = {
      shown: [{ blockId: 'x', text: '勤務先は浦波製材所' }],
      hidden: [{ text: '戸波みどり', type: 'person' }],
    };
    const now = {
      shown: [{ blockId: 'y', text: '戸波　ミドリさんは来週訪問' }],
      hidden: [{ text: '浦波製材所', type: 'workplace' }],
    };
    expect(differences(earlier, now)).toEqual([
      { kind: 'shown-now', text: '戸波　ミドリ', type: 'person', blockIds: ['y'] },
      { kind: 'hidden-now', text: '浦波製材所', type: 'workplace', blockIds: ['x'] },
    ]);
  });
  test('nothing is said where both hide the same', () => {
    const one = { shown: [{ blockId: 'x', text: '来週訪問する' }], hidden: [{ text: '戸波みどり', type: 'person' }] };
    expect(differences(one, one)).toEqual([]);
  });
});
