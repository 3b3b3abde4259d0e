import { kanjiVariants } from '../words/kanji-variants.ts';

/** Character roles of the soft view. */
export const OTHER = 0;
export const KANJI = 1;
export const HIRAGANA = 2;
export const KATAKANA = 3;
export const LATIN = 4;
export const DIGIT = 5;
export const SPACE = 6;

/** What scanning makes of 0 and 1 beside other digits: 2O番, l0日, 4○6. */
export const MISREAD_DIGITS: ReadonlyMap<number, number> = new Map(
  [...'Oo〇○Il'].map((letter, index) => [letter.charCodeAt(0), index < 4 ? 0x30 : 0x31]),
);

/** Marks in `softTable` for characters that need more than a one-to-one replacement. */
export const DROP = 0;
export const SLOW = 0xffff;

const SMALL_KANA = 'ァィゥェォッャュョヮヵヶヂヅヱヰ';
const LARGE_KANA = 'アイウエオツヤユヨワカケジズエイ';
/** Parts of kanji that stand for whole kanji in pasted PDF text and that normalisation leaves alone. */
const RADICALS =
  '⺟母⺠民⺩王⺬示⻁虎⻄西⻆角⻉貝⻑長⻒長⻗雨⻘青⻝食⻟食⻣骨⻤鬼⻨麦⻩黄⻫斉⻬斉⻭歯⻯竜⻲亀⻱亀⺁厂⺍小⺌小⺆冂⺊卜⺔彑⺗小⺚疋⺝月⺡水⺢水⺣火⺤爪⺥爪⺦丬⺧牛⺨犬⺫网⺭示⺮竹⺯糸⺰糸⺱网⺵网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艸⺿艸⻂衣⻃西⻅見⻈言⻋車⻌辵⻍辵⻎辵⻏邑⻐金⻓長⻔門⻖阜⻙韋⻚頁⻛風⻜飛⻠食⻢馬⻥魚⻦鳥⻧鹵⻰竜⻳亀';
const DASHES = '‐‑‒–—―−－﹣﹘⁃─━˗➖⎯';
const FOLDED_BY_NORMALIZATION: readonly (readonly [number, number])[] = [
  [0x20, 0x2fff],
  [0x3000, 0x33ff],
  [0xf900, 0xfaff],
  [0xfb00, 0xfb06],
  [0xfe10, 0xffee],
];
const DROPPED: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20f0],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0x3164, 0x3164],
];
const LATIN_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
};

/** What a UTF-16 unit becomes in the soft view: another unit, nothing (`DROP`) or a case for `slowReplacements`/surrogates (`SLOW`). */
export const softTable: Uint16Array = new Uint16Array(0x10000);
/** Several units for one (㈱ → (株)). */
export const slowReplacements: ReadonlyMap<number, string> = fillSoftTable();
/** Non-BMP kanji with a BMP form: 𠮷 → 吉. */
export const astralReplacements: ReadonlyMap<number, number> = fillVariants();
/** What a soft unit becomes in the tight view (kana folded to large katakana, Latin to lower case); 0 = skipped there. */
export const tightTable: Uint16Array = fillTightTable();
/** 1 where a source unit becomes exactly one unit in both views, whatever stands beside it. */
export const isPlain: Uint8Array = fillPlain();
/** Role of a soft unit. */
export const roleTable: Uint8Array = fillRoleTable();

