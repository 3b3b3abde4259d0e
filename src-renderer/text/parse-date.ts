import { ERAS, type Era, eraOf, toLocalDate, yearZeroOf } from './era.ts';

const ERA = '(令和|平成|昭和|大正|明治|令|平|昭|大|明|[RHSTM])';
const NUMBER = '(\\d{1,2})';
const ERA_DATE = new RegExp(`^${ERA}\\s*(元|\\d{1,2})\\s*[年./-]\\s*${NUMBER}\\s*[月./-]\\s*${NUMBER}\\s*日?$`, 'i');
const ERA_COMPACT = new RegExp(`^${ERA}(\\d{2})(\\d{2})(\\d{2})$`, 'i');
const WESTERN_DATE = /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/;
const WESTERN_COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const BRACKETED_WEEKDAY = /\s*\([日月火水木金土](曜日?)?\)$/;
const WEEKDAY_AFTER_DAY = /日\s*[日月火水木金土](曜日?)?$/;
const ERA_YEAR = new RegExp(`^${ERA}\\s*(元|\\d{1,2})\\s*年?$`, 'i');
const WESTERN_YEAR = /^(\d{4})\s*年?$/;

/** Full-width to half-width, dashes and dots of every keyboard to one kind. */
export function plainText(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−ー]/g, '-')
    .replace(/[。・､,]/g, '.')
    .trim();
}

function eraBy(word: string): Era | undefined {
  const initial = word.toUpperCase();
  return ERAS.find((era) => era.letter === initial || era.name.startsWith(word));
}

function yearOf(era: Era, year: string): number {
  return yearZeroOf(era) + (year === '元' ? 1 : Number(year));
}

/** A date in an era is accepted only if the era was running on that day: 平成32年 never was. */
function eraDate(word: string, year: string, month: string, day: string): string | null {
  const era = eraBy(word);
  if (!era || year === '0' || year === '00') return null;
  const date = toLocalDate({ year: yearOf(era, year), month: Number(month), day: Number(day) });
  return date && eraOf(date)?.era.letter === era.letter ? date : null;
}

/**
 * Reads a date as Japanese offices write it and gives `YYYY-MM-DD`, or `null` if the calendar has no such day:
 * `R8.12.1`, `令和8年12月1日（火）`, `令和元年5月1日`, `R081201`, `20261201`, `2026/12/1`, `2026年12月1日`, full-width too.
 */
export function parseDate(typed: string): string | null {
  const plain = plainText(typed);
  const text = plain.replace(BRACKETED_WEEKDAY, '').replace(WEEKDAY_AFTER_DAY, '日');
  const inEra = ERA_DATE.exec(text) ?? ERA_COMPACT.exec(text);
  if (inEra) return eraDate(inEra[1] ?? '', inEra[2] ?? '', inEra[3] ?? '', inEra[4] ?? '');
  const western = WESTERN_DATE.exec(text) ?? WESTERN_COMPACT.exec(text);
  return western ? toLocalDate({ year: Number(western[1]), month: Number(western[2]), day: Number(western[3]) }) : null;
}

/** Reads a year: `2026`, `令和8`, `R8`, `令和元年`; a Western year or `null`. */
export function parseYear(typed: string): number | null {
  const text = plainText(typed);
  const western = WESTERN_YEAR.exec(text);
  if (western) return Number(western[1]);
  const inEra = ERA_YEAR.exec(text);
  const era = inEra ? eraBy(inEra[1] ?? '') : undefined;
  return inEra && era ? yearOf(era, inEra[2] ?? '') : null;
}

/** Reads a time of day: `13:30`, `1330`, `9時5分`, `午後1時半`; `HH:MM` or `null`. */
export function parseTime(typed: string): string | null {
  const text = plainText(typed).replace('時半', '時30分');
  const match = /^(午前|午後|AM|PM)?\s*(\d{1,2})(?:[:時.]\s*(\d{1,2})?分?|(\d{2}))?$/i.exec(text);
  if (!match) return null;
  const isAfternoon = /午後|PM/i.test(match[1] ?? '');
  const hour = Number(match[2]) + (isAfternoon && Number(match[2]) < 12 ? 12 : 0);
  const minute = Number(match[3] ?? match[4] ?? 0);
  return hour > 23 || minute > 59 ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
