import { codeKey, foldDashes, foldWidth, oddCharacters } from './fold.ts';
import { type DateStyle, parseDate } from './parse-date.ts';
import { parsePhones } from './parse-phone.ts';
import type { ProblemList } from './problem.ts';

/** Dates of a column with what was odd in each; styles that differ from most of the column are noted. */
export function dateReader(
  cells: readonly string[],
  problems: ProblemList,
): (written: string, row: number, field: string, isPrivate?: boolean) => string | null {
  const counts = new Map<DateStyle, number>();
  for (const cell of cells) {
    const { style } = parseDate(cell);
    if (style) counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  const usual = [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
  return (written, row, field, isPrivate = false) => {
    const { date, style, notes } = parseDate(written);
    const shown: Record<string, string> = isPrivate ? {} : { text: written.slice(0, 40), date: date ?? '' };
    for (const note of notes) {
      const severity =
        date === null ? (note === 'unknown' ? 'note' : 'warning') : note.includes('era') ? 'warning' : 'note';
      problems.add(row, field, severity, `date-${note}`, shown);
    }
    if (style && style !== usual && notes.length === 0)
      problems.add(row, field, 'note', 'date-style', { ...shown, style });
    return date;
  };
}

/** Telephone numbers of a cell, joined by 、, with what was odd in them. */
export function readPhones(
  written: string,
  row: number,
  field: string,
  areaCodes: readonly string[],
  problems: ProblemList,
): readonly string[] {
  const { phones, notes } = parsePhones(written, areaCodes);
  for (const note of notes)
    if (note !== 'excel-guard') problems.add(row, field, note === 'not-a-phone' ? 'warning' : 'note', note);
  return phones;
}

/** A name as written; notes characters that get lost easily, and spaces that are missing or narrow. */
export function readName(written: string, row: number, problems: ProblemList, isPersonal = true): string {
  const name = written.replace(/\n/g, ' ');
  for (const { code, characters, usual } of oddCharacters(name))
    problems.add(row, 'name', 'note', code, { characters, usual });
  if (isPersonal && /^[一-龠々ヶぁ-んァ-ヶー\u{20000}-\u{3ffff}\uf900-\ufaff]+$/u.test(name) && name.length > 2)
    problems.add(row, 'name', 'note', 'name-without-space');
  if (isPersonal && /[^ -~] [^ -~]/.test(name)) problems.add(row, 'name', 'note', 'name-narrow-space');
  return name;
}

/** A code in its usual spelling; a full-width one is noted. */
export function readCode(written: string, row: number, field: string, problems: ProblemList): string {
  const code = codeKey(written);
  if (code !== written.trim() && written.trim() !== '')
    problems.add(row, field, 'note', 'code-full-width', { text: written, code });
  return code;
}

/** A postal code as `123-4567`; zeros that a spreadsheet ate are put back and said. */
export function readPostalCode(written: string, row: number, problems: ProblemList): string {
  const text = foldDashes(foldWidth(written)).replace(/^〒/, '').replace(/\s/g, '');
  if (text === '') return '';
  const digits = text.replace(/\D/g, '');
  if (digits.length === 7 && /^\d{3}-?\d{4}$/.test(text)) return `${digits.slice(0, 3)}-${digits.slice(3)}`;
  if (/^\d{1,6}$/.test(text)) {
    const padded = digits.padStart(7, '0');
    const code = `${padded.slice(0, 3)}-${padded.slice(3)}`;
    problems.add(row, 'postalCode', 'warning', 'postal-code-zeros-lost', { text, code });
    return code;
  }
  problems.add(row, 'postalCode', 'warning', 'postal-code-odd', { text: text.slice(0, 20) });
  return text;
}
