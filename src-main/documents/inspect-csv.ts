import { csvBytes, csvLine, csvRecords, isFormula } from './csv.ts';
import type { ExtractedPart, Finding } from './model.ts';
import { printable } from './printable.ts';

/** Rows of one part: long enough to be few, short enough to be searched. */
const STEP = 5_000;

/** Everything a CSV file says: its cells line by line, and the file as it stands. @throws TypeError when it is broken */
export const extractCsv = (bytes: Uint8Array): readonly ExtractedPart[] => {
  const parts: ExtractedPart[] = [];
  let lines: string[] = [];
  let from = 1;
  let row = 0;
  const close = () => {
    if (lines.length > 0) parts.push({ part: `rows from ${from}`, text: lines.join('\n') });
    lines = [];
    from = row + 1;
  };
  for (const record of csvRecords(bytes)) {
    lines.push(record.join('\t'));
    row += 1;
    if (lines.length === STEP) close();
  }
  close();
  return parts;
};

/** Acceptance check of CSV files: nothing calculates, nothing is hidden, and writing it again gives the same bytes. */
export const inspectCsv = (bytes: Uint8Array): readonly Finding[] => {
  const codes = new Set<string>();
  let width = -1;
  function* again(): Generator<string> {
    for (const record of csvRecords(bytes)) {
      if (width < 0) width = record.length;
      if (record.length !== width) codes.add('uneven-rows');
      if (record.some(isFormula)) codes.add('formula-or-link');
      if (record.some((cell) => printable(cell) !== cell)) codes.add('control-character');
      yield csvLine(record);
    }
  }
  try {
    if (!Buffer.from(csvBytes(again())).equals(bytes)) codes.add('container');
  } catch {
    codes.add('broken-file');
  }
  return [...codes].map((code) => ({ code, part: 'csv' }));
};
