import { BORN_AFTER, BORN_BEFORE } from '../pattern/birth-context.ts';
import type { PreparedRegister } from '../register.ts';
import type { WrittenDate } from '../text/dates.ts';
import { BIRTH, DATE, type Lines, matchIn, SCHOOL_CLASS } from '../text/line-traits.ts';
import { NUMERAL, numeralValue } from '../text/numerals.ts';
import type { Hit } from './hit.ts';

const DAY = new RegExp(
  `(?:(${NUMERAL}{1,2})月(${NUMERAL}{1,3})日|(?<![0-9/])([0-9]{1,2})/([0-9]{1,2})(?![0-9/]))`,
  'g',
);
const YEAR_UNTOLD = new RegExp(
  `(?<![0-9元和正成治〇一二三四五六七八九十])['’]?([0-9]{2}|${NUMERAL}{2,3})[年./](${NUMERAL}{1,2})[月./](${NUMERAL}{1,3})日?(?![0-9])`,
  'g',
);
const YEARS_BEFORE = [1900, 2000, 1867, 1911, 1925, 1988, 2018];
const CLASS = /([1-6一二三四五六])[ ]?年(?:生)?[ ]?の?[ ]?([0-9]{1,2}|[一二三四五六七八九十]{1,2}|[A-Fa-f])[ ]?組/g;

/** Dates of the register's people in any spelling, also without the year where a birth is spoken of. */
export function findKnownDates(
  soft: string,
  lines: Lines,
  dates: readonly WrittenDate[],
  register: PreparedRegister,
): readonly Hit[] {
  const hits: Hit[] = [];
  if (register.dates.size === 0) return hits;
  for (const { start, end, iso } of dates) {
    const entity = iso === null ? undefined : register.dates.get(iso);
    if (entity !== undefined) hits.push({ start, end, type: 'date-of-birth', source: 'register', entity });
  }
  matchIn(soft, lines.having(DATE), YEAR_UNTOLD, (match, start) => {
    const day = monthAndDay(match[2] ?? '', match[3] ?? '');
    const year = numeralValue(match[1] ?? '');
    for (const before of YEARS_BEFORE) {
      const entity = register.dates.get(`${before + year}-${day}`);
      if (entity === undefined) continue;
      hits.push({ start, end: start + match[0].length, type: 'date-of-birth', source: 'register', entity });
      return;
    }
  });
  matchIn(soft, lines.having(BIRTH), DAY, (match, start) => {
    const end = start + match[0].length;
    const key = monthAndDay(match[1] ?? match[3] ?? '', match[2] ?? match[4] ?? '');
    const entity = register.birthdays.get(key);
    if (entity === undefined || /[0-9年]/.test(soft[start - 1] ?? '')) return;
    const isBirth =
      BORN_AFTER.test(soft.slice(end, end + 14)) || BORN_BEFORE.test(soft.slice(Math.max(0, start - 20), start));
    if (isBirth) hits.push({ start, end, type: 'date-of-birth', source: 'register', entity });
  });
  return hits;
}

function monthAndDay(month: string, day: string): string {
  return `${String(numeralValue(month)).padStart(2, '0')}-${String(numeralValue(day)).padStart(2, '0')}`;
}

/** Known school classes: 2年3組 in any digits. */
export function findKnownClasses(soft: string, lines: Lines, register: PreparedRegister): readonly Hit[] {
  const hits: Hit[] = [];
  if (register.classes.size === 0) return hits;
  matchIn(soft, lines.having(SCHOOL_CLASS), CLASS, (match, at) => {
    const group = match[2] ?? '';
    const entity = register.classes.get(
      `${numeralValue(match[1] ?? '')}-${/[A-Za-z]/.test(group) ? group : numeralValue(group)}`,
    );
    if (entity !== undefined && !/[0-9]/.test(soft[at - 1] ?? ''))
      hits.push({ start: at, end: at + match[0].length, type: 'school', source: 'register', entity });
  });
  return hits;
}
