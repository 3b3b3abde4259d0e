import type { TypedSheets } from '../../src-main/contract/recovery.ts';
import { ALPHABET, type SheetNumber } from '../../src-main/contract/recovery-line.ts';
import { reopenFile } from '../../src-main/documents/reopen.ts';
import type { TestCore } from './core.ts';

/** Makes sheets in an office that stands open for an administrator, typing back what is asked for. */
export async function makeSheets(office: TestCore): Promise<{ readonly setId: string; readonly sheets: TypedSheets }> {
  const { setId, asked } = await office.api.recovery.prepare({});
  const drawn = office.core.session.office()?.vault.recovery.prepared(setId);
  if (!drawn) throw new Error('locked');
  const sheets = {
    first: { lines: [...drawn.lines(1)], vaultId: null },
    second: { lines: [...drawn.lines(2)], vaultId: drawn.vaultId },
  };
  const typed = asked.map(({ sheet, line }) => ({ sheet, line, text: drawn.lines(sheet)[line - 1] ?? '' }));
  await office.api.recovery.replace({ setId, typed });
  return { setId, sheets };
}

/** The same sheets with one line typed otherwise. */
export function withLine(
  sheets: TypedSheets,
  sheet: SheetNumber,
  line: number,
  change: (text: string) => string,
): TypedSheets {
  const name = sheet === 1 ? 'first' : 'second';
  const lines = sheets[name].lines.map((text, index) => (index === line - 1 ? change(text) : text));
  return { ...sheets, [name]: { ...sheets[name], lines } };
}

/** One character of a line is another one. */
export const misspelt = (line: string): string => {
  const other = ALPHABET.charAt((ALPHABET.indexOf(line.charAt(2)) + 1) % ALPHABET.length);
  return `${line.slice(0, 2)}${other}${line.slice(3)}`;
};

/** Two neighbouring characters that differ have changed places. */
export const swapped = (line: string): string => {
  const at = [...line].findIndex((character, index) => character !== line.charAt(index + 1));
  return `${line.slice(0, at)}${line.charAt(at + 1)}${line.charAt(at)}${line.slice(at + 2)}`;
};

/** The five lines that a printed sheet bears, as a reader of the PDF finds them. */
export async function linesOnSheet(pdf: Uint8Array): Promise<string[]> {
  const { parts } = await reopenFile('pdf', pdf);
  const text = parts
    .filter(({ part }) => part.startsWith('page'))
    .map((part) => part.text)
    .join('\n');
  const found = [...text.matchAll(/(?<![0-9A-Z])([0-9A-Z]{3}) ([0-9A-Z]{3}) ([0-9A-Z]{3})(?![0-9A-Z])/g)];
  return found.map(([, ...groups]) => groups.join(''));
}
