import type { Attendance, NoticeReading, Presence, Recusal } from '../../contract/attendance.ts';
import type { ReadContext } from '../context.ts';
import { columns } from '../db/columns.ts';
import { meetingById } from '../meeting/queries.ts';
import { type QuorumMember, quorum } from './rules.ts';

type Reader = Pick<ReadContext, 'trx'>;

const NOTICE = columns<NoticeReading>()(['toldIds'], []);
export const noticeRow = NOTICE.toRow;

/** 出席簿 of a meeting with the quorum as it stands. */
export async function forMeeting(ctx: Reader, input: { readonly meetingId: string }): Promise<Attendance> {
  const meeting = await meetingById(ctx, input.meetingId);
  const presences = await presencesOf(ctx, input.meetingId);
  const recusals = await recusalsOf(ctx, input.meetingId);
  const absences = await ctx.trx
    .selectFrom('absence')
    .select(['memberId', 'reason'])
    .where('meetingId', '=', input.meetingId)
    .execute();
  const members = await ctx.trx.selectFrom('member').select(['id', 'meetingRole', 'deputyOfId']).execute();
  const invitedIds = new Set(
    (await ctx.trx.selectFrom('invitation').select('memberId').where('meetingId', '=', input.meetingId).execute()).map(
      (row) => row.memberId,
    ),
  );
  const presentIds = new Set(
    presences
      .filter((presence) => meeting.state === 'closed' || presence.leftAt === null)
      .map((presence) => presence.memberId),
  );
  const seat = (member: { id: string; meetingRole: string; deputyOfId: string | null }): QuorumMember => ({
    id: member.id,
    isSecretariat: member.meetingRole === 'secretariat',
    deputyOfId: member.deputyOfId,
  });
  return {
    meetingId: input.meetingId,
    presences,
    recusals,
    notices: await noticesOf(ctx, input.meetingId),
    absences,
    quorum: quorum(
      members.filter((member) => invitedIds.has(member.id)).map(seat),
      members.filter((member) => presentIds.has(member.id)).map(seat),
    ),
  };
}

/** 在室の区間 of a meeting, by time of entry. */
export async function presencesOf(ctx: Reader, meetingId: string): Promise<Presence[]> {
  const rows = await ctx.trx
    .selectFrom('presence')
    .innerJoin('member', 'member.id', 'presence.memberId')
    .selectAll('presence')
    .where('meetingId', '=', meetingId)
    .orderBy('enteredAt')
    .orderBy('member.code')
    .execute();
  return rows.map(({ meetingId: _meeting, ...presence }) => presence);
}

/** 除斥 of a meeting. */
export async function recusalsOf(ctx: Reader, meetingId: string): Promise<Recusal[]> {
  const rows = await ctx.trx.selectFrom('recusal').selectAll().where('meetingId', '=', meetingId).execute();
  return rows.map(({ meetingId: _meeting, ...recusal }) => recusal);
}

/** 告知 of a meeting, in the order in which they were recorded. */
export async function noticesOf(ctx: Reader, meetingId: string): Promise<NoticeReading[]> {
  const rows = await ctx.trx
    .selectFrom('noticeReading')
    .selectAll()
    .where('meetingId', '=', meetingId)
    .orderBy('seq')
    .execute();
  return rows.map(({ meetingId: _meeting, seq: _seq, ...notice }) => NOTICE.fromRow(notice));
}
