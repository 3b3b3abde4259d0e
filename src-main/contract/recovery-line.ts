/** Lines on each 復旧票; the first names set and sheet, the others are its secret. */
export const SHEET_LINES = 5;
/** Characters of a line without its check character. */
export const LINE_CHARACTERS = 8;
/** Crockford's base 32: no I, L, O or U, so that print is read back without doubt. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 1枚目か2枚目か. */
export type SheetNumber = 1 | 2;

/** What is wrong with one typed line. `other-sheet`: it is the first line of the other sheet. */
export const LINE_FAULTS = ['missing', 'length', 'character', 'check', 'other-sheet'] as const;
export type LineFault = (typeof LINE_FAULTS)[number];

/** A typed line as it is meant: any width and case, blanks and hyphens left out, O for 0 and I or L for 1. */
export function cleanLine(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s‐-―ー−-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** A line as it is printed and read aloud: three groups of three. */
export function groupedLine(line: string): string {
  return (line.match(/.{1,3}/g) ?? []).join(' ');
}

/**
 * Check character of a line: a weighted sum in the field of 32 elements (x⁵+x²+1), with the places of line and sheet in
 * it. One wrong character, two exchanged ones, and a line of another place or sheet are noticed, the first two always.
 */
export function checkCharacter(characters: string, sheet: SheetNumber, line: number): string {
  let sum = line + 8 * sheet;
  let weight = 2;
  for (const character of characters) {
    sum ^= product(weight, ALPHABET.indexOf(character));
    weight = product(weight, 2);
  }
  return ALPHABET.charAt(sum);
}

/** What is wrong with a typed line, or null. */
export function faultOfLine(text: string, sheet: SheetNumber, line: number): LineFault | null {
  const clean = cleanLine(text);
  if (clean === '') return 'missing';
  if ([...clean].some((character) => !ALPHABET.includes(character))) return 'character';
  if (clean.length !== LINE_CHARACTERS + 1) return 'length';
  const fits = (as: SheetNumber) => checkCharacter(clean.slice(0, -1), as, line) === clean.at(-1);
  if (fits(sheet)) return null;
  const other = sheet === 1 ? 2 : 1;
  return line === 1 && clean.charAt(5) === String(other) && fits(other) ? 'other-sheet' : 'check';
}

/** Which set of sheets a first line belongs to. */
export function setOfLine(text: string): string {
  return cleanLine(text).slice(0, 5);
}

const QR = /^TASUKI-RECOVERY1:([0-9a-f-]{36}):([12]):([0-9A-Z]{45})$/;

/** What the QR code of a sheet says; everything that is printed beside it, and which office it is of. */
export function sheetQrText(vaultId: string, sheet: SheetNumber, lines: readonly string[]): string {
  return `TASUKI-RECOVERY1:${vaultId}:${sheet}:${lines.join('')}`;
}

/** Reads a scanned QR code; null for any other text. */
export function readSheetQr(
  text: string,
): { readonly vaultId: string; readonly sheet: SheetNumber; readonly lines: readonly string[] } | null {
  const [, vaultId = '', sheet, letters = ''] = QR.exec(text.trim()) ?? [];
  const lines = letters.match(/.{9}/g) ?? [];
  return lines.length === SHEET_LINES ? { vaultId, sheet: sheet === '1' ? 1 : 2, lines } : null;
}

function product(one: number, other: number): number {
  let [factor, sum] = [one, 0];
  for (let rest = other; rest > 0; rest >>= 1) {
    if (rest & 1) sum ^= factor;
    factor = factor & 16 ? ((factor << 1) ^ 0x25) & 31 : factor << 1;
  }
  return sum;
}

/** A pair of sheets that was drawn and is not yet in force. */
export interface PreparedSheets {
  readonly setId: string;
  readonly vaultId: string;
  readonly officeName: string;
  lines(sheet: SheetNumber): readonly string[];
}
