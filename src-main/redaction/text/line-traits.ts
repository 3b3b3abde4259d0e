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

/** Ranges of neighbouring lines with a trait, [from, to) in soft offsets. */
export type Ranges = readonly (readonly [number, number])[];

/** The lines of a soft text with their traits. */
export interface Lines {
  readonly having: (trait: number) => Ranges;
}

const DIGIT = 1;
const LATIN = 2;
const JOINT = 4;
const PLACE = 8;
const BORN = 16;
const TITLE = 32;
const CLASS = 64;
const KANJI_DIGIT = 128;
const YEAR = 256;
const SEAT = 512;
const kinds = fillKinds();
const REACH = 48;

function fillKinds(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const set = (characters: string, bit: number): void => {
    for (const character of characters)
      table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] as number) | bit;
  };
  set('0123456789', DIGIT);
  set('〇零一二三四五六七八九', KANJI_DIGIT);
  set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', LATIN);
  set('@', LATIN);
  set(' ()./・の,-+|*×●＊○OoIlQxXゼロ_~局', JOINT);
  set('丁番条線棟', PLACE);
  set('生誕う', BORN);
  set('号証帳座旅ポコ符先枠桁尾', TITLE);
  set('組', CLASS);
  set('年', YEAR);
  set('室席', SEAT);
  return table;
}

/** Looks once at every character and notes the traits of each line. */
export function markLines(soft: string): Lines {
  const starts: number[] = [];
  const traits: number[] = [];
  let trait = 0;
  let run = 0;
  let digits = 0;
  let previous = 0;
  let from = 0;
  let lastSpace = -9;
  let spacedRun = 0;
  for (let index = 0; index <= soft.length; index++) {
    const code = index < soft.length ? soft.charCodeAt(index) : 0x0a;
    if (code === 0x0a) {
      starts.push(from);
      traits.push(trait);
      from = index + 1;
      trait = run = digits = previous = 0;
      continue;
    }
    if (code === 0x20) {
      spacedRun = index - lastSpace === 2 ? spacedRun + 1 : 0;
      lastSpace = index;
      if (spacedRun >= 2) trait |= SPACED_PRINT;
    }
    const kind = kinds[code] as number;
    if (kind !== 0) {
      if (kind & LATIN) trait |= previous & LATIN || code === 0x40 ? WORD | LETTER : LETTER;
      if (kind & PLACE || (kind & DIGIT && soft.charCodeAt(index - 1) === 0x2d)) trait |= PLACE_NUMBER;
      if (kind & BORN) trait |= BIRTH;
      if (kind & TITLE) trait |= LABEL;
      if (kind & YEAR || (kind & DIGIT && isDateJoint(soft.charCodeAt(index - 1)))) trait |= DATE;
      if (kind & SEAT) trait |= ROOM;
      if (kind & CLASS) trait |= SCHOOL_CLASS;
      if (kind & (DIGIT | KANJI_DIGIT) && ++digits >= 6) trait |= DATE;
    }
    if (kind & (DIGIT | KANJI_DIGIT | JOINT)) {
      if (++run >= 6 && digits >= 3) trait |= LONG_NUMBER;
    } else run = digits = 0;
    previous = kind;
  }
  starts.push(soft.length + 1);
  return { having: (wanted) => rangesWith(starts, traits, wanted) };
}

function isDateJoint(code: number): boolean {
  return code === 0x2d || code === 0x2e || code === 0x2f || code === 0x20;
}

function rangesWith(starts: readonly number[], traits: readonly number[], wanted: number): Ranges {
  const ranges: [number, number][] = [];
  for (let line = 0; line < traits.length; line++) {
    if (((traits[line] as number) & wanted) === 0) continue;
    const from = starts[line] as number;
    const to = (starts[line + 1] as number) - 1;
    const last = ranges.at(-1);
    if (last && last[1] + 1 === from) last[1] = to;
    else ranges.push([from, to]);
  }
  return ranges;
}

/** Calls `found` for every match of a global pattern that begins inside the ranges; a match may reach a little beyond its line. */
export function matchIn(
  soft: string,
  ranges: Ranges,
  pattern: RegExp,
  found: (match: RegExpMatchArray, start: number) => void,
): void {
  for (const [from, to] of ranges) {
    const part = soft.slice(from, to + REACH);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(part); match && match.index < to - from; match = pattern.exec(part))
      found(match, from + match.index);
  }
}
