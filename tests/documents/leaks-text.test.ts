import { expect, test } from 'vitest';
import { inspectFile } from '../../src-main/documents/inspect.ts';
import { searchFile } from '../../src-main/documents/search-file.ts';
import { isLeft } from './leaks.ts';
import { cleanPage, cleanTxt, HTML_LEAKS, TXT_LEAKS } from './planted-text.ts';

test.each([
  ['txt', cleanTxt],
  ['html', cleanPage],
] as const)('a clean %s file passes both checks', async (kind, clean) => {
  expect(await inspectFile(kind, clean)).toEqual([]);
  expect(await searchFile(kind, clean, isLeft)).toEqual([]);
});

test.each([
  ...TXT_LEAKS.map((planted) => ['txt', ...planted] as const),
  ...HTML_LEAKS.map((planted) => ['html', ...planted] as const),
])('%s: %s is caught', async (kind, _name, bytes, isSearched, code) => {
  const hits = await searchFile(kind, bytes, isLeft).catch(() => []);
  const codes = (await inspectFile(kind, bytes)).map((finding) => finding.code);
  expect(hits.length > 0).toBe(isSearched);
  if (code !== null) expect(codes).toContain(code);
});
