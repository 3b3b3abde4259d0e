import { useState } from 'react';
import type { RedactionReview, RedactionSpan } from '../../src-main/contract/redaction-review.ts';
import { nextEdge, previousEdge } from './graphemes.ts';

/** The edges of a candidate while they are being moved. */
export interface Extent {
  readonly span: RedactionSpan;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** 範囲を直す: moves the edges of one candidate by grapheme; nothing is stored before it is confirmed. */
export function useExtent(review: RedactionReview): {
  readonly extent: Extent | null;
  readonly begin: (span: RedactionSpan) => void;
  readonly move: (edge: 'start' | 'end', by: 1 | -1) => void;
  readonly leave: () => void;
} {
  const [edges, setEdges] = useState<{ readonly id: string; readonly start: number; readonly end: number } | null>(
    null,
  );
  const span = review.spans.find((candidate) => candidate.id === edges?.id);
  const whole = review.blocks.find((block) => block.id === span?.blockId)?.text ?? '';
  return {
    extent: edges && span ? { span, ...edges, text: whole.slice(edges.start, edges.end) } : null,
    begin: ({ id, start, end }) => setEdges({ id, start, end }),
    move: (edge, by) =>
      setEdges((now) => {
        if (!now) return null;
        const moved = by === 1 ? nextEdge(whole, now[edge]) : previousEdge(whole, now[edge]);
        const next = { ...now, [edge]: moved };
        return next.start < next.end ? next : now;
      }),
    leave: () => setEdges(null),
  };
}
