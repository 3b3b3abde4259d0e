import { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import type { SheetFault, TypedSheet, TypedSheets } from '../../contract/recovery.ts';
import {
  ALPHABET,
  checkCharacter,
  cleanLine,
  faultOfLine,
  LINE_CHARACTERS,
  type SheetNumber,
  setOfLine,
} from '../../contract/recovery-line.ts';
import { SHEET_BYTES } from './recovery-seal.ts';

/** A pair of 復旧票 before it is printed. The caller wipes the secrets. */
export interface DrawnSheets {
  readonly setId: string;
  readonly secrets: readonly [first: Buffer, second: Buffer];
}

const SET_CHARACTERS = 5;

/** Draws a new pair. `previous` is the number of the pair it replaces: the new one differs. */
export function drawSheets(randomBytes: (count: number) => Uint8Array, previous: string | null): DrawnSheets {
  let setId: string;
  do setId = [...randomBytes(SET_CHARACTERS)].map((byte) => ALPHABET.charAt(byte & 31)).join('');
  while (setId === previous);
  return { setId, secrets: [Buffer.from(randomBytes(SHEET_BYTES)), Buffer.from(randomBytes(SHEET_BYTES))] };
}

/** The lines of one sheet as they are printed, without blanks: 復旧票の番号 and sheet first, then its secret. */
export function linesOf(setId: string, sheet: SheetNumber, secret: Uint8Array): readonly string[] {
  const letters = lettersOf(secret);
  const data = [
    `${setId}${sheet}${digestOf(setId, sheet, secret)}`,
    ...Array.from({ length: letters.length / LINE_CHARACTERS }, (_, index) =>
      letters.slice(index * LINE_CHARACTERS, (index + 1) * LINE_CHARACTERS),
    ),
  ];
  return data.map((line, index) => `${line}${checkCharacter(line, sheet, index + 1)}`);
}

/**
 * Reads both sheets as typed. `secrets` is null if anything is wrong with either; the faults then say what and where. The
 * caller wipes the secrets.
 */
export function readSheets(
  { first, second }: TypedSheets,
  vaultId: string | null,
): { readonly pair: DrawnSheets | null; readonly sets: readonly [string, string]; readonly faults: SheetFault[] } {
  const sets = [setOfLine(first.lines[0] ?? ''), setOfLine(second.lines[0] ?? '')] as const;
  const one = readSheet(first, 1, vaultId);
  const other = readSheet(second, 2, vaultId);
  const faults = [...one.faults, ...other.faults];
  if (faults.length === 0 && sets[0] !== sets[1]) faults.push({ sheet: 2, line: 1, fault: 'set' });
  if (faults.length > 0 || !one.secret || !other.secret) return { pair: null, sets, faults };
  return { pair: { setId: sets[0], secrets: [one.secret, other.secret] }, sets, faults };
}

function readSheet(
  typed: TypedSheet,
  sheet: SheetNumber,
  vaultId: string | null,
): { readonly secret: Buffer | null; readonly faults: readonly SheetFault[] } {
  if (vaultId !== null && typed.vaultId !== null && typed.vaultId !== vaultId)
    return { secret: null, faults: [{ sheet, line: null, fault: 'office' }] };
  const faults = typed.lines.flatMap((text, index): SheetFault[] => {
    const fault = faultOfLine(text, sheet, index + 1);
    return fault === null ? [] : [{ sheet, line: index + 1, fault }];
  });
  // Of the other sheet altogether: one sentence says more than five.
  if (faults.some(({ fault }) => fault === 'other-sheet'))
    return { secret: null, faults: [{ sheet, line: null, fault: 'same' }] };
  if (faults.length > 0) return { secret: null, faults };
  const [head = '', ...lines] = typed.lines.map((line) => cleanLine(line).slice(0, LINE_CHARACTERS));
  const secret = bytesOf(lines.join(''));
  const setId = head.slice(0, SET_CHARACTERS);
  if (head === `${setId}${sheet}${digestOf(setId, sheet, secret)}`) return { secret, faults: [] };
  return { secret: null, faults: [{ sheet, line: null, fault: 'digest' }] };
}

/** Ten bits of a digest: two slips in one line that its check character misses are noticed here. */
function digestOf(setId: string, sheet: SheetNumber, secret: Uint8Array): string {
  const text = Buffer.from(`tasuki/recovery-sheet/v1\n${setId}\n${sheet}\n`, 'utf8');
  const digest = Buffer.from(hash('sha256', Buffer.concat([text, secret]), 'hex'), 'hex');
  return `${ALPHABET.charAt((digest[0] ?? 0) & 31)}${ALPHABET.charAt((digest[1] ?? 0) & 31)}`;
}

function lettersOf(bytes: Uint8Array): string {
  let [rest, bits, letters] = [0, 0, ''];
  for (const byte of bytes) {
    rest = ((rest << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) letters += ALPHABET.charAt((rest >> (bits - 5)) & 31);
  }
  return letters;
}

function bytesOf(letters: string): Buffer {
  const bytes = Buffer.alloc(SHEET_BYTES);
  let [rest, bits, at] = [0, 0, 0];
  for (const letter of letters) {
    rest = ((rest << 5) | ALPHABET.indexOf(letter)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (rest >> bits) & 0xff;
    at += 1;
  }
  return bytes;
}
