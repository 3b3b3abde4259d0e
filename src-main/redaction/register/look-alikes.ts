/** Kanji and katakana that scanning takes for each other. */
const PAIRS = ['二ニ', '一ー', '力カ', '口ロ', '工エ', '夕タ', '八ハ', '卜ト', '千チ', '才オ'];
const OTHERS: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([one = '', two = '']) => [
    [one, two],
    [two, one],
  ]),
);
const MOST = 5;
/** 二カ月, 千カ所: counted, not a name. */
const COUNTED = /^[一二八千][カヶ]/;

/** 山ロ for 山口, 夕力 for タカ, 健ー for 健一: one letter misread, or all of them. */
export function lookAlikes(tight: string): readonly string[] {
  const units = [...tight];
  const at = units.flatMap((unit, index) => (OTHERS.has(unit) ? [index] : [])).slice(0, MOST);
  if (units.length < 2 || at.length === 0) return [];
  const misread = (places: readonly number[]): string =>
    units.map((unit, index) => (places.includes(index) ? (OTHERS.get(unit) ?? unit) : unit)).join('');
  const found = new Set([...at.map((place) => misread([place])), misread(at)]);
  return [...found].filter((spelling) => !COUNTED.test(spelling));
}
