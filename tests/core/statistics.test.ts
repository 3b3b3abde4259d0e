import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Statistics } from '../../src-main/contract/statistics.ts';
import { CHUNK } from '../../src-main/core/audit/bits.ts';
import { localDay } from '../../src-main/core/local-time.ts';
import { fiscalYearOf, monthsOf } from '../../src-main/core/statistics/rules.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { castOf, fillLog } from '../helpers/fill-log.ts';
import { leavesOf } from '../helpers/log.ts';
import { type Stage, setStage, tell, telling } from '../helpers/stage.ts';
import { seeded } from '../log/log-fixture.ts';

let office: TestCore;
let stage: Stage;
let clock = new Date('2026-08-27T05:00:00.000Z');
const at = (moment: string): void => {
  clock = new Date(moment);
};

interface Entry {
  readonly type: string;
  readonly ts: string;
  readonly meetingRef: string | null;
  readonly legalBasis: readonly string[];
  readonly fields: readonly string[];
  readonly detail: {
    readonly subjects?: readonly string[];
    readonly consentState?: string;
    readonly isSpecialCare?: boolean;
    readonly giverOrganization?: string;
    readonly recipientOrganizations?: readonly string[];
  };
}

/** The figures counted leaf by leaf, by somebody who knows no index. */
function naive(entries: readonly Entry[], fiscalYear: number) {
  const inYear = entries.filter(({ ts }) => {
    const day = localDay(ts);
    return day >= `${fiscalYear}-04-01` && day <= `${fiscalYear + 1}-03-31`;
  });
  const told = inYear.filter(({ type }) => type === 'disclosure.recorded' || type === 'disclosure.overridden');
  const count = (test: (entry: Entry) => boolean): number => inYear.filter(test).length;
  const tally = (of: (entry: Entry) => readonly string[], among = told): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const entry of among) for (const value of new Set(of(entry))) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  };
  const inMonth = (month: string) => told.filter(({ ts }) => localDay(ts).startsWith(month));
  const giver = ({ detail }: Entry) => (detail.giverOrganization ? [detail.giverOrganization] : []);
  const recipients = ({ detail }: Entry) => detail.recipientOrganizations ?? [];
  return {
    meetings: new Set(inYear.filter(({ type }) => type === 'meeting.opened').map(({ meetingRef }) => meetingRef)).size,
    disclosures: told.length,
    specialCare: told.filter(({ detail }) => detail.isSpecialCare === true).length,
    overrides: count(({ type }) => type === 'disclosure.overridden'),
    withheld: count(({ type }) => type === 'disclosure.withheld'),
    corrections: count(({ type }) => type === 'disclosure.corrected'),
    refusals: count(({ type }) => ['call.refused', 'access.sign-in-failed', 'export.withdrawn'].includes(type)),
    glasses: count(({ type }) => type === 'access.break-glass-opened'),
    exports: count(({ type }) => /^export\.(?!withdrawn$)/.test(type)),
    pledges: count(({ type }) => type === 'member.pledged'),
    verifications: count(({ type }) => type === 'audit.verified'),
    persons: new Set(told.flatMap(({ detail }) => detail.subjects ?? [])).size,
    byMonth: monthsOf(fiscalYear).map((month) => inMonth(month).length),
    byBasis: tally(({ legalBasis }) => legalBasis),
    byCategory: tally(({ fields }) => fields),
    byGiver: tally(giver),
    byRecipient: tally(recipients),
    flows: tally((entry) =>
      giver(entry).flatMap((from) =>
        recipients(entry)
          .filter((to) => to !== from)
          .map((to) => `${from}>${to}`),
      ),
    ),
    basisByMonth: monthsOf(fiscalYear).map((month) => tally(({ legalBasis }) => legalBasis, inMonth(month))),
    consentByMonth: monthsOf(fiscalYear).map((month) =>
      tally(({ detail }) => (detail.consentState ? [detail.consentState] : []), inMonth(month)),
    ),
  };
}

/** The answer in the form of {@link naive}. */
function plain(figures: Statistics) {
  const { fiscalYear: _year, months: _months, size: _size, root: _root, ...rest } = figures;
  const record = (list: readonly { value: string; count: number }[]) =>
    Object.fromEntries(list.map(({ value, count }) => [value, count]));
  return {
    ...rest,
    byMonth: figures.byMonth.map(({ count }) => count),
    byBasis: record(figures.byBasis),
    byCategory: record(figures.byCategory),
    byGiver: record(figures.byGiver),
    byRecipient: record(figures.byRecipient),
    flows: Object.fromEntries(figures.flows.map(({ from, to, count }) => [`${from}>${to}`, count])),
    basisByMonth: figures.basisByMonth.map(({ values }) => record(values)),
    consentByMonth: figures.consentByMonth.map(({ values }) => record(values)),
  };
}

