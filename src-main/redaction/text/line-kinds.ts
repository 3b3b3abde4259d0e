// The kinds of characters by which lines are told apart, see line-traits.ts.

/** What a character may be part of, as bits. */
export const DIGIT = 1;
export const LATIN = 2;
export const JOINT = 4;
export const PLACE = 8;
export const BORN = 16;
export const TITLE = 32;
export const CLASS = 64;
export const KANJI_DIGIT = 128;
export const YEAR = 256;
export const SEAT = 512;
export const SUM = 1024;
export const OLD = 2048;
export const DAY = 4096;
export const BORN_KANA = 8192;
export const AGE_LETTER = 16384;

/** The bits of every UTF-16 unit. */
export const kinds = fillKinds();

function fillKinds(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const set = (characters: string, bit: number): void => {
    for (const character of characters)
      table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] as number) | bit;
  };
  set('0123456789', DIGIT);
  set('〇零一二三四五六七八九十', KANJI_DIGIT);
  set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', LATIN);
  set('@', LATIN);
  set(' ()./・の,、-+|*×●＊○OoIlQxXゼロ_~局ノ', JOINT);
  set('丁番条線棟号', PLACE);
  set('生誕BbD', BORN);
  set('ま', BORN_KANA);
  set('号証帳座旅ポコ符先枠桁尾者券理札', TITLE);
  set('組', CLASS);
  set('年', YEAR);
  set('月/', DAY);
  set('室席', SEAT);
  set('円¥万千', SUM);
  set('歳才代齢後享', OLD);
  set('寿暦希稀惑路未子ちチラつかカヶケヵ箇', AGE_LETTER);
  return table;
}

const AGE_LETTERS = new Set([...'寿暦惑未'].map((character) => character.charCodeAt(0)));
/** Pairs that words of age end with or hold: 古希, 十路, 年子, アラ, はたち. */
const AGE_PAIRS = new Set(
  '古希 古稀 十路 0路 年子 み子 たち タチ アラ のつ っつ つつ なつ たつ'
    .split(' ')
    .map((pair) => pair.charCodeAt(0) * 0x10000 + pair.charCodeAt(1)),
);

/** Whether a letter belongs to a word of age: 還暦, アラフォー, 七つ, 八か月. */
export function tellsAge(soft: string, index: number, previous: number): boolean {
  const code = soft.charCodeAt(index);
  if ((previous & (DIGIT | KANJI_DIGIT)) !== 0 || AGE_LETTERS.has(code)) return true;
  return AGE_PAIRS.has(soft.charCodeAt(index - 1) * 0x10000 + code);
}

const PLATE_GAP = new Set([...' \n「『(:=、・.-のは'].map((character) => character.charCodeAt(0)));
const PLATE_END = new Set([...'EHKMTY号桁尾'].map((character) => character.charCodeAt(0)));
const WIDEST_GAP = 6;

/** Whether the digits that begin at `index` may be the last of a plate: さ 12-34, さ・・12, ナンバーは1234. */
export function mayEndPlate(soft: string, index: number): boolean {
  if (isKanji(soft, index) && !isKanji(soft, index + 1)) return false;
  let before = index - 1;
  for (; before > index - WIDEST_GAP && PLATE_GAP.has(soft.charCodeAt(before)); before--) {
    const passed = soft.charCodeAt(before);
    if (passed === 0x306e || passed === 0x306f) return true;
  }
  const code = soft.charCodeAt(before);
  if (code >= 0x3041 && code <= 0x30fc) return code !== 0x30fb;
  return PLATE_END.has(code);
}

function isKanji(soft: string, index: number): boolean {
  return ((kinds[soft.charCodeAt(index)] as number) & KANJI_DIGIT) !== 0;
}
