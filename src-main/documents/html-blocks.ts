import { markText } from './marks.ts';
import type { Block, Column, Field, Mark, Run } from './model.ts';
import { escapeMarkup } from './printable.ts';

/** Escaped text; a line feed becomes a line break. */
export const textMarkup = (text: string): string => escapeMarkup(text).replaceAll('\n', '<br>');

/** A mark with more characters is a sentence, and may go on in the next line. */
const LONGEST_WORD = 24;

// The mark is ordinary text: a label of its own for screen readers would be written into the PDF as hidden text.
const markMarkup = (mark: Mark) => {
  const text = markText(mark);
  const look = text.length > LONGEST_WORD ? 'mark long' : 'mark';
  return `<span class="${look}">${textMarkup(text).replace('［', '<wbr>［')}</span>`;
};

export const runsMarkup = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? textMarkup(run.text) : markMarkup(run))).join('');

/** Widths of columns as shares of the table. */
const columnGroup = (weights: readonly number[]): string => {
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

/**
 * Labels on the left, contents on the right; several of them in a line where the page is wide.
 * @param labelWidth per cent of the table
 */
export const fieldTable = (rows: readonly Field[], perLine = 1, labelWidth = 24): string => {
  if (rows.length === 0) return '';
  const widths = Array.from({ length: perLine }, () => [labelWidth, 100 / perLine - labelWidth]).flat();
  const lines = Array.from({ length: Math.ceil(rows.length / perLine) }, (_, line) => {
    const cells = Array.from({ length: perLine }, (__, index) => {
      const field = rows[line * perLine + index];
      return field
        ? `<th scope="row">${textMarkup(field.label)}</th><td>${runsMarkup(field.value)}</td>`
        : '<td></td><td></td>';
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${columnGroup(widths)}<tbody>${lines.join('')}</tbody></table>`;
};

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
