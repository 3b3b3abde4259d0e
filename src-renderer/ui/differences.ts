/** One field in which two versions of a record differ. */
export interface Difference {
  readonly key: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** Which side changed it; `null` when both did, so that somebody must choose. */
  readonly preset: Side | null;
}
export type Side = 'mine' | 'theirs';

/** A field as it is compared: its key, its name and its value in words. */
export interface ComparedField<R> {
  readonly key: keyof R & string;
  readonly label: string;
  readonly text: (record: R) => string;
}

/** What differs between what was typed and what is stored, judged by what both began with. */
export function differencesOf<R>(
  fields: readonly ComparedField<R>[],
  versions: { readonly base: R; readonly mine: R; readonly theirs: R },
): readonly Difference[] {
  return fields.flatMap(({ key, label, text }) => {
    const base = text(versions.base);
    const mine = text(versions.mine);
    const theirs = text(versions.theirs);
    if (mine === theirs) return [];
    return [{ key, label, mine, theirs, preset: base === mine ? 'theirs' : base === theirs ? 'mine' : null }];
  });
}

/** The stored record with those fields taken over for which one's own entry was chosen. */
export function merged<R extends object>(
  versions: { readonly mine: R; readonly theirs: R },
  chosen: ReadonlyMap<string, Side>,
): R {
  const own = Object.entries(versions.mine).filter(([key]) => chosen.get(key) === 'mine');
  return { ...versions.theirs, ...Object.fromEntries(own) };
}
