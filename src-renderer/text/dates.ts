import { useMemo } from 'react';
import { dayOf, eraOf } from './era.ts';
import { type Language, useLanguage } from './language.ts';

/** The office's time zone; every municipality of Japan keeps it. */
export const ZONE = 'Asia/Tokyo';
const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'] as const;

function middayOf(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

/** 令和8年8月27日（木） — or `Thu 27 August 2026 (R8)`. `date` is `YYYY-MM-DD`. */
export function longDay(date: string, language: Language): string {
  const { month, day } = dayOf(date);
  const inEra = eraOf(date);
  if (language === 'en') return `${englishDay(date)}${inEra ? ` (${inEra.era.letter}${inEra.year})` : ''}`;
  return `${eraYear(date)}${month}月${day}日（${WEEKDAYS[middayOf(date).getUTCDay()] ?? ''}）`;
}

/** Put together from parts, for the platform's own order and commas differ from version to version. */
function englishDay(date: string): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(middayOf(date));
  return `${part({ weekday: 'long' })} ${dayOf(date).day} ${part({ month: 'long' })} ${dayOf(date).year}`;
}

/** 令和8年 / 令和元年, or 2026年 outside the eras. */
function eraYear(date: string): string {
  const inEra = eraOf(date);
  if (!inEra) return `${dayOf(date).year}年`;
  return `${inEra.era.name}${inEra.year === 1 ? '元' : inEra.year}年`;
}

/** R8.8.27（木） for tables — or `2026-08-27`. */
export function shortDay(date: string, language: Language): string {
  const { month, day } = dayOf(date);
  const inEra = eraOf(date);
  if (language === 'en' || !inEra) return date;
  return `${inEra.era.letter}${inEra.year}.${month}.${day}（${WEEKDAYS[middayOf(date).getUTCDay()] ?? ''}）`;
}

/** 2026年8月27日 — or `27 Aug 2026`. */
function westernDay(date: string, language: Language): string {
  const { year, month, day } = dayOf(date);
  if (language === 'ja') return `${year}年${month}月${day}日`;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(middayOf(date));
}

/** 令和8年8月27日（木）・2026年8月27日: both ways, as papers that leave the office need. */
export function bothDays(date: string, language: Language): string {
  return language === 'ja' ? `${longDay(date, language)}・${westernDay(date, language)}` : longDay(date, language);
}

/** 年度 of a day (April to March), as a Western year and as 令和8年度. */
export function fiscalYearOf(date: string): { readonly year: number; readonly text: string } {
  const { year, month } = dayOf(date);
  const start = month >= 4 ? year : year - 1;
  const first = `${start}-04-01`;
  /** A fiscal year that began before an era did is called after the era it mostly lies in: 令和元年度. */
  const name = eraYear(start === 2019 ? '2019-05-01' : first);
  return { year: start, text: `${name}度` };
}

/** Day in the office's time zone of a moment in UTC. */
export function dayOfInstant(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' }).format(new Date(instant));
}

/** 14:03 in the office's time zone. */
export function timeOfInstant(instant: string): string {
  return new Intl.DateTimeFormat('ja-JP', {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));
}

/** Whole days from one `YYYY-MM-DD` to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((middayOf(to).getTime() - middayOf(from).getTime()) / 86_400_000);
}

/** The formats above, bound to the language now chosen. */
export function useDates() {
  const language = useLanguage();
  return useMemo(() => datesIn(language), [language]);
}

function datesIn(language: Language) {
  return {
    long: (date: string) => longDay(date, language),
    short: (date: string) => shortDay(date, language),
    western: (date: string) => westernDay(date, language),
    both: (date: string) => bothDays(date, language),
    fiscalYear: (date: string) => (language === 'ja' ? fiscalYearOf(date).text : `FY ${fiscalYearOf(date).year}`),
    time: timeOfInstant,
    moment: (instant: string) => `${shortDay(dayOfInstant(instant), language)} ${timeOfInstant(instant)}`,
    longMoment: (instant: string) => `${longDay(dayOfInstant(instant), language)} ${timeOfInstant(instant)}`,
  };
}
