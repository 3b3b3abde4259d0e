import { AppError } from '../../contract/error.ts';
import {
  type AgendaItem,
  type CooperationRequest,
  KINDS_WITH_PERSONAL_DATA,
  type Meeting,
  type MeetingDetail,
  type MeetingRow,
} from '../../contract/meeting.ts';
import type { ReadContext } from '../context.ts';
import { columns } from '../db/columns.ts';

type Reader = Pick<ReadContext, 'trx'>;

const REQUEST = columns<CooperationRequest>()(['organizationIds', 'caseIds'], ['isBlanket']);
export const requestRow = REQUEST.toRow;

/** 会議一覧, newest first. */
export async function list(ctx: Reader): Promise<MeetingRow[]> {
  const meetings = await ctx.trx
    .selectFrom('meeting')
    .selectAll()
    .orderBy('heldOn', 'desc')
    .orderBy('startsAt', 'desc')
    .execute();
  const items = Map.groupBy(
    await ctx.trx.selectFrom('agendaItem').select(['id', 'meetingId']).execute(),
    (row) => row.meetingId,
  );
  const invitations = Map.groupBy(await ctx.trx.selectFrom('invitation').selectAll().execute(), (row) => row.meetingId);
  const minutes = new Map(
    (await ctx.trx.selectFrom('minutes').select(['meetingId', 'state']).orderBy('versionNumber').execute()).map(
      (row) => [row.meetingId, row.state],
    ),
  );
  return meetings.map((meeting) => ({
    ...meeting,
    itemCount: items.get(meeting.id)?.length ?? 0,
    invitedCount: invitations.get(meeting.id)?.length ?? 0,
    minutesState: minutes.get(meeting.id) ?? 'none',
  }));
}

/** 会議 with its agenda, requests and those invited. */
export async function get(ctx: Reader, input: { readonly id: string }): Promise<MeetingDetail> {
  const meeting = await meetingById(ctx, input.id);
  const agenda = await ctx.trx
    .selectFrom('agendaItem')
    .leftJoin('supportCase', 'supportCase.id', 'agendaItem.caseId')
    .selectAll('agendaItem')
    .leftJoin('agendaOrigin', 'agendaOrigin.agendaItemId', 'agendaItem.id')
    .select(['supportCase.caseNumber', 'agendaOrigin.kind as origin', 'agendaOrigin.carriedFrom'])
    .where('agendaItem.meetingId', '=', input.id)
    .orderBy('position')
    .execute();
  const requests = await ctx.trx
    .selectFrom('cooperationRequest')
    .selectAll()
    .where('meetingId', '=', input.id)
    .orderBy('requestedOn')
    .orderBy('number')
    .execute();
  const invited = await ctx.trx
    .selectFrom('invitation')
    .innerJoin('member', 'member.id', 'invitation.memberId')
    .select('memberId')
    .where('meetingId', '=', input.id)
    .orderBy('member.code')
    .execute();
  return {
    ...meeting,
    handlesPersonalData: KINDS_WITH_PERSONAL_DATA.includes(meeting.kind),
    invitedIds: invited.map((row) => row.memberId),
    agenda,
    requests: requests.map(REQUEST.fromRow),
  };
}

/** The meeting alone; `not_found` when there is none. */
export async function meetingById(ctx: Reader, id: string): Promise<Meeting> {
  const meeting = await ctx.trx.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirst();
  if (!meeting) throw new AppError('not_found');
  return meeting;
}

/** One agenda item; `not_found` when there is none. */
export async function agendaItemById(ctx: Reader, id: string): Promise<AgendaItem> {
  const item = await ctx.trx.selectFrom('agendaItem').selectAll().where('id', '=', id).executeTakeFirst();
  if (!item) throw new AppError('not_found');
  return item;
}
