import { describe, expect, it } from 'vitest';
import {
  ageInDays,
  type Dated,
  endOfDay,
  isBehind,
  isWaiting,
  KEPT,
  occasionFor,
  superseded,
} from '../../src-main/core/backup/rules.ts';
import { localDay } from '../../src-main/core/local-time.ts';

/** 世代管理 and when a backup is due: pure rules. */

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const DAY = 86_400_000;
const backupAt = (time: number): Dated => ({ name: `b-${time}`, madeAt: new Date(time).toISOString() });
const monday = (instant: string): string => {
  const day = new Date(localDay(instant));
  return new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * DAY).toISOString().slice(0, 10);
};

describe('rotation', () => {
  it('holds for any history: each of the last days, weeks and months that has a backup keeps its newest, nothing more stays', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = randomFrom(seed);
      const span = [3, 40, 500, 1500][seed % 4] as number;
      const all = Array.from({ length: 1 + Math.floor(random() * 120) }, () =>
        backupAt(Date.parse('2026-11-26T03:00:00.000Z') - Math.floor(random() * span * DAY)),
      );
      const backups = [...new Map(all.map((one) => [one.name, one])).values()];
      const gone = new Set(superseded(backups));
      const kept = backups.filter(({ name }) => !gone.has(name));
      const newest = (list: readonly Dated[]) => [...list].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0];
      expect(kept).toContainEqual(newest(backups));
      const due = new Set<string>();
      for (const [of, most] of [
        [(one: Dated) => localDay(one.madeAt), KEPT.days],
        [(one: Dated) => monday(one.madeAt), KEPT.weeks],
        [(one: Dated) => localDay(one.madeAt).slice(0, 7), KEPT.months],
      ] as const) {
        const periods = [...new Set(backups.map(of))].sort().slice(-most);
        for (const period of periods) due.add(newest(backups.filter((one) => of(one) === period))?.name ?? '');
      }
      expect(new Set(kept.map(({ name }) => name)), `seed ${seed}`).toEqual(due);
      expect(superseded(kept), 'what is kept stays kept').toEqual([]);
    }
  });

  it('day by day for over a year, never the newest goes and never more stay than the rule allows', () => {
    const daily = Array.from({ length: 400 }, (_, day) => backupAt(Date.parse('2025-10-01T08:00:00.000Z') + day * DAY));
    let lying: readonly Dated[] = [];
    for (const one of daily) {
      lying = [...lying, one];
      const gone = superseded(lying);
      expect(gone.length, 'a day, a week and a month may end at once').toBeLessThanOrEqual(3);
      expect(gone).not.toContain(one.name);
      lying = lying.filter(({ name }) => !gone.includes(name));
    }
    expect(lying.length).toBeGreaterThanOrEqual(KEPT.months);
    expect(lying.length).toBeLessThanOrEqual(KEPT.days + KEPT.weeks + KEPT.months);
  });

  it('makes no difference of the order in which a folder is read', () => {
    const some = [5, 3, 9, 1, 7].map((day) => backupAt(day * 9 * DAY));
    expect(new Set(superseded(some))).toEqual(new Set(superseded([...some].reverse())));
  });
});

describe('when a backup is due', () => {
  const now = new Date('2026-11-26T03:00:00.000Z');
  const facts = { hasPlaces: true, hasChanged: true, lastProvedAt: '2026-11-26T02:30:00.000Z', isBehind: false };

  it.each([
    ['closing', {}, 'closing'],
    ['closing', { hasChanged: false }, null],
    ['closing', { hasPlaces: false }, null],
    ['locking', {}, null],
    ['locking', { lastProvedAt: '2026-11-26T01:59:00.000Z' }, 'closing'],
    ['locking', { lastProvedAt: null }, 'closing'],
    // The clock was set back: better one too many.
    ['locking', { lastProvedAt: '2027-01-01T00:00:00.000Z' }, 'closing'],
    ['quiet', {}, null],
    ['quiet', { isBehind: true }, 'catching-up'],
    ['quiet', { lastProvedAt: '2026-11-25T14:59:00.000Z', hasChanged: false }, 'daily'],
    ['quiet', { lastProvedAt: '2026-11-25T15:01:00.000Z' }, null],
    ['quiet', { lastProvedAt: null, hasPlaces: false }, null],
  ] as const)('%s, %j: %s', (moment, more, why) => {
    expect(occasionFor(moment, { ...facts, ...more }, now)).toBe(why);
  });

  it('age counts days of the office’s calendar', () => {
    expect(ageInDays('2026-11-25T14:59:00.000Z', now)).toBe(1);
    expect(ageInDays('2026-11-25T15:00:00.000Z', now)).toBe(0);
    expect(ageInDays('2027-01-01T00:00:00.000Z', now)).toBe(0);
    expect(ageInDays(null, now)).toBeNull();
  });

  it('the day of the office’s calendar ends at its midnight', () => {
    expect(endOfDay(now)).toBe('2026-11-26T15:00:00.000Z');
    expect(endOfDay(new Date('2026-11-26T15:00:00.000Z'))).toBe('2026-11-27T15:00:00.000Z');
  });

  it.each([
    ['place-full', '2026-11-26T02:00:01.000Z', true],
    ['place-full', '2026-11-26T02:00:00.000Z', false],
    // The clock stood ahead.
    ['place-full', '2026-11-26T03:00:01.000Z', false],
    ['place-missing', '2026-11-26T02:59:00.000Z', false],
    [null, '2026-11-26T02:59:00.000Z', false],
  ])('after %s at %s a place is left alone: %s', (problem, at, expected) => {
    expect(isWaiting({ at, problem }, now)).toBe(expected);
  });

  it('a place is behind that has less of the log and nothing of that day, whatever the clock said', () => {
    const newest = { at: '2026-11-26T02:00:00.000Z', logSize: 9 };
    expect(isBehind(undefined, newest)).toBe(true);
    expect(isBehind({ at: '2027-11-25T02:00:00.000Z', logSize: 8 }, newest)).toBe(true);
    expect(isBehind({ at: '2026-11-26T01:00:00.000Z', logSize: 8 }, newest)).toBe(false);
    expect(isBehind(newest, newest)).toBe(false);
  });
});
