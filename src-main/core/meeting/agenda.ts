import { ruleViolated } from '../../contract/error.ts';
import { type AgendaItem, KINDS_WITH_PERSONAL_DATA, type MeetingDetail } from '../../contract/meeting.ts';
import type { Context } from '../context.ts';
import { agendaItemById, get, meetingById } from './queries.ts';
import { moved } from './rules.ts';

type Item = Pick<AgendaItem, 'label' | 'title' | 'minutes' | 'presenterId' | 'caseId' | 'purpose'>;

/** 議題を足す, at the end. */
export async function addAgendaItem(
  ctx: Context,
  input: Item & { readonly meetingId: string },
): Promise<MeetingDetail> {
  await refuse(ctx, input.meetingId, input.caseId);
  const ids = await idsOf(ctx, input.meetingId);
  await ctx.trx
    .insertInto('agendaItem')
    .values({ ...input, id: ctx.newId(), position: ids.length, state: 'waiting', startedAt: null, endedAt: null })
    .execute();
  return get(ctx, { id: input.meetingId });
}

/** 議題を改める. */
export async function changeAgendaItem(ctx: Context, input: Item & { readonly id: string }): Promise<MeetingDetail> {
  const stored = await agendaItemById(ctx, input.id);
  await refuse(ctx, stored.meetingId, input.caseId);
  if (stored.caseId !== input.caseId) await refuseUsed(ctx, input.id);
  await ctx.trx.updateTable('agendaItem').set(input).where('id', '=', input.id).execute();
  return get(ctx, { id: stored.meetingId });
}

/** 議題を動かす. */
export async function moveAgendaItem(
  ctx: Context,
  input: { readonly id: string; readonly position: number },
): Promise<MeetingDetail> {
  const { meetingId } = await agendaItemById(ctx, input.id);
  await refuse(ctx, meetingId, null);
  await renumber(ctx, moved(await idsOf(ctx, meetingId), input.id, input.position));
  return get(ctx, { id: meetingId });
}

/** 議題を外す; refused once anything has been recorded under it. What arrived by itself goes only with a reason. */
export async function removeAgendaItem(
  ctx: Context,
  input: { readonly id: string; readonly reason: string },
): Promise<MeetingDetail> {
  const { meetingId } = await agendaItemById(ctx, input.id);
  await refuse(ctx, meetingId, null);
  await refuseUsed(ctx, input.id);
  const arrived = await ctx.trx
    .selectFrom('agendaOrigin')
    .select('agendaItemId')
    .where('agendaItemId', '=', input.id)
    .executeTakeFirst();
  if (arrived && input.reason === '') throw ruleViolated({ rule: 'carried-item-without-reason' });
  if (arrived)
    await ctx.trx
      .updateTable('agendaOrigin')
      .set({ droppedReason: input.reason })
      .where('agendaItemId', '=', input.id)
      .execute();
  await ctx.trx.deleteFrom('note').where('agendaItemId', '=', input.id).where('text', '=', '').execute();
  await ctx.trx.deleteFrom('agendaItem').where('id', '=', input.id).execute();
  await renumber(ctx, await idsOf(ctx, meetingId));
  return get(ctx, { id: meetingId });
}

async function idsOf(ctx: Context, meetingId: string): Promise<readonly string[]> {
  return (
    await ctx.trx.selectFrom('agendaItem').select('id').where('meetingId', '=', meetingId).orderBy('position').execute()
  ).map((row) => row.id);
}

async function renumber(ctx: Context, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries())
    await ctx.trx.updateTable('agendaItem').set({ position }).where('id', '=', id).execute();
}

async function refuse(ctx: Context, meetingId: string, caseId: string | null): Promise<void> {
  const meeting = await meetingById(ctx, meetingId);
  if (meeting.state === 'closed') throw ruleViolated({ rule: 'meeting-is-closed' });
  if (caseId !== null && !KINDS_WITH_PERSONAL_DATA.includes(meeting.kind))
    throw ruleViolated({ rule: 'meeting-without-personal-data' });
}

async function refuseUsed(ctx: Context, agendaItemId: string): Promise<void> {
  for (const table of ['disclosure', 'withholding', 'decision', 'actionItem', 'recusal'] as const) {
    const used = await ctx.trx
      .selectFrom(table)
      .select('id')
      .where('agendaItemId', '=', agendaItemId)
      .executeTakeFirst();
    if (used) throw ruleViolated({ rule: 'agenda-item-has-records' });
  }
  const note = await ctx.trx
    .selectFrom('note')
    .select('text')
    .where('agendaItemId', '=', agendaItemId)
    .executeTakeFirst();
  if (note && note.text.trim() !== '') throw ruleViolated({ rule: 'agenda-item-has-records' });
}
