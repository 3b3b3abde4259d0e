import { SHEET_LINES, type SheetNumber } from '../../contract/recovery-line.ts';

/**
 * Two lines of the secret of each sheet, chosen by the number of the set: not known before it is printed, and the same
 * however often they are asked for.
 */
export function askedLines(setId: string): { sheet: SheetNumber; line: number }[] {
  const seed = [...setId].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973, 7);
  return ([1, 2] as const).flatMap((sheet) => {
    const first = (seed * sheet) % (SHEET_LINES - 1);
    const second = (first + 1 + (Math.floor(seed / 7) % (SHEET_LINES - 2))) % (SHEET_LINES - 1);
    return [first, second].sort((one, other) => one - other).map((index) => ({ sheet, line: index + 2 }));
  });
}
