import { dayOf, toLocalDate } from '../text/era.ts';
import { parseDate, parseYear, plainText } from '../text/parse-date.ts';

/** What stands in the three boxes 年・月・日, as typed. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const NO_PARTS: DateParts = { year: '', month: '', day: '' };

/** Boxes for a stored day; an unreadable value leaves them empty. */
export function partsOf(date: string | null): DateParts {
  if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return NO_PARTS;
  const { year, month, day } = dayOf(date);
  return { year: String(year), month: String(month), day: String(day) };
}

/**
 * The day that the boxes say. `''`: nothing entered; `null`: entered, but no day of the calendar.
 * A whole date typed or pasted into the year box counts as all three; it is taken apart only when the field is left,
 * for `R8.12.1` may be on its way to `R8.12.15`.
 */
export function dateOfParts({ year, month, day }: DateParts): string | null {
  if (!year.trim() && !month.trim() && !day.trim()) return '';
  const whole = parseDate(year);
  if (whole || (!month.trim() && !day.trim())) return whole;
  const digits = [plainText(month), plainText(day)];
  const westernYear = parseYear(year);
  if (westernYear === null || digits.some((text) => !/^\d{1,2}$/.test(text))) return null;
  return toLocalDate({ year: westernYear, month: Number(digits[0]), day: Number(digits[1]) });
}
