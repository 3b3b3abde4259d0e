import type { EChartsCoreOption } from 'echarts/core';
import { FEW } from '../../src-main/contract/statistics.ts';
import type { Wanted } from './filters.ts';
import type { Look } from './look.ts';

export const PLOTS = ['basis', 'month', 'organization', 'network', 'consent', 'category'] as const;
export type PlotId = (typeof PLOTS)[number];

/** One row of the table behind a plot. */
export interface PlotRow {
  readonly key: string;
  readonly names: readonly string[];
  readonly counts: readonly number[];
  /** Entries that the row was counted from. */
  readonly wanted: Wanted | null;
}

/** Where somebody pointed in a plot. */
export interface Picked {
  readonly dataType?: string;
  readonly seriesIndex?: number;
  readonly dataIndex: number;
}

/** A plot, and what it says to those who do not see it; plot and table are made from the same rows. */
export interface PlotModel {
  readonly id: PlotId;
  readonly title: string;
  readonly note: string;
  readonly alternative: string;
  /** The same without small numbers, for the report. */
  readonly alternativeOnPaper: string;
  /** Heads of the table: names first, then counts. */
  readonly columns: readonly string[];
  readonly rows: readonly PlotRow[];
  /** CSS pixels at normal text size. */
  readonly height: number;
  readonly draw: (look: Look) => EChartsCoreOption;
  readonly wantedAt: (picked: Picked) => Wanted | null;
}

/** Whether the report does not tell a number. */
export const isFew = (count: number): boolean => count > 0 && count < FEW;
