import type { FoldedText } from '../text/fold.ts';
import type { Lines } from '../text/line-traits.ts';

/** A candidate in soft offsets, before overlaps are settled. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly source: 'register' | 'pattern' | 'guess' | 'keep';
  /** Index into the register's `known`, −1 when nothing is known about it. */
  readonly entity: number;
  readonly checks?: readonly string[];
}

/** The text under examination with what the whole of it tells. */
export interface View {
  readonly text: FoldedText;
  readonly lines: Lines;
  /** Labels at the beginning of lines that name the speaker, as [start, end) in soft offsets, in order. */
  readonly labels: readonly (readonly [number, number])[];
  /** Family names (tight) of those who speak or are to be kept. */
  readonly speakers: ReadonlySet<string>;
}

/** Whether the offset lies in a speaker's label. */
export function inLabel(view: View, at: number): boolean {
  let low = 0;
  let high = view.labels.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [start, end] = view.labels[middle] as readonly [number, number];
    if (at < start) high = middle - 1;
    else if (at >= end) low = middle + 1;
    else return true;
  }
  return false;
}