const entries = async (): Promise<Entry[]> =>
  (await leavesOf(office)).map((leaf) => (JSON.parse(leaf) as { entry: Entry }).entry);

beforeAll(async () => {
  office = await openOffice('staff', { now: () => clock });
  stage = await setStage(office);
  const random = seeded(7);
  const cast = castOf(25);
  for (const month of ['2026-09', '2026-11', '2027-02', '2027-05']) {
    at(`${month}-10T02:00:00.000Z`);
    await fillLog(office, 900, cast, random);
  }
  // 23:30 on the last day of the year in Japan, and half an hour later.
  at('2028-03-31T14:30:00.000Z');
  await fillLog(office, 20, cast, random);
  at('2028-03-31T15:00:00.000Z');
  await fillLog(office, 20, cast, random);
});
afterAll(() => office.close());

describe('Figures of a year', () => {
  it('equal a count by hand over every leaf of the log, in each year, indexed stretches and the tail alike', async () => {
    const all = await entries();
    expect(all.length).toBeGreaterThan(CHUNK + 500);
    const years = await office.api.statistics.years({});
    expect(years).toEqual([2028, 2027, 2026, ...(years.includes(2025) ? [2025] : [])]);
    for (const fiscalYear of years) {
      const figures = await office.api.statistics.figures({ fiscalYear });
      expect(plain(figures), String(fiscalYear)).toEqual(naive(all, fiscalYear));
      expect(figures.months).toEqual(monthsOf(fiscalYear));
    }
    const busy = await office.api.statistics.figures({ fiscalYear: 2026 });
    expect(busy.persons).toBeGreaterThan(20);
    expect(busy.flows.length).toBeGreaterThan(20);
  });

  it('the last minute of March belongs to the old year and the first of April to the new one, in Japan’s time', async () => {
    const last = await office.api.statistics.figures({ fiscalYear: 2027 });
    const next = await office.api.statistics.figures({ fiscalYear: 2028 });
    expect(last.byMonth.at(-1)?.count).toBeGreaterThan(0);
    expect(next.byMonth[0]?.count).toBeGreaterThan(0);
    expect(fiscalYearOf('2028-03-31')).toBe(2027);
    expect(fiscalYearOf('2028-04-01')).toBe(2028);
  });

  it('what is told, withheld and corrected in a real meeting is in them, organisations by name', async () => {
    at('2029-08-27T05:00:00.000Z');
    await office.as('staff');
    const told = await tell(stage, { isSpecialCare: true, specialCareKinds: ['medical-history'] });
    await tell(stage, { discloserId: stage.members.power.id, legalBasis: ['KON9-3', 'APPI27-1-4'] }).catch(() => null);
    await office.api.disclosure.correct({ ...telling(stage), correctsId: told.id, correctionReason: '聞き違い' });
    const figures = await office.api.statistics.figures({ fiscalYear: 2029 });
    expect(plain(figures)).toEqual(naive(await entries(), 2029));
    expect(figures).toMatchObject({ specialCare: 1, corrections: 1, persons: 1 });
    expect(figures.byGiver.map(({ text }) => text)).toContain('生活支援課');
    expect(figures.byBasis.find(({ value }) => value === 'KON9-3')?.text).toMatch(/[ぁ-ん一-龠]/);
  });

  it('hold nothing of anybody: no name of a person, no number of a case, no identifier but of organisations', async () => {
    const { root: _root, ...figures } = await office.api.statistics.figures({ fiscalYear: 2029 });
    const text = JSON.stringify(figures);
    expect(text).not.toMatch(/髙﨑|R8-901|窓口/);
    const organizations = Object.values(stage.organizations).map(({ id }) => id);
    const ids = text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? [];
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !organizations.includes(id))).toEqual([]);
  });

  it('a year without entries is all zeros; an administrator has no business with figures', async () => {
    await office.as('admin');
    await expect(office.api.statistics.figures({ fiscalYear: 2100 })).rejects.toMatchObject({ code: 'forbidden' });
    for (const role of ['auditor', 'chair', 'staff'] as const) {
      await office.as(role);
      const figures = await office.api.statistics.figures({ fiscalYear: 2100 });
      expect(figures).toMatchObject({ disclosures: 0, persons: 0, meetings: 0, byBasis: [], flows: [] });
      expect(figures.byMonth.every(({ count }) => count === 0)).toBe(true);
    }
  });
});
