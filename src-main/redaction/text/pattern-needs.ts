import { staysInLine } from './pattern-lines.ts';
import { holds, type Part, readPattern, type Units } from './pattern-source.ts';

const BREAK = 0x0a;
/** A choice of more marks than these tells hardly anything about a line. */
const MOST_MARKS = 128;
const SMALL_RANGE = 256;
/** How often kinds of letters stand in a line, roughly, when a pair of letters does once; only for choosing what is asked for. */
const OFTEN: readonly (readonly [number, number, number])[] = [
  [0x3041, 0x309f, 50],
  [0x3001, 0x3002, 50],
  [0x20, 0x20, 30],
  [0x30, 0x3a, 15],
];
const USUAL = 4;

/** Letters by their code, and pairs of letters by `pairMark`, of which a match holds at least one. */
export type Marks = readonly number[];

/** What the source of a pattern tells about its matches. Counts too much rather than too little. */
export interface Needs {
  /** A match holds one of each of these in its own line. */
  readonly marks: readonly Marks[];
  /** Neither a match nor what it looks at goes on behind a line end. */
  readonly isOfOneLine: boolean;
}

/** Marks are below this. */
export const MARKS = 0x10000;

/** The mark of two neighbouring letters; some pairs and letters share theirs. */
export function pairMark(one: number, other: number): number {
  return (Math.imul(one, 0x9e35) ^ Math.imul(other, 31)) & 0xffff;
}

/** What every match of a pattern holds, and whether it stays in its line. */
export function needsOf(pattern: RegExp): Needs {
  const part = readPattern(pattern.source);
  return {
    marks: pattern.unicode ? [] : choicesOf(part, pattern.ignoreCase).map(({ marks }) => marks),
    isOfOneLine: isOfOneLine(pattern, part),
  };
}

/** Whether neither a match nor what it looks at goes on behind a line end; `part` is what the pattern is made of. */
export function isOfOneLine({ source, unicode, dotAll }: RegExp, part: Part = readPattern(source)): boolean {
  return !unicode && !dotAll && staysInLine(part);
}

/** Marks of which every match holds one, and how often such stand in a line, roughly. */
interface Choice {
  readonly marks: Marks;
  readonly often: number;
}

/** What of which every match holds one. */
function choicesOf(part: Part, ignoresCase: boolean): readonly Choice[] {
  switch (part.kind) {
    case 'unit': {
      const marks = lettersOf(part, ignoresCase);
      return marks.length === 0 ? [] : [{ marks, often: marks.reduce((sum, code) => sum + oftenOf(code), 0) }];
    }
    case 'sequence':
      return choicesOfSequence(part.parts, ignoresCase);
    case 'choice': {
      const best = part.options.flatMap((option) => rarest(choicesOf(option, ignoresCase)) ?? []);
      const marks = distinct(best.flatMap((choice) => choice.marks));
      if (best.length < part.options.length || marks.length > MOST_MARKS) return [];
      return [{ marks, often: best.reduce((sum, { often }) => sum + often, 0) }];
    }
    case 'repeat':
      return part.least === 0 ? [] : choicesOf(part.inner, ignoresCase);
    case 'look':
      return part.isNegative ? [] : choicesOf(part.inner, ignoresCase);
    default:
      return [];
  }
}

/** Those of the parts, and of neighbouring letters the pairs that they make. */
function choicesOfSequence(parts: readonly Part[], ignoresCase: boolean): readonly Choice[] {
  const found: Choice[] = [];
  let before: Marks = [];
  for (const part of parts) {
    const letters = part.kind === 'unit' ? lettersOf(part, ignoresCase) : [];
    const pairs = distinct(before.flatMap((one) => letters.map((other) => pairMark(one, other))));
    if (pairs.length > 0 && pairs.length <= MOST_MARKS) found.push({ marks: pairs, often: pairs.length });
    found.push(...choicesOf(part, ignoresCase));
    before = letters;
  }
  return found;
}

function rarest(choices: readonly Choice[]): Choice | undefined {
  return choices.toSorted((one, other) => one.often - other.often)[0];
}

function oftenOf(code: number): number {
  return OFTEN.find(([from, to]) => code >= from && code <= to)?.[2] ?? USUAL;
}

/** The letters that a part of one unit stands for; none if they are too many to tell anything, or a line end is among them. */
function lettersOf(part: Extract<Part, { kind: 'unit' }>, ignoresCase: boolean): Marks {
  if (part.isNegated || holds(part, BREAK)) return [];
  const units = casesOf(part.units, ignoresCase);
  const size = units.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return size > MOST_MARKS ? [] : distinct(units.flatMap(([from, to]) => counted(from, to)));
}

/** The same units in both cases where case does not count; kana and kanji have none. */
function casesOf(units: Units, ignoresCase: boolean): Units {
  if (!ignoresCase) return units;
  const more = units
    .filter(([from, to]) => to - from < SMALL_RANGE)
    .flatMap(([from, to]) => counted(from, to))
    .map((code) => String.fromCharCode(code))
    .flatMap((letter) => [letter.toLowerCase(), letter.toUpperCase()])
    .filter((letter) => letter.length === 1)
    .map((letter): readonly [number, number] => [letter.charCodeAt(0), letter.charCodeAt(0)]);
  return [...units, ...more];
}

function counted(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function distinct(marks: readonly number[]): Marks {
  return [...new Set(marks)];
}
