import type { ReactNode } from 'react';
import type { SortValue } from './sort-rows.ts';

/** A column of a table. */
export interface Column<R> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: R) => ReactNode;
  /** Makes the header a sorting button. */
  readonly sortBy?: (row: R) => SortValue;
  /** Width in px at normal text size, or a share such as `2fr`. */
  readonly width?: number | `${number}fr`;
  readonly align?: 'start' | 'end';
  /** Names the row for screen readers; the first column does by default. */
  readonly isRowHeader?: boolean;
}

export const headLook =
  'focus-mark-inside h-10 border-b border-edge bg-canvas px-3 text-left align-middle text-[0.875rem] font-700 whitespace-nowrap outline-none';
export const cellLook =
  'focus-mark-inside min-h-11 border-b border-line px-3 py-2 align-middle leading-snug outline-none';
export const lastLook = 'group-last:border-b-0';
export const endLook = 'justify-end text-right';
/** Drawn in part, cells are boxes of a fixed height instead of table cells. */
export const virtualCell = 'flex h-full items-center overflow-hidden whitespace-nowrap';
export const toneLooks = { plain: '', warning: 'bg-warning-soft', error: 'bg-error-soft' } as const;
