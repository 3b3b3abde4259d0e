import { ACTION_STATES, PENDING_STATES } from '../../contract/reminder.ts';
import type { FollowUpFigures } from '../../contract/statistics.ts';
import { yearBefore } from '../action/rules.ts';
import type { ReadContext } from '../context.ts';
import { daysBetween, localDate } from '../local-time.ts';
import { suppressed, suppressedList } from './suppress.ts';

type Reader = Pick<ReadContext, 'trx' | 'now'>;
interface Period {
  readonly from: string;
  readonly until: string;
}

/** Counts of a list of codes, with their sum. */
export function listOf(
  codes: readonly string[],
  found: readonly (string | null)[],
  k: number,
): FollowUpFigures['visits'] {
  const told = suppressedList(
    codes.map((code) => found.filter((one) => one === code).length),
    k,
  );
  return { values: codes.map((code, at) => ({ code, count: told[at] ?? null })), total: told.at(-1) ?? null };
}

/** Actions that meetings of the year agreed, by organisation and state. */
export async function actionsOf(ctx: Reader, { from, until }: Period, k: number) {
  const today = localDate(ctx.now());
  const rows = await ctx.trx
    .selectFrom('actionItem')
    .innerJoin('meeting', 'meeting.id', 'actionItem.meetingId')
    .leftJoin('member', 'member.id', 'actionItem.ownerId')
    .select(['actionItem.state', 'dueOn', 'doneOn', 'heldOn', 'ownerOrganizationId', 'member.organizationId'])
    .where('heldOn', '>=', from)
    .where('heldOn', '<=', until)
    .execute();
  const organizations = await ctx.trx.selectFrom('organization').select(['id', 'name']).orderBy('code').execute();
  const of = Map.groupBy(rows, (row) => row.ownerOrganizationId ?? row.organizationId ?? '');
  const listed = [...organizations.filter(({ id }) => of.has(id)), ...(of.has('') ? [{ id: '', name: '' }] : [])];
  const counts = listed.map(({ id }) =>
    ACTION_STATES.map((state) => of.get(id)?.filter((row) => row.state === state).length ?? 0),
  );
  const told = suppressed(counts, k);
  const done = rows.flatMap(({ doneOn, heldOn }) => (doneOn === null ? [] : [daysBetween(heldOn, doneOn)]));
  const overdue = rows.filter(
    ({ state, dueOn }) => PENDING_STATES.some((pending) => pending === state) && dueOn !== null && dueOn < today,
  ).length;
  return {
    actions: {
      columns: [...ACTION_STATES],
      rows: listed.map(({ id, name }, at) => ({ id, name, counts: [...(told[at] ?? [])] })),
      // Of one organisation alone the sums are its own row.
      totals: [...((listed.length === 1 ? told[0] : told[listed.length]) ?? [])],
    },
    medianDays: done.length < k ? null : median(done),
    overdue: overdue > 0 && overdue < k ? null : overdue,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? 0) + upper) / 2);
}

/** Results of the visits made. */
export async function visitsOf(ctx: Reader, { from, until }: Period): Promise<(string | null)[]> {
  const rows = await ctx.trx
    .selectFrom('visit')
    .select('result')
    .where('madeOn', '>=', from)
    .where('madeOn', '<=', until)
    .execute();
  return rows.map(({ result }) => result);
}

/** Outcomes of the cases closed. */
export async function closingsOf(ctx: Reader, { from, until }: Period): Promise<(string | null)[]> {
  const rows = await ctx.trx
    .selectFrom('caseClosing')
    .select('outcome')
    .where('kind', '=', 'closed')
    .where('on', '>=', from)
    .where('on', '<=', until)
    .execute();
  return rows.map(({ outcome }) => outcome);
}

/** 再付議 of the year: cases tabled within twelve months of a closing, and of an earlier meeting. */
export async function retabledIn(
  ctx: Reader,
  { from, until }: Period,
): Promise<{ afterClosing: number; again: number }> {
  const stood = await ctx.trx
    .selectFrom('agendaItem')
    .innerJoin('meeting', 'meeting.id', 'agendaItem.meetingId')
    .select(['caseId', 'heldOn'])
    .where('caseId', 'is not', null)
    .where('meeting.state', '<>', 'preparing')
    .execute();
  const closings = await ctx.trx
    .selectFrom('caseClosing')
    .select(['caseId', 'on'])
    .where('kind', '=', 'closed')
    .execute();
  const inYear = stood.filter(({ heldOn }) => heldOn >= from && heldOn <= until);
  const casesWith = (isSo: (one: (typeof stood)[number]) => boolean): number =>
    new Set(inYear.filter(isSo).map(({ caseId }) => caseId)).size;
  const within = (earlier: string, heldOn: string): boolean => earlier >= yearBefore(heldOn) && earlier < heldOn;
  return {
    afterClosing: casesWith(({ caseId, heldOn }) =>
      closings.some((closing) => closing.caseId === caseId && within(closing.on, heldOn)),
    ),
    again: casesWith(({ caseId, heldOn }) =>
      stood.some((other) => other.caseId === caseId && within(other.heldOn, heldOn)),
    ),
  };
}
