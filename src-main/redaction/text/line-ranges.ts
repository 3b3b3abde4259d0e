import { isOfOneLine } from './pattern-needs.ts';

/** Ranges of neighbouring lines with a trait, [from, to) in soft offsets. */
export type Ranges = readonly (readonly [number, number])[];

/** How far a match may reach beyond its lines. */
const REACH = 48;
/** Between lines that are no neighbours; no pattern goes over it. */
const BORDER = '\n§\n';

/** The lines that have a trait, put together with all that they need of the lines behind. */
interface Packed {
  readonly text: string;
  /** Where each range begins in `text`. */
  readonly starts: readonly number[];
}

const wide = new WeakMap<Ranges, Packed>();
const narrow = new WeakMap<Ranges, Packed>();
const inLine = new WeakMap<RegExp, boolean>();

/** Neighbouring lines whose traits hold one of the wanted bits; `starts` has one entry more than `traits`. */
export function rangesWith(starts: readonly number[], traits: readonly number[], wanted: number): Ranges {
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

/**
 * The lines of the ranges put together for a pattern to run over, made once for all patterns; what is behind a range only where the
 * pattern goes on there.
 */
export function packedFor(pattern: RegExp, soft: string, ranges: Ranges): Packed {
  const made = staysInLine(pattern) ? narrow : wide;
  let pack = made.get(ranges);
  if (!pack) {
    pack = made === narrow ? packed(soft, ranges, 1) : packed(soft, ranges, REACH);
    made.set(ranges, pack);
  }
  return pack;
}

function packed(soft: string, ranges: Ranges, reach: number): Packed {
  const parts: string[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const [from, to] of ranges) {
    // With the break behind it a range ends for a pattern as it does in the text.
    const part = soft.slice(from, to + reach);
    parts.push(part);
    starts.push(length);
    length += part.length + BORDER.length;
  }
  return { text: parts.join(BORDER), starts };
}

function staysInLine(pattern: RegExp): boolean {
  let stays = inLine.get(pattern);
  if (stays === undefined) {
    stays = isOfOneLine(pattern);
    inLine.set(pattern, stays);
  }
  return stays;
}
