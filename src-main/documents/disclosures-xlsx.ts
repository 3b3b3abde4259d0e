import writeWorkbook, { type CellObject, type Row } from 'write-excel-file/node';
import { readParts } from './fixed-zip.ts';
import type { DisclosureSheet } from './model.ts';
import { rowHeight } from './row-height.ts';
import { wordsFor } from './words.ts';
import { cellText, filterOver, pageLines, writeWorkbookPackage } from './xlsx-package.ts';

const FONT_NAME = 'BIZ UDPゴシック';
const LINE = '#8C8C8C';
/** Title, then column heads: both stay in view. */
const HEAD_ROWS = 2;
// Text format, so that text beginning with = + - @ stays text even when the cell is edited and entered again.
const textCell = (text: string, look: Partial<CellObject> = {}): CellObject => ({
  value: cellText(text),
  type: String,
  format: '@',
  alignVertical: 'top',
  wrap: true,
  ...look,
});

const EDGES: Partial<CellObject> = { borderStyle: 'thin', borderColor: LINE };

const valueCell = (value: string | number | null): CellObject => {
  if (typeof value === 'number' && Number.isFinite(value))
    return { value, type: Number, align: 'center', alignVertical: 'top', ...EDGES };
  return textCell(value === null ? '' : String(value), EDGES);
};

const tableRow = (cells: readonly CellObject[], widths: readonly number[]): Row => {
  const height = rowHeight(
    cells.map((cell) => String(cell.value)),
    widths,
  );
  return cells.map((cell) => ({ ...cell, height }));
};

const rowsOf = ({ title, columns, rows, notes }: DisclosureSheet): Row[] => {
  const widths = columns.map(({ width }) => width);
  const head = columns.map(({ label }) =>
    textCell(label, { ...EDGES, fontWeight: 'bold', backgroundColor: '#F0F0F0' }),
  );
  return [
    [textCell(title, { fontWeight: 'bold', fontSize: 14, wrap: false, height: 28 })],
    tableRow(head, widths),
    ...rows.map((row) =>
      tableRow(
        columns.map((_, index) => valueCell(row[index] ?? null)),
        widths,
      ),
    ),
    ...(notes.length > 0 ? [[]] : []),
    ...notes.map((note): Row => [textCell(note, { wrap: false })]),
  ];
};

const placed = (part: string, before: string, insert: string): string => {
  if (!part.includes(before)) throw new Error(`The workbook has no ${before}.`);
  return part.replace(before, () => insert + before);
};

/** Adds the filter, one page's width in print, repeated head rows, page numbers. */
const completeSheet = (part: string, sheet: DisclosureSheet): string => {
  const filter = filterOver(HEAD_ROWS, sheet.columns.length, HEAD_ROWS + sheet.rows.length);
  const withView = placed(part, '<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  // A height without the word “custom” is a proposal: programs that measure rows may improve on it.
  const withRows = withView.replaceAll(' customHeight="1"', '');
  return placed(withRows, '<pageMargins', filter).replace(/<pageSetup[^>]*\/>/, () => pageLines(sheet.title));
};

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * 情報共有記録簿 as an Excel workbook. Equal sheets give equal bytes.
 * @throws RangeError for a text longer than a cell can hold
 */
export const renderDisclosuresXlsx = (sheet: DisclosureSheet): Promise<Uint8Array> => {
  const isJapanese = sheet.columns.some((column) => JAPANESE.test(column.label));
  return sheetXlsx(sheet, wordsFor(isJapanese ? 'ja' : 'en').titles.disclosures);
};

/**
 * A workbook of one table under its title. Equal sheets give equal bytes.
 * @param name of the sheet; becomes the title in the properties
 * @throws RangeError for a text longer than a cell can hold
 */
export const sheetXlsx = async (sheet: DisclosureSheet, name: string): Promise<Uint8Array> => {
  const buffer = await writeWorkbook(
    rowsOf(sheet),
    {
      sheet: name,
      orientation: 'landscape',
      stickyRowsCount: HEAD_ROWS,
      columns: sheet.columns.map(({ width }) => ({ width })),
    },
    { fontFamily: FONT_NAME, fontSize: 10 },
  ).toBuffer();
  const written = readParts(new Uint8Array(buffer));
  return writeWorkbookPackage(
    { name, headRows: HEAD_ROWS, columns: sheet.columns.length, lastRow: HEAD_ROWS + sheet.rows.length },
    {
      sheet: completeSheet(written['xl/worksheets/sheet1.xml'] ?? '', sheet),
      styles: written['xl/styles.xml'] ?? '',
      strings: written['xl/sharedStrings.xml'] ?? '',
    },
  );
};
