import type { useDates } from '../text/dates.ts';

/** A day of a table without its weekday, which says nothing of the end of a term. */
export function bareDay(dates: ReturnType<typeof useDates>, date: string): string {
  return dates.short(date).replace(/（.）$/, '');
}
