import { AppError } from '../../contract/error.ts';
import type { Minutes } from '../../contract/minutes.ts';
import { actionsOf, decisionsOf } from '../action/queries.ts';
import { forMeeting as attendanceOf } from '../attendance/queries.ts';
import type { ReadContext } from '../context.ts';
import { columns } from '../db/columns.ts';
import { disclosuresOf, withholdingsOf } from '../disclosure/queries.ts';
import { basesOn } from '../legal-basis/rules.ts';
import { get as getMeeting } from '../meeting/queries.ts';
import { list as listMembers } from '../member/queries.ts';
import { forMeeting as notesOf } from '../note/queries.ts';
import { list as listOrganizations } from '../organization/queries.ts';
import type { SessionRecords } from './draw.ts';

type Reader = Pick<ReadContext, 'trx'>;

const COLUMNS = columns<Minutes>()(['blocks'], []);
export const minutesRow = COLUMNS.toRow;

/** A version of a meeting's minutes, the newest unless told otherwise, and what came before the newest by number. */
export async function get(
  ctx: Reader,
  input: { readonly meetingId: string; readonly version?: number | undefined },
): Promise<{ minutes: Minutes | null; earlier: { id: string; versionNumber: number; approvedAt: string | null }[] }> {
  const versions = await versionsOf(ctx, input.meetingId);
  const wanted =
    input.version === undefined ? versions[0] : versions.find((candidate) => candidate.versionNumber === input.version);
  if (!wanted && input.version !== undefined) throw new AppError('not_found');
  return {
    minutes: wanted ?? null,
    earlier: versions.slice(1).map(({ id, versionNumber, approvedAt }) => ({ id, versionNumber, approvedAt })),
  };
}

/** All versions, newest first. */
export async function versionsOf(ctx: Reader, meetingId: string): Promise<Minutes[]> {
  const rows = await ctx.trx
    .selectFrom('minutes')
    .selectAll()
    .where('meetingId', '=', meetingId)
    .orderBy('versionNumber', 'desc')
    .execute();
  return rows.map(COLUMNS.fromRow);
}

/** The newest approved version; null while there is none. */
export async function approvedMinutes(ctx: Reader, meetingId: string): Promise<Minutes | null> {
  return (await versionsOf(ctx, meetingId)).find((minutes) => minutes.state === 'approved') ?? null;
}

/** One version; `not_found` when there is none. */
export async function minutesById(ctx: Reader, id: string): Promise<Minutes> {
  const row = await ctx.trx.selectFrom('minutes').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('not_found');
  return COLUMNS.fromRow(row);
}

/** The records of a session from which a draft is drawn. */
export async function sessionRecords(ctx: ReadContext, meetingId: string): Promise<SessionRecords> {
  const meeting = await getMeeting(ctx, { id: meetingId });
  const members = await listMembers(ctx, { search: '', on: meeting.heldOn, onlyCurrent: false });
  const organizations = await listOrganizations(ctx, { search: '' });
  return {
    meeting,
    attendance: await attendanceOf(ctx, { meetingId }),
    members: new Map(members.map((member) => [member.id, member])),
    organizationNames: new Map(
      organizations.map((organization) => [organization.id, organization.shortName || organization.name]),
    ),
    disclosures: await disclosuresOf(ctx, meetingId),
    withholdings: await withholdingsOf(ctx, meetingId),
    decisions: await decisionsOf(ctx, meetingId),
    actions: await actionsOf(ctx, meetingId),
    notes: new Map((await notesOf(ctx, { meetingId })).map((note) => [note.agendaItemId, note.text])),
    basisNames: new Map(basesOn(ctx.catalogue, meeting.heldOn).map((basis) => [basis.id, basis.label.ja])),
  };
}
