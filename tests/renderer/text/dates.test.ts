import { describe, expect, it } from 'vitest';
import {
  bothDays,
  dayOfInstant,
  daysBetween,
  fiscalYearOf,
  longDay,
  shortDay,
  timeOfInstant,
} from '../../../src-renderer/text/dates.ts';
import { eraOf } from '../../../src-renderer/text/era.ts';

describe('dates are shown in 和暦 and in Western form (issue 2 §4)', () => {
  it('writes the day of the meeting with era and weekday', () => {
    expect(longDay('2026-08-27', 'ja')).toBe('令和8年8月27日（木）');
    expect(shortDay('2026-08-27', 'ja')).toBe('R8.8.27（木）');
    expect(longDay('2026-08-27', 'en')).toBe('Thursday 27 August 2026 (R8)');
    expect(bothDays('2026-08-27', 'ja')).toBe('令和8年8月27日（木）・2026年8月27日');
  });

  it('calls the first year of an era 元年', () => {
    expect(longDay('2019-05-01', 'ja')).toBe('令和元年5月1日（水）');
    expect(longDay('2019-04-30', 'ja')).toBe('平成31年4月30日（火）');
  });

  it('agrees with the calendar of the platform on every day of 150 years', () => {
    const platform = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' });
    const differing: string[] = [];
    for (let time = Date.UTC(1873, 0, 1); time < Date.UTC(2035, 0, 1); time += 86_400_000) {
      const date = new Date(time).toISOString().slice(0, 10);
      const ours = eraOf(date);
      const parts = platform.formatToParts(new Date(time));
      const year = parts.find((part) => part.type === 'year')?.value;
      const era = parts.find((part) => part.type === 'era')?.value;
      if (ours?.era.name !== era || (ours?.year === 1 ? '元' : String(ours?.year)) !== year) differing.push(date);
    }
    expect(differing).toEqual([]);
  });

  it('begins the 年度 in April and calls 2019 令和元年度', () => {
    expect(fiscalYearOf('2027-03-31')).toEqual({ year: 2026, text: '令和8年度' });
    expect(fiscalYearOf('2026-04-01')).toEqual({ year: 2026, text: '令和8年度' });
    expect(fiscalYearOf('2019-04-10')).toEqual({ year: 2019, text: '令和元年度' });
  });

  it("shows moments in the office's time zone, whatever the machine's is", () => {
    expect(dayOfInstant('2026-08-26T15:30:00.000Z')).toBe('2026-08-27');
    expect(timeOfInstant('2026-08-27T05:03:00.000Z')).toBe('14:03');
  });

  it('counts the days until a term ends', () => {
    expect(daysBetween('2026-11-25', '2027-01-04')).toBe(40);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
  });
});
