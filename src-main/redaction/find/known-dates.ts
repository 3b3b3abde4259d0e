import { BORN_AFTER, BORN_BEFORE } from '../pattern/birth-context.ts';
import type { PreparedRegister } from '../register.ts';
import type { WrittenDate } from '../text/dates.ts';
import { BIRTH, DATE, type Lines, matchIn, SCHOOL_CLASS } from '../text/line-traits.ts';
import { asciiDigits, NUMERAL, numeralValue } from '../text/numerals.ts';
import type { Hit } from './hit.ts';

const DAY = new RegExp(
  `(?:(${NUMERAL}{1,2})月(${NUMERAL}{1,3})日|(?<![0-9/])([0-9]{1,2})/([0-9]{1,2})(?![0-9/]))`,
  'g',
);
const YEAR_UNTOLD = new RegExp(
  `(?<![0-9元和正成治〇一二三四五六七八九十])['’]?([0-9]{1,2}|${NUMERAL}{1,3})([年./・])(${NUMERAL}{1,3})[月./・](${NUMERAL}{1,3})日?(?![0-9])`,
  'g',
);
/** 1967 5 16, 昭和42 5 16, S42 5 16: the boxes of a form. */
const BOXED =
  /(?<![0-9A-Za-z])(?:(昭和?|平成?|令和?|大正?|[SHTR])[ ]{0,3}([0-9]{1,2}|元)|((?:19|20)[0-9]{2}))[ ]{1,4}([0-9]{1,2})[ ]{1,4}([0-9]{1,2})(?![0-9])/g;
/** 昭29. l. 2l: as a scanner reads it, with letters for digits and gaps. */
const SCANNED =
  /(?<![0-9A-Za-z])(昭和?|平成?|令和?|大正?|[SHTR])[ .]{0,2}([0-9OoQlI|]{1,2}|元)[ ]{0,2}[年./・-][ ]{0,2}([0-9OoQlI|]{1,2})[ ]{0,2}[月./・-][ ]{0,2}([0-9OoQlI|]{1,2})(?![0-9OoQlI])/g;
const ERA_YEARS: Readonly<Record<string, number>> = {
  大: 1911,
  T: 1911,
  昭: 1925,
  S: 1925,
  平: 1988,
  H: 1988,
  令: 2018,
  R: 2018,
};
const YEARS_BEFORE = [1900, 2000, 1867, 1911, 1925, 1988, 2018];
const CLASS =
  /([1-6一二三四五六])[ ]?年(?:生)?[ ]?の?[ ]?([0-9]{1,2}|[一二三四五六七八九十]{1,2}|[A-Fa-f])[ ]?組|(?<![0-9-])([1-6])-([1-9A-F])(?=の(?:教室|担任|児童|生徒|子|クラス|保護者|友)|担任|組|の[一-龠々]{1,3}(?:先生|さん))/g;

/** Dates of the register's people in any spelling, also without the year where a birth is spoken of. */
export function findKnownDates(
  soft: string,
  lines: Lines,
  dates: readonly WrittenDate[],
  register: PreparedRegister,
): readonly Hit[] {
  const hits: Hit[] = [];
  if (register.dates.size === 0) return hits;
  const push = (start: number, end: number, iso: string): void => {
    const entity = register.dates.get(iso);
    if (entity !== undefined) hits.push({ start, end, type: 'date-of-birth', source: 'register', entity });
  };
  for (const { start, end, iso } of dates) {
    const entity = iso === null ? undefined : register.dates.get(iso);
    if (entity !== undefined)
      hits.push({ start, end: end + weekdayAfter(soft, end), type: 'date-of-birth', source: 'register', entity });
  }
  matchIn(soft, lines.having(DATE), YEAR_UNTOLD, (match, start) => {
    const day = monthAndDay(match[3] ?? '', match[4] ?? '');
    const isSure = match[2] === '年' || match[1]?.length !== 1;
    const year = numeralValue(match[1] ?? '');
    for (const before of YEARS_BEFORE) {
      const entity = register.dates.get(`${before + year}-${day}`);
      if (entity === undefined) continue;
      const source = isSure ? 'register' : 'guess';
      hits.push({ start, end: start + match[0].length, type: 'date-of-birth', source, entity });
      return;
    }
  });
  matchIn(soft, lines.having(DATE), BOXED, (match, start) => {
    const [whole, era, eraYear, western, month, day] = match;
    const year = western ? Number(western) : yearOf(era, eraYear);
    push(start, start + whole.length, `${year}-${monthAndDay(month ?? '', day ?? '')}`);
  });
  for (const { index, 0: whole, 1: era = '', 2: year = '', 3: month = '', 4: day = '' } of soft.matchAll(SCANNED)) {
    // Without a letter or a gap it is a date like any other.
    if (!/[OoQlI| ]/.test(whole)) continue;
    const iso = `${yearOf(era, year)}-${monthAndDay(asciiDigits(month), asciiDigits(day))}`;
    push(index, index + whole.length, iso);
  }
  matchIn(soft, lines.having(BIRTH), DAY, (match, start) => {
    const end = start + match[0].length;
    const key = monthAndDay(match[1] ?? match[3] ?? '', match[2] ?? match[4] ?? '');
    const entity = register.birthdays.get(key);
    if (entity === undefined || /[0-9年]/.test(soft[start - 1] ?? '')) return;
    const isBirth =
      BORN_AFTER.test(soft.slice(end, end + 14)) || BORN_BEFORE.test(soft.slice(Math.max(0, start - 20), start));
    if (isBirth)
      hits.push({ start, end: end + weekdayAfter(soft, end), type: 'date-of-birth', source: 'register', entity });
  });
  return hits;
}

/** The length of （土） behind a date. */
function weekdayAfter(soft: string, end: number): number {
  return /^\([日月火水木金土](?:曜日?)?\)/.exec(soft.slice(end, end + 6))?.[0].length ?? 0;
}

/** The Western year of an era's, whose digits may be misread. */
function yearOf(era = '', year = ''): number {
  return (ERA_YEARS[era[0] ?? ''] ?? 0) + (year === '元' ? 1 : Number(asciiDigits(year)));
}

function monthAndDay(month: string, day: string): string {
  return `${String(numeralValue(month)).padStart(2, '0')}-${String(numeralValue(day)).padStart(2, '0')}`;
}

/** Known school classes: 2年3組 in any digits. */
export function findKnownClasses(soft: string, lines: Lines, register: PreparedRegister): readonly Hit[] {
  const hits: Hit[] = [];
  if (register.classes.size === 0) return hits;
  matchIn(soft, lines.having(SCHOOL_CLASS), CLASS, (match, at) => {
    const group = match[2] ?? match[4] ?? '';
    const entity = register.classes.get(
      `${numeralValue(match[1] ?? match[3] ?? '')}-${/[A-Za-z]/.test(group) ? group : numeralValue(group)}`,
    );
    if (entity !== undefined && !/[0-9]/.test(soft[at - 1] ?? ''))
      hits.push({ start: at, end: at + match[0].length, type: 'school', source: 'register', entity });
  });
  return hits;
}
