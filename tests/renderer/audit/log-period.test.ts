import { describe, expect, it } from 'vitest';
import { ANY_TIME, fiscalYear, isSamePeriod, monthBeside, monthOf } from '../../../src-renderer/audit/log-period.ts';

describe('periods of the log are months and 年度 (ux S12)', () => {
  it('knows the last day of every month, in leap years too', () => {
    expect(monthOf('2026-02-14')).toEqual({ from: '2026-02-01', until: '2026-02-28' });
    expect(monthOf('2028-02-01')).toEqual({ from: '2028-02-01', until: '2028-02-29' });
    expect(monthOf('2026-12-31')).toEqual({ from: '2026-12-01', until: '2026-12-31' });
  });

  it('begins 年度 in April', () => {
    expect(fiscalYear('2027-03-31')).toEqual({ from: '2026-04-01', until: '2027-03-31' });
    expect(fiscalYear('2026-04-01', 1)).toEqual({ from: '2025-04-01', until: '2026-03-31' });
  });

  it('goes month by month with [ and ], over the turn of the year', () => {
    const today = '2027-01-10';
    const first = monthBeside(ANY_TIME, -1, today);
    expect(first).toEqual({ from: '2027-01-01', until: '2027-01-31' });
    const before = monthBeside(first, -1, today);
    expect(before).toEqual({ from: '2026-12-01', until: '2026-12-31' });
    expect(isSamePeriod(monthBeside(before, 1, today), first)).toBe(true);
  });

  it('comes from any other period to a month at its end', () => {
    const year = fiscalYear('2026-08-27');
    expect(monthBeside(year, -1, '2026-08-27')).toEqual({ from: '2026-04-01', until: '2026-04-30' });
    expect(monthBeside(year, 1, '2026-08-27')).toEqual({ from: '2027-03-01', until: '2027-03-31' });
    expect(monthBeside({ from: null, until: '2026-05-15' }, -1, '2026-08-27').from).toBe('2026-05-01');
  });
});
