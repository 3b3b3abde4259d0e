import type { RedactionReview, RedactionSpan } from '../../src-main/contract/redaction-review.ts';

type Decision = RedactionSpan['decision'];

/** A decision on one candidate or on all with the same text. */
export interface Choice {
  readonly spanId: string;
  readonly decision: Decision;
  readonly ground: string;
  readonly reason: string;
  readonly isForAll: boolean;
}

/** Candidates that a choice concerns. */
export function chosenSpans(review: RedactionReview, spanId: string, isForAll: boolean): readonly RedactionSpan[] {
  const chosen = review.spans.find((span) => span.id === spanId);
  if (!chosen) return [];
  if (!isForAll || chosen.type === 'omitted') return [chosen];
  return review.spans.filter((span) => span.text === chosen.text && span.type !== 'omitted');
}

/** The review as it will be once a choice is stored, for the screen not to wait. */
export function withChoice(review: RedactionReview, choice: Choice): RedactionReview {
  const ids = new Set(chosenSpans(review, choice.spanId, choice.isForAll).map((span) => span.id));
  const spans = review.spans.map((span) =>
    ids.has(span.id)
      ? {
          ...span,
          decision: choice.decision,
          ground: choice.ground || span.ground,
          reason: choice.reason,
          changedIn: review.revision + 1,
        }
      : span,
  );
  return {
    ...review,
    spans,
    undecided: spans.filter((span) => span.decision === 'undecided').length,
    mayUndo: true,
    state: 'open',
    mayApprove: false,
  };
}

/** The next undecided candidate after one, going on from the top after the last; null when all are decided. */
export function nextUndecided(spans: readonly RedactionSpan[], afterId: string | null): RedactionSpan | null {
  const at = spans.findIndex((span) => span.id === afterId);
  const inTurn = [...spans.slice(at + 1), ...spans.slice(0, at + 1)];
  return inTurn.find((span) => span.decision === 'undecided') ?? null;
}

/** The newer review with every candidate that did not change kept as the same object, so that little is drawn anew. */
export function reconciled(before: RedactionReview, after: RedactionReview): RedactionReview {
  const known = new Map(before.spans.map((span) => [span.id, span]));
  const spans = after.spans.map((span) => {
    const old = known.get(span.id);
    return old && isSame(old, span) ? old : span;
  });
  return { ...after, blocks: before.minutesId === after.minutesId ? before.blocks : after.blocks, spans };
}

function isSame(a: RedactionSpan, b: RedactionSpan): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.decision === b.decision &&
    a.ground === b.ground &&
    a.reason === b.reason &&
    a.shown === b.shown &&
    a.changedIn === b.changedIn
  );
}

/** Candidates by block; a block whose candidates did not change keeps its list. */
export function groupedByBlock(
  spans: readonly RedactionSpan[],
  before: ReadonlyMap<string, readonly RedactionSpan[]>,
): ReadonlyMap<string, readonly RedactionSpan[]> {
  return new Map(
    [...Map.groupBy(spans, (span) => span.blockId)].map(([id, list]) => {
      const old = before.get(id);
      const isKept = old && old.length === list.length && old.every((span, index) => span === list[index]);
      return [id, isKept ? old : list];
    }),
  );
}
