import { indexLines, type LineIndex } from './line-index.ts';
import {
  AGE_LETTER,
  BORN,
  BORN_KANA,
  CLASS,
  DAY,
  DIGIT,
  JOINT,
  KANJI_DIGIT,
  kinds,
  LATIN,
  mayEndPlate,
  OLD,
  PLACE,
  SEAT,
  SUM,
  TITLE,
  tellsAge,
  YEAR,
} from './line-kinds.ts';
import { packedFor, type Ranges, rangesWith } from './line-ranges.ts';

/** Traits of a line, as bits: most lines lack what a pattern needs, so the pattern need not look at them. */
export const WORD = 1;
export const LETTER = 2;
export const LONG_NUMBER = 4;
export const PLACE_NUMBER = 8;
export const BIRTH = 16;
export const LABEL = 32;
export const SCHOOL_CLASS = 64;
export const SPACED_PRINT = 128;
export const DATE = 256;
export const ROOM = 512;
export const MONEY = 1024;
export const AGE = 2048;
export const PLATE = 4096;
export const AGE_WORD = 8192;

/** The lines of a soft text with their traits. */
export interface Lines {
  readonly having: (trait: number) => Ranges;
  /** Which characters stand in which line. */
  readonly index: LineIndex;
}

/** How far behind a label its number may begin. */
const LABEL_REACH = 40;

/** Looks once at every character and notes the traits of each line. */
export function markLines(soft: string): Lines {
  const starts: number[] = [];
  const traits: number[] = [];
  const labelled = new Set<number>();
  let titleAt = -LABEL_REACH;
  let titleLine = 0;
  let titleDigits = 0;
  let trait = 0;
  let seen = 0;
  let count = 0;
  let run = 0;
  let runLine = 0;
  let digits = 0;
  let previous = 0;
  let from = 0;
  let lastSpace = -9;
  let spacedRun = 0;
  let mayBePlate = false;
  for (let index = 0; index <= soft.length; index++) {
    const code = index < soft.length ? soft.charCodeAt(index) : 0x0a;
    if (code === 0x0a) {
      starts.push(from);
      traits.push(trait | traitsOf(seen, count));
      if (mayBePlate && count >= 2) markPlate(traits);
      mayBePlate = false;
      from = index + 1;
      // A number in a narrow column goes on in the next line.
      if (previous === 0) run = digits = 0;
      trait = seen = count = previous = 0;
      continue;
    }
    const kind = kinds[code] as number;
    if (kind === 0) {
      if (code === 0x679d) trait |= LABEL;
      if ((code === 0x3055 || code === 0x30b5 || code === 0x30aa) && previous & (DIGIT | KANJI_DIGIT)) trait |= AGE;
      run = digits = previous = 0;
      continue;
    }
    seen |= kind;
    if (kind & AGE_LETTER && tellsAge(soft, index, previous)) trait |= AGE_WORD;
    if (kind & BORN_KANA && soft.charCodeAt(index - 1) === 0x3046) seen |= BORN;
    if (kind & (DIGIT | KANJI_DIGIT)) {
      if (index - titleAt < LABEL_REACH && ++titleDigits === 3) labelled.add(titleLine);
      count++;
      digits++;
      if (!(previous & (DIGIT | KANJI_DIGIT))) {
        trait |= traitsBefore(soft.charCodeAt(index - 1), soft.charCodeAt(index - 2));
        if (mayEndPlate(soft, index)) mayBePlate = true;
      }
      if (digits >= 6) trait |= DATE;
    } else if (code === 0x20) {
      spacedRun = index - lastSpace === 2 ? spacedRun + 1 : 0;
      lastSpace = index;
      if (spacedRun >= 2) trait |= SPACED_PRINT;
    }
    if (kind & (DIGIT | KANJI_DIGIT | JOINT)) {
      if (run === 0) runLine = starts.length;
      if (++run >= 6 && digits >= 3) {
        trait |= LONG_NUMBER;
        for (; runLine < starts.length; runLine++) traits[runLine] = (traits[runLine] as number) | LONG_NUMBER;
      }
    } else run = digits = 0;
    const isWord = kind & LATIN && (previous & LATIN || code === 0x40);
    if (isWord) trait |= WORD;
    if (kind & TITLE || isWord) {
      titleAt = index;
      titleLine = starts.length;
      titleDigits = 0;
    }
    previous = kind;
  }
  for (const line of labelled) traits[line] = (traits[line] as number) | LABEL;
  starts.push(soft.length + 1);
  const known = new Map<number, Ranges>();
  return {
    index: indexLines(soft),
    having: (wanted) => {
      let ranges = known.get(wanted);
      if (!ranges) {
        ranges = rangesWith(starts, traits, wanted);
        known.set(wanted, ranges);
      }
      return ranges;
    },
  };
}

/** Last characters of 昭和 平成 大正 明治, of the same in kana, and 昭 平 令 大 for short. */
const ERA_ENDS = new Set([...'和成正治昭平令大ワわイ'].map((character) => character.charCodeAt(0)));

/** What an age may stand behind. */
const OPENING = new Set([...'(=【《〈<'].map((character) => character.charCodeAt(0)));

/** What the character before a digit tells: a dash a house number, a dash or point a date, a bracket an age. */
function traitsBefore(code: number, earlier: number): number {
  if (code === 0x2d) return PLACE_NUMBER | DATE;
  if (code === 0x2e || code === 0x2f || code === 0x30fb) return DATE;
  if (code === 0x20) return DATE | AGE;
  if (code === 0x306e && (kinds[earlier] as number) & (DIGIT | KANJI_DIGIT)) return PLACE_NUMBER;
  if (ERA_ENDS.has(code)) return DATE;
  // [13:41] begins a line of a chat; 鳥羽[41] tells an age.
  if (code === 0x5b) return earlier > 0x3000 ? AGE : 0;
  return OPENING.has(code) ? AGE : 0;
}

function traitsOf(seen: number, digits: number): number {
  let trait = 0;
  if (seen & LATIN) trait |= LETTER;
  if (seen & PLACE) trait |= PLACE_NUMBER;
  if (seen & BORN && seen & (YEAR | DAY | LATIN)) trait |= BIRTH;
  if (seen & BORN && digits >= 2) trait |= BIRTH;
  if (seen & YEAR) trait |= DATE;
  if (seen & SEAT) trait |= ROOM;
  if (seen & CLASS) trait |= SCHOOL_CLASS;
  if (seen & SUM) trait |= MONEY;
  if (seen & OLD) trait |= AGE;
  return trait;
}

/** A plate may be broken by the line end before. */
function markPlate(traits: number[]): void {
  for (let line = Math.max(0, traits.length - 2); line < traits.length; line++)
    traits[line] = (traits[line] as number) | PLATE;
}

/**
 * Calls `found` for every match of a global pattern that begins inside the ranges; a match may reach a little beyond its line. A
 * pattern runs once over all the lines together, not once for each.
 */
export function matchIn(
  soft: string,
  ranges: Ranges,
  pattern: RegExp,
  found: (match: RegExpMatchArray, start: number) => void,
): void {
  if (ranges.length === 0) return;
  const { text, starts } = packedFor(pattern, soft, ranges);
  let at = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    while (at + 1 < starts.length && (starts[at + 1] as number) <= match.index) at++;
    const [from, to] = ranges[at] as readonly [number, number];
    const start = from + match.index - (starts[at] as number);
    if (start < to) found(match, start);
    else if (at + 1 === starts.length) return;
    else pattern.lastIndex = starts[at + 1] as number;
  }
}
