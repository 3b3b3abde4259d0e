import { Paragraph, TableCell, TableRow, TextRun } from 'docx';
import { type Children, columnTable, shares, type TableLook } from './docx-blocks.ts';
import { FONT, LINE, MARK_SHADE } from './docx-style.ts';
import { markText } from './marks.ts';
import type { Column, Run } from './model.ts';
import { escapeMarkup, printable } from './printable.ts';

type Cells = readonly (readonly Run[])[];

/** Text that no reader can have typed: `printable` strips it everywhere else. */
const PLACE = '\uffff';

const RUN = `<w:rFonts w:ascii="${FONT.ascii}" w:cs="${FONT.cs}" w:eastAsia="${FONT.eastAsia}" w:hAnsi="${FONT.hAnsi}" w:hint="${FONT.hint}"/>`;
const MARK = `${RUN}<w:bdr w:val="single" w:color="${LINE}" w:sz="4" w:space="0"/><w:shd w:fill="${MARK_SHADE}" w:color="auto" w:val="clear"/>`;

const runMarkup = (text: string, look: string, hasBreak: boolean): string =>
  `<w:r><w:rPr>${look}</w:rPr>${hasBreak ? '<w:br/>' : ''}<w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`;

const runsMarkup = (runs: readonly Run[]): string =>
  runs
    .map((run) =>
      run.kind === 'mark'
        ? runMarkup(printable(markText(run)), MARK, false)
        : printable(run.text)
            .split('\n')
            .map((line, index) => runMarkup(line, RUN, index > 0))
            .join(''),
    )
    .join('');

/**
 * Rows of a table as the library would write them, at a fraction of its time; thousands of records are not unusual.
 * @param widths in twentieths of a point
 */
const rowsMarkup = (rows: readonly Cells[], widths: readonly number[], style: TableLook['style']): string =>
  rows
    .map(
      (cells) =>
        `<w:tr><w:trPr><w:cantSplit/></w:trPr>${widths
          .map(
            (width, index) =>
              `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runsMarkup(cells[index] ?? [])}</w:p></w:tc>`,
          )
          .join('')}</w:tr>`,
    )
    .join('');

/** A table whose rows are put in when the file is packed, and those rows. */
export const longTable = (
  columns: readonly Column[],
  rows: readonly Cells[],
  look: TableLook,
): { readonly children: Children; readonly rows: string } => {
  const place = new TableRow({
    children: [new TableCell({ children: [new Paragraph({ children: [new TextRun(PLACE)] })] })],
  });
  const widths = shares(
    columns.map((column) => column.width),
    look.width,
  );
  return { children: columnTable(columns, [], look, [place]), rows: rowsMarkup(rows, widths, look.style) };
};

/** The body with the rows in their place. */
export const withRows = (body: string, rows: string): string => {
  const at = body.indexOf(PLACE);
  if (at < 0) return body;
  return body.slice(0, body.lastIndexOf('<w:tr>', at)) + rows + body.slice(body.indexOf('</w:tr>', at) + 7);
};
