import { useMemo, useState } from 'react';
import type { RedactionReview, RedactionSpan } from '../../src-main/contract/redaction-review.ts';
import { isCounted } from '../frame/omitted-items.ts';
import { isListed, type ListFilter } from './list-filter.ts';

/** The candidates of a review, and those among which the list and the keys move. */
export interface Listed {
  /** All candidates in the order of the text; an omitted item is one. */
  readonly counted: readonly RedactionSpan[];
  readonly filter: ListFilter;
  readonly setFilter: (filter: ListFilter) => void;
  readonly listed: readonly RedactionSpan[];
}

/** Keeps what the list of candidates is narrowed to. */
export function useListed({ spans, lastSigned }: Pick<RedactionReview, 'spans' | 'lastSigned'>): Listed {
  const [filter, setFilter] = useState<ListFilter>('all');
  const counted = useMemo(() => spans.filter(isCounted), [spans]);
  const listed = useMemo(
    () => (filter === 'all' ? counted : counted.filter((span) => isListed(span, filter, { lastSigned }))),
    [counted, filter, lastSigned],
  );
  return { counted, filter, setFilter, listed };
}
