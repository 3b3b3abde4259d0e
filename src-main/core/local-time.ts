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
