import type { Column, DocumentLanguage, Field, PrintedCheckpoint } from './model.ts';

/** A table of figures; numbers are set to the right and grouped by thousands. */
export interface FigureTable {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Printed small below; may be empty. */
  readonly note: string;
}

/** A plot and the same figures as a table. */
export interface ReportPicture {
  readonly title: string;
  /** PNG at twice the size on the page; everything in the file but the picture itself is dropped. */
  readonly png: Uint8Array;
  /** Size on the page in CSS pixels (96 to the inch); shrunk in proportion where it is wider than the text. */
  readonly width: number;
  readonly height: number;
  /** 代替テキスト for screen readers. */
  readonly alternative: string;
  readonly table: FigureTable | null;
}

/** 運用状況報告: one year of the office in figures, without personal data. */
export interface AnnualReport {
  readonly title: string;
  readonly office: string;
  readonly marking: string;
  /** 年度 and when the figures were taken: the lines at the top. */
  readonly fields: readonly Field[];
  readonly figures: readonly FigureTable[];
  readonly pictures: readonly ReportPicture[];
  /** 少数の扱い and other remarks on how to read the figures. */
  readonly notes: readonly string[];
  readonly checkpoint: PrintedCheckpoint | null;
  readonly language: DocumentLanguage;
}
