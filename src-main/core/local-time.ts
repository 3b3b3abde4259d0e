/** Day and time in the office's time zone; Japan has one and no summer time. */
const FORMAT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' });

/** `YYYY-MM-DD` in the office's time zone. */
export function localDate(moment: Date): string {
  return FORMAT.format(moment).slice(0, 10);
}

/** `HH:MM` in the office's time zone. */
export function localTime(moment: Date): string {
  return FORMAT.format(moment).slice(11, 16);
}

/** `YYYY-MM-DD` in the office's time zone, of an instant as the log writes it; fast, for a million of them. */
export function localDay(instant: string): string {
  return new Date(Date.parse(instant) + JAPAN).toISOString().slice(0, 10);
}

/** Japan's distance from UTC, in milliseconds. */
const JAPAN = 9 * 60 * 60 * 1000;

/** Whole days from one `YYYY-MM-DD` to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The `YYYY-MM-DD` so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

const DAY = 24 * 60 * 60 * 1000;
