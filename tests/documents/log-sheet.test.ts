import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { extractText } from '../../src-main/documents/extract.ts';
import { readParts } from '../../src-main/documents/fixed-zip.ts';
import { inspectFile } from '../../src-main/documents/inspect.ts';
import { renderLogCsv } from '../../src-main/documents/log-csv.ts';
import type { LogSheet } from '../../src-main/documents/log-sheet-model.ts';
import { renderLogXlsx } from '../../src-main/documents/log-xlsx.ts';
import { searchFile } from '../../src-main/documents/search-file.ts';
import { isLeft, SECRET } from './leaks.ts';
import { convertedByLibreOffice, printedByLibreOffice, readByPoppler } from './programs.ts';
import { bare, RARE } from './samples.ts';

const FORMULAS = [
  '=1+1',
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '＝1+1',
  '＋1+1',
  '－2+3',
  '＠SUM(1)',
  '\u0000=1+1',
];
const sheet = (rows: LogSheet['rows']): LogSheet => ({
  title: '記録簿',
  columns: [
    { label: '番号', width: 8 },
    { label: '出来事', width: 30 },
    { label: '備考', width: 40 },
  ],
  rows,
});
const cells = ['二行\n目', 'コンマ,と"引用"', RARE, '-5', '+3.5', '090-1234', '', 'R8-0042'];
const all = sheet([...FORMULAS, ...cells].map((cell, index) => [index, cell, null]));

const parsed = (bytes: Uint8Array | string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes), { skipEmptyLines: true })
    .data;

test('the CSV begins with the mark by which Excel knows UTF-8, and every line ends in CRLF', () => {
  const bytes = renderLogCsv(sheet([[1, 'a', null]]));
  expect(Buffer.from(bytes).toString('utf8')).toBe('\ufeff番号,出来事,備考\r\n1,a,\r\n');
});

test('another parser reads back every cell as it was, with an apostrophe before what would calculate', () => {
  const rows = parsed(renderLogCsv(all)).slice(1);
  expect(rows.map((row) => Number(row[0]))).toEqual(all.rows.map((_, index) => index));
  expect(rows.slice(FORMULAS.length).map((row) => row[1])).toEqual(cells);
  for (const row of rows.slice(0, FORMULAS.length)) expect(row[1]).toMatch(/^'/);
});

test('LibreOffice opens the CSV and calculates none of its cells', async () => {
  const back = parsed(await convertedByLibreOffice('csv', renderLogCsv(all)));
  expect(back).toHaveLength(1 + all.rows.length);
  const shown = back.slice(1, 1 + FORMULAS.length).map((row) => (row[1] ?? '').normalize('NFKC'));
  for (const cell of shown) expect(cell).toMatch(/^'?\s*[=+\-@]/);
});

test('the CSV passes the acceptance check, and what was planted in one is found', async () => {
  expect(await inspectFile('csv', renderLogCsv(all))).toEqual([]);
  const planted = (text: string) => inspectFile('csv', Buffer.from(`\ufeff番号,備考\r\n${text}`));
  const codes = async (text: string) => (await planted(text)).map(({ code }) => code);
  expect(await codes('1,=1+1\r\n')).toContain('formula-or-link');
  expect(await codes('1,a,b\r\n')).toContain('uneven-rows');
  expect(await codes('1,a\u0008\r\n')).toContain('control-character');
  expect(await codes('1,"a"\r\n')).toContain('container');
  expect(await codes('1,a')).toContain('broken-file');
  expect(await codes('1,a"b\r\n')).toContain('broken-file');
  expect((await inspectFile('csv', Buffer.from('a,b\r\n'))).map(({ code }) => code)).toContain('broken-file');
  expect((await inspectFile('csv', Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0x0d, 0x0a])))[0]?.code).toBe('broken-file');
});

test('a name in a cell is found when the file is searched, even over quotes and lines', async () => {
  const bytes = renderLogCsv(
    sheet([
      [1, '山"田', null],
      [2, `そして${SECRET}`, null],
    ]),
  );
  expect(await searchFile('csv', bytes, isLeft)).toHaveLength(1);
  expect((await extractText('csv', bytes)).map(({ text }) => text).join()).toContain('山"田');
});

test('the workbook keeps texts as texts, its head in view and a filter over all rows', async () => {
  const bytes = await renderLogXlsx(all);
  expect(await inspectFile('xlsx', bytes)).toEqual([]);
  const part = readParts(bytes)['xl/worksheets/sheet1.xml'] ?? '';
  expect(part).not.toMatch(/<f[\s>]/);
  expect(part).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"/>');
  expect(part).toContain(`<autoFilter ref="A1:C${1 + all.rows.length}"/>`);
  expect(Buffer.from(await renderLogXlsx(all)).equals(bytes)).toBe(true);
});

test('LibreOffice opens the workbook and shows every cell as it was', async () => {
  const bytes = await renderLogXlsx(all);
  const back = parsed(await convertedByLibreOffice('xlsx', bytes));
  expect(back.slice(1).map((row) => Number(row[0]))).toEqual(all.rows.map((_, index) => index));
  const typed = all.rows.map((row) => bare(String(row[1]).replaceAll('\u0000', '')));
  expect(back.slice(1).map((row) => bare(row[1] ?? ''))).toEqual(typed);
  const { raw } = await readByPoppler(await printedByLibreOffice('xlsx', bytes));
  for (const character of bare(RARE).split('・')) expect(bare(raw)).toContain(character);
});

test('more rows than a sheet holds are refused rather than cut', async () => {
  const rows = new Array<LogSheet['rows'][number]>(1_048_576).fill([1, null, null]);
  await expect(renderLogXlsx(sheet(rows))).rejects.toThrow(RangeError);
});

test('a list of ten thousand entries passes the check in both forms', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => [index, `出来事${index % 40}`, `備考 ${index}`]);
  expect(await inspectFile('csv', renderLogCsv(sheet(rows)))).toEqual([]);
  expect(await inspectFile('xlsx', await renderLogXlsx(sheet(rows)))).toEqual([]);
});
