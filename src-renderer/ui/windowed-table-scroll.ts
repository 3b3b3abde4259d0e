/** What a table is as high as: rows of one height, the part of it in view, and the most a browser lets us draw. Pixels. */
export interface Extent {
  readonly total: number;
  readonly rowHeight: number;
  readonly viewHeight: number;
  /** Height that is really drawn at most. Beyond some millions of pixels text begins to tremble, beyond 33 it is cut. */
  readonly limit: number;
}

/**
 * Where one is. `top`: pixels of the whole table above the view. `shift`: how far what is drawn lies from where it would
 * lie in full; 0 unless the table is taller than may be drawn.
 */
export interface Scroll {
  readonly top: number;
  readonly shift: number;
}

export const AT_TOP: Scroll = { top: 0, shift: 0 };

/** Near both ends, a quarter of what is drawn each, every pixel is a pixel; only between them is the table squeezed. */
const END_SHARE = 0.25;

function fullHeight({ total, rowHeight }: Extent): number {
  return total * rowHeight;
}

/** Height of what is drawn. */
export function drawnHeight(extent: Extent): number {
  return Math.min(fullHeight(extent), extent.limit);
}

/** The farthest `top`: the last row stands at the bottom. */
export function lowest(extent: Extent): number {
  return Math.max(0, fullHeight(extent) - extent.viewHeight);
}

export function isSqueezed(extent: Extent): boolean {
  return fullHeight(extent) > extent.limit;
}

/** Position of the scroll bar for a place in the table. */
export function barOf(top: number, extent: Extent): number {
  if (!isSqueezed(extent)) return top;
  const { end, middle, drawnMiddle, last, drawnLast } = partsOf(extent);
  if (top <= end) return top;
  if (top >= last - end) return drawnLast - (last - top);
  return end + ((top - end) / middle) * drawnMiddle;
}

/** Place in the table for a position of the scroll bar. */
export function topOf(bar: number, extent: Extent): number {
  if (!isSqueezed(extent)) return bar;
  const { end, middle, drawnMiddle, last, drawnLast } = partsOf(extent);
  if (bar <= end) return bar;
  if (bar >= drawnLast - end) return last - (drawnLast - bar);
  return end + ((bar - end) / drawnMiddle) * middle;
}

function partsOf(extent: Extent) {
  const last = lowest(extent);
  const drawnLast = drawnHeight(extent) - extent.viewHeight;
  const end = Math.floor(drawnLast * END_SHARE);
  return { last, drawnLast, end, middle: last - 2 * end, drawnMiddle: drawnLast - 2 * end };
}

/**
 * Where one is after the scroll bar has moved. A short way (wheel, finger) is that many pixels of the table, so that
 * rows glide; a long one (the bar dragged) is a jump to the place that the bar stands for.
 */
export function scrolled(scroll: Scroll, bar: number, extent: Extent): Scroll {
  if (!isSqueezed(extent)) return { top: bar, shift: 0 };
  const way = bar - (scroll.top + scroll.shift);
  if (Math.abs(way) > 2 * extent.viewHeight) {
    const top = topOf(bar, extent);
    return { top, shift: bar - top };
  }
  const top = Math.min(Math.max(0, scroll.top + way), lowest(extent));
  return { top, shift: bar - top };
}

/** The nearest place from which a row is in full view; the present one if it is already. */
export function topToShow(index: number, top: number, { rowHeight, viewHeight }: Extent): number {
  const above = index * rowHeight;
  if (above < top) return above;
  return Math.max(top, above + rowHeight - viewHeight);
}

/** Rows to draw: those in view and some around, in steps, so that not every pixel of scrolling draws anew. */
export function rowsAround(top: number, extent: Extent): { readonly first: number; readonly end: number } {
  const { rowHeight, viewHeight, total } = extent;
  const first = Math.floor(top / rowHeight / STEP) * STEP - OVERSCAN;
  const end = Math.ceil((top + viewHeight) / rowHeight / STEP) * STEP + OVERSCAN;
  return { first: Math.max(0, first), end: Math.min(total, end) };
}

const STEP = 4;
const OVERSCAN = 8;
