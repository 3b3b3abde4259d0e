import {
  astralReplacements,
  DIGIT,
  DROP,
  HIRAGANA,
  isPlain,
  KANJI,
  KATAKANA,
  LATIN,
  MISREAD_DIGITS,
  roleTable,
  SLOW,
  slowReplacements,
  softTable,
  staysAsItIs,
  tightTable,
} from './characters.ts';
import { isMisreadDigit } from './misread-digits.ts';

/**
 * A text in two comparable forms, each unit of which knows the source characters it came from.
 * `soft`: width, variants, accents and dashes unified, spaces and lines kept; for patterns and for looking around a hit.
 * `tight`: soft without spaces, line breaks and ・, kana as large katakana, Latin in lower case; for finding names.
 */
export interface FoldedText {
  readonly soft: string;
  /** Source offset where soft unit i begins; see `sourceEnd`. */
  readonly starts: Int32Array;
  readonly sourceLength: number;
  readonly tight: Uint16Array;
  /** Soft index of tight unit k. */
  readonly places: Int32Array;
}

interface Buffers {
  capacity: number;
  units: Uint16Array<ArrayBuffer>;
  starts: Int32Array<ArrayBuffer>;
  tight: Uint16Array<ArrayBuffer>;
  places: Int32Array<ArrayBuffer>;
  count: number;
  size: number;
}

const LONG_VOWEL = 0x30fc;
const HYPHEN = 0x2d;
const REPEAT = 0x3005;
const QUOTE = 0x3e;
const KANJI_DIGITS = new Set([...'〇零一二三四五六七八九十百'].map((digit) => digit.charCodeAt(0)));
const DEEPEST_QUOTE = 48;
const LONGEST_REPLACEMENT = 24;
const SCRATCH_LENGTH = 256;
const scratch = buffersOf(SCRATCH_LENGTH + 8 * LONGEST_REPLACEMENT);

/** Folds a text. Linear in its length; never throws, lone surrogates stay as they are. */
export function foldText(source: string): FoldedText {
  const buffers = buffersOf(source.length + (source.length >> 4) + 2 * LONGEST_REPLACEMENT);
  foldInto(source, buffers);
  const { units, starts, tight, places, count, size } = buffers;
  return {
    soft: textOf(units, count),
    starts: starts.subarray(0, count),
    sourceLength: source.length,
    tight: tight.subarray(0, size),
    places: places.subarray(0, size),
  };
}

/** Source offset after soft unit i, including marks, selectors and joiners that belong to it. */
export function sourceEnd(text: FoldedText, index: number): number {
  const start = text.starts[index] as number;
  let next = index + 1;
  while (next < text.starts.length && text.starts[next] === start) next++;
  return next < text.starts.length ? (text.starts[next] as number) : text.sourceLength;
}

/** The tight form of a fragment, as a string. */
export function tightForm(fragment: string): string {
  if (staysAsItIs(fragment)) return fragment;
  const buffers = fragment.length <= SCRATCH_LENGTH ? scratch : buffersOf(fragment.length * 2 + LONGEST_REPLACEMENT);
  foldInto(fragment, buffers);
  return textOf(buffers.tight, buffers.size);
}

/** The soft form of a fragment. */
export function softForm(fragment: string): string {
  const buffers = fragment.length <= SCRATCH_LENGTH ? scratch : buffersOf(fragment.length * 2 + LONGEST_REPLACEMENT);
  foldInto(fragment, buffers);
  return textOf(buffers.units, buffers.count);
}

function buffersOf(capacity: number): Buffers {
  return {
    capacity,
    units: new Uint16Array(capacity),
    starts: new Int32Array(capacity),
    tight: new Uint16Array(capacity),
    places: new Int32Array(capacity),
    count: 0,
    size: 0,
  };
}

function foldInto(source: string, buffers: Buffers): void {
  buffers.count = 0;
  buffers.size = 0;
  let { capacity, units, starts, tight, places } = buffers;
  let count = 0;
  let size = 0;
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (isPlain[code] === 1 && count < capacity) {
      const soft = softTable[code] as number;
      units[count] = soft;
      starts[count] = index;
      const folded = tightTable[soft] as number;
      if (folded !== 0) {
        tight[size] = folded;
        places[size++] = count;
      }
      count++;
      continue;
    }
    if (count + LONGEST_REPLACEMENT > capacity) {
      grow(buffers, count, size);
      ({ capacity, units, starts, tight, places } = buffers);
    }
    buffers.count = count;
    buffers.size = size;
    index += foldSpecial(source, index, buffers);
    count = buffers.count;
    size = buffers.size;
  }
  buffers.count = count;
  buffers.size = size;
}

function grow(buffers: Buffers, count: number, size: number): void {
  const larger = buffersOf(buffers.capacity * 2 + LONGEST_REPLACEMENT);
  larger.units.set(buffers.units.subarray(0, count));
  larger.starts.set(buffers.starts.subarray(0, count));
  larger.tight.set(buffers.tight.subarray(0, size));
  larger.places.set(buffers.places.subarray(0, size));
  Object.assign(buffers, larger, { count, size });
}

