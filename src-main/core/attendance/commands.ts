import type { Attendance } from '../../contract/attendance.ts';
import { AppError, ruleViolated } from '../../contract/error.ts';
import type { Context } from '../context.ts';
import { agendaItemById, meetingById } from '../meeting/queries.ts';
import { memberById } from '../member/queries.ts';
import { currentSettings } from '../office/queries.ts';
import { forMeeting, noticeRow, presencesOf } from './queries.ts';
import { entryViolations, membersInRoom, overlapsAnother } from './rules.ts';

type One = { readonly meetingId: string; readonly memberId: string; readonly at: string };

/** 入室. */
export async function enter(ctx: Context, input: One): Promise<Attendance> {
  await refuseFrozen(ctx, input.meetingId);
  await memberById(ctx, input.memberId);
  const broken = entryViolations(await presencesOf(ctx, input.meetingId), input.memberId, input.at);
  if (broken.length > 0) throw ruleViolated(...broken);
  await ctx.trx
    .insertInto('presence')
    .values({
      id: ctx.newId(),
      meetingId: input.meetingId,
      memberId: input.memberId,
      enteredAt: input.at,
      leftAt: null,
    })
    .execute();
  await ctx.trx
    .deleteFrom('absence')
    .where('meetingId', '=', input.meetingId)
    .where('memberId', '=', input.memberId)
    .execute();
  return forMeeting(ctx, input);
}

/** 退室. */
export async function leave(ctx: Context, input: One): Promise<Attendance> {
  await refuseFrozen(ctx, input.meetingId);
  const presences = await presencesOf(ctx, input.meetingId);
  const open = presences.find((presence) => presence.memberId === input.memberId && presence.leftAt === null);
  if (!open) throw ruleViolated({ rule: 'attendance-not-in-room' });
  if (input.at < open.enteredAt) throw ruleViolated({ rule: 'attendance-leaves-before-entering' });
  if (overlapsAnother(presences, { ...open, leftAt: input.at })) throw ruleViolated({ rule: 'attendance-overlaps' });
  await ctx.trx.updateTable('presence').set({ leftAt: input.at }).where('id', '=', open.id).execute();
  return forMeeting(ctx, input);
}

/** 欠席の記録. */
export async function noteAbsence(
  ctx: Context,
  input: { readonly meetingId: string; readonly memberId: string; readonly reason: string },
): Promise<Attendance> {
  await refuseFrozen(ctx, input.meetingId);
  await ctx.trx
    .insertInto('absence')
    .values({ meetingId: input.meetingId, memberId: input.memberId, reason: input.reason })
    .onConflict((conflict) => conflict.columns(['meetingId', 'memberId']).doUpdateSet({ reason: input.reason }))
    .execute();
  return forMeeting(ctx, input);
}

/** 除斥 (要綱 9条): noted once per member and item; times come with {@link timeRecusal}. */
export async function recuse(
  ctx: Context,
  input: {
    readonly meetingId: string;
    readonly memberId: string;
    readonly agendaItemId: string;
    readonly reason: string;
  },
): Promise<Attendance> {
  await refuseFrozen(ctx, input.meetingId);
  const item = await agendaItemById(ctx, input.agendaItemId);
  if (item.meetingId !== input.meetingId) throw new AppError('not_found');
  const known = await ctx.trx
    .selectFrom('recusal')
    .select('id')
    .where('agendaItemId', '=', input.agendaItemId)
    .where('memberId', '=', input.memberId)
    .executeTakeFirst();
  if (known) throw ruleViolated({ rule: 'attendance-already-recused' });
  await ctx.trx
    .insertInto('recusal')
    .values({ ...input, id: ctx.newId(), from: null, until: null })
    .execute();
  return forMeeting(ctx, input);
}

/** 除斥の退室・再入室の時刻. */
export async function timeRecusal(
  ctx: Context,
  input: {
    readonly meetingId: string;
    readonly recusalId: string;
    readonly from: string | null;
    readonly until: string | null;
  },
): Promise<Attendance> {
  await refuseFrozen(ctx, input.meetingId);
  if (input.until !== null && (input.from === null || input.until < input.from))
    throw ruleViolated({ rule: 'attendance-leaves-before-entering' });
  const changed = await ctx.trx
    .updateTable('recusal')
    .set({ from: input.from, until: input.until })
    .where('id', '=', input.recusalId)
    .where('meetingId', '=', input.meetingId)
    .executeTakeFirst();
  if (Number(changed.numUpdatedRows) === 0) throw new AppError('not_found');
  return forMeeting(ctx, input);
}

/** Takes back a presence or recusal that was entered by mistake. */
export async function withdraw(
  ctx: Context,
  input: { readonly meetingId: string; readonly id: string; readonly reason: string },
): Promise<Attendance> {
  await refuseFrozen(ctx, input.meetingId);
  const presence = await ctx.trx
    .deleteFrom('presence')
    .where('id', '=', input.id)
    .where('meetingId', '=', input.meetingId)
    .executeTakeFirst();
  const recusal = await ctx.trx
    .deleteFrom('recusal')
    .where('id', '=', input.id)
    .where('meetingId', '=', input.meetingId)
    .executeTakeFirst();
  if (Number(presence.numDeletedRows) + Number(recusal.numDeletedRows) === 0) throw new AppError('not_found');
  return forMeeting(ctx, input);
}

/** 告知文の読み上げ: notes the text version and exactly those who were told. */
export async function readNotice(
  ctx: Context,
  input: {
    readonly meetingId: string;
    readonly readById: string;
    readonly at: string;
    readonly toMemberId: string | null;
  },
): Promise<Attendance> {
  await refuseFrozen(ctx, input.meetingId);
  if (input.toMemberId !== null) await memberById(ctx, input.toMemberId);
  const settings = await currentSettings(ctx);
  const { presences, recusals } = await forMeeting(ctx, input);
  const inRoom = membersInRoom(presences, recusals, { at: input.at, agendaItemId: '' });
  const toldIds = input.toMemberId === null ? inRoom : [input.toMemberId];
  if (toldIds.length === 0) throw ruleViolated({ rule: 'notice-to-nobody' });
  const last = await ctx.trx
    .selectFrom('noticeReading')
    .select((select) => select.fn.max('seq').as('seq'))
    .executeTakeFirst();
  await ctx.trx
    .insertInto('noticeReading')
    .values({
      ...noticeRow({
        id: ctx.newId(),
        readById: input.readById,
        textVersion: settings.noticeVersion,
        at: input.at,
        toldIds: [...toldIds],
      }),
      meetingId: input.meetingId,
      seq: Number(last?.seq ?? 0) + 1,
    })
    .execute();
  return forMeeting(ctx, input);
}

async function refuseFrozen(ctx: Context, meetingId: string): Promise<void> {
  await meetingById(ctx, meetingId);
  const minutes = await ctx.trx
    .selectFrom('minutes')
    .select('id')
    .where('meetingId', '=', meetingId)
    .where('state', '=', 'approved')
    .executeTakeFirst();
  if (minutes) throw ruleViolated({ rule: 'minutes-are-approved' });
}
