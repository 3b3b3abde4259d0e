import {
  type RedactionReview,
  type RedactionSpan,
  SPAN_DECISIONS,
  SPAN_SOURCES,
} from '../../src-main/contract/redaction-review.ts';

/** What the list of candidates is narrowed to: a source, a decision, a type, or what changed since one signed last. */
export const LIST_FILTERS = ['all', 'changed', ...SPAN_DECISIONS, ...SPAN_SOURCES] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

/** Whether a candidate belongs to the narrowed list. */
export function isListed(
  span: RedactionSpan,
  filter: ListFilter,
  { lastSigned }: Pick<RedactionReview, 'lastSigned'>,
): boolean {
  if (filter === 'all') return true;
  if (filter === 'changed') return span.changedIn > lastSigned;
  return span.decision === filter || span.source === filter;
}

/** Rows of the list that are drawn: those in view, some around, and never all of two thousand. */
export function rowsInView(
  { top, height }: { readonly top: number; readonly height: number },
  rowHeight: number,
  total: number,
): { readonly first: number; readonly end: number } {
  const first = Math.max(0, Math.floor(top / rowHeight) - 10);
  return { first, end: Math.min(total, Math.ceil((top + height) / rowHeight) + 10) };
}
