import { findEach } from '../occurrences.ts';
import { tightForm } from '../text/fold.ts';

/** 公表した写し, or one about to be: what it shows, by block, and the strings that it leaves out. */
export interface Publication {
  readonly shown: readonly { readonly blockId: string; readonly text: string }[];
  readonly hidden: readonly { readonly text: string; readonly type: string }[];
}

/** 前回との違い: a string that one of two copies hides and the other shows. */
export interface Difference {
  readonly kind: 'shown-now' | 'hidden-now';
  /** As it stands where it is shown. */
  readonly text: string;
  readonly type: string;
  /** Blocks of the copy that shows it. */
  readonly blockIds: readonly string[];
}

/**
 * How a copy differs from one that was published before: what was hidden then and is shown now comes first, because it
 * undoes the earlier decision; what was shown then and is hidden now can be read in the earlier copy.
 */
export function differences(earlier: Publication, now: Publication): readonly Difference[] {
  return [...crossing('shown-now', earlier.hidden, now), ...crossing('hidden-now', now.hidden, earlier)];
}

/** Strings hidden in one copy that the other shows and does not hide itself. */
function crossing(kind: Difference['kind'], hidden: Publication['hidden'], other: Publication): Difference[] {
  const types = new Map(hidden.map(({ text, type }) => [tightForm(text), type]));
  const fragments = [...new Map(hidden.map(({ text }) => [tightForm(text), text])).values()];
  const found = other.shown.flatMap(({ blockId, text }) =>
    findEach(text, fragments).map(({ fragment, start, end }) => ({ fragment, blockId, text: text.slice(start, end) })),
  );
  return [...Map.groupBy(found, ({ fragment }) => fragment)].map(([fragment, places]) => ({
    kind,
    text: places[0]?.text ?? fragment,
    type: types.get(tightForm(fragment)) ?? '',
    blockIds: [...new Set(places.map(({ blockId }) => blockId))],
  }));
}
