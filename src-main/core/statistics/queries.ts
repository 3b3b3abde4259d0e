import { CASE_OUTCOMES } from '../../contract/case-course.ts';
import type { FollowUpFigures, Statistics } from '../../contract/statistics.ts';
import { VISIT_RESULTS } from '../../contract/visit.ts';
import { smallNumber } from '../action/queries.ts';
import type { Facet } from '../audit/facets.ts';
import { labelsOf } from '../audit/labels.ts';
import { common, countOf, openIndex, type Selection } from '../audit/log-index.ts';
import { statedHead } from '../audit/records.ts';
import type { ReadContext } from '../context.ts';
import { basesOn } from '../legal-basis/rules.ts';
import { actionsOf, closingsOf, listOf, retabledIn, visitsOf } from './follow-up.ts';
import { byCount, fiscalYearOf, isExport, monthsOf, periodOf, TOLD } from './rules.ts';

type Reader = Pick<ReadContext, 'trx' | 'log' | 'reviewed' | 'catalogue'>;
type Counts = ReadonlyMap<string, readonly number[]>;

/** 年度の一覧: years in which the log has entries, newest first. */
export async function years(ctx: Pick<ReadContext, 'log'>): Promise<number[]> {
  const index = await openIndex(ctx.log, (await statedHead(ctx.log))?.size ?? 0);
  const days = await index.values('day');
  return [...new Set(days.map(({ value }) => fiscalYearOf(value)))].sort((left, right) => right - left);
}

/**
 * 運用状況 of one year: counted by the index from what the entries are signed with; no leaf of an indexed stretch is
 * read, and no table of the office but for names.
 */
export async function figures(ctx: Reader, { fiscalYear }: { readonly fiscalYear: number }): Promise<Statistics> {
  const { size, root } = (await statedHead(ctx.log)) ?? { size: 0, root: '' };
  const index = await openIndex(ctx.log, size);
  const months = monthsOf(fiscalYear);
  const year = await index.select([{ facet: 'day', ...periodOf(fiscalYear) }]);
  const events = new Map([...(await index.tally('event', [year]))].map(([event, [count = 0]]) => [event, count]));
  const happened = (isMeant: (event: string) => boolean): number =>
    [...events].reduce((sum, [event, count]) => (isMeant(event) ? sum + count : sum), 0);
  const ofEvent = async (values: readonly string[]): Promise<Selection> =>
    common([year, await index.select([{ facet: 'event', values }])]);

  const told = await ofEvent(TOLD);
  const toldByMonth: Selection[] = [];
  for (const month of months)
    toldByMonth.push(common([told, await index.select([{ facet: 'day', from: `${month}-01`, until: `${month}-31` }])]));
  const within = (facet: Facet): Promise<Counts> => index.tally(facet, [told]);
  const monthly = async (facet: Facet) => {
    const counts = await index.tally(facet, toldByMonth);
    return months.map((month, at) => ({
      month,
      values: [...counts].flatMap(([value, row]) => (row[at] ? [{ value, count: row[at] }] : [])).sort(byValue),
    }));
  };

  const [flows, givers, recipients] = [await within('flow'), await within('giver'), await within('recipient')];
  const names = await labelsOf(ctx, [...givers.keys(), ...recipients.keys()]);
  return {
    fiscalYear,
    months,
    meetings: (await index.tally('meeting', [await ofEvent(['meeting.opened'])])).size,
    disclosures: countOf(told),
    specialCare: (await index.tally('flag', [told])).get('special-care')?.[0] ?? 0,
    overrides: happened((event) => event === 'disclosure.overridden'),
    withheld: happened((event) => event === 'disclosure.withheld'),
    corrections: happened((event) => event === 'disclosure.corrected'),
    refusals: (await index.tally('flag', [year])).get('refused')?.[0] ?? 0,
    exports: happened(isExport),
    glasses: happened((event) => event === 'access.break-glass-opened'),
    pledges: happened((event) => event === 'member.pledged'),
    verifications: happened((event) => event === 'audit.verified'),
    persons: (await within('person')).size,
    byMonth: months.map((month, at) => ({ month, count: countOf(toldByMonth[at] ?? new Map()) })),
    basisByMonth: await monthly('basis'),
    byBasis: listed(await within('basis'), basisNames(ctx, fiscalYear)),
    byCategory: listed(await within('category'), new Map()),
    byRecipient: listed(recipients, names),
    byGiver: listed(givers, names),
    flows: flowsIn(flows),
    consentByMonth: await monthly('consent'),
    size,
    root,
  };
}

/**
 * 取組・訪問・終結の件数 of one year, counted from the office's records, small numbers withheld. Null where a bundle is
 * read: it brings the log and not the records.
 */
export async function followUp(
  ctx: Pick<ReadContext, 'trx' | 'now' | 'reviewed'>,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<FollowUpFigures | null> {
  if (ctx.reviewed) return null;
  const period = periodOf(fiscalYear);
  const k = await smallNumber(ctx);
  const visits = await visitsOf(ctx, period);
  const closings = await closingsOf(ctx, period);
  const alone = (count: number): number | null => (count > 0 && count < k ? null : count);
  const { afterClosing, again } = await retabledIn(ctx, period);
  return {
    k,
    ...(await actionsOf(ctx, period, k)),
    visits: listOf(VISIT_RESULTS, visits, k),
    closings: listOf(CASE_OUTCOMES, closings, k),
    retabled: { afterClosing: alone(afterClosing), again: alone(again) },
  };
}

/** What the bases were called at the end of the year; one that had gone out of force by then by its last name. */
function basisNames({ catalogue }: Reader, fiscalYear: number): ReadonlyMap<string, string> {
  const ordered = [...catalogue.bases, ...basesOn(catalogue, periodOf(fiscalYear).until)];
  return new Map(ordered.map(({ id, label }) => [id, label.ja]));
}

function listed(counts: Counts, names: ReadonlyMap<string, string>): Statistics['byBasis'] {
  return [...counts].map(([value, [count = 0]]) => ({ value, text: names.get(value) ?? value, count })).sort(byCount);
}

function flowsIn(counts: Counts): Statistics['flows'] {
  return [...counts]
    .map(([value, [count = 0]]) => {
      const [from = '', to = ''] = value.split('>');
      return { from, to, count };
    })
    .sort(
      (left, right) => right.count - left.count || (`${left.from}${left.to}` < `${right.from}${right.to}` ? -1 : 1),
    );
}

const byValue = (left: { readonly value: string }, right: { readonly value: string }): number =>
  left.value < right.value ? -1 : 1;
