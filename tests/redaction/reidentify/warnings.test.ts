import { describe, expect, test } from 'vitest';
import { quasiIdentifiers } from '../../../src-main/redaction/reidentify/quasi-identifiers.ts';
import { reidentificationWarnings } from '../../../src-main/redaction/reidentify/warnings.ts';

const text = (value: string) => ({ kind: 'text', text: value }) as const;
const mark = (shown?: string) =>
  ({ kind: 'mark', ground: 'ND-IND', ...(shown === undefined ? {} : { shown }) }) as const;
const kindsOf = (value: string) => [...new Set(quasiIdentifiers(value).map(({ kind }) => kind))].sort();

describe('clues that a copy leaves', () => {
  test.each([
    ['52歳の女性', ['age', 'sex']],
    ['５２歳', ['age']],
    ['四十代の', ['age']],
    ['65歳以上が対象', []],
    ['母子世帯', ['family']],
    ['元教員', ['occupation']],
    ['浜見町に住む', ['town']],
    ['町内会の行事', []],
    ['平成12年4月に', ['date']],
    ['アルコール依存', ['illness']],
    ['中学2年生', ['school']],
    ['市内で唯一の', ['rarity']],
    ['本日の議題は以上です。', []],
  ])('%s', (value, kinds) => {
    expect(kindsOf(value)).toEqual(kinds);
  });
});

describe('warnings of re-identification (個情法78条1項2号: 他の情報との照合)', () => {
  test('clues of three kinds about one person are named, two are not', () => {
    const three = [{ of: 'a', pieces: [mark('Aさん'), text('は52歳の女性、元教員。')] }];
    expect(reidentificationWarnings(three, 10)).toEqual([
      { kind: 'combination', of: 'a', kinds: ['age', 'sex', 'occupation'], words: ['52歳', '女性', '元教員'] },
    ]);
    expect(reidentificationWarnings([{ of: 'a', pieces: [text('52歳の女性')] }], 10)).toEqual([]);
  });
  test('clues about different persons are not added up', () => {
    const apart = [
      { of: 'a', pieces: [text('52歳の女性')] },
      { of: 'b', pieces: [text('元教員')] },
    ];
    expect(reidentificationWarnings(apart, 10)).toEqual([]);
  });
  test('what stands under a bare mark counts no more, a general word does', () => {
    expect(reidentificationWarnings([{ of: 'a', pieces: [mark(), text('の女性、元教員')] }], 10)).toEqual([]);
    expect(
      reidentificationWarnings([{ of: 'a', pieces: [mark('50代'), text('の女性、元教員')] }], 10).map(
        ({ kind }) => kind,
      ),
    ).toEqual(['combination']);
  });
  test('a mark does not join what stands on both sides of it', () => {
    expect(reidentificationWarnings([{ of: 'a', pieces: [text('元'), mark(), text('町長')] }], 10)).toEqual([]);
  });
  test('one word that makes somebody the only one is enough', () => {
    const [warning] = reidentificationWarnings([{ of: 'a', pieces: [text('町内で唯一の店で、双子がいる')] }], 10);
    expect(warning).toMatchObject({ kind: 'rarity', words: ['唯一', '双子'] });
  });
  test.each([
    ['対象は3世帯', 10, 3],
    ['対象は１２人', 10, null],
    ['対象は12人', 20, 12],
    ['第3件', 10, null],
    ['5人家族', 10, null],
    ['3人目', 10, null],
    ['0件', 10, null],
  ])('small groups: %s with k = %i', (value, limit, size) => {
    const found = reidentificationWarnings([{ of: 'a', pieces: [text(value)] }], limit).filter(
      (warning) => warning.kind === 'small-group',
    );
    expect(found.map((warning) => warning.size)).toEqual(size === null ? [] : [size]);
  });
});
