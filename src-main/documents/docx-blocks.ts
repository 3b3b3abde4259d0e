import { type IRunOptions, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { FONT, LINE, MARK_SHADE, SHADE, TEXT_WIDTH } from './docx-style.ts';
import { markText } from './marks.ts';
import type { Block, Column, Field, Mark, Run } from './model.ts';
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

const markRun = (mark: Mark) =>
  new TextRun({
    font: FONT,
    text: printable(markText(mark)),
    shading: { type: 'clear', color: 'auto', fill: MARK_SHADE },
    border: { style: 'single', size: 4, color: LINE, space: 0 },
  });

const contentRuns = (runs: readonly Run[], look: IRunOptions = {}) =>
  runs.flatMap((run) => (run.kind === 'text' ? textRuns(run.text, look) : [markRun(run)]));

/** A section heading in Word's own heading style, so that the navigation pane and screen readers find it. */
export const heading = (runs: readonly Run[], style: TableLook['style'] = 'Cell') =>
  style === 'Cell'
    ? new Paragraph({ heading: 'Heading1', children: [...contentRuns(runs)] })
    : new Paragraph({
        heading: 'Heading1',
        spacing: { before: 140, after: 70, line: 280 },
        children: [...contentRuns(runs, { size: 19 })],
      });

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
export const grid = (widths: readonly number[], rows: readonly TableRow[], style: TableLook['style'] = 'Cell') =>
  new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    layout: 'fixed',
    borders: BORDERS,
    margins:
      style === 'Cell' ? { top: 40, bottom: 40, left: 100, right: 100 } : { top: 12, bottom: 12, left: 80, right: 80 },
  });

// Word joins two tables that touch, and wants a paragraph after a table at the end of a cell or document.
export const gap = (style: TableLook['style'] = 'Cell') =>
  new Paragraph({
    style: 'Small',
    spacing: { before: 0, after: 0, line: style === 'Cell' ? 160 : 70, lineRule: 'exact' },
  });

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
  more: readonly TableRow[] = [],
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
  return [grid(widths, [head, ...rows.map((cells) => line(cells, false)), ...more], style), gap(style)];
};

/** Labels on the left, contents on the right; several of them in a line where the page is wide. */
export const fieldTable = (rows: readonly Field[], look = NORMAL, perLine = 1): Children => {
  if (rows.length === 0) return [];
  const { style } = look;
  const parts = perLine === 1 && style === 'Cell' ? [24, 76] : [15, 100 / perLine - 15];
  const widths = shares(Array.from({ length: perLine }, () => parts).flat(), look.width);
  const empty: Field = { label: '', value: [] };
  return [
    grid(
      widths,
      Array.from({ length: Math.ceil(rows.length / perLine) }, (_, line) => {
        const fields = Array.from({ length: perLine }, (__, index) => rows[line * perLine + index] ?? empty);
        return new TableRow({
          cantSplit: true,
          children: fields.flatMap(({ label, value }, index) => [
            cell(text(label), { width: widths[index * 2] ?? 0, style, isLabel: true }),
            cell(value, { width: widths[index * 2 + 1] ?? 0, style }),
          ]),
        });
      }),
      style,
    ),
    gap(style),
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
