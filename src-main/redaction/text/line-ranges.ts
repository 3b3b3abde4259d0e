/** Ranges of neighbouring lines with a trait, [from, to) in soft offsets. */
export type Ranges = readonly (readonly [number, number])[];

/** How far a match may reach beyond its lines. */
const REACH = 48;
/** Between lines that are no neighbours; no pattern goes over it. */
const BORDER = '\n§\n';

/** The lines that have a trait, put together with all that they need of the lines behind. */
export interface Packed {
  readonly text: string;
  /** Where each range begins in `text`. */
  readonly starts: readonly number[];
}

const packed = new WeakMap<Ranges, Packed>();

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

/** The lines of the ranges put together, made once for all patterns that look at them. */
export function packedOf(soft: string, ranges: Ranges): Packed {
  let made = packed.get(ranges);
  if (!made) {
    const parts: string[] = [];
    const starts: number[] = [];
    let length = 0;
    for (const [from, to] of ranges) {
      const part = soft.slice(from, to + REACH);
      parts.push(part);
      starts.push(length);
      length += part.length + BORDER.length;
    }
    made = { text: parts.join(BORDER), starts };
    packed.set(ranges, made);
  }
  return made;
}
