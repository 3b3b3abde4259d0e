/** 墨消し箇所: a stretch to remove, UTF-16 offsets, end exclusive. */
export interface Removal {
  readonly start: number;
  readonly end: number;
  /** Code of the ground, e.g. `ND-IND`. */
  readonly ground: string;
  /** Pseudonym or general word put in the place; the fixed mark when absent. */
  readonly shown?: string;
}

/** 残す文と印: what the public version is built from. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly ground: string; readonly shown?: string };

/** Marks, selectors and joiners that belong to the character before them and must not outlive it. */
const BELONGS_TO_PREVIOUS =
  /[\u0300-\u036f]|[\u180b-\u180f]|\u200d|[\u20d0-\u20f0]|\u3099|\u309a|[\ufe00-\ufe0f]|\uff9e|\uff9f|\udb40[\udd00-\uddef]/y;

/**
 * Rebuilds a text without the removed characters. The result depends only on what is kept and on the grounds: neither the
 * characters, their number nor their script leave a trace. Overlapping removals become one mark with all their grounds, and so do
 * adjacent ones that show the same; what is shown survives only where all of them agree.
 * @throws RangeError if a removal lies outside the text, is empty or splits a surrogate pair.
 */
export function cutSpans(text: string, removals: readonly Removal[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let kept = 0;
  for (const { start, end, ground, shown } of cutsOf(text, removals)) {
    if (start > kept) pieces.push({ kind: 'text', text: text.slice(kept, start) });
    pieces.push(shown === undefined ? { kind: 'mark', ground } : { kind: 'mark', ground, shown });
    kept = end;
  }
  if (kept < text.length) pieces.push({ kind: 'text', text: text.slice(kept) });
  return pieces;
}

/** Where {@link cutSpans} cuts, in the order of the text. */
export function cutsOf(text: string, removals: readonly Removal[]): readonly Cut[] {
  return mergedCuts(text, removals).map(({ grounds, ...cut }) => ({ ...cut, ground: grounds.join('・') }));
}

/** 置き換えの印 of fixed form for a ground: `■■■［ND-IND］`. */
export function placeholder(ground: string): string {
  return `■■■［${ground}］`;
}

/** A stretch that is cut out as one, closed over marks that belong to its last character. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  /** Codes of its grounds, joined. */
  readonly ground: string;
  readonly shown: string | undefined;
}

interface MergedCut extends Omit<Cut, 'ground'> {
  readonly grounds: readonly string[];
}

function mergedCuts(text: string, removals: readonly Removal[]): readonly MergedCut[] {
  const sorted = removals
    .map((removal) => ({
      start: removal.start,
      end: closedEnd(text, removal),
      grounds: [removal.ground] as readonly string[],
      shown: removal.shown,
    }))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const cuts: MergedCut[] = [];
  for (const next of sorted) {
    const last = cuts.at(-1);
    const isApart = !last || next.start > last.end || (next.start === last.end && next.shown !== last.shown);
    if (isApart) cuts.push(next);
    else
      cuts[cuts.length - 1] = {
        start: last.start,
        end: Math.max(last.end, next.end),
        grounds: [...new Set([...last.grounds, ...next.grounds])].sort(),
        shown: last.shown === next.shown ? last.shown : undefined,
      };
  }
  return cuts;
}

function closedEnd(text: string, { start, end }: Removal): number {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    throw new RangeError('a removal must be a non-empty stretch inside the text');
  }
  if (splitsPair(text, start) || splitsPair(text, end)) throw new RangeError('a removal must not split a character');
  let closed = end;
  for (;;) {
    BELONGS_TO_PREVIOUS.lastIndex = closed;
    const mark = BELONGS_TO_PREVIOUS.exec(text);
    if (!mark) return closed;
    closed += mark[0].length;
  }
}

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
