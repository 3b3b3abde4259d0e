import type { LogSheet } from './log-sheet-model.ts';
import { escapeMarkup } from './printable.ts';
import { wordsFor } from './words.ts';
import { cellText, filterOver, pageLines, writeWorkbookPackage } from './xlsx-package.ts';

/** Rows of a sheet in Excel, less the head. */
const MOST_ROWS = 1_048_575;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const FONT = '<sz val="10"/><name val="BIZ UDPゴシック"/><family val="3"/>';
const EDGE = ['left', 'right', 'top', 'bottom'].map(
  (side) => `<${side} style="thin"><color rgb="FF8C8C8C"/></${side}>`,
);
const TOP = '<alignment vertical="top"/>';

/** Styles of cells: 1 head, 2 text (kept as text when it is entered again), 3 number. */
const STYLES = `${HEAD}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="@"/></numFmts><fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF0F0F0"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${EDGE.join('')}<diagonal/></border></borders><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${TOP}</xf><xf numFmtId="164" fontId="0" fillId="0" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1">${TOP}</xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" applyBorder="1" applyAlignment="1">${TOP}</xf></cellXfs></styleSheet>`;

/** Numbers texts in order of appearance; most texts of a log come again and again. */
const stringTable = () => {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text: string): number => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    markup: (): string =>
      `${HEAD}<sst ${MAIN}>${Array.from(numbers.keys(), (text) => `<si><t xml:space="preserve">${escapeMarkup(cellText(text))}</t></si>`).join('')}</sst>`,
  };
};

/**
 * 記録簿の一覧 as an Excel workbook: the head stays in view and filters, texts are never formulas. Equal sheets give
 * equal bytes.
 * @throws RangeError for more rows than a sheet holds, or a text longer than a cell holds
 */
export const renderLogXlsx = async ({ title, columns, rows }: LogSheet): Promise<Uint8Array> => {
  if (rows.length > MOST_ROWS) throw new RangeError(`A sheet holds at most ${MOST_ROWS} rows.`);
  const strings = stringTable();
  const cell = (value: string | number | null, style: number): string => {
    if (typeof value === 'number' && Number.isFinite(value)) return `<c s="3"><v>${value}</v></c>`;
    return `<c s="${style}" t="s"><v>${strings.numberOf(value === null ? '' : String(value))}</v></c>`;
  };
  const head = columns.map(({ label }) => cell(label, 1)).join('');
  const lines = rows.map((row) => `<row>${columns.map((_, index) => cell(row[index] ?? null, 2)).join('')}</row>`);
  const widths = columns
    .map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const view =
    '<sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView>';
  const sheet = [
    `${HEAD}<worksheet ${MAIN}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>${view}</sheetViews><cols>${widths}</cols><sheetData><row>${head}</row>`,
    ...lines,
    `</sheetData>${filterOver(1, columns.length, rows.length + 1)}<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>${pageLines(title)}</worksheet>`,
  ].join('');
  const { log } = wordsFor('ja').titles;
  return writeWorkbookPackage(
    { name: log, headRows: 1, columns: columns.length, lastRow: rows.length + 1 },
    { sheet, styles: STYLES, strings: strings.markup() },
  );
};
