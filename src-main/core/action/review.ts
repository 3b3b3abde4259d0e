import type { ActionReview, FollowedAction } from '../../contract/action.ts';
import { KINDS_WITH_PERSONAL_DATA, type Meeting } from '../../contract/meeting.ts';
import type { Progress } from '../../contract/reminder.ts';
import type { ReadContext } from '../context.ts';
import { localDay } from '../local-time.ts';
import { meetingById } from '../meeting/queries.ts';
import { followed, rulesInForce } from './followed.ts';
import { isForReview, isPending, retabledOf, standAt } from './rules.ts';

type Reader = Pick<ReadContext, 'trx' | 'now'>;
type Sat = Pick<Meeting, 'id' | 'number' | 'heldOn' | 'startsAt'> & { readonly caseId: string | null };

/**
 * 前回行動の確認: of each case on the agenda its earlier actions that are open, put off, or settled since it last stood
 * on an agenda; of everything else the same since the last meeting. A result that is entered here stays in sight.
 */
export async function review(ctx: Reader, input: { readonly meetingId: string }): Promise<ActionReview> {
  return lookedAt(ctx, await meetingById(ctx, input.meetingId), 'now');
}

/** @param as how the actions stand: today, or as the meeting saw them. */
async function lookedAt(ctx: Reader, meeting: Meeting, as: 'now' | 'then'): Promise<ActionReview> {
  if (!KINDS_WITH_PERSONAL_DATA.includes(meeting.kind)) return { cases: [], general: [] };
  const items = await ctx.trx
    .selectFrom('agendaItem')
    .select(['id', 'caseId'])
    .where('meetingId', '=', meeting.id)
    .orderBy('position')
    .execute();
  const earlier = (await satBefore(ctx, meeting)).filter(({ id }) => id !== meeting.id);
  const progress = await progressOf(ctx);
  const standing = (id: string): Progress | undefined => {
    const steps = progress.get(id) ?? [];
    return as === 'now' ? steps.at(-1) : standAt(steps, meeting);
  };
  const isEarlier = new Set(earlier.map(({ id }) => id));
  const all = await followed(ctx, await rulesInForce(ctx));
  const agreedAt = new Map(all.map(({ id, meetingId }) => [id, meetingId]));
  const wasCarried = ({ carriedToId }: FollowedAction): boolean => isEarlier.has(agreedAt.get(carriedToId ?? '') ?? '');
  const asThen = (one: FollowedAction): FollowedAction => {
    const { state, doneOn, result } = standing(one.id) ?? one;
    return { ...one, state, doneOn, result, carriedToId: wasCarried(one) ? one.carriedToId : null };
  };
  const before = all.filter((one) => isEarlier.has(one.meetingId));
  const actions = as === 'now' ? before : before.map(asThen);
  const closings = await closingsOf(ctx, meeting.heldOn);
  const reviewed = (one: FollowedAction, since: string | null): boolean => {
    const newest = standing(one.id);
    const isOfSession = progress.get(one.id)?.some(({ meetingId }) => meetingId === meeting.id) ?? false;
    return isOfSession || isForReview(one, newest ? localDay(newest.recordedAt) : null, since);
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
 * What the review of a meeting came to: nothing where the review was not on its agenda. Which actions there were, and the
 * state and result of each, are those that the meeting saw, however much later it is asked.
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
  const { cases, general } = await lookedAt(ctx, await meetingById(ctx, meetingId), 'then');
  return [{ agendaItemId: origin.agendaItemId, actions: general }, ...cases].flatMap(({ agendaItemId, actions }) =>
    actions.map((action) => ({ agendaItemId, action })),
  );
}

/** Overdue first, then by due day, what is settled last. */
const inOrder = (actions: readonly FollowedAction[]): FollowedAction[] => {
  const rank = (one: FollowedAction): string => `${isPending(one.state) ? 0 : 1}${one.dueOn ?? '9999'}`;
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

/** What became of each action, oldest first. */
async function progressOf(ctx: Reader): Promise<ReadonlyMap<string, readonly Progress[]>> {
  const rows = await ctx.trx.selectFrom('actionProgress').selectAll().orderBy('seq').execute();
  return Map.groupBy(rows, ({ actionId }) => actionId);
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
