import type { ActionReview, FollowedAction } from '../../contract/action.ts';
import { KINDS_WITH_PERSONAL_DATA, type Meeting } from '../../contract/meeting.ts';
import type { ReadContext } from '../context.ts';
import { localDay } from '../local-time.ts';
import { meetingById } from '../meeting/queries.ts';
import { followed, rulesInForce } from './followed.ts';
import { isForReview, retabledOf, standAt } from './rules.ts';

type Reader = Pick<ReadContext, 'trx' | 'now'>;
type Sat = Pick<Meeting, 'id' | 'number' | 'heldOn' | 'startsAt'> & { readonly caseId: string | null };

/**
 * 前回行動の確認: of each case on the agenda its earlier actions that are open, put off, or settled since it last stood
 * on an agenda; of everything else the same since the last meeting. A result that is entered here stays in sight.
 */
export async function review(ctx: Reader, input: { readonly meetingId: string }): Promise<ActionReview> {
  const meeting = await meetingById(ctx, input.meetingId);
  if (!KINDS_WITH_PERSONAL_DATA.includes(meeting.kind)) return { cases: [], general: [] };
  const items = await ctx.trx
    .selectFrom('agendaItem')
    .select(['id', 'caseId'])
    .where('meetingId', '=', meeting.id)
    .orderBy('position')
    .execute();
  const earlier = (await satBefore(ctx, meeting)).filter(({ id }) => id !== meeting.id);
  const changes = await changesOf(ctx);
  const isEarlier = new Set(earlier.map(({ id }) => id));
  const actions = (await followed(ctx, await rulesInForce(ctx))).filter((one) => isEarlier.has(one.meetingId));
  const closings = await closingsOf(ctx, meeting.heldOn);
  const reviewed = (one: FollowedAction, since: string | null): boolean => {
    const change = changes.get(one.id);
    return change?.meetingIds.has(meeting.id) || isForReview(one, change?.on ?? null, since);
  };
  const seen = new Set<string>();
  const cases = items.flatMap(({ id, caseId }) => {
    if (caseId === null || seen.has(caseId)) return [];
    seen.add(caseId);
    const last = earlier.find((sat) => sat.caseId === caseId) ?? null;
    const own = actions.filter((one) => one.caseId === caseId && reviewed(one, last?.heldOn ?? null));
    const retabled = retabledOf(meeting.heldOn, closings.get(caseId) ?? null, last);
    return [{ agendaItemId: id, caseId, retabled, actions: inOrder(own) }];
  });
  const since = earlier[0]?.heldOn ?? null;
  const general = actions.filter((one) => !seen.has(one.caseId ?? '') && reviewed(one, since));
  return { cases, general: inOrder(general) };
}

/** An earlier action under the item at which a meeting looked at it, as it stood then. */
interface Reviewed {
  readonly agendaItemId: string;
  readonly action: FollowedAction;
}

/**
 * What the review of a meeting came to: nothing where the review was not on its agenda. Of each action the state and the
 * result are those that the meeting saw, however much later it is asked.
 */
export async function reviewedAt(ctx: Reader, meetingId: string): Promise<readonly Reviewed[]> {
  const origin = await ctx.trx
    .selectFrom('agendaOrigin')
    .innerJoin('agendaItem', 'agendaItem.id', 'agendaOrigin.agendaItemId')
    .select('agendaItemId')
    .where('agendaOrigin.meetingId', '=', meetingId)
    .where('kind', '=', 'review')
    .executeTakeFirst();
  if (!origin) return [];
  const meeting = await meetingById(ctx, meetingId);
  const { cases, general } = await review(ctx, { meetingId });
  const progress = Map.groupBy(
    await ctx.trx.selectFrom('actionProgress').selectAll().orderBy('seq').execute(),
    ({ actionId }) => actionId,
  );
  const under = (agendaItemId: string, actions: readonly FollowedAction[]): Reviewed[] =>
    actions.map((action) => {
      const stood = standAt(progress.get(action.id) ?? [], meeting);
      const { state, doneOn, result } = stood ?? action;
      return { agendaItemId, action: { ...action, state, doneOn, result } };
    });
  return [
    ...under(origin.agendaItemId, general),
    ...cases.flatMap(({ agendaItemId, actions }) => under(agendaItemId, actions)),
  ];
}

/** Overdue first, then by due day, what is settled last. */
const inOrder = (actions: readonly FollowedAction[]): FollowedAction[] => {
  const rank = (one: FollowedAction): string => `${one.group === 'settled' ? 1 : 0}${one.dueOn ?? '9999'}`;
  return actions.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1));
};

/** Meetings before one, once for each case that stood on the agenda, newest first. */
async function satBefore(ctx: Reader, meeting: Meeting): Promise<Sat[]> {
  const rows = await ctx.trx
    .selectFrom('meeting')
    .leftJoin('agendaItem', 'agendaItem.meetingId', 'meeting.id')
    .select(['meeting.id', 'number', 'heldOn', 'startsAt', 'caseId'])
    .where('meeting.kind', 'in', KINDS_WITH_PERSONAL_DATA)
    .where('meeting.state', '<>', 'preparing')
    .orderBy('heldOn', 'desc')
    .orderBy('startsAt', 'desc')
    .execute();
  const now = `${meeting.heldOn} ${meeting.startsAt}`;
  return rows.filter(({ heldOn, startsAt }) => `${heldOn} ${startsAt}` <= now);
}

/** Of each action the day of its newest state, and the meetings in whose sessions results were entered. */
async function changesOf(ctx: Reader) {
  const changes = new Map<string, { on: string; readonly meetingIds: Set<string> }>();
  const rows = await ctx.trx
    .selectFrom('actionProgress')
    .select(['actionId', 'recordedAt', 'meetingId'])
    .orderBy('seq')
    .execute();
  for (const { actionId, recordedAt, meetingId } of rows) {
    const known = changes.get(actionId) ?? { on: '', meetingIds: new Set<string>() };
    known.on = localDay(recordedAt);
    if (meetingId !== null) known.meetingIds.add(meetingId);
    changes.set(actionId, known);
  }
  return changes;
}

/** The last day on which each case was closed, up to a day. */
async function closingsOf(ctx: Reader, until: string): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.trx
    .selectFrom('caseClosing')
    .select(['caseId', 'on'])
    .where('kind', '=', 'closed')
    .where('on', '<=', until)
    .orderBy('seq')
    .execute();
  return new Map(rows.map(({ caseId, on }) => [caseId, on]));
}
