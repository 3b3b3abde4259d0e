import { pairMark } from './pattern-needs.ts';
import { type Part, readPattern, type Units } from './pattern-source.ts';

const CODES = 0x10000;
/** What may stand at a place where a match begins. */
export const NEVER = 0;
const ALWAYS = 1;
/** Only if the letter behind it makes one of the pairs. */
export const IN_PAIR = 2;
/** A letter that begins too many pairs is taken for one that begins anything. */
const MOST_PAIRS = 4096;
/** What begins with any of a class of letters as wide as hiragana begins nearly anywhere. */
const WIDE = 60;

/** The letters and pairs of letters that a match begins with. */
export interface Begins {
  /** By character code: `NEVER`, `ALWAYS` or `IN_PAIR`. */
  readonly letters: Uint8Array;
  /** By `pairMark`. */
  readonly pairs: Uint8Array;
}

/** The first letter with the second; `next` when what follows tells the second. */
interface Opening {
  readonly one: Units;
  readonly two: Units | 'any' | 'next';
}

/** How a part begins; `null` for with anything. */
type Openings = { readonly list: readonly Opening[]; readonly mayBeEmpty: boolean } | null;

/** What a match of a pattern may begin with; `null` when that is nearly anything. Counts too much rather than too little. */
export function beginsOf(pattern: RegExp): Begins | null {
  const openings = pattern.ignoreCase || pattern.unicode ? null : openingsOf(readPattern(pattern.source));
  if (openings === null || openings.mayBeEmpty || openings.list.some(({ one }) => sizeOf(one) > WIDE)) return null;
  const letters = new Uint8Array(CODES);
  const pairs = new Uint8Array(CODES);
  for (const { one, two } of openings.list) {
    const isOpen = typeof two === 'string' || sizeOf(one) * sizeOf(two) > MOST_PAIRS;
    for (const code of codesOf(one)) {
      if (isOpen) letters[code] = ALWAYS;
      else if (letters[code] === NEVER) letters[code] = IN_PAIR;
      if (!isOpen) for (const other of codesOf(two)) pairs[pairMark(code, other)] = 1;
    }
  }
  return { letters, pairs };
}

function openingsOf(part: Part): Openings {
  switch (part.kind) {
    case 'unit':
      return part.isNegated ? null : { list: [{ one: part.units, two: 'next' }], mayBeEmpty: false };
    case 'sequence':
      return part.parts.reduce<Openings>((begun, inner) => followed(begun, inner), { list: [], mayBeEmpty: true });
    case 'choice': {
      const all = part.options.map(openingsOf);
      if (all.includes(null)) return null;
      return {
        list: all.flatMap((one) => one?.list ?? []),
        mayBeEmpty: all.some((one) => one?.mayBeEmpty),
      };
    }
    case 'repeat': {
      const inner = openingsOf(part.inner);
      const again = part.most > 1 ? followed(inner, part.inner) : inner;
      if (inner === null || again === null) return null;
      return { list: [...inner.list, ...again.list], mayBeEmpty: inner.mayBeEmpty || part.least === 0 };
    }
    case 'again':
      return null;
    default:
      return { list: [], mayBeEmpty: true };
  }
}

/** The openings of what has begun, with a further part behind it. */
function followed(begun: Openings, part: Part): Openings {
  if (begun === null) return null;
  const isSettled = !begun.mayBeEmpty && begun.list.every(({ two }) => two !== 'next');
  if (isSettled) return begun;
  const next = openingsOf(part);
  if (next === null && begun.mayBeEmpty) return null;
  const list = begun.list.flatMap((opening): readonly Opening[] => {
    if (opening.two !== 'next') return [opening];
    if (next === null) return [{ one: opening.one, two: 'any' }];
    const second = next.list.flatMap(({ one }) => one);
    const pair: Opening = { one: opening.one, two: second };
    if (next.mayBeEmpty) return second.length > 0 ? [opening, pair] : [opening];
    return [pair];
  });
  const further = begun.mayBeEmpty ? (next?.list ?? []) : [];
  return { list: [...list, ...further], mayBeEmpty: begun.mayBeEmpty && next?.mayBeEmpty === true };
}

function sizeOf(units: Units): number {
  return units.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

function* codesOf(units: Units): Generator<number> {
  for (const [from, to] of units) for (let code = from; code <= to; code++) yield code;
}
