import { describe, expect, it } from 'vitest';
import {
  AT_TOP,
  barOf,
  drawnHeight,
  type Extent,
  isSqueezed,
  lowest,
  rowsAround,
  scrolled,
  topOf,
  topToShow,
} from '../../../src-renderer/ui/windowed-table-scroll.ts';

const million: Extent = { total: 1_000_000, rowHeight: 40, viewHeight: 600, limit: 4_000_000 };
const small: Extent = { ...million, total: 5_000 };

describe('a table taller than a browser can draw scrolls as if it were drawn in full', () => {
  it('draws no more than the limit, and a table below it as it is', () => {
    expect([isSqueezed(million), drawnHeight(million)]).toEqual([true, 4_000_000]);
    expect([isSqueezed(small), drawnHeight(small)]).toEqual([false, 200_000]);
  });

  it('reaches the first row at the top of the bar and the last row at its foot', () => {
    expect(topOf(0, million)).toBe(0);
    expect(topOf(drawnHeight(million) - million.viewHeight, million)).toBe(lowest(million));
    expect(rowsAround(lowest(million), million).end).toBe(1_000_000);
  });

  it('has one place of the bar for each place of the table, and back', () => {
    for (let top = 0; top <= lowest(million); top += 39_989)
      expect(topOf(barOf(top, million), million)).toBeCloseTo(top, 3);
    for (const extent of [million, small]) {
      let before = -1;
      for (let bar = 0; bar <= drawnHeight(extent) - extent.viewHeight; bar += 9_973) {
        expect(topOf(bar, extent)).toBeGreaterThan(before);
        before = topOf(bar, extent);
      }
    }
  });

  it('moves row by row with the wheel, wherever one is, and never by a multiple', () => {
    for (const start of [0, 999_960, 20_000_000, lowest(million) - 1_200]) {
      const bar = barOf(start, million);
      let now = { top: start, shift: bar - start };
      for (let turn = 1; turn <= 10; turn += 1) {
        now = scrolled(now, bar + turn * 100, million);
        expect(now.top).toBeCloseTo(start + turn * 100, 3);
        expect(now.top + now.shift).toBeCloseTo(bar + turn * 100, 3);
      }
    }
  });

  it('goes where the bar is dragged to', () => {
    const half = (drawnHeight(million) - million.viewHeight) / 2;
    expect(scrolled(AT_TOP, half, million).top).toBeCloseTo(lowest(million) / 2, 0);
  });

  it('never leaves the table', () => {
    expect(scrolled({ top: 50, shift: 950 }, 900, million).top).toBe(0);
    const end = { top: lowest(million) - 50, shift: 0 };
    expect(scrolled(end, end.top + 500, million).top).toBe(lowest(million));
  });
});

describe('only rows in view and a few around are drawn', () => {
  it('draws some forty of a million', () => {
    const { first, end } = rowsAround(20_000_000, million);
    expect(first).toBeLessThanOrEqual(500_000 - 8);
    expect(end).toBeGreaterThanOrEqual(500_015 + 8);
    expect(end - first).toBeLessThan(45);
  });

  it('brings a row into view with the least movement', () => {
    expect(topToShow(10, 0, million)).toBe(0);
    expect(topToShow(15, 0, million)).toBe(40);
    expect(topToShow(3, 4_000, million)).toBe(120);
  });
});
