import type { RedactionSpan } from '../../src-main/contract/redaction-review.ts';

/** A stretch of whole lines over whose edges no candidate reaches: it can be drawn anew by itself. */
export interface Chunk {
  /** Where it begins in the text of the block. */
  readonly start: number;
  readonly text: string;
  readonly spans: readonly RedactionSpan[];
}

/**
 * Cuts a block's text behind line ends. A long talk is one block with a thousand candidates; a decision on one of them
 * concerns one line. Chunks in which nothing changed since `before` are the same objects.
 */
export function chunksOf(
  text: string,
  spans: readonly RedactionSpan[],
  before: readonly Chunk[] = [],
): readonly Chunk[] {
  const known = new Map(before.map((chunk) => [chunk.start, chunk]));
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  const chunks: Chunk[] = [];
  let start = 0;
  let reached = 0;
  let next = 0;
  let own: RedactionSpan[] = [];
  while (start < text.length) {
    const lineEnd = text.indexOf('\n', Math.max(start, reached - 1));
    const end = lineEnd === -1 ? text.length : lineEnd + 1;
    for (let span = sorted[next]; span && span.start < end; span = sorted[next]) {
      own.push(span);
      reached = Math.max(reached, span.end);
      next += 1;
    }
    // A candidate that takes the line end with it joins the lines in the copy.
    if (reached >= end && end < text.length) {
      reached = Math.max(reached, end + 1);
      continue;
    }
    chunks.push(kept(known.get(start), { start, text: text.slice(start, end), spans: own }));
    own = [];
    start = end;
    reached = end;
  }
  return chunks;
}

function kept(old: Chunk | undefined, chunk: Chunk): Chunk {
  const isSame =
    old?.text === chunk.text &&
    old.spans.length === chunk.spans.length &&
    old.spans.every((span, index) => span === chunk.spans[index]);
  return isSame && old ? old : chunk;
}
