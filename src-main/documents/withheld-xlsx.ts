import { sheetXlsx } from './disclosures-xlsx.ts';
import type { DocumentLanguage } from './model.ts';
import { wordsFor } from './words.ts';

/** One place that is not disclosed, and why. It says nothing of what stood there. */
export interface WithheldLine {
  readonly number: number;
  /** Heading under which the place is, redacted like the text. */
  readonly section: string;
  /** Code of the ground, as the mark shows it. */
  readonly ground: string;
  /** 条項. */
  readonly clause: string;
  readonly reason: string;
}

/** 非開示理由一覧: what goes with a notice of partial disclosure. */
export interface WithheldList {
  readonly title: string;
  readonly lines: readonly WithheldLine[];
  readonly notes: readonly string[];
  readonly language: DocumentLanguage;
}

const WIDTHS = [8, 34, 16, 34, 44];

/**
 * 非開示理由一覧 as an Excel workbook. Equal lists give equal bytes.
 * @throws RangeError for a text longer than a cell can hold
 */
export const renderWithheldXlsx = ({ title, lines, notes, language }: WithheldList): Promise<Uint8Array> => {
  const words = wordsFor(language);
  return sheetXlsx(
    {
      title,
      columns: words.withheldColumns.map((label, index) => ({ label, width: WIDTHS[index] ?? 20 })),
      rows: lines.map(({ number, section, ground, clause, reason }) => [number, section, ground, clause, reason]),
      notes,
    },
    words.titles.withheld,
  );
};
