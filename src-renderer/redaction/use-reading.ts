import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useSession } from '../permitted.tsx';

/** Blocks whose end has been on screen, by reader and review; identifiers only, forgotten when the window closes. */
const seen = new Map<string, Set<string>>();

/** How far the text has been shown. A review is not complete before all of it was. */
export interface Reading {
  readonly unread: number;
  readonly percent: number;
  /** Shows the first part that was not shown yet; turns the page when all was. */
  readonly readOn: () => void;
  readonly pageBack: () => void;
  /** Looks which rows are on screen now. */
  readonly look: () => void;
}

/**
 * Follows which rows of the box have been on screen to their end. `blockIds` is every row there is. What one person has
 * read another has not: the second one reads for themselves.
 */
export function useReading(box: RefObject<HTMLElement | null>, review: string, blockIds: readonly string[]): Reading {
  const reviewId = `${useSession().accountId} ${review}`;
  const [count, setCount] = useState(() => seen.get(reviewId)?.size ?? 0);
  const look = useCallback(() => {
    const frame = box.current;
    if (!frame) return;
    const shown = seen.get(reviewId) ?? new Set<string>();
    seen.set(reviewId, shown);
    const view = frame.getBoundingClientRect();
    for (const row of frame.querySelectorAll<HTMLElement>('[data-row]')) {
      const { bottom } = row.getBoundingClientRect();
      if (bottom >= view.top && bottom <= view.bottom + 2) shown.add(row.dataset['row'] ?? '');
    }
    setCount(shown.size);
  }, [box, reviewId]);

  useEffect(() => {
    look();
    const watch = new ResizeObserver(look);
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, [look, box]);

  const readOn = useCallback(() => {
    const frame = box.current;
    if (!frame) return;
    const shown = seen.get(reviewId);
    const first = [...frame.querySelectorAll<HTMLElement>('[data-row]')].find(
      (row) => !shown?.has(row.dataset['row'] ?? ''),
    );
    const view = frame.getBoundingClientRect();
    const head = frame.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    const at = first?.getBoundingClientRect();
    const fromTop = at ? at.top - view.top - head : 0;
    const isOutOfSight = at !== undefined && (fromTop > 8 || at.bottom < view.top + head);
    frame.scrollTop += isOutOfSight ? fromTop - 4 : frame.clientHeight * 0.85;
  }, [box, reviewId]);
  const pageBack = useCallback(() => {
    if (box.current) box.current.scrollTop -= box.current.clientHeight * 0.85;
  }, [box]);

  const total = blockIds.length;
  const read = Math.min(count, total);
  return {
    unread: total - read,
    percent: total === 0 ? 100 : Math.floor((read / total) * 100),
    readOn,
    pageBack,
    look,
  };
}
