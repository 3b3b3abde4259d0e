import { NUMERAL, numeralValue } from './numerals.ts';

const ERA_STARTS: Readonly<Record<string, number>> = { 明: 1868, 大: 1912, 昭: 1926, 平: 1989, 令: 2019 };
const ERA_LETTERS: Readonly<Record<string, string>> = { m: '明', t: '大', s: '昭', h: '平', r: '令' };
const SEPARATOR = '[ ]?(?:年|[./\\-])[ ]?';

/**
 * A full date in the soft form: 昭和57年8月21日, S57.8.21, 昭和五十七年八月二十一日, 1982/8/21, S570821, 19820821.
 * Groups: era, year, month, day of the spelled form; era, digits of the packed one.
 */
export const DATE_SOURCE =
  `(?:(明治|大正|昭和|平成|令和|[明大昭平令](?=[ ]?[元0-9〇一二三四五六七八九十])|(?<![A-Za-z])[MTSHRmtshr](?=[ .]?[元0-9]))[ .]?)?(?<![0-9./\\-])` +
  `(元|[0-9]{1,4}|${NUMERAL}{1,4}|[〇一二三四五六七八九]{4})${SEPARATOR}(${NUMERAL}{1,3})(?:[ ]?月[ ]?|[./\\-][ ]?)(${NUMERAL}{1,3})(?:[ ]?日)?(?![0-9]|[./\\-][0-9])`;
export const PACKED_DATE_SOURCE = '(?<![0-9A-Za-z.\\-/])([MTSHRmtshr])?([0-9]{6}|[0-9]{8})(?![0-9]|[.\\-/][0-9])';

const WHOLE_DATE = new RegExp(`^${DATE_SOURCE}`);
const WHOLE_PACKED = new RegExp(`^${PACKED_DATE_SOURCE}$`);

/** The ISO date of a soft text that begins with a full date, or null if it is none or not in the calendar. */
export function parseDate(soft: string): string | null {
  const packed = WHOLE_PACKED.exec(soft);
  if (packed) return packedDate(packed[1], packed[2] ?? '');
  const date = WHOLE_DATE.exec(soft);
  return date ? spelledDate(date[1], date[2] ?? '', date[3] ?? '', date[4] ?? '') : null;
}

/** The ISO date of era, year, month and day as written; null if the calendar does not have it. */
export function spelledDate(era: string | undefined, year: string, month: string, day: string): string | null {
  const number = year === '元' ? 1 : numeralValue(year);
  if (!era && year.length < 3 && !(number >= 1800)) return null;
  return isoDate(westernYear(era, number), numeralValue(month), numeralValue(day));
}

/** S570821 and 19820821; six digits need an era letter. */
export function packedDate(era: string | undefined, digits: string): string | null {
  if (digits.length === 8) return era ? null : isoDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
  return era ? isoDate(westernYear(era, Number(digits.slice(0, 2))), Number(digits.slice(2, 4)), Number(digits.slice(4))) : null;
}

function westernYear(era: string | undefined, year: number): number {
  if (!era) return year;
  const letter = ERA_LETTERS[era.toLowerCase()] ?? era[0] ?? '';
  return (ERA_STARTS[letter] ?? Number.NaN) + year - 1;
}

function isoDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1860 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return null;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day <= lastDay ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;
}
