/** The twelve months of a 年度 in order, `YYYY-MM`: April to March. */
export function monthsOf(fiscalYear: number): string[] {
  return Array.from({ length: 12 }, (_, at) => {
    const year = at < 9 ? fiscalYear : fiscalYear + 1;
    return `${year}-${String(((at + 3) % 12) + 1).padStart(2, '0')}`;
  });
}

/** First and last day of a 年度, `YYYY-MM-DD`, both included. */
export function periodOf(fiscalYear: number): { readonly from: string; readonly until: string } {
  return { from: `${fiscalYear}-04-01`, until: `${fiscalYear + 1}-03-31` };
}

/** 年度 in which a day lies. */
export function fiscalYearOf(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month >= 4 ? year : year - 1;
}

/**
 * Events that record something told. A correction is none: it puts a record right that is counted already, and the
 * figures speak of what was recorded at the time.
 */
export const TOLD: readonly string[] = ['disclosure.recorded', 'disclosure.overridden'];

/** 書き出し that left the application; one that was taken back after its proof failed did not. */
export function isExport(event: string): boolean {
  return event.startsWith('export.') && event !== 'export.withdrawn';
}

/** Largest first, equals by name. */
export function byCount(
  left: { readonly count: number; readonly text: string },
  right: { readonly count: number; readonly text: string },
): number {
  return right.count - left.count || (left.text < right.text ? -1 : 1);
}
