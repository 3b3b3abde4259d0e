import { checked, entryOf, hashed, hashSeed, type Lexicon, LONGEST_WORD, NO_ENTRY } from './lexicon.ts';

/** 語: a word of a run of kanji with the letter of its class; `?` marks one that the lexicon does not know. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly letter: string;
  readonly isKnown: boolean;
}

/** A run cut into words and what the cut costs; the lower, the likelier. */
export interface Cut {
  readonly words: readonly Word[];
  readonly cost: number;
}

/** What stands beside a run and what may be in it. */
export interface CutOptions {
  /** Letters of the classes before and after: `$` an edge, `.` a particle, `J` a form of address, `N` another word … */
  readonly before: string;
  readonly after: string;
  /** The kana that follows, so that verbs can be recognised by it. */
  readonly tail?: string;
  /** Leaves names of persons out. */
  readonly isNameless?: boolean;
  /** Lets unknown kanji be family and given names. */
  readonly mayBeUnknownName?: boolean;
}

const UNKNOWN = 9000;
const UNKNOWN_FURTHER = 4500;
/** Most family names are names of places too. */
const PLACE_AS_FAMILY = 1200;
const UNKNOWN_FAMILY = 8500;
const UNKNOWN_GIVEN = 8500;
const UNKNOWN_FURTHER_NAME = 900;
const LONGEST_UNKNOWN = 3;
const FAR = 0x3fffffff;

/** Two boards to reckon on, kept from run to run because making them costs more than filling them. */
const kept = { costs: new Int32Array(1024), froms: new Int32Array(1024) };

function boards(size: number): typeof kept {
  if (kept.costs.length < size) {
    kept.costs = new Int32Array(size * 2);
    kept.froms = new Int32Array(size * 2);
  }
  return kept;
}

/** Cuts a run of kanji (soft form, without spaces) into the likeliest words: Viterbi over the lexicon with its joining costs. */
export function cutRun(lexicon: Lexicon, run: string, options: CutOptions): Cut {
  const { letters, joins } = lexicon;
  const width = letters.length;
  const length = run.length;
  const family = letters.indexOf('L');
  const given = letters.indexOf('G');
  const other = letters.indexOf('P');
  const noun = letters.indexOf('N');
  const verb = letters.indexOf('V');
  const place = letters.indexOf('R');
  const text = run + (options.tail ?? '');
  const { costs, froms } = boards((length + 1) * width);
  costs.fill(FAR, 0, (length + 1) * width);
  costs[letters.indexOf(options.before)] = 0;
  /** The classes that can stand before the place in work. */
  const living = new Uint8Array(width);
  let alive = 0;
  const reach = (at: number, to: number, kind: number, cost: number, isKnown: boolean): void => {
    let best = FAR;
    let from = -1;
    for (let index = 0; index < alive; index++) {
      const before = living[index] as number;
      const sum = (costs[at * width + before] as number) + (joins[before * width + kind] as number);
      if (sum < best) {
        best = sum;
        from = before;
      }
    }
    const place = to * width + kind;
    if (from < 0 || best + cost >= (costs[place] as number)) return;
    costs[place] = best + cost;
    froms[place] = ((at * width + from) << 1) | (isKnown ? 1 : 0);
  };
  for (let at = 0; at < length; at++) {
    alive = 0;
    for (let kind = 0; kind < width; kind++) if (costs[at * width + kind] !== FAR) living[alive++] = kind;
    let hash = hashSeed;
    let check = 0;
    let isCommon = 0;
    for (let to = at; to < Math.min(text.length, at + LONGEST_WORD); to++) {
      const code = text.charCodeAt(to);
      hash = hashed(hash, code);
      check = checked(check, code);
      for (let entry = entryOf(lexicon, hash, check); entry !== NO_ENTRY; entry = lexicon.following[entry] as number) {
        const kind = lexicon.kinds[entry] as number;
        if (to >= length && kind !== verb) continue;
        if (lexicon.isCommon[kind]) isCommon |= 1 << (to - at);
        if (options.isNameless && (kind === family || kind === given || kind === other)) continue;
        reach(at, Math.min(to + 1, length), kind, lexicon.costs[entry] as number, true);
        if (kind === place && options.mayBeUnknownName && to > at)
          reach(at, to + 1, family, (lexicon.costs[entry] as number) + PLACE_AS_FAMILY, true);
      }
    }
    for (let size = 1; size <= LONGEST_UNKNOWN && at + size <= length; size++) {
      reach(at, at + size, noun, UNKNOWN + (size - 1) * UNKNOWN_FURTHER, false);
      if (!options.mayBeUnknownName || options.isNameless || isCommon & (1 << (size - 1))) continue;
      reach(at, at + size, family, UNKNOWN_FAMILY + (size - 1) * UNKNOWN_FURTHER_NAME + (size === 1 ? 3000 : 0), false);
      if (at > 0 || options.before === 'L')
        reach(at, at + size, given, UNKNOWN_GIVEN + (size - 1) * UNKNOWN_FURTHER_NAME, false);
    }
  }
  return readBack(lexicon, costs, froms, length, options.after);
}

function readBack(lexicon: Lexicon, costs: Int32Array, froms: Int32Array, length: number, after: string): Cut {
  const { letters, joins } = lexicon;
  const width = letters.length;
  const last = letters.indexOf(after);
  let best = FAR;
  let place = -1;
  for (let kind = 0; kind < width; kind++) {
    const cost = costs[length * width + kind] as number;
    if (cost === FAR || cost + (joins[kind * width + last] as number) >= best) continue;
    best = cost + (joins[kind * width + last] as number);
    place = length * width + kind;
  }
  const words: Word[] = [];
  while (place >= width) {
    const from = froms[place] as number;
    const start = Math.floor((from >> 1) / width);
    words.push({
      start,
      end: Math.floor(place / width),
      letter: letters[place % width] as string,
      isKnown: (from & 1) === 1,
    });
    place = from >> 1;
  }
  return { words: words.reverse(), cost: best };
}
