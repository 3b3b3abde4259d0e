import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import {
  AT_TOP,
  barOf,
  type Extent,
  isSqueezed,
  lowest,
  rowsAround,
  type Scroll,
  scrolled,
  topToShow,
} from './windowed-table-scroll.ts';

/** What is drawn of a table now: rows `first` to before `end`, and how far they lie from their place in full. */
interface Drawn {
  readonly first: number;
  readonly end: number;
  readonly shift: number;
}

const ROW_IN_REM = 2.5;
/** Text stays sharp and still up to here; 33 million pixels are the most that a browser can lay out. */
const LIMIT = 4_000_000;
/** Milliseconds of quiet after which the scroll bar is put where the place in the table belongs. */
const QUIET = 160;

function remNow(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/**
 * What is drawn, kept outside React's own state: only changes of such a store are drawn before the next frame, and rows
 * that come a frame late are a white flash.
 */
function drawnStore() {
  let drawn: Drawn = { first: 0, end: 0, shift: 0 };
  const listeners = new Set<() => void>();
  return {
    now: () => drawn,
    set: (next: Drawn) => {
      if (drawn.first === next.first && drawn.end === next.end && drawn.shift === next.shift) return;
      drawn = next;
      for (const listener of listeners) listener();
    },
    listen: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Follows the scrolling of a table of `total` rows and tells which of them to draw. `list` names what is shown: another one begins at its top. */
export function useTableWindow(view: RefObject<HTMLDivElement | null>, total: number, list: string) {
  const [size, setSize] = useState({ rowHeight: ROW_IN_REM * remNow(), viewHeight: 600 });
  const [store] = useState(drawnStore);
  const drawn = useSyncExternalStore(store.listen, store.now);
  const scroll = useRef<Scroll>(AT_TOP);
  const quiet = useRef(0);
  const extent: Extent = { total, limit: LIMIT, ...size };
  const latest = useRef(extent);
  latest.current = extent;

  const draw = useCallback(() => {
    store.set({ ...rowsAround(scroll.current.top, latest.current), shift: scroll.current.shift });
  }, [store]);

  /** Goes to a place; bar and rows move together, so nothing jumps for the eye. */
  const goTo = useCallback(
    (top: number) => {
      const element = view.current;
      if (!element) return;
      const wanted = Math.min(Math.max(0, top), lowest(latest.current));
      element.scrollTop = barOf(wanted, latest.current);
      const isWhole = !isSqueezed(latest.current);
      const bar = element.scrollTop;
      scroll.current = isWhole ? { top: bar, shift: 0 } : { top: wanted, shift: bar - wanted };
      draw();
    },
    [view, draw],
  );

  const onScroll = useCallback(() => {
    const element = view.current;
    if (!element) return;
    const next = scrolled(scroll.current, element.scrollTop, latest.current);
    if (next.top === scroll.current.top && next.shift === scroll.current.shift) return;
    scroll.current = next;
    draw();
    window.clearTimeout(quiet.current);
    if (isSqueezed(latest.current)) quiet.current = window.setTimeout(() => goTo(scroll.current.top), QUIET);
  }, [view, draw, goTo]);
  useEffect(() => () => window.clearTimeout(quiet.current), []);

  useLayoutEffect(() => {
    const element = view.current;
    if (!element) return;
    const measure = () => {
      const rowHeight = ROW_IN_REM * remNow();
      // The head of the table is as high as a row and always covers the top.
      setSize({ rowHeight, viewHeight: Math.max(rowHeight, element.clientHeight - rowHeight) });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [view]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its top, whatever its length.
  useLayoutEffect(() => goTo(0), [list]);
  // After a change of height the same row stays at the top.
  const before = useRef(size.rowHeight);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measures and length are what the effect answers to.
  useLayoutEffect(() => {
    const top = (scroll.current.top / before.current) * size.rowHeight;
    before.current = size.rowHeight;
    goTo(top);
  }, [size, total]);

  const show = useCallback((index: number) => goTo(topToShow(index, scroll.current.top, latest.current)), [goTo]);
  return { drawn, extent, onScroll, show, rowsInView: Math.max(1, Math.floor(size.viewHeight / size.rowHeight)) };
}
