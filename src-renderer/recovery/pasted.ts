import { cleanLine, LINE_CHARACTERS, readSheetQr, SHEET_LINES } from '../../src-main/contract/recovery-line.ts';

/** Lines of a sheet out of one pasted or scanned text. */
export interface PastedLines {
  readonly lines: readonly string[];
  /** From a scanned code, which says the office. */
  readonly vaultId: string | null;
}

const WHOLE = LINE_CHARACTERS + 1;
/** The number before a printed line: `1`, `1.`, `①`. */
const NUMBERED = /^\s*[1-5１-５①-⑤]\s*[.．:：)）、]?\s*(?=\S)/;

/**
 * Several lines of a sheet at once: a scanned code, copied lines with or without their numbers, or all characters in one
 * row. Null for anything else, which goes into the box as it is.
 */
export function pastedLines(text: string): PastedLines | null {
  const scanned = readSheetQr(text.normalize('NFKC'));
  if (scanned) return scanned;
  const rows = text.split(/[\r\n]+/).flatMap(lineIn);
  if (rows.length > 1) return { lines: rows.slice(0, SHEET_LINES), vaultId: null };
  const whole = cleanLine(text);
  if (whole.length !== WHOLE * SHEET_LINES || !/^[0-9A-Z]+$/.test(whole)) return null;
  return { lines: whole.match(new RegExp(`.{${WHOLE}}`, 'g')) ?? [], vaultId: null };
}

function lineIn(row: string): string[] {
  const fitting = [row, row.replace(NUMBERED, '')].map(cleanLine).find((line) => /^[0-9A-Z]{9}$/.test(line));
  return fitting === undefined ? [] : [fitting];
}
