import type { RedactionSpan } from '../../src-main/contract/redaction-review.ts';

/** A piece of a block's text that looks the same throughout. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Candidate it belongs to. */
  readonly span: RedactionSpan | null;
  /** Whether it is the first piece of that candidate: the one that takes the focus. */
  readonly isFirst: boolean;
  readonly isFound: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text at every edge of a candidate or of a find. Where candidates overlap, the selected one comes first, then the
 * shortest, so that each can be seen and reached.
 * @param from where the text begins in its block; all edges are places in the block
 */
export function segmentsOf(
  text: string,
  spans: readonly RedactionSpan[],
  selectedId: string | null,
  found: readonly Stretch[] = [],
  from = 0,
): readonly Segment[] {
  const last = from + text.length;
  const edges = new Set([from, last]);
  for (const { start, end } of [...spans, ...found]) edges.add(Math.max(start, from)).add(Math.min(end, last));
  const sorted = [...edges].sort((a, b) => a - b);
  const begun = new Set<string>();
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? last;
    const span = ownerOf(spans, start, selectedId);
    const isFirst = span !== null && !begun.has(span.id);
    if (span) begun.add(span.id);
    return { start, end, span, isFirst, isFound: found.some((hit) => hit.start <= start && start < hit.end) };
  });
}

function ownerOf(spans: readonly RedactionSpan[], at: number, selectedId: string | null): RedactionSpan | null {
  let owner: RedactionSpan | null = null;
  for (const span of spans) {
    if (span.start > at || at >= span.end) continue;
    if (span.id === selectedId) return span;
    if (owner === null || span.end - span.start < owner.end - owner.start) owner = span;
  }
  return owner;
}