function fillSoftTable(): Map<number, string> {
  const several = new Map<number, string>();
  for (let code = 0; code < 0x10000; code++) softTable[code] = code >= 0xd800 && code <= 0xdfff ? SLOW : code;
  for (const [from, to] of FOLDED_BY_NORMALIZATION) {
    for (let code = from; code <= to; code++) {
      if (code >= 0x2460 && code <= 0x24ff) continue;
      const character = String.fromCharCode(code);
      let folded = LATIN_WITHOUT_DECOMPOSITION[character] ?? character.normalize('NFKC');
      if (code < 0x2000) folded = folded.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
      if (folded.length === 1) softTable[code] = folded.charCodeAt(0);
      else if (folded.length > 1) {
        softTable[code] = SLOW;
        several.set(code, folded);
      }
    }
  }
  for (const [from, to] of DROPPED) softTable.fill(DROP, from, to + 1);
  for (const dash of DASHES) softTable[dash.charCodeAt(0)] = 0x2d;
  for (const space of '\t\v\f\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000') {
    softTable[space.charCodeAt(0)] = 0x20;
  }
  for (const newline of '\r\u2028\u2029') softTable[newline.charCodeAt(0)] = 0x0a;
  softTable[0xff61] = 0x3002;
  softTable[0x309b] = 0x3099;
  softTable[0x309c] = 0x309a;
  softTable[0xff9e] = 0x3099;
  softTable[0xff9f] = 0x309a;
  softTable[0x301c] = 0x7e;
  several.delete(0x309b);
  several.delete(0x309c);
  return several;
}

function fillVariants(): Map<number, number> {
  const astral = new Map<number, number>();
  for (const group of kanjiVariants) {
    const [first, ...others] = [...group];
    const target = first?.charCodeAt(0) ?? 0;
    for (const other of others) {
      const code = other.codePointAt(0) ?? 0;
      if (code < 0x10000) softTable[code] = target;
      else astral.set(code, target);
    }
  }
  for (let at = 0; at < RADICALS.length; at += 2)
    softTable[RADICALS.charCodeAt(at)] = softTable[RADICALS.charCodeAt(at + 1)] as number;
  // What normalisation turns into an old form (龍 as U+F9C4) becomes the new one too.
  for (const [from, to] of [
    [0x2f00, 0x2fdf],
    [0xf900, 0xfaff],
  ] as const)
    for (let code = from; code <= to; code++) softTable[code] = softTable[softTable[code] as number] as number;
  return astral;
}

function fillTightTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) table[code] = code;
  for (let code = 0x41; code <= 0x5a; code++) table[code] = code + 32;
  for (let code = 0x3041; code <= 0x3096; code++) table[code] = code + 0x60;
  for (let index = 0; index < SMALL_KANA.length; index++) {
    const large = LARGE_KANA.charCodeAt(index);
    table[SMALL_KANA.charCodeAt(index)] = large;
    const hiragana = SMALL_KANA.charCodeAt(index) - 0x60;
    table[hiragana] = large;
  }
  for (const skipped of ' \n・') table[skipped.charCodeAt(0)] = 0;
  return table;
}

function fillRoleTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  table.fill(KANJI, 0x3400, 0x4dc0);
  table.fill(KANJI, 0x4e00, 0xa000);
  table.fill(KANJI, 0xf900, 0xfb00);
  table.fill(KANJI, 0xd840, 0xdc00);
  table.fill(KANJI, 0xdc00, 0xe000);
  table[0x3005] = KANJI;
  table[0x3006] = KANJI;
  table[0x3007] = KANJI;
  table.fill(HIRAGANA, 0x3041, 0x3097);
  table.fill(KATAKANA, 0x30a1, 0x30fb);
  table[0x30fc] = KATAKANA;
  table.fill(LATIN, 0x41, 0x5b);
  table.fill(LATIN, 0x61, 0x7b);
  table.fill(DIGIT, 0x30, 0x3a);
  table[0x20] = SPACE;
  table[0x0a] = SPACE;
  return table;
}

function fillPlain(): Uint8Array {
  const plain = new Uint8Array(0x10000);
  const special = new Set([DROP, SLOW, 0x2d, 0x30fc, 0x3099, 0x309a, 0x4e00, 0x3005, 0x3e]);
  for (const misread of MISREAD_DIGITS.keys()) special.add(misread);
  for (let code = 0; code < 0x10000; code++) plain[code] = special.has(softTable[code] as number) ? 0 : 1;
  return plain;
}

/** Whether folding leaves a fragment as it is in both views: kanji and large katakana, as most names are. */
export function staysAsItIs(fragment: string): boolean {
  for (let at = 0; at < fragment.length; at++) {
    const code = fragment.charCodeAt(at);
    if (isPlain[code] !== 1 || softTable[code] !== code || tightTable[code] !== code) return false;
  }
  return true;
}
