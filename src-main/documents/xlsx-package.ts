import { relationships, writePackage } from './package-parts.ts';
import { escapeMarkup, printable } from './printable.ts';

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

/** Text as a cell holds it. @throws RangeError for a text longer than a cell can hold */
export const cellText = (text: string): string => {
  // Excel reads _x0041_ as A; what was typed must be what is shown.
  const value = printable(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (value.length > CELL_LIMIT) throw new RangeError(`A cell holds at most ${CELL_LIMIT} characters.`);
  return value;
};

/** Column letters: 1 → A, 27 → AA. */
const letters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);

// & starts a code in a page header.
const headerText = (text: string): string =>
  escapeMarkup(printable(text).replaceAll('\n', ' ').slice(0, 120).replaceAll('&', '&&'));

/** A filter that shows everything. */
export const filterOver = (headRow: number, columns: number, lastRow: number): string =>
  `<autoFilter ref="A${headRow}:${letters(columns)}${lastRow}"/>`;

/** A4 landscape, one page wide, with the title above and page numbers below. */
export const pageLines = (title: string): string =>
  `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddHeader>&amp;R${headerText(title)}</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>`;

/** Where the one table of a workbook lies. */
interface TablePlace {
  /** Name of the sheet. */
  readonly name: string;
  /** Rows that are repeated in print; the last of them carries the filter. */
  readonly headRows: number;
  readonly columns: number;
  readonly lastRow: number;
}

const workbookOf = ({ name, headRows, columns, lastRow }: TablePlace): string => {
  const last = `$${letters(columns)}$${lastRow}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView/></bookViews><sheets><sheet name="${name}" sheetId="1" r:id="sheet"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${name}'!$A$${headRows}:${last}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'${name}'!$1:$${headRows}</definedName></definedNames></workbook>`;
};

/** A workbook of one sheet. */
export const writeWorkbookPackage = (
  place: TablePlace,
  parts: { readonly sheet: string; readonly styles: string; readonly strings: string },
): Uint8Array =>
  writePackage(
    'xl/workbook.xml',
    {
      'xl/workbook.xml': workbookOf(place),
      'xl/worksheets/sheet1.xml': parts.sheet,
      'xl/styles.xml': parts.styles,
      'xl/sharedStrings.xml': parts.strings,
      'xl/_rels/workbook.xml.rels': relationships({
        sheet: [`${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
        styles: [`${OFFICE}/styles`, 'styles.xml'],
        strings: [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
      }),
    },
    TYPES,
    place.name,
  );
