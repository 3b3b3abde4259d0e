type Cell = string | number | null;

const BOM = '\ufeff';
/** What a spreadsheet takes for the beginning of a formula, whatever blanks stand before it; Excel reads the wide ones too. */
const FORMULA = /^[\s\u200b]*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** Text that a spreadsheet will not calculate: an apostrophe goes before what it would take for a formula. */
export const guarded = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);

/** Whether a spreadsheet would calculate the cell. */
export const isFormula = (text: string): boolean => guarded(text) !== text;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A record of RFC 4180; cells are written as they are. */
export const csvLine = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => quoted(cell === null ? '' : String(cell))).join(',')}\r\n`;

/** Bytes of a file in UTF-8 with the mark by which Excel knows it. */
export const csvBytes = (lines: Iterable<string>): Uint8Array => {
  const pieces: Buffer[] = [Buffer.from(BOM, 'utf8')];
  let pending = '';
  for (const line of lines) {
    pending += line;
    // Strings have a greatest length; a file of a million entries exceeds it.
    if (pending.length > 1 << 20) {
      pieces.push(Buffer.from(pending, 'utf8'));
      pending = '';
    }
  }
  pieces.push(Buffer.from(pending, 'utf8'));
  return new Uint8Array(Buffer.concat(pieces));
};

/**
 * The records of a file, read by the letter of RFC 4180.
 * @throws TypeError for quotes in unquoted cells, lines not ended by CRLF, bytes that are no UTF-8, a missing mark
 */
export function* csvRecords(bytes: Uint8Array): Generator<readonly string[]> {
  const source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!source.startsWith(BOM)) throw new TypeError('CSV: the byte order mark is missing');
  const piece = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n)/y;
  piece.lastIndex = 1;
  let record: string[] = [];
  while (piece.lastIndex < source.length) {
    const match = piece.exec(source);
    if (!match) throw new TypeError('CSV: a record is broken');
    record.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === ',') continue;
    yield record;
    record = [];
  }
  if (record.length > 0) throw new TypeError('CSV: the last record is not ended');
}