/** Folds one character that is not one-to-one; returns how many further source units it took. */
function foldSpecial(source: string, index: number, buffers: Buffers): number {
  const soft = softTable[source.charCodeAt(index)] as number;
  if (soft === DROP) return 0;
  if (soft === SLOW) return foldSeveral(source, index, buffers);
  if (soft === 0x3099 || soft === 0x309a) {
    compose(buffers, soft);
    return 0;
  }
  const before = buffers.count > 0 ? (buffers.units[buffers.count - 1] as number) : 0;
  const earlier = buffers.count > 1 ? (buffers.units[buffers.count - 2] as number) : 0;
  const after = index + 1 < source.length ? (softTable[source.charCodeAt(index + 1)] as number) : 0;
  // 0833 ー 00 ー 5146: a dash with a space around it.
  const isSpacedDash = soft === LONG_VOWEL && before === 0x20 && roleTable[earlier] === DIGIT;
  const misread = MISREAD_DIGITS.get(soft);
  if (misread !== undefined) push(buffers, isMisreadDigit(source, index, before, earlier) ? misread : soft, index);
  else push(buffers, isSpacedDash ? HYPHEN : dashOrVowel(soft, before, after), index);
  return 0;
}

function foldSeveral(source: string, index: number, buffers: Buffers): number {
  const point = source.codePointAt(index) as number;
  const further = point > 0xffff ? 1 : 0;
  if (point >= 0xe0100 && point <= 0xe01ef) return further;
  const known = astralReplacements.get(point);
  const text = known
    ? String.fromCharCode(known)
    : (slowReplacements.get(point) ??
      (further ? String.fromCodePoint(point).normalize('NFKC') : String.fromCharCode(point)));
  for (let unit = 0; unit < text.length; unit++) {
    const code = text.charCodeAt(unit);
    const soft = softTable[code] as number;
    push(buffers, further && soft !== SLOW && soft !== DROP ? soft : code, index);
  }
  return further;
}

function push(buffers: Buffers, unit: number, index: number): void {
  buffers.units[buffers.count] = unit;
  buffers.starts[buffers.count] = index;
  let folded = tightTable[unit] as number;
  if (folded === REPEAT && buffers.size > 0 && roleTable[buffers.tight[buffers.size - 1] as number] === KANJI)
    folded = buffers.tight[buffers.size - 1] as number;
  if (folded !== 0 && !(unit === QUOTE && quotesLine(buffers))) {
    buffers.tight[buffers.size] = folded;
    buffers.places[buffers.size++] = buffers.count;
  }
  buffers.count++;
}

/** Joins a (half-width or combining) voicing mark with the kana before it. */
function compose(buffers: Buffers, mark: number): void {
  let last = buffers.count - 1;
  if (last > 0 && buffers.units[last] === 0x20) last--;
  const composed = last >= 0 ? String.fromCharCode(buffers.units[last] as number, mark).normalize('NFC') : '';
  if (composed.length !== 1) return;
  buffers.units[last] = composed.charCodeAt(0);
  if (buffers.size > 0 && buffers.places[buffers.size - 1] === last)
    buffers.tight[buffers.size - 1] = tightTable[composed.charCodeAt(0)] as number;
}

/** ノ between numerals: 四ノ一ノ二. */
const NO_KANA = 0x30ce;

/** A dash between kana is a long vowel, a long vowel after a digit is a dash, and 一 between katakana is a misread long vowel. */
function dashOrVowel(soft: number, before: number, after: number): number {
  const role = roleTable[before];
  if (soft === LONG_VOWEL) {
    if (role === DIGIT || before === 0x29) return HYPHEN;
    if (
      (role === KANJI || role === LATIN) &&
      (roleTable[after] === DIGIT || (role === KANJI && roleTable[after] === LATIN))
    )
      return HYPHEN;
    if (KANJI_DIGITS.has(before) && (KANJI_DIGITS.has(after) || roleTable[after] === DIGIT)) return HYPHEN;
    return LONG_VOWEL;
  }
  if (soft !== HYPHEN && soft !== 0x4e00) return soft;
  const kanaAfter =
    (roleTable[after] === KATAKANA || roleTable[after] === HIRAGANA) && after !== 0x30f6 && after !== 0x30f5;
  if (soft === 0x4e00 && before === NO_KANA && after === NO_KANA) return soft;
  if (soft === 0x4e00) return role === KATAKANA && roleTable[after] === KATAKANA && kanaAfter ? LONG_VOWEL : soft;
  return role === KATAKANA && kanaAfter ? LONG_VOWEL : soft;
}

/** Whether the '>' about to be pushed only marks a quoted line of an e-mail. */
function quotesLine(buffers: Buffers): boolean {
  let before = buffers.count - 1;
  const farthest = before - DEEPEST_QUOTE;
  while (before > farthest && before >= 0 && (buffers.units[before] === 0x20 || buffers.units[before] === QUOTE))
    before--;
  return before < 0 || buffers.units[before] === 0x0a;
}

function textOf(units: Uint16Array, count: number): string {
  return Buffer.from(units.buffer, units.byteOffset, count * 2).toString('utf16le');
}
