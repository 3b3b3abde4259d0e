import { markText } from './marks.ts';
import type { Block, Column, Field, Run } from './model.ts';
import { escapeMarkup } from './printable.ts';

/** Escaped text; a line feed becomes a line break. */
export const textMarkup = (text: string): string => escapeMarkup(text).replaceAll('\n', '<br>');

// The mark is ordinary text: a label of its own for screen readers would be written into the PDF as hidden text.
const markMarkup = (ground: string) =>
  `<span class="mark">${textMarkup(markText(ground)).replace('［', '<wbr>［')}</span>`;

export const runsMarkup = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? textMarkup(run.text) : markMarkup(run.ground))).join('');

/** Widths of columns as shares of the table. */
export const columnGroup = (weights: readonly number[]): string => {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return `<colgroup>${weights.map((weight) => `<col style="width:${((weight / sum) * 100).toFixed(3)}%">`).join('')}</colgroup>`;
};

/** A table whose head is repeated on every page and whose rows stay whole. */
export const columnTable = (columns: readonly Column[], rows: readonly (readonly (readonly Run[])[])[]): string => {
  const head = columns.map((column) => `<th scope="col">${textMarkup(column.label)}</th>`).join('');
  const body = rows
    .map((cells) => `<tr>${columns.map((_, index) => `<td>${runsMarkup(cells[index] ?? [])}</td>`).join('')}</tr>`)
    .join('');
  return `<table>${columnGroup(columns.map((column) => column.width))}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
};

/** Labels on the left, contents on the right. */
export const fieldTable = (rows: readonly Field[]): string =>
  rows.length === 0
    ? ''
    : `<table>${columnGroup([24, 76])}<tbody>${rows
        .map(({ label, value }) => `<tr><th scope="row">${textMarkup(label)}</th><td>${runsMarkup(value)}</td></tr>`)
        .join('')}</tbody></table>`;

const BOXES_PER_LINE = 4;

/** 記名欄: boxes with the label above and the name below. */
export const boxTable = (boxes: readonly { readonly label: string; readonly value: string }[]): string =>
  Array.from({ length: Math.ceil(boxes.length / BOXES_PER_LINE) }, (_, index) => {
    const line = boxes.slice(index * BOXES_PER_LINE, (index + 1) * BOXES_PER_LINE);
    const labels = line.map((box) => `<th scope="col">${textMarkup(box.label)}</th>`).join('');
    const values = line.map((box) => `<td>${textMarkup(box.value)}</td>`).join('');
    return `<table class="keep" style="width:${line.length * 25}%"><thead><tr>${labels}</tr></thead><tbody><tr>${values}</tr></tbody></table>`;
  }).join('');

export const blockMarkup = (block: Block): string => {
  if (block.kind === 'fields') return fieldTable(block.rows);
  if (block.kind === 'table') return columnTable(block.columns, block.rows);
  return `<p>${runsMarkup(block.runs)}</p>`;
};
