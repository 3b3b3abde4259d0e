import { expect, test } from 'vitest';
import { inspectFile } from '../../src-main/documents/inspect.ts';
import { searchFile } from '../../src-main/documents/search-file.ts';
import { isLeft } from './leaks.ts';
import { writePdf } from './pdf-writer.ts';
import { PDF_LEAKS } from './planted-pdf.ts';

test('a clean PDF passes both checks', async () => {
  expect(await inspectFile('pdf', writePdf())).toEqual([]);
  expect(await searchFile('pdf', writePdf(), isLeft)).toEqual([]);
});

test.each(PDF_LEAKS)('PDF: %s is caught', async (_name, bytes, isSearched, code) => {
  const hits = await searchFile('pdf', bytes, isLeft);
  const codes = (await inspectFile('pdf', bytes)).map((finding) => finding.code);
  expect(hits.length > 0).toBe(isSearched);
  if (code !== null) expect(codes).toContain(code);
});

test('a file that cannot be opened is never called clean', async () => {
  await expect(searchFile('pdf', new Uint8Array([1, 2, 3]), isLeft)).rejects.toThrow();
  await expect(searchFile('docx', new Uint8Array([1, 2, 3]), isLeft)).rejects.toThrow();
});
