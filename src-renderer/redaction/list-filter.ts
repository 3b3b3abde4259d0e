import {
  type RedactionReview,
  type RedactionSpan,
  SPAN_DECISIONS,
  SPAN_SOURCES,
} from '../../src-main/contract/redaction-review.ts';

/** What the list of candidates is narrowed to: a source, a decision, or what changed since one signed last. */
export const LIST_FILTERS = ['all', 'changed', ...SPAN_DECISIONS, ...SPAN_SOURCES] as const;
/** One of these, or a type of candidate. */
export type ListFilter = (typeof LIST_FILTERS)[number] | `type:${string}`;

/** Whether a candidate belongs to the narrowed list. */
export function isListed(
  span: RedactionSpan,
  filter: ListFilter,
  { lastSigned }: Pick<RedactionReview, 'lastSigned'>,
): boolean {
  if (filter === 'all') return true;
  if (filter === 'changed') return span.changedIn > lastSigned;
  return span.decision === filter || span.source === filter || `type:${span.type}` === filter;
}

/** How many candidates each filter would list; of the types those that occur, most frequent first, and the one chosen. */
export function filterCounts(
  spans: readonly RedactionSpan[],
  review: Pick<RedactionReview, 'lastSigned'>,
  chosen: ListFilter,
): readonly (readonly [ListFilter, number])[] {
  // Its last candidate may have been taken back; the choice must still say what it is.
  const types = new Map(chosen.startsWith('type:') ? [[chosen.slice('type:'.length), 0]] : []);
  for (const { type } of spans) types.set(type, (types.get(type) ?? 0) + 1);
  return [
    ...LIST_FILTERS.map(
      (filter) => [filter, spans.reduce((sum, span) => (isListed(span, filter, review) ? sum + 1 : sum), 0)] as const,
    ),
    ...[...types].sort(([, one], [, other]) => other - one).map(([type, count]) => [`type:${type}`, count] as const),
  ];
}

/** The candidate of a narrowed list before or after one, which itself may not be in it; the same at the end. */
export function neighbour(
  listed: readonly RedactionSpan[],
  all: readonly RedactionSpan[],
  fromId: string | null,
  by: 1 | -1,
): RedactionSpan | undefined {
  const at = listed.findIndex((span) => span.id === fromId);
  if (at !== -1) return listed[Math.max(0, Math.min(listed.length - 1, at + by))];
  const places = new Map(all.map((span, place) => [span.id, place]));
  const from = places.get(fromId ?? '') ?? -1;
  const placeOf = ({ id }: RedactionSpan) => places.get(id) ?? -1;
  return by === 1
    ? (listed.find((span) => placeOf(span) > from) ?? listed.at(-1))
    : (listed.findLast((span) => placeOf(span) < from) ?? listed[0]);
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
