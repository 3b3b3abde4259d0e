import { expect, test } from 'vitest';
import { type FurtherChecks, prover } from '../../src-main/core/export/prove.ts';
import type { FileKind } from '../../src-main/documents/model.ts';
import { rawNeedles, searchRaw } from '../../src-main/documents/raw-search.ts';
import type { Planted } from './leaks.ts';
import { writePdf } from './pdf-writer.ts';
import { DOCX_BYTES, NEEDLES, PDF_BYTES } from './planted-bytes.ts';
import { cleanDocx, DOCX_LEAKS } from './planted-docx.ts';
import { PDF_LEAKS } from './planted-pdf.ts';
import { cleanPage, cleanTxt, HTML_LEAKS, TXT_LEAKS } from './planted-text.ts';
import { cleanXlsx, XLSX_LEAKS } from './planted-xlsx.ts';

const PATHS: readonly (readonly [FileKind, Uint8Array, readonly Planted[]])[] = [
  ['docx', cleanDocx, [...DOCX_LEAKS, ...DOCX_BYTES]],
  ['pdf', writePdf(), [...PDF_LEAKS, ...PDF_BYTES]],
  ['xlsx', cleanXlsx, XLSX_LEAKS],
  ['txt', cleanTxt, TXT_LEAKS],
  ['html', cleanPage, HTML_LEAKS],
];

/** Codes of everything that the checks of an export find in a file; one that cannot be opened is refused too. */
const refusals = async (kind: FileKind, bytes: Uint8Array): Promise<readonly string[]> => {
  const further: FurtherChecks = (file) => ({
    checks: [],
    leaks: searchRaw(file.raw, rawNeedles(NEEDLES, '')).map((part) => ({ part, code: 'removed-text-in-bytes' })),
  });
  const prove = prover(kind, NEEDLES, { further });
  return prove(bytes).then(
    ({ leaks }) => [...new Set(leaks.map(({ code }) => code))],
    () => ['not-readable'],
  );
};

test('every planted leak refuses its file, and the same file without it passes', async () => {
  const table: { kind: string; path: string; caught: string }[] = [];
  for (const [kind, clean, leaks] of PATHS) {
    expect(await refusals(kind, clean)).toEqual([]);
    for (const [path, bytes] of leaks) table.push({ kind, path, caught: (await refusals(kind, bytes)).join(' ') });
  }
  console.table(table);
  expect(table.filter(({ caught }) => caught === '')).toEqual([]);
  expect(new Set(table.map(({ kind, path }) => `${kind} ${path}`)).size).toBe(table.length);
  expect(table.length).toBeGreaterThanOrEqual(130);
});
