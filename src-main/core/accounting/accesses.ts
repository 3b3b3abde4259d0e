import type { Accounting } from '../../contract/accounting.ts';
import { ACCOUNTING } from '../audit/facets.ts';
import { common, oldestFirst, type Selection } from '../audit/log-index.ts';
import { entriesAt } from '../audit/read-entries.ts';
import type { ReadContext } from '../context.ts';
import { meetingsOf, type Told } from './gather.ts';

/** Looks at a case and at what was agreed and done about it, changes of it, and its part of the minutes on paper. */
const OF_CASE = [
  'support-case.viewed',
  'support-case.names-viewed',
  'support-case.course-viewed',
  'support-case.course-opened',
  'support-case.changed',
  'action.viewed',
  'visit.viewed',
  'export.minutes-extract',
] as const;
/** Files about a meeting that left the office. */
const OF_MEETING = [
  'export.minutes',
  'export.redacted-minutes',
  'export.disclosures',
  'export.action-sheet',
  'export.correction-answers',
] as const;
/** Events that are counted beside looks at the account itself. */
export type CountedEvent = (typeof OF_CASE)[number] | (typeof OF_MEETING)[number];

/** その後の閲覧と書き出し: from the first disclosure on, by event, most frequent first. */
export async function accessesOf(
  ctx: Pick<ReadContext, 'log'>,
  { index, entries }: Told,
  of: { readonly personId: string; readonly caseIds: readonly string[] },
): Promise<Accounting['accesses']> {
  const first = entries[0]?.seq ?? -1;
  const cases = await index.select([{ facet: 'case', values: of.caseIds }]);
  const meetings = await index.select([{ facet: 'meeting', values: meetingsOf(entries) }]);
  const found: { event: string; count: number; last: number }[] = [];
  const add = (event: string, seqs: readonly number[]): void => {
    const last = seqs.at(-1);
    if (last !== undefined) found.push({ event, count: seqs.length, last });
  };
  const byEvent = async (events: readonly string[], selection: Selection): Promise<void> => {
    for (const event of selection.size === 0 ? [] : events) {
      const both = common([selection, await index.select([{ facet: 'event', values: [event] }])]);
      add(
        event,
        oldestFirst(both).filter((seq) => seq > first),
      );
    }
  };
  await byEvent(OF_CASE, cases);
  await byEvent(OF_MEETING, meetings);
  await byEvent(ACCOUNTING, await index.select([{ facet: 'account', values: [of.personId] }]));
  const newest = await entriesAt(
    ctx.log,
    found.map(({ last }) => last),
  );
  const times = new Map(newest.map(({ seq, entry }) => [seq, entry.ts]));
  return found
    .flatMap(({ event, count, last }) => {
      const at = times.get(last);
      return at === undefined ? [] : [{ event, count, newest: at }];
    })
    .sort((left, right) => right.count - left.count);
}
