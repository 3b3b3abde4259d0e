import { expect, test } from 'vitest';
import { inspectFile } from '../../src-main/documents/inspect.ts';
import { rawNeedles, searchRaw } from '../../src-main/documents/raw-search.ts';
import { reopenFile } from '../../src-main/documents/reopen.ts';
import { SECRET } from './leaks.ts';
import { writePdf } from './pdf-writer.ts';
import { DOCX_BYTES, NEEDLES, PDF_BYTES } from './planted-bytes.ts';
import { cleanDocx } from './planted-docx.ts';

const needles = rawNeedles(NEEDLES, '会議録は公開用です。');
const rawOf = async (kind: 'docx' | 'pdf', bytes: Uint8Array) => (await reopenFile(kind, bytes)).raw;

test('clean bytes pass', async () => {
  expect(searchRaw(await rawOf('docx', cleanDocx), needles)).toEqual([]);
  expect(searchRaw(await rawOf('pdf', writePdf()), needles)).toEqual([]);
});

test.each([
  ...DOCX_BYTES.map((planted) => ['docx', ...planted] as const),
  ...PDF_BYTES.map((planted) => ['pdf', ...planted] as const),
])('%s: %s is caught in the bytes', async (kind, _name, bytes, isSearched, code) => {
  expect(searchRaw(await rawOf(kind, bytes), needles).length > 0).toBe(isSearched);
  if (code !== null) expect((await inspectFile(kind, bytes)).map((finding) => finding.code)).toContain(code);
});

test('what the public text itself says is not searched for, whichever way round it stands', () => {
  const isFound = (visible: string) =>
    searchRaw([{ part: 'a', bytes: Buffer.from(SECRET, 'utf8') }], rawNeedles([SECRET], visible)).length > 0;
  expect(isFound('会議録')).toBe(true);
  expect(isFound(`${SECRET}は公開`)).toBe(false);
  expect(isFound('郎太田山')).toBe(false);
});

test('short numbers, which every table of a file holds, are left to the reading of the text', () => {
  expect(rawNeedles(['0000000123'], '').count).toBeGreaterThan(0);
  const table = Buffer.from('0000000123 00000 n \n', 'latin1');
  expect(searchRaw([{ part: 'xref', bytes: table }], rawNeedles(['0000000123'], ''))).toEqual([]);
});
