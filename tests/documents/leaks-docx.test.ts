import { expect, test } from 'vitest';
import { inspectFile } from '../../src-main/documents/inspect.ts';
import { searchFile } from '../../src-main/documents/search-file.ts';
import { isLeft } from './leaks.ts';
import { cleanDocx, DOCX_LEAKS } from './planted-docx.ts';

test('a clean Word file passes both checks', async () => {
  expect(await inspectFile('docx', cleanDocx)).toEqual([]);
  expect(await searchFile('docx', cleanDocx, isLeft)).toEqual([]);
});

test.each(DOCX_LEAKS)('Word: %s is caught', async (_name, bytes, isSearched, code) => {
  const hits = await searchFile('docx', bytes, isLeft);
  const codes = (await inspectFile('docx', bytes)).map((finding) => finding.code);
  expect(hits.length > 0).toBe(isSearched);
  if (code !== null) expect(codes).toContain(code);
});
