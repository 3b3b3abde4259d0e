import { ruleViolated } from '../../contract/error.ts';
import type { MeetingDetail } from '../../contract/meeting.ts';
import type { Context } from '../context.ts';
import { arriveAtNext } from './arrivals.ts';
import { agendaItemById, get } from './queries.ts';
import { openingViolations } from './rules.ts';

/** 開会. */
export async function open(ctx: Context, input: { readonly id: string; readonly at: string }): Promise<MeetingDetail> {
  const meeting = await get(ctx, { id: input.id });
  const broken = openingViolations(meeting, meeting.agenda);
  if (broken.length > 0) throw ruleViolated(...broken);
  const running = await ctx.trx
    .selectFrom('meeting')
    .select('number')
    .where('state', '=', 'in-session')
    .executeTakeFirst();
  if (running) throw ruleViolated({ rule: 'another-meeting-in-session', of: { number: running.number } });
  await ctx.trx
    .updateTable('meeting')
    .set({ state: 'in-session', openedAt: input.at, version: meeting.version + 1 })
    .where('id', '=', input.id)
    .execute();
  return get(ctx, { id: input.id });
}

/** 議題に入る: the current item ends at the same minute; an item that was done may be taken up again. */
export async function startItem(
  ctx: Context,
  input: { readonly id: string; readonly at: string },
): Promise<MeetingDetail> {
  const item = await agendaItemById(ctx, input.id);
  const meeting = await get(ctx, { id: item.meetingId });
  if (meeting.state !== 'in-session') throw ruleViolated({ rule: 'meeting-not-in-session' });
  refuseEarlier(meeting, input.at);
  await endCurrent(ctx, item.meetingId, input.at, item.id);
  await ctx.trx
    .updateTable('agendaItem')
    .set({ state: 'current', startedAt: item.startedAt ?? input.at, endedAt: null })
    .where('id', '=', item.id)
    .execute();
  return get(ctx, { id: item.meetingId });
}

/** 閉会: the current item ends, and everyone still in the room leaves at that minute. */
export async function close(ctx: Context, input: { readonly id: string; readonly at: string }): Promise<MeetingDetail> {
  const meeting = await get(ctx, { id: input.id });
  if (meeting.state !== 'in-session') throw ruleViolated({ rule: 'meeting-not-in-session' });
  refuseEarlier(meeting, input.at);
  const stays = await ctx.trx
    .selectFrom('presence')
    .select('id')
    .where('meetingId', '=', input.id)
    .where('leftAt', 'is', null)
    .where('enteredAt', '>', input.at)
    .executeTakeFirst();
  if (stays) throw ruleViolated({ rule: 'attendance-leaves-before-entering' });
  await endCurrent(ctx, input.id, input.at, null);
  await ctx.trx
    .updateTable('presence')
    .set({ leftAt: input.at })
    .where('meetingId', '=', input.id)
    .where('leftAt', 'is', null)
    .execute();
  await ctx.trx
    .updateTable('meeting')
    .set({ state: 'closed', closedAt: input.at, version: meeting.version + 1 })
    .where('id', '=', input.id)
    .execute();
  await arriveAtNext(ctx, meeting);
  return get(ctx, { id: input.id });
}

function refuseEarlier({ openedAt, agenda }: MeetingDetail, at: string): void {
  if (openedAt !== null && at < openedAt) throw ruleViolated({ rule: 'time-before-opening' });
  const current = agenda.find((item) => item.state === 'current');
  if (current?.startedAt && at < current.startedAt) throw ruleViolated({ rule: 'time-before-current-item' });
}

async function endCurrent(ctx: Context, meetingId: string, at: string, except: string | null): Promise<void> {
  let update = ctx.trx
    .updateTable('agendaItem')
    .set({ state: 'done', endedAt: at })
    .where('meetingId', '=', meetingId)
    .where('state', '=', 'current');
  if (except !== null) update = update.where('id', '<>', except);
  await update.execute();
}
