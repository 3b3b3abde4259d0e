import { AppError } from '../../contract/error.ts';
import type { Confirmation, Minutes, MinutesRecord, Statement, VersionRow } from '../../contract/minutes.ts';
import { actionsOf, decisionsOf, reviewed } from '../action/queries.ts';
import { forMeeting as attendanceOf } from '../attendance/queries.ts';
import type { ReadContext } from '../context.ts';
import { columns } from '../db/columns.ts';
import { disclosuresOf, withholdingsOf } from '../disclosure/queries.ts';
import { basesOn } from '../legal-basis/rules.ts';
import { get as getMeeting } from '../meeting/queries.ts';
import { list as listMembers } from '../member/queries.ts';
import { forMeeting as notesOf } from '../note/queries.ts';
import { list as listOrganizations } from '../organization/queries.ts';
import { recordsOf } from './records.ts';
import type { SessionRecords } from './session-records.ts';
import { type HandLink, statementsOf, unlinkedIn } from './statements.ts';

type Reader = Pick<ReadContext, 'trx'>;

const COLUMNS = columns<Minutes>()(['blocks'], []);
export const minutesRow = COLUMNS.toRow;

/** A version of a meeting's minutes, the newest unless told otherwise, and what came before the newest by number. */
export async function get(
  ctx: Reader,
  input: { readonly meetingId: string; readonly version?: number | undefined },
): Promise<{
  minutes: Minutes | null;
  reopenReason: string;
  confirmation: Confirmation | null;
  earlier: VersionRow[];
}> {
  const versions = await versionsOf(ctx, input.meetingId);
  const wanted =
    input.version === undefined ? versions[0] : versions.find((candidate) => candidate.versionNumber === input.version);
  if (!wanted && input.version !== undefined) throw new AppError('not_found');
  const reasons = await reopenReasonsOf(ctx, versions);
  return {
    minutes: wanted ?? null,
    reopenReason: reasons.get(wanted?.id ?? '') ?? '',
    confirmation: wanted ? await confirmationOf(ctx, wanted.id) : null,
    earlier: versions.slice(1).map(({ id, versionNumber, approvedAt }) => ({
      id,
      versionNumber,
      approvedAt,
      reopenReason: reasons.get(id) ?? '',
    })),
  };
}

/** 一文ごとの根拠 of the newest version, with the records a sentence may be tied to. */
export async function statements(
  ctx: ReadContext,
  input: { readonly meetingId: string },
): Promise<{ statements: Statement[]; records: MinutesRecord[]; unlinked: number }> {
  const [newest] = await versionsOf(ctx, input.meetingId);
  if (!newest) return { statements: [], records: [], unlinked: 0 };
  const records = recordsOf(await sessionRecords(ctx, input.meetingId));
  const found = statementsOf(newest.blocks, records, await linksOf(ctx, newest.id));
  return {
    statements: found,
    records: records.map(({ about: _about, ...record }) => record),
    unlinked: unlinkedIn(found),
  };
}

/** 手で結んだもの of a version. */
export async function linksOf(ctx: Reader, minutesId: string): Promise<HandLink[]> {
  return ctx.trx
    .selectFrom('minutesLink')
    .select(['blockId', 'sentence', 'recordId'])
    .where('minutesId', '=', minutesId)
    .orderBy('blockId')
    .orderBy('sentence')
    .execute();
}

/** How a version was confirmed; null before its approval, and for versions approved before confirmations were kept. */
export async function confirmationOf(ctx: Reader, minutesId: string): Promise<Confirmation | null> {
  const row = await ctx.trx
    .selectFrom('minutesConfirmation')
    .leftJoin('member', 'member.id', 'minutesConfirmation.memberId')
    .select(['memberId', 'member.name', 'unlinked', 'reason'])
    .where('minutesId', '=', minutesId)
    .executeTakeFirst();
  return row ? { ...row, name: row.name ?? '' } : null;
}

/** 再開の理由 by version. */
export async function reopenReasonsOf(
  ctx: Reader,
  versions: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, string>> {
  if (versions.length === 0) return new Map();
  const rows = await ctx.trx
    .selectFrom('minutesReopening')
    .select(['minutesId', 'reason'])
    .where(
      'minutesId',
      'in',
      versions.map(({ id }) => id),
    )
    .execute();
  return new Map(rows.map(({ minutesId, reason }) => [minutesId, reason]));
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

/** The seal by segments of an approved version; null where it has none, or its seed was disposed of. */
export async function commitmentOf(
  ctx: Reader,
  minutesId: string,
): Promise<{ readonly seed: Uint8Array; readonly root: string } | null> {
  const row = await ctx.trx
    .selectFrom('minutesCommitment')
    .select(['seed', 'root'])
    .where('minutesId', '=', minutesId)
    .executeTakeFirst();
  return row?.seed ? { seed: row.seed, root: row.root } : null;
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
    reviewed: await reviewed(ctx, meetingId),
    notes: new Map((await notesOf(ctx, { meetingId })).map((note) => [note.agendaItemId, note.text])),
    basisNames: new Map(basesOn(ctx.catalogue, meeting.heldOn).map((basis) => [basis.id, basis.label.ja])),
  };
}
