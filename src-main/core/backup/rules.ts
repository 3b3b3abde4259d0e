import { daysBetween, localDate, localDay } from '../local-time.ts';

/** 世代: how many of the last days, weeks and months that have a backup keep their newest one. */
export const KEPT = { days: 7, weeks: 5, months: 12 } as const;

/** A backup as rotation sees it. */
export interface Dated {
  readonly name: string;
  /** ISO 8601. */
  readonly madeAt: string;
}

/**
 * 世代管理: names of the backups of one place that may go. The newest of each of the last 7 days, 5 weeks (from Monday)
 * and 12 months that have one are kept, so that a closed office loses none by the passing of time; and the newest of all,
 * whatever the clock says.
 */
export function superseded(backups: readonly Dated[]): readonly string[] {
  const newestFirst = [...backups].sort((a, b) => compare(b.madeAt, a.madeAt) || compare(b.name, a.name));
  const kept = new Set(newestFirst.slice(0, 1).map(({ name }) => name));
  for (const [period, most] of [
    [dayOf, KEPT.days],
    [weekOf, KEPT.weeks],
    [monthOf, KEPT.months],
  ] as const) {
    const seen = new Set<string>();
    for (const { name, madeAt } of newestFirst) {
      const one = period(madeAt);
      if (seen.size >= most && !seen.has(one)) break;
      if (!seen.has(one)) kept.add(name);
      seen.add(one);
    }
  }
  return newestFirst.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const dayOf = (instant: string): string => localDay(instant);
const monthOf = (instant: string): string => localDay(instant).slice(0, 7);
/** The Monday of the week. */
function weekOf(instant: string): string {
  const day = localDay(instant);
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  return new Date(Date.parse(day) - sinceMonday * 86_400_000).toISOString().slice(0, 10);
}

/** Whether the last proved backup (or, without one, the founding) is longer ago than the limit allows. */
export function isTooOld(since: string | null, limitDays: number, now: Date): boolean {
  return (ageInDays(since, now) ?? 0) > limitDays;
}

/** Days of the calendar since a backup; a clock that was set back counts as today. */
export function ageInDays(lastProvedAt: string | null, now: Date): number | null {
  return lastProvedAt === null ? null : Math.max(0, daysBetween(localDay(lastProvedAt), localDate(now)));
}

/** A moment at which a backup may be due. `locking`: by hand or for idleness; `closing`: the application ends. */
export type Moment = 'locking' | 'closing' | 'quiet';

/** What decides whether a backup is due. */
export interface DueFacts {
  readonly hasPlaces: boolean;
  /** Whether work was recorded since the last proved backup; signing in and out and backups themselves are none. */
  readonly hasChanged: boolean;
  readonly lastProvedAt: string | null;
  /** A place that can be reached again has not got the newest backup. */
  readonly isBehind: boolean;
}

/** Between two backups for locking alone, in milliseconds: who locks for every telephone call shall not wait each time. */
const LOCKING_INTERVAL = 60 * 60 * 1000;

/** Why a backup is to be made now, or `null`. */
export function occasionFor(moment: Moment, facts: DueFacts, now: Date): 'closing' | 'daily' | 'catching-up' | null {
  const { hasPlaces, hasChanged, lastProvedAt, isBehind } = facts;
  if (!hasPlaces) return null;
  const isOfToday = lastProvedAt !== null && localDay(lastProvedAt) === localDate(now);
  if (moment === 'quiet') return isOfToday ? (isBehind ? 'catching-up' : null) : 'daily';
  if (!hasChanged) return null;
  const elapsed = lastProvedAt === null ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(lastProvedAt);
  return moment === 'closing' || elapsed >= LOCKING_INTERVAL || elapsed < 0 ? 'closing' : null;
}

/** The first moment, ISO 8601, after the day of the office's calendar that it is now. */
export function endOfDay(now: Date): string {
  return new Date(Date.parse(`${localDate(now)}T00:00:00+09:00`) + 86_400_000).toISOString();
}

/** A run as far as the next one depends on it. */
interface Run {
  readonly at: string;
  readonly logSize: number;
}

/** Whether a place has missed the newest backup: it has less of the log, and nothing of that day. */
export function isBehind(own: Run | undefined, newest: Run): boolean {
  return own === undefined || (own.logSize < newest.logSize && localDay(own.at) !== localDay(newest.at));
}

/** How long a place is left alone after it took nothing, in milliseconds. */
const REST = 60 * 60 * 1000;

/**
 * Whether a place is still left alone. One that was away is asked as soon as it is there; and a failure that the clock puts
 * into the future happened while that stood ahead.
 */
export function isWaiting(
  last: { readonly at: string; readonly problem: string | null } | undefined,
  now: Date,
): boolean {
  if (!last || last.problem === null || last.problem === 'place-missing') return false;
  const elapsed = now.getTime() - Date.parse(last.at);
  return elapsed >= 0 && elapsed < REST;
}
