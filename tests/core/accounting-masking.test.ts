import { describe, expect, it } from 'vitest';
import type { Person } from '../../src-main/contract/support-case.ts';
import { maskTexts } from '../../src-main/core/export/subject-mask.ts';
import { ownOf } from '../../src-main/core/export/subject-own.ts';
import type { SubjectRegister } from '../../src-main/core/export/subject-register.ts';
import { knownOf } from '../../src-main/core/redaction/gather.ts';
import { prepareRegister } from '../../src-main/redaction/register.ts';
import { tightForm } from '../../src-main/redaction/text/fold.ts';
import { person } from '../helpers/blank.ts';

const subject: Person = {
  id: 'p1',
  ...person({
    name: '髙﨑 𠮷次',
    kana: 'たかさき よしじ',
    otherNames: ['よっちゃん'],
    birthDate: '1944-03-05',
    identifiers: [
      { kind: 'address', value: '架空市標原町2丁目14番7号' },
      { kind: 'phone', value: '090-0000-4521' },
      { kind: 'other', value: '受給者証 1234567' },
    ],
  }),
};
const others: Person[] = [
  {
    id: 'p2',
    ...person({
      code: 'P2',
      name: '髙﨑 葛󠄀一',
      kana: 'たかさき かついち',
      birthDate: '1971-11-23',
      identifiers: [
        { kind: 'address', value: '架空市標原町2丁目14番7号' },
        { kind: 'phone', value: '080-0000-1188' },
      ],
    }),
  },
  {
    id: 'q1',
    ...person({
      code: 'P1',
      name: '梁瀬 美代子',
      kana: 'やなせ みよこ',
      identifiers: [{ kind: 'address', value: '架空市標原町2丁目14番70号' }],
    }),
  },
];
const members = [
  { id: 'm1', kind: 'person', value: '窓口 三郎' },
  { id: 'm2', kind: 'person', value: '川添 五郎' },
];
const register: SubjectRegister = {
  person: subject,
  own: ownOf(subject),
  published: new Set(['かくう電力販売', '架空市社会福祉協議会'].map(tightForm)),
  prepared: prepareRegister({
    known: [...knownOf([subject]), ...knownOf(others), ...members],
    keep: ['かくう電力販売', '架空市社会福祉協議会'],
  }),
};

/** The text as the person concerned would read it. */
const read = (text: string, { isSole = true } = {}): string => {
  const { records } = maskTexts([{ seq: 1, on: '2026-08-27', isSole, texts: [text] }], register, 'ND-IND');
  return (records[0]?.texts[0] ?? []).map((piece) => (piece.kind === 'text' ? piece.text : '■')).join('');
};

describe('a copy for the person concerned keeps what is the person’s own (個情法78条1項2号イ)', () => {
  it.each([
    '髙﨑 𠮷次さんは滞納している。',
    '高崎吉次氏（82歳）と面談した。',
    '髙﨑さんは電気を止められた。',
    'たかさき よしじ様あての請求書。',
    'よっちゃんと呼ばれている。',
    '電話は090-0000-4521、０９０ー００００ー４５２１。',
    '住所は架空市標原町2丁目14番7号。標原町2-14-7のアパート。',
    '昭和19年3月5日生まれ。',
    '公共料金を12万3千円滞納している。',
    'かくう電力販売から架空市社会福祉協議会へ連絡した。',
    '公共料金の滞納があり、食事がとれていない。受診を勧めた。',
  ])('%s', (text) => {
    expect(read(text)).toBe(text);
  });
});

describe('and masks everyone else', () => {
  it.each([
    ['長男の髙﨑 葛󠄀一さんと同居。', '長男の■さんと同居。'],
    ['長男の葛󠄀一は無職。', '長男の■は無職。'],
    ['髙﨑花子さんが来所した。', '■さんが来所した。'],
    ['梁瀬美代子（隣人）が知らせた。', '■（隣人）が知らせた。'],
    ['やなせ みよこさんの話。', '■さんの話。'],
    ['長男の電話は080-0000-1188。', '長男の電話は■。'],
    ['隣人の電話は0967-00-1234。', '隣人の電話は■。'],
    ['隣家は架空市標原町2丁目14番70号。', '隣家は■。'],
    ['連絡先 hanako@example.jp', '連絡先 ■'],
    ['大家の佐々木が通報した。', '大家の■が通報した。'],
    ['佐々木良子は民生委員だ。', '■は民生委員だ。'],
    ['友人の三好さんに借りた。', '友人の■さんに借りた。'],
    ['川添：長男とは連絡がとれない。', '■：長男とは連絡がとれない。'],
    ['窓口 三郎が訪問した。', '■が訪問した。'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('sums stay where the record is about the person alone, and are masked where it is also about others', () => {
    expect(read('借入れは50万円。', { isSole: false })).toBe('借入れは■。');
  });

  it('who was recognised once is masked in every record, also where nothing else would show it is a person', () => {
    const { records } = maskTexts(
      [
        { seq: 1, on: '2026-08-27', isSole: true, texts: ['友人の伊佐美さんに会った。', ''] },
        { seq: 2, on: '2026-08-27', isSole: true, texts: ['', '伊佐美には言わないでほしい。'] },
      ],
      register,
      'ND-IND',
    );
    expect(JSON.stringify(records)).not.toContain('伊佐美');
  });
});

describe('property: whoever the office knows is never read, however the names fall', () => {
  const FAMILIES = [
    '阿部',
    '一ノ瀬',
    '勅使河原',
    '五十嵐',
    '髙橋',
    '渡邉',
    '齋藤',
    '与那嶺',
    '左右田',
    '小此木',
    '金',
    'グエン',
  ];
  const GIVENS = ['美代子', '清', '龍之介', 'さくら', '葛󠄀一', '𠮷乃', '恵', '百合香', 'ジョン', '正二', '蓮', '和歌子'];
  const SENTENCES = [
    (name: string) => `隣人の${name}さんが気づいた。`,
    (name: string) => `${name}氏から電話があり、髙﨑 𠮷次さんの様子を伝えた。`,
    (name: string) => `同居人（${name}）は無職。本人の電話は090-0000-4521。`,
    (name: string) => `${name}：家賃を立て替えている。`,
    (name: string) => `家主は${name}。`,
    (name: string) => `「${name}に相談した」と髙﨑さんは話す。`,
  ];
  const pairs = FAMILIES.flatMap((family, at) =>
    [0, 5].map((step) => [family, GIVENS[(at + step) % GIVENS.length] ?? ''] as const),
  );

  it.each(pairs)('%s %s', (family, given) => {
    const known = prepareRegister({
      known: [...knownOf([subject]), { id: 'x', kind: 'person', value: `${family} ${given}` }],
    });
    for (const written of [`${family}${given}`, `${family} ${given}`, `${family}　${given}`])
      for (const [at, sentence] of SENTENCES.entries()) {
        const { records } = maskTexts(
          [{ seq: at, on: '2026-08-27', isSole: true, texts: [sentence(written)] }],
          { ...register, prepared: known },
          'ND-IND',
        );
        const text = (records[0]?.texts[0] ?? []).map((piece) => (piece.kind === 'text' ? piece.text : '■')).join('');
        expect(text).toContain('■');
        expect(tightForm(text)).not.toContain(tightForm(written));
        for (const own of ['髙﨑 𠮷次', '髙﨑さん', '090-0000-4521'])
          if (sentence(written).includes(own)) expect(text).toContain(own);
      }
  });
});
