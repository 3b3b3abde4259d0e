import { BORN_AFTER, BORN_BEFORE } from '../pattern/birth-context.ts';
import type { PreparedRegister } from '../register.ts';
import type { WrittenDate } from '../text/dates.ts';
import { BIRTH, type Lines, matchIn, SCHOOL_CLASS } from '../text/line-traits.ts';
import { NUMERAL, numeralValue } from '../text/numerals.ts';
import type { Hit } from './hit.ts';

const DAY = new RegExp(`(${NUMERAL}{1,2})月(${NUMERAL}{1,3})日`, 'g');
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
  matchIn(soft, lines.having(BIRTH), DAY, (match, start) => {
    const end = start + match[0].length;
    const key = `${String(numeralValue(match[1] ?? '')).padStart(2, '0')}-${String(numeralValue(match[2] ?? '')).padStart(2, '0')}`;
    const entity = register.birthdays.get(key);
    if (entity === undefined || /[0-9年]/.test(soft[start - 1] ?? '')) return;
    const isBirth =
      BORN_AFTER.test(soft.slice(end, end + 14)) || BORN_BEFORE.test(soft.slice(Math.max(0, start - 20), start));
    if (isBirth) hits.push({ start, end, type: 'date-of-birth', source: 'register', entity });
  });
  return hits;
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
