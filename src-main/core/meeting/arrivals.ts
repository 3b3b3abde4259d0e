import { type AgendaItem, KINDS_WITH_PERSONAL_DATA, type Meeting } from '../../contract/meeting.ts';
import { hasUnfinished } from '../action/queries.ts';
import type { Context } from '../context.ts';
import { notReached } from './rules.ts';

/** 前回行動の確認, as it stands on the agenda; minutes are the office's to change. */
const REVIEW = { label: '', title: '前回行動の確認', minutes: 10, presenterId: null, caseId: null, purpose: '' };

type Origin = Pick<AgendaItem, 'label' | 'title' | 'minutes' | 'presenterId' | 'caseId' | 'purpose'>;

/**
 * What arrives on an agenda by itself: the review of earlier actions first, and at the end what the last meeting of the
 * kind did not reach. An item that was dropped, with its reason, does not come again.
 */
export async function arrive(ctx: Context, meeting: Meeting): Promise<void> {
  if (meeting.state !== 'preparing' || !KINDS_WITH_PERSONAL_DATA.includes(meeting.kind)) return;
  const { trx } = ctx;
  const origins = await trx.selectFrom('agendaOrigin').selectAll().execute();
  const hasReview = origins.some((one) => one.meetingId === meeting.id && one.kind === 'review');
  if (!hasReview && (await hasUnfinished(ctx, meeting.id))) {
    await trx
      .updateTable('agendaItem')
      .set((set) => ({ position: set('position', '+', 1) }))
      .where('meetingId', '=', meeting.id)
      .execute();
    await put(ctx, meeting, REVIEW, 0, { kind: 'review', fromItemId: null, carriedFrom: null });
  }
  const known = new Set(origins.map(({ fromItemId }) => fromItemId));
  const reviews = new Set(origins.filter(({ kind }) => kind === 'review').map(({ agendaItemId }) => agendaItemId));
  const last = await lastClosed(ctx, meeting);
  const left = last ? notReached(await itemsOf(ctx, last.id)) : [];
  for (const item of left.filter(({ id }) => !known.has(id) && !reviews.has(id))) {
    const { title, minutes, presenterId, caseId, purpose } = item;
    const position = (await itemsOf(ctx, meeting.id)).length;
    await put(ctx, meeting, { label: '', title, minutes, presenterId, caseId, purpose }, position, {
      kind: 'carried',
      fromItemId: item.id,
      carriedFrom: last?.number ?? null,
    });
  }
}

/** Once a meeting has ended, what it leaves goes to the next one that is being prepared. */
export async function arriveAtNext(ctx: Context, ended: Meeting): Promise<void> {
  const next = await ctx.trx
    .selectFrom('meeting')
    .selectAll()
    .where('kind', '=', ended.kind)
    .where('state', '=', 'preparing')
    .where('heldOn', '>=', ended.heldOn)
    .orderBy('heldOn')
    .orderBy('startsAt')
    .executeTakeFirst();
  if (next) await arrive(ctx, next);
}

async function lastClosed(ctx: Context, meeting: Meeting): Promise<Meeting | undefined> {
  return ctx.trx
    .selectFrom('meeting')
    .selectAll()
    .where('kind', '=', meeting.kind)
    .where('state', '=', 'closed')
    .where('heldOn', '<=', meeting.heldOn)
    .orderBy('heldOn', 'desc')
    .orderBy('startsAt', 'desc')
    .executeTakeFirst();
}

function itemsOf(ctx: Context, meetingId: string): Promise<AgendaItem[]> {
  return ctx.trx.selectFrom('agendaItem').selectAll().where('meetingId', '=', meetingId).orderBy('position').execute();
}

async function put(
  ctx: Context,
  meeting: Meeting,
  item: Origin,
  position: number,
  origin: {
    readonly kind: 'review' | 'carried';
    readonly fromItemId: string | null;
    readonly carriedFrom: string | null;
  },
): Promise<void> {
  const id = ctx.newId();
  await ctx.trx
    .insertInto('agendaItem')
    .values({ ...item, id, meetingId: meeting.id, position, state: 'waiting', startedAt: null, endedAt: null })
    .execute();
  await ctx.trx
    .insertInto('agendaOrigin')
    .values({ ...origin, agendaItemId: id, meetingId: meeting.id, droppedReason: null })
    .execute();
}
