import { familyNames } from '../../../src-main/redaction/words/family-names.ts';
import { rareFamilyNames, recentGivenNames } from '../../../src-main/redaction/words/rare-names.ts';

/** A line with an invented name and the place where it stands. */
export interface RandomLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TEMPLATES: readonly (readonly [before: string, form: 'full' | 'spaced' | 'family' | 'given', after: string])[] = [
  ['本日、', 'full', 'さんが来所した。'],
  ['', 'full', '様より電話があった。'],
  ['氏名：', 'spaced', '\n住所：不明'],
  ['大家の', 'family', 'さんは待つと言っている。'],
  ['民生委員の', 'family', 'が見に行った。'],
  ['長女の', 'given', 'さんは学校を休んでいる。'],
  ['息子の', 'given', 'が帰ってきた。'],
  ['隣の', 'family', '宅に預けた。'],
  ['世帯主　', 'spaced', '　無職'],
  ['緊急連絡先：', 'full', '（叔父）'],
  ['昨夜、', 'full', 'から連絡が入った。'],
  ['・', 'spaced', '　友人'],
  ['主治医は', 'family', '先生である。'],
  ['妹、', 'given', 'さんの住まい。'],
  ['店長の', 'family', '氏に確かめる。'],
];
/** Surnames and given names that make a word together or alone are left to the hand-written passages. */
const WORDS = /^(?:[一-龠]|[ァ-ヶー]+)$/;

/** Invented people in every template: pairs of family and given names drawn by a counter, always the same. */
export function randomLines(count: number): readonly RandomLine[] {
  const families = [...familyNames, ...rareFamilyNames].filter((name) => name.length > 1);
  const givens = recentGivenNames.filter((name) => name.length > 1 && !WORDS.test(name));
  let state = 20_261_125;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  return Array.from({ length: count }, (_, index) => {
    const [before, form, after] = TEMPLATES[index % TEMPLATES.length] as (typeof TEMPLATES)[number];
    const family = families[next(families.length)] as string;
    const given = givens[next(givens.length)] as string;
    const name = { full: family + given, spaced: `${family}　${given}`, family, given }[form];
    return { text: before + name + after, start: before.length, end: before.length + name.length };
  });
}
