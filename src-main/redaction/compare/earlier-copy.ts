/** A stretch that a copy leaves out of a block of one version, UTF-16 offsets, end exclusive. */
export interface HiddenStretch {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a copy hides although an earlier copy of the same version showed it: laid side by side, the two tell what is
 * under the mark. Stretches of the new copy, cut down to what the earlier one shows; in order, not overlapping.
 */
export function uncoveredBy(
  now: readonly HiddenStretch[],
  earlier: readonly HiddenStretch[],
): readonly HiddenStretch[] {
  const before = Map.groupBy(merged(earlier), ({ blockId }) => blockId);
  return merged(now).flatMap((stretch) => minus(stretch, before.get(stretch.blockId) ?? []));
}

/** A stretch without the parts that the others cover; `others` in order. */
function minus(stretch: HiddenStretch, others: readonly HiddenStretch[]): HiddenStretch[] {
  const left: HiddenStretch[] = [];
  let from = stretch.start;
  for (const { start, end } of others) {
    if (end <= from || start >= stretch.end) continue;
    if (start > from) left.push({ ...stretch, start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < stretch.end) left.push({ ...stretch, start: from, end: stretch.end });
  return left;
}

function merged(stretches: readonly HiddenStretch[]): HiddenStretch[] {
  const sorted = stretches.toSorted((one, other) =>
    one.blockId < other.blockId ? -1 : one.blockId > other.blockId ? 1 : one.start - other.start,
  );
  const out: HiddenStretch[] = [];
  for (const { blockId, start, end } of sorted) {
    const last = out.at(-1);
    if (last?.blockId === blockId && start <= last.end)
      out[out.length - 1] = { blockId, start: last.start, end: Math.max(last.end, end) };
    else out.push({ blockId, start, end });
  }
  return out;
}
