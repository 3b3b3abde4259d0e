import { DATE, type Lines, markLines, matchIn } from './line-traits.ts';
import { NUMERAL, numeralValue } from './numerals.ts';

const ERA_STARTS: Readonly<Record<string, number>> = { 明: 1868, 大: 1912, 昭: 1926, 平: 1989, 令: 2019 };
const ERA_LETTERS: Readonly<Record<string, string>> = { m: '明', t: '大', s: '昭', h: '平', r: '令' };
const ERA_BEFORE =
  /(?:(明[ ]?治|大[ ]?正|昭[ ]?和|平[ ]?成|令[ ]?和|[明大昭平令])|(?<![A-Za-z])([MTSHRmtshr]))[ .・]{0,2}$/;
const WESTERN_BEFORE = /(?:\(西暦\)|西暦)[ ]?$/;
/** 1958（昭和33）年, 昭和33年（1958年）. */
const OTHER_YEAR = '(?:\\((?:明治|大正|昭和|平成|令和|西暦|[明大昭平令MTSHRmtshr])?[ ]?(?:元|[0-9]{1,4})年?\\)[ ]?)?';
/** 三 十: kanji numerals that scanning set apart. */
const APART = '[〇一二三四五六七八九十](?:[ ]?[〇一二三四五六七八九十]){1,3}';
const SPELLED = new RegExp(
  `(元|[0-9][ ][0-9](?=[ ]?年)|[0-9]{1,4}|${NUMERAL}{1,7}|${APART})[ ]?${OTHER_YEAR}(?:年[ ]?[の、]?|の(?=[0-9]{1,2}月)|[./・\\-])[ ]?${OTHER_YEAR}([0-9][ ][0-9](?=[ ]?月)|${NUMERAL}{1,3}|${APART})(?:[ ]?月[ ]?|[./・\\-][ ]?)((?:${APART}|[0-9][ ][0-9])(?=[ ]?日)|${NUMERAL}{1,3})(?:[ ]?[日曰])?(?![0-9]|[./\\-][0-9]{1,2}(?![0-9]))`,
  'g',
);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6})\\.?';
const WESTERN = new RegExp(
  `(?<![0-9/.-])([0-9]{1,2})(?:st|nd|rd|th)?[ .,-]{1,2}${MONTH}[ .,-]{1,2}([0-9]{4})(?![0-9])|(?<![A-Za-z])${MONTH}[ .]{1,2}([0-9]{1,2})(?:st|nd|rd|th)?[ ,.]{1,2}([0-9]{4})(?![0-9])|(?<![0-9/.-])([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})(?![0-9])`,
  'gi',
);
const PACKED = /(?:[0-9]{8}|[0-9]{6})(?![0-9]|[.\-/][0-9])/g;

const FIRST_WESTERN = 1800;
/** 5/1977/4/9 is no date; 4月9日／1977/4/9 parts two of them. */
const PART_OF_NUMBER = /[0-9.-]$|(?:^|[0-9A-Za-z./-])\/$/;

/** 日付: a full date as it stands in a soft text. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** null when the calendar or the era does not have the day (昭和64年1月15日 counts, as people write it). */
  readonly iso: string | null;
}

/** All full dates of a soft text: 昭和57年8月21日, S57.8.21, 昭和五十七年八月二十一日, 1982/8/21, S570821, 19820821, 21 August 1982. */
export function findDates(soft: string, lines: Lines = markLines(soft)): readonly WrittenDate[] {
  const ranges = lines.having(DATE);
  const found: WrittenDate[] = [];
  matchIn(soft, ranges, SPELLED, (match, at) => {
    if (
      PART_OF_NUMBER.test(soft.slice(Math.max(0, at - 2), at)) &&
      !/[MTSHRmtshr][ ]?\.$/.test(soft.slice(Math.max(0, at - 3), at))
    )
      return;
    // 庄平 1958.1.17: a name that ends like an era, before a year that counts from none.
    const isWestern = numeralValue(closed(match[1])) >= FIRST_WESTERN;
    const era = isWestern ? null : ERA_BEFORE.exec(soft.slice(Math.max(0, at - 6), at));
    const iso = spelledDate(era?.[1] ?? era?.[2], closed(match[1]), closed(match[2]), closed(match[3]));
    const lead = era?.[0].length ?? WESTERN_BEFORE.exec(soft.slice(Math.max(0, at - 5), at))?.[0].length ?? 0;
    if (iso || era) found.push({ start: at - lead, end: at + match[0].length, iso });
  });
  matchIn(soft, ranges, PACKED, (match, at) => {
    if (/[0-9.\-/]/.test(soft[at - 1] ?? '')) return;
    const letter = /(?<![A-Za-z])[MTSHRmtshr]$/.exec(soft.slice(Math.max(0, at - 2), at))?.[0];
    if (/[A-Za-z]/.test(soft[at - 1] ?? '') && !letter) return;
    const iso = packedDate(letter, match[0]);
    if (iso) found.push({ start: at - (letter ? 1 : 0), end: at + match[0].length, iso });
  });
  matchIn(soft, ranges, WESTERN, (match, at) => {
    for (const iso of westernDates(match)) found.push({ start: at, end: at + match[0].length, iso });
  });
  return found;
}

/** 4 July 1958, July 4, 1958; 04/07/1958 may mean two days. */
function westernDates(match: RegExpMatchArray): readonly string[] {
  const [, day, month, year, month2, day2, year2, one, two, year3] = match;
  const named = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const days = month
    ? [isoDate(Number(year), named(month), Number(day))]
    : month2
      ? [isoDate(Number(year2), named(month2), Number(day2))]
      : [isoDate(Number(year3), Number(one), Number(two)), isoDate(Number(year3), Number(two), Number(one))];
  return [...new Set(days)].filter((iso) => iso !== null);
}

/** The ISO date of a soft text that begins with a full date, or null if it is none or not in the calendar. */
export function parseDate(soft: string): string | null {
  const first = findDates(soft)[0];
  return first?.start === 0 ? first.iso : null;
}

const closed = (numeral = ''): string => numeral.replaceAll(' ', '');

function spelledDate(era: string | undefined, year: string, month: string, day: string): string | null {
  const number = year === '元' ? 1 : numeralValue(year);
  if (!era && number < FIRST_WESTERN) return null;
  return isoDate(westernYear(era, number), numeralValue(month), numeralValue(day));
}

function packedDate(era: string | undefined, digits: string): string | null {
  if (digits.length === 8)
    return era ? null : isoDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
  return era
    ? isoDate(westernYear(era, Number(digits.slice(0, 2))), Number(digits.slice(2, 4)), Number(digits.slice(4)))
    : null;
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
