import type { PreparedRegister } from '../register.ts';
import { DATE_SOURCE, PACKED_DATE_SOURCE, packedDate, spelledDate } from '../text/dates.ts';
import { NUMERAL, numeralValue } from '../text/numerals.ts';
import type { Hit } from './hit.ts';

const DATE = new RegExp(DATE_SOURCE, 'g');
const PACKED = new RegExp(PACKED_DATE_SOURCE, 'g');
const DAY = new RegExp(`(?<![0-9年])(${NUMERAL}{1,2})月(${NUMERAL}{1,3})日`, 'g');
const CLASS = /(?<![0-9])([1-6一二三四五六])[ ]?年(?:生)?[ ]?の?[ ]?([0-9]{1,2}|[一二三四五六七八九十]{1,2}|[A-Fa-f])[ ]?組/g;

/** Birth context after or before a date, in the soft form. */
export const BORN_AFTER = /^[ ]?(?:\([^)\n]{1,8}\)|（[^）\n]{1,8}）)?[ ]?(?:の|に|が)?[ ]?(?:生まれ|生れ|うまれ|出生|誕生|生(?![活徒命産計きか]))/;
export const BORN_BEFORE = /(?:生年月日|出生日|誕生日|生年|生まれた日|DOB|D\.O\.B\.?|[Bb]irth(?:day|[ ]?date)?)[^\n。0-9]{0,12}$/;

/** Dates of the register's people in any spelling, also without the year where a birth is spoken of. */
export function findKnownDates(soft: string, register: PreparedRegister): readonly Hit[] {
  const hits: Hit[] = [];
  if (register.dates.size === 0) return hits;
  const push = (date: string | null, start: number, length: number): void => {
    const entity = date === null ? undefined : register.dates.get(date);
    if (entity !== undefined) hits.push({ start, end: start + length, type: 'date-of-birth', source: 'register', entity });
  };
  for (const match of soft.matchAll(DATE)) push(spelledDate(match[1], match[2] ?? '', match[3] ?? '', match[4] ?? ''), match.index, match[0].length);
  for (const match of soft.matchAll(PACKED)) push(packedDate(match[1], match[2] ?? ''), match.index, match[0].length);
  const days = new Map([...register.dates].map(([date, entity]) => [date.slice(5), entity]));
  for (const match of soft.matchAll(DAY)) {
    const key = `${String(numeralValue(match[1] ?? '')).padStart(2, '0')}-${String(numeralValue(match[2] ?? '')).padStart(2, '0')}`;
    const entity = days.get(key);
    const end = match.index + match[0].length;
    const isBirth = BORN_AFTER.test(soft.slice(end, end + 14)) || BORN_BEFORE.test(soft.slice(Math.max(0, match.index - 20), match.index));
    if (entity !== undefined && isBirth) hits.push({ start: match.index, end, type: 'date-of-birth', source: 'register', entity });
  }
  return hits;
}

/** Known school classes: 2年3組 in any digits. */
export function findKnownClasses(soft: string, register: PreparedRegister): readonly Hit[] {
  const hits: Hit[] = [];
  if (register.classes.size === 0) return hits;
  for (const match of soft.matchAll(CLASS)) {
    const group = match[2] ?? '';
    const entity = register.classes.get(`${numeralValue(match[1] ?? '')}-${/[A-Za-z]/.test(group) ? group : numeralValue(group)}`);
    if (entity !== undefined) hits.push({ start: match.index, end: match.index + match[0].length, type: 'school', source: 'register', entity });
  }
  return hits;
}
