/** 元号: name, letter and first day of each era since the solar calendar (明治6年). */
export const ERAS = [
  { name: '令和', letter: 'R', romaji: 'Reiwa', from: '2019-05-01' },
  { name: '平成', letter: 'H', romaji: 'Heisei', from: '1989-01-08' },
  { name: '昭和', letter: 'S', romaji: 'Showa', from: '1926-12-25' },
  { name: '大正', letter: 'T', romaji: 'Taisho', from: '1912-07-30' },
  { name: '明治', letter: 'M', romaji: 'Meiji', from: '1873-01-01' },
] as const;
export type Era = (typeof ERAS)[number];

/** A day as year, month, day of the Western calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 元年 of an era as a Western year minus one: 令和 8 = 2018 + 8. Meiji began in 1868. */
export function yearZeroOf(era: Era): number {
  return era.letter === 'M' ? 1867 : Number(era.from.slice(0, 4)) - 1;
}

/** Era and year of era of a `YYYY-MM-DD`, or `null` before 明治6年. */
export function eraOf(date: string): { readonly era: Era; readonly year: number } | null {
  const era = ERAS.find((candidate) => date >= candidate.from);
  return era ? { era, year: Number(date.slice(0, 4)) - yearZeroOf(era) } : null;
}

/** `YYYY-MM-DD` of a day that exists in the calendar, else `null`. */
export function toLocalDate({ year, month, day }: Day): string | null {
  if (year < 1873 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The parts of a `YYYY-MM-DD`. */
export function dayOf(date: string): Day {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}
