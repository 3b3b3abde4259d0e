import { type IRunOptions, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { FONT, LINE, MARK_SHADE, SHADE, TEXT_WIDTH } from './docx-style.ts';
import { markText } from './marks.ts';
import type { Block, Column, Field, Run } from './model.ts';
import { printable } from './printable.ts';

export type Children = readonly (Paragraph | Table)[];

/** How a table is set. */
export interface TableLook {
  /** Whole width in twentieths of a point. */
  readonly width: number;
  readonly style: 'Cell' | 'Dense';
}

const NORMAL: TableLook = { width: TEXT_WIDTH, style: 'Cell' };

/** Runs for plain text; a line feed becomes a line break. */
export const textRuns = (text: string, look: IRunOptions = {}): readonly TextRun[] =>
  printable(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...look, font: FONT, text: line, ...(index > 0 ? { break: 1 } : {}) }));

const markRun = (ground: string) =>
  new TextRun({
    font: FONT,
    text: printable(markText(ground)),
    shading: { type: 'clear', color: 'auto', fill: MARK_SHADE },
    border: { style: 'single', size: 4, color: LINE, space: 0 },
  });

const contentRuns = (runs: readonly Run[], look: IRunOptions = {}) =>
  runs.flatMap((run) => (run.kind === 'text' ? textRuns(run.text, look) : [markRun(run.ground)]));

/** A section heading in Word's own heading style, so that the navigation pane and screen readers find it. */
export const heading = (runs: readonly Run[]) =>
  new Paragraph({ heading: 'Heading1', children: [...contentRuns(runs)] });

const EDGE = { style: 'single', size: 4, color: LINE } as const;
const BORDERS = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE, insideHorizontal: EDGE, insideVertical: EDGE };

interface CellLook {
  readonly width: number;
  readonly style?: TableLook['style'];
  readonly isLabel?: boolean;
  readonly keepNext?: boolean;
  readonly isNumber?: boolean;
}

/** One cell of a table. */
export const cell = (
  runs: readonly Run[],
  { width, style = 'Cell', isLabel = false, keepNext = false, isNumber = false }: CellLook,
) =>
  new TableCell({
    width: { size: width, type: 'dxa' },
    ...(isLabel ? { shading: { type: 'clear', color: 'auto', fill: SHADE } } : {}),
    children: [
      new Paragraph({
        style,
        ...(isNumber ? { alignment: 'right' } : {}),
        ...(keepNext ? { keepNext } : {}),
        children: contentRuns(runs, isLabel ? { bold: true } : {}),
      }),
    ],
  });

export const text = (value: string): readonly Run[] => [{ kind: 'text', text: value }];

/** A table of rows that are already built. */
export const grid = (widths: readonly number[], rows: readonly TableRow[]) =>
  new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    layout: 'fixed',
    borders: BORDERS,
    margins: { top: 40, bottom: 40, left: 100, right: 100 },
  });

// Word joins two tables that touch, and wants a paragraph after a table at the end of a cell or document.
export const gap = () =>
  new Paragraph({ style: 'Small', spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' } });

/** Shares of a width in twentieths of a point; whole numbers that add up. */
export const shares = (weights: readonly number[], whole = TEXT_WIDTH): readonly number[] => {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let used = 0;
  return weights.map((weight, index) => {
    const width = index === weights.length - 1 ? whole - used : Math.floor((whole * weight) / sum);
    used += width;
    return width;
  });
};

/** A table whose head is repeated on every page and whose rows stay whole. */
export const columnTable = (
  columns: readonly Column[],
  rows: readonly (readonly (readonly Run[])[])[],
  look = NORMAL,
): Children => {
  const { style } = look;
  const widths = shares(
    columns.map((column) => column.width),
    look.width,
  );
  const line = (cells: readonly (readonly Run[])[], isLabel: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isLabel ? { tableHeader: true } : {}),
      children: widths.map((width, index) => cell(cells[index] ?? [], { width, style, isLabel, keepNext: isLabel })),
    });
  const head = line(
    columns.map((column) => text(column.label)),
    true,
  );
  return [grid(widths, [head, ...rows.map((cells) => line(cells, false))]), gap()];
};

/** Labels on the left, contents on the right. */
export const fieldTable = (rows: readonly Field[], look = NORMAL): Children => {
  if (rows.length === 0) return [];
  const { style } = look;
  const [left, right] = shares([24, 76], look.width) as [number, number];
  return [
    grid(
      [left, right],
      rows.map(
        ({ label, value }) =>
          new TableRow({
            cantSplit: true,
            children: [cell(text(label), { width: left, style, isLabel: true }), cell(value, { width: right, style })],
          }),
      ),
    ),
    gap(),
  ];
};

const BOXES_PER_LINE = 4;

/** 記名欄: boxes with the label above and the name below, kept on one page. */
export const boxTable = (boxes: readonly { readonly label: string; readonly value: string }[]): Children => {
  const lines = Array.from({ length: Math.ceil(boxes.length / BOXES_PER_LINE) }, (_, index) =>
    boxes.slice(index * BOXES_PER_LINE, (index + 1) * BOXES_PER_LINE),
  );
  return lines.flatMap((line) => {
    const widths = shares([1, 1, 1, 1]).slice(0, line.length);
    const row = (values: readonly string[], isLabel: boolean) =>
      new TableRow({
        cantSplit: true,
        children: values.map((value, index) =>
          cell(text(value), { width: widths[index] ?? 0, isLabel, keepNext: isLabel }),
        ),
      });
    return [
      grid(widths, [
        row(
          line.map((box) => box.label),
          true,
        ),
        row(
          line.map((box) => box.value),
          false,
        ),
      ]),
      gap(),
    ];
  });
};

export const blockChildren = (block: Block): Children => {
  if (block.kind === 'fields') return fieldTable(block.rows);
  if (block.kind === 'table') return columnTable(block.columns, block.rows);
  return [new Paragraph({ children: contentRuns(block.runs) })];
};
