import { csvBytes, csvLine, guarded } from './csv.ts';
import type { LogSheet } from './log-sheet-model.ts';
import { printable } from './printable.ts';

const cell = (value: string | number | null): string =>
  typeof value === 'number' ? String(value) : guarded(printable(value ?? ''));

function* linesOf({ columns, rows }: LogSheet): Generator<string> {
  yield csvLine(columns.map(({ label }) => cell(label)));
  for (const row of rows) yield csvLine(columns.map((_, index) => cell(row[index] ?? null)));
}

/**
 * 記録簿の一覧 as CSV (RFC 4180, UTF-8 with byte order mark, CRLF) for Excel and for other programs. Text that a
 * spreadsheet would calculate begins with an apostrophe.
 */
export const renderLogCsv = (sheet: LogSheet): Uint8Array => csvBytes(linesOf(sheet));
