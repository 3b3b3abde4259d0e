import writeWorkbook, { type CellObject, type Row } from 'write-excel-file/node';
import { readParts } from './fixed-zip.ts';
import type { DisclosureSheet } from './model.ts';
import { relationships, writePackage } from './package-parts.ts';
import { escapeMarkup, printable } from './printable.ts';
import { rowHeight } from './row-height.ts';
import { wordsFor } from './words.ts';

const FONT_NAME = 'BIZ UDPゴシック';
const LINE = '#8C8C8C';
/** Title, then column heads: both stay in view. */
const HEAD_ROWS = 2;
/** What Excel stores in one cell; a longer text makes it refuse the file. */
const CELL_LIMIT = 32_767;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES = {
  'xl/workbook.xml': `${SPREADSHEET}.sheet.main+xml`,
  'xl/worksheets/sheet1.xml': `${SPREADSHEET}.worksheet+xml`,
  'xl/styles.xml': `${SPREADSHEET}.styles+xml`,
  'xl/sharedStrings.xml': `${SPREADSHEET}.sharedStrings+xml`,
};

// Excel reads _x0041_ as A; what was typed must be what is shown.
const cellText = (text: string): string => {
  const value = printable(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (value.length > CELL_LIMIT) throw new RangeError(`A cell holds at most ${CELL_LIMIT} characters.`);
  return value;
};

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

/** Column letters: 1 → A, 27 → AA. */
const letters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);

// & starts a code in a page header.
const headerText = (text: string): string =>
  escapeMarkup(printable(text).replaceAll('\n', ' ').slice(0, 120).replaceAll('&', '&&'));

const placed = (part: string, before: string, insert: string): string => {
  if (!part.includes(before)) throw new Error(`The workbook has no ${before}.`);
  return part.replace(before, () => insert + before);
};

/** Adds the filter, one page's width in print, repeated head rows, page numbers. */
const completeSheet = (part: string, sheet: DisclosureSheet): string => {
  const filter = `<autoFilter ref="A${HEAD_ROWS}:${letters(sheet.columns.length)}${HEAD_ROWS + sheet.rows.length}"/>`;
  const page = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
  const lines = `<headerFooter><oddHeader>&amp;R${headerText(sheet.title)}</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>`;
  const withView = placed(part, '<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  // A height without the word “custom” is a proposal: programs that measure rows may improve on it.
  const withRows = withView.replaceAll(' customHeight="1"', '');
  return placed(withRows, '<pageMargins', filter).replace(/<pageSetup[^>]*\/>/, () => page + lines);
};

const workbookOf = (name: string, sheet: DisclosureSheet): string => {
  const last = `$${letters(sheet.columns.length)}$${HEAD_ROWS + sheet.rows.length}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView/></bookViews><sheets><sheet name="${name}" sheetId="1" r:id="sheet"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${name}'!$A$${HEAD_ROWS}:${last}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'${name}'!$1:$${HEAD_ROWS}</definedName></definedNames></workbook>`;
};

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * 情報共有記録簿 as an Excel workbook. Equal sheets give equal bytes.
 * @throws RangeError for a text longer than a cell can hold
 */
export const renderDisclosuresXlsx = async (sheet: DisclosureSheet): Promise<Uint8Array> => {
  const isJapanese = sheet.columns.some((column) => JAPANESE.test(column.label));
  const name = wordsFor(isJapanese ? 'ja' : 'en').titles.disclosures;
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
  const parts = {
    'xl/workbook.xml': workbookOf(name, sheet),
    'xl/worksheets/sheet1.xml': completeSheet(written['xl/worksheets/sheet1.xml'] ?? '', sheet),
    'xl/styles.xml': written['xl/styles.xml'] ?? '',
    'xl/sharedStrings.xml': written['xl/sharedStrings.xml'] ?? '',
    'xl/_rels/workbook.xml.rels': relationships({
      sheet: [`${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
      styles: [`${OFFICE}/styles`, 'styles.xml'],
      strings: [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
    }),
  };
  return writePackage('xl/workbook.xml', parts, TYPES, name);
};
