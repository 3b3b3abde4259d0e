import { expect, test } from 'vitest';
import { inspectFile } from '../../src-main/documents/inspect.ts';
import { searchFile } from '../../src-main/documents/search-file.ts';
import { isLeft } from './leaks.ts';
import { cleanXlsx, XLSX_LEAKS } from './planted-xlsx.ts';

test('a clean Excel file passes both checks', async () => {
  expect(await inspectFile('xlsx', cleanXlsx)).toEqual([]);
  expect(await searchFile('xlsx', cleanXlsx, isLeft)).toEqual([]);
});

test.each(XLSX_LEAKS)('Excel: %s is caught', async (_name, bytes, isSearched, code) => {
  const hits = await searchFile('xlsx', bytes, isLeft);
  const codes = (await inspectFile('xlsx', bytes)).map((finding) => finding.code);
  expect(hits.length > 0).toBe(isSearched);
  if (code !== null) expect(codes).toContain(code);
});
