import {
  astralReplacements,
  DIGIT,
  DROP,
  HIRAGANA,
  KANJI,
  KATAKANA,
  roleTable,
  SLOW,
  slowReplacements,
  softTable,
  tightTable,
} from './characters.ts';

/**
 * A text in two comparable forms, each unit of which knows the source characters it came from.
 * `soft`: width, variants, accents and dashes unified, spaces and lines kept; for patterns and for looking around a hit.
 * `tight`: soft without spaces, line breaks and ・, kana as large katakana, Latin in lower case; for finding names.
 */
export interface FoldedText {
  readonly soft: string;
  /** Roles (`KANJI`, `HIRAGANA`, …) are looked up by soft unit. */
  readonly softUnits: Uint16Array;
  /** Source offset where soft unit i begins. */
  readonly starts: Int32Array;
  /** Source offset after soft unit i, including marks and selectors that belong to it. */
  readonly ends: Int32Array;
  readonly tight: Uint16Array;
  /** Soft index of tight unit k. */
  readonly places: Int32Array;
}

const NOTHING = new Int32Array(0);
const LONG_VOWEL = 0x30fc;
const HYPHEN = 0x2d;
const KANJI_DIGITS = new Set([...'〇零一二三四五六七八九'].map((digit) => digit.charCodeAt(0)));

/** Folds a text. Linear in its length; never throws, lone surrogates stay as they are. */
export function foldText(source: string): FoldedText {
  const length = source.length;
  let capacity = length + (length >> 3) + 64;
  let units = new Uint16Array(capacity);
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let count = 0;
  for (let index = 0; index < length; index++) {
    if (count + 24 > capacity) {
      capacity *= 2;
      units = enlarged(units, new Uint16Array(capacity));
      starts = enlarged(starts, new Int32Array(capacity));
      ends = enlarged(ends, new Int32Array(capacity));
    }
    const code = source.charCodeAt(index);
    let soft = softTable[code] as number;
    if (soft !== DROP && soft !== SLOW && soft !== HYPHEN && soft !== LONG_VOWEL && soft !== 0x3099 && soft !== 0x309a && soft !== 0x4e00) {
      units[count] = soft;
      starts[count] = index;
      ends[count++] = index + 1;
      continue;
    }
    if (soft === DROP) {
      if (count > 0) ends[count - 1] = index + 1;
      continue;
    }
    if (soft === SLOW) {
      const point = source.codePointAt(index) as number;
      const width = point > 0xffff ? 2 : 1;
      if (point >= 0xe0100 && point <= 0xe01ef) {
        if (count > 0) ends[count - 1] = index + 2;
      } else {
        const known = astralReplacements.get(point);
        const text = known ? String.fromCharCode(known) : (slowReplacements.get(point) ?? astralNormalized(point));
        for (let unit = 0; unit < text.length; unit++) {
          units[count] = (text.charCodeAt(unit) === 0x2044 ? 0x2f : text.charCodeAt(unit)) as number;
          starts[count] = index;
          ends[count++] = index + width;
        }
      }
      index += width - 1;
      continue;
    }
    if (soft === 0x3099 || soft === 0x309a) {
      const composed = count > 0 ? String.fromCharCode(units[count - 1] as number, soft).normalize('NFC') : '';
      if (composed.length === 1) units[count - 1] = composed.charCodeAt(0);
      if (count > 0) ends[count - 1] = index + 1;
      continue;
    }
    soft = dashOrVowel(soft, count > 0 ? (units[count - 1] as number) : 0, index + 1 < length ? (softTable[source.charCodeAt(index + 1)] as number) : 0);
    units[count] = soft;
    starts[count] = index;
    ends[count++] = index + 1;
  }
  return { ...tighten(units, count), starts, ends };
}

/** The tight form of a fragment, as a string. */
export function tightForm(fragment: string): string {
  const { tight } = foldText(fragment);
  return textOf(tight, tight.length);
}

/** The soft form of a fragment. */
export function softForm(fragment: string): string {
  return foldText(fragment).soft;
}

function enlarged<T extends Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(from: T, to: T): T {
  to.set(from);
  return to;
}

function astralNormalized(point: number): string {
  return point >= 0xd800 && point <= 0xdfff ? String.fromCharCode(point) : String.fromCodePoint(point).normalize('NFKC');
}

/** A dash between kana is a long vowel, a long vowel after a digit is a dash, and 一 between katakana is a misread long vowel. */
function dashOrVowel(soft: number, before: number, after: number): number {
  const role = roleTable[before];
  if (soft === LONG_VOWEL) {
    if (role === DIGIT || before === 0x29) return HYPHEN;
    if (KANJI_DIGITS.has(before) && (KANJI_DIGITS.has(after) || roleTable[after] === DIGIT)) return HYPHEN;
    return LONG_VOWEL;
  }
  const kanaAfter = (roleTable[after] === KATAKANA || roleTable[after] === HIRAGANA) && after !== 0x30f6 && after !== 0x30f5;
  if (soft === 0x4e00) return role === KATAKANA && roleTable[after] === KATAKANA && kanaAfter ? LONG_VOWEL : soft;
  return role === KATAKANA && kanaAfter ? LONG_VOWEL : soft;
}

function tighten(units: Uint16Array, count: number): Omit<FoldedText, 'starts' | 'ends'> {
  const tight = new Uint16Array(count);
  const places = count ? new Int32Array(count) : NOTHING;
  let size = 0;
  for (let index = 0; index < count; index++) {
    const unit = units[index] as number;
    let folded = tightTable[unit] as number;
    if (folded === 0x3005 && size > 0 && roleTable[tight[size - 1] as number] === KANJI) folded = tight[size - 1] as number;
    if (folded === 0) continue;
    if (folded === 0x3e && quotesLine(units, index)) continue;
    tight[size] = folded;
    places[size++] = index;
  }
  const softUnits = units.subarray(0, count);
  return { soft: textOf(units, count), softUnits, tight: tight.subarray(0, size), places: places.subarray(0, size) };
}

/** Whether a '>' only marks a quoted line of an e-mail. */
function quotesLine(units: Uint16Array, index: number): boolean {
  let before = index - 1;
  while (before >= 0 && (units[before] === 0x20 || units[before] === 0x3e)) before--;
  return before < 0 || units[before] === 0x0a;
}

function textOf(units: Uint16Array, count: number): string {
  return Buffer.from(units.buffer, units.byteOffset, count * 2).toString('utf16le');
}
