import { fiscalYearOf } from '../text/dates.ts';

/** First and last day (`YYYY-MM-DD`), each or both open. */
export interface Period {
  readonly from: string | null;
  readonly until: string | null;
}

export const ANY_TIME: Period = { from: null, until: null };

/** The month of a day. */
export function monthOf(date: string): Period {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return monthNumbered(year * 12 + month - 1);
}

/** 年度: April to March; `back` years before that of the day. */
export function fiscalYear(date: string, back = 0): Period {
  const year = fiscalYearOf(date).year - back;
  return { from: `${year}-04-01`, until: `${year + 1}-03-31` };
}

/** One month before or after the one that the period begins in (going back: ends in); from no period, the month of today. */
export function monthBeside(period: Period, way: -1 | 1, today: string): Period {
  const start = way < 0 ? (period.from ?? period.until) : (period.until ?? period.from);
  if (start === null) return monthOf(today);
  const [year = 0, month = 1] = start.split('-').map(Number);
  const isWhole = isMonth(period);
  return monthNumbered(year * 12 + month - 1 + (isWhole ? way : 0));
}

function isMonth({ from, until }: Period): boolean {
  if (from === null || until === null) return false;
  const whole = monthOf(from);
  return whole.from === from && whole.until === until;
}

function monthNumbered(number: number): Period {
  const year = Math.floor(number / 12);
  const month = (number % 12) + 1;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const start = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return { from: `${start}-01`, until: `${start}-${days}` };
}

/** Whether two periods are the same days. */
export function isSamePeriod(one: Period, other: Period): boolean {
  return one.from === other.from && one.until === other.until;
}
