import Papa from 'papaparse';
import { decodeText, type Encoding, lossesIn } from './decode-text.ts';
import { nameKey } from './fold.ts';
import { type FileKind, type ProblemList, problemList } from './problem.ts';

/** A column that the office may have under several names; the first is the usual one. */
export interface Column<F extends string> {
  readonly field: F;
  readonly names: readonly string[];
}

/** One row with its cells by field, cleaned; `row` counts the first record of the file as 1. */
export interface TableRow<F extends string> {
  readonly row: number;
  readonly cells: Readonly<Record<F, string>>;
}

/** A file as a table: recognised header, rows worth reading, and everything that was odd on the way. */
export interface Table<F extends string> {
  readonly encoding: Encoding;
  /** Header as written. */
  readonly header: readonly string[];
  readonly rows: readonly TableRow<F>[];
  readonly problems: ProblemList;
}

const HEADER_SEARCH = 12;
const ERROR_VALUE = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/i;

/** Reads a CSV of the office: encoding found out, header recognised by its column names, odd rows reported and left out. */
export function readTable<F extends string>(
  bytes: Uint8Array,
  file: FileKind,
  columns: readonly Column<F>[],
): Table<F> {
  const { text, encoding, undecodable } = decodeText(bytes);
  const problems = problemList(file);
  const parsed = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: [',', '\t', ';'],
    skipEmptyLines: false,
  });
  const records = parsed.data;
  if (records.length > 0 && isEmpty(records.at(-1) ?? [])) records.pop();
  if (undecodable > 0) problems.add(1, null, 'warning', 'undecodable-characters', { count: String(undecodable) });
  for (const { row, code } of parsed.errors)
    if (code.includes('Quotes') && row !== undefined) problems.add(row + 1, null, 'error', 'broken-quotes');
  const headerAt = headerIndex(records, columns);
  const header = records[headerAt] ?? [];
  if (headerAt < 0) {
    problems.add(1, null, 'error', 'header-not-recognised', {
      expected: columns
        .slice(0, 4)
        .map((column) => column.names[0] ?? '')
        .join('、'),
    });
    return { encoding, header: [], rows: [], problems };
  }
  for (let index = 0; index < headerAt; index += 1)
    if (!isEmpty(records[index] ?? [])) problems.add(index + 1, null, 'note', 'title-row');
  const fields = fieldsOf(header, columns, headerAt + 1, problems);
  const rows = records.slice(headerAt + 1).flatMap((record, index) => {
    const row = headerAt + index + 2;
    return isReadable(record, header, row, problems)
      ? [{ row, cells: cellsOf(record, fields, columns, row, problems) }]
      : [];
  });
  return { encoding, header: header.map((name) => name.trim()), rows, problems };
}

const isEmpty = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '');
const columnKey = (name: string): string => nameKey(name.replace(/[（(【[].*$/s, '').replace(/[\s　*＊※・:：_-]/g, ''));

function headerIndex<F extends string>(records: readonly string[][], columns: readonly Column<F>[]): number {
  const known = new Set(columns.flatMap((column) => column.names.map(columnKey)));
  const hits = records
    .slice(0, HEADER_SEARCH)
    .map((record) => record.filter((cell) => known.has(columnKey(cell))).length);
  const most = Math.max(0, ...hits);
  return most >= Math.min(3, columns.length) ? hits.indexOf(most) : -1;
}

function fieldsOf<F extends string>(
  header: readonly string[],
  columns: readonly Column<F>[],
  row: number,
  problems: ProblemList,
): readonly (F | null)[] {
  const taken = new Set<F>();
  const whole = (name: string): string => nameKey(name.replace(/[\s　*＊※・:：_\-（）()]/g, ''));
  const find = (name: string): F | null => {
    const byWhole = columns.find((column) => column.names.some((known) => whole(known) === whole(name)));
    return (
      (byWhole ?? columns.find((column) => column.names.some((known) => columnKey(known) === columnKey(name))))
        ?.field ?? null
    );
  };
  const fields = header.map((name) => {
    const field = name.trim() === '' ? null : find(name);
    if (field === null || taken.has(field)) {
      if (name.trim() !== '')
        problems.add(row, null, 'note', field === null ? 'unknown-column' : 'column-twice', { column: name.trim() });
      return null;
    }
    taken.add(field);
    return field;
  });
  for (const { field, names } of columns)
    if (!taken.has(field)) problems.add(row, field, 'note', 'column-missing', { column: names[0] ?? '' });
  return fields;
}

function isReadable(record: readonly string[], header: readonly string[], row: number, problems: ProblemList): boolean {
  const filled = record.filter((cell) => cell.trim() !== '');
  if (filled.length === 0) {
    problems.add(row, null, 'note', 'empty-row');
    return false;
  }
  if (
    record.filter((cell, index) => cell.trim() !== '' && cell.trim() === (header[index] ?? '').trim()).length >=
    Math.min(3, header.length)
  ) {
    problems.add(row, null, 'note', 'repeated-header');
    return false;
  }
  const isTotal = /^(合計|小計|総計|計)$/.test((filled[0] ?? '').trim());
  if ((filled.length === 1 && header.length > 3) || isTotal || /^[※＊*注]/.test((filled[0] ?? '').trim())) {
    problems.add(row, null, 'note', 'note-row');
    return false;
  }
  if (record.length > header.length && !isEmpty(record.slice(header.length)))
    problems.add(row, null, 'warning', 'extra-cells', { count: String(record.length - header.length) });
  else if (record.length < header.length)
    problems.add(row, null, 'note', 'cells-missing', { count: String(header.length - record.length) });
  return true;
}

function cellsOf<F extends string>(
  record: readonly string[],
  fields: readonly (F | null)[],
  columns: readonly Column<F>[],
  row: number,
  problems: ProblemList,
): Record<F, string> {
  const cells = Object.fromEntries(columns.map((column) => [column.field, ''])) as Record<F, string>;
  for (const [index, field] of fields.entries())
    if (field !== null) cells[field] = cleanCell(record[index] ?? '', row, field, problems);
  return cells;
}

/** One cell as text: error values of the spreadsheet emptied, guards and spaces at the ends removed, each said. */
function cleanCell(written: string, row: number, field: string, problems: ProblemList): string {
  const guarded = written.match(/^\s*="(.*)"\s*$/s);
  const text = guarded ? (guarded[1] ?? '') : written.replace(/^'(?=[0-9０-９=+-])/, '');
  const cell = text.replace(/\r\n?/g, '\n').replace(/^[\s　]+|[\s　]+$/g, '');
  if (guarded) problems.add(row, field, 'note', 'excel-guard');
  else if (/^[=+@]/.test(cell) || /^-\D/.test(cell)) problems.add(row, field, 'note', 'formula-like');
  if (ERROR_VALUE.test(cell)) {
    problems.add(row, field, 'warning', 'excel-error-value', { value: cell });
    return '';
  }
  if (/[　\u00a0]$|^[　\u00a0]/.test(text)) problems.add(row, field, 'note', 'space-at-end');
  if (cell.includes('\n')) problems.add(row, field, 'note', 'line-break-in-cell');
  for (const code of lossesIn(cell)) problems.add(row, field, 'warning', code);
  return cell;
}
