import { KINDS_WITH_PERSONAL_DATA } from '../../contract/meeting.ts';
import type { InCharge, NeedToKnowRules, Seat, StaffScope } from '../../contract/need-to-know.ts';
import type { Role } from '../../contract/role.ts';
import type { ReadContext } from '../context.ts';
import { type ChairedMeeting, joinReach, NO_REACH, type Reach, type StandsFor, takesSeat } from './rules.ts';

type Reader = Pick<ReadContext, 'trx'>;

/** 担当の範囲 in force; an office that never decided it tells no cases apart. */
export async function staffScope({
  trx,
}: Reader): Promise<{ readonly staffScope: StaffScope; readonly version: number }> {
  const row = await trx.selectFrom('needToKnowRules').select(['staffScope', 'version']).executeTakeFirst();
  return row ?? { staffScope: 'all-cases', version: 1 };
}

/** Whose reach is asked for. */
export interface Reacher {
  readonly accountId: string;
  /** Moment of the sign-in: who has approved minutes or signed a review since then sees them until the lock. */
  readonly signedInAt: Date | null;
}

/** What an account reaches in those of its roles that admit a call. */
export async function reachOf(ctx: Reader, who: Reacher, roles: readonly Role[]): Promise<Reach> {
  let reach = NO_REACH;
  if (roles.includes('staff')) reach = joinReach(reach, await reachOfStaff(ctx, who.accountId));
  if (roles.includes('chair') && !reach.isAll) reach = joinReach(reach, await reachOfChair(ctx, who));
  return reach;
}

async function reachOfStaff(ctx: Reader, accountId: string): Promise<Reach> {
  const { trx } = ctx;
  if ((await staffScope(ctx)).staffScope === 'all-cases') return { ...NO_REACH, isAll: true, isStaff: true };
  const assigned = Map.groupBy(await assignments(ctx), ({ caseId }) => caseId);
  const cases = new Set(
    (await trx.selectFrom('supportCase').select('id').execute())
      .map(({ id }) => id)
      .filter((id) => assigned.get(id)?.some((one) => one.accountId === accountId) ?? true),
  );
  const items = Map.groupBy(await agendaItems(ctx), ({ meetingId }) => meetingId);
  const standsFor = withoutDeputies(await membersOf(ctx, 'staff'));
  const meetings = (await trx.selectFrom('meeting').select(['id', 'recorderId', 'kind']).execute()).filter(
    ({ id, recorderId, kind }) =>
      !KINDS_WITH_PERSONAL_DATA.includes(kind) ||
      takesSeat(recorderId, accountId, standsFor) ||
      (items.get(id) ?? []).every(({ caseId }) => caseId === null || cases.has(caseId)),
  );
  return { ...NO_REACH, isStaff: true, cases, meetings: new Set(meetings.map(({ id }) => id)) };
}

/** Who is in charge of what; whoever left or is no longer staff counts for nobody. */
async function assignments({ trx }: Reader): Promise<{ readonly caseId: string; readonly accountId: string }[]> {
  const rows = await trx
    .selectFrom('caseAssignment')
    .innerJoin('account', 'account.id', 'caseAssignment.accountId')
    .select(['caseId', 'accountId', 'roles'])
    .where('account.state', '<>', 'disabled')
    .orderBy('assignedAt')
    .execute();
  return rows.filter(({ roles }) => heldRoles(roles).includes('staff'));
}

const heldRoles = (roles: string): Role[] => JSON.parse(roles) as Role[];

async function reachOfChair(ctx: Reader, who: Reacher): Promise<Reach> {
  const { accountId } = who;
  const standsFor = await membersOf(ctx, 'chair');
  const chaired = (await chairedMeetings(ctx, who)).filter(({ chairId }) => takesSeat(chairId, accountId, standsFor));
  const running = new Set(chaired.filter(({ isInvited, isDone }) => isInvited && !isDone).map(({ id }) => id));
  const items = (await agendaItems(ctx)).filter(({ meetingId }) => running.has(meetingId));
  return {
    ...NO_REACH,
    cases: new Set(items.flatMap(({ caseId }) => (caseId === null ? [] : [caseId]))),
    meetings: running,
    own: new Set(chaired.map(({ id }) => id)),
    isReviewing: items.some(({ origin }) => origin === 'review'),
  };
}

/** Every meeting, as it bears on whether it is a chair's own and still runs. */
async function chairedMeetings({ trx }: Reader, { accountId, signedInAt }: Reacher): Promise<ChairedMeeting[]> {
  const invited = new Set(
    (await trx.selectFrom('invitation').select('meetingId').distinct().execute()).map(({ meetingId }) => meetingId),
  );
  const newest = new Map(
    (
      await trx
        .selectFrom('minutes')
        .select(['id', 'meetingId', 'state', 'approvedAt', 'approvedById'])
        .orderBy('versionNumber')
        .execute()
    ).map((row) => [row.meetingId, row]),
  );
  const reviews = await trx
    .selectFrom('redactionReview')
    .select('meetingId')
    .where('state', '<>', 'approved')
    .execute();
  const rounds = await trx.selectFrom('correctionRound').select('minutesId').where('closedAt', 'is', null).execute();
  const isOfSitting = (version: {
    readonly approvedAt: string | null;
    readonly approvedById: string | null;
  }): boolean =>
    version.approvedById === accountId && signedInAt !== null && (version.approvedAt ?? '') >= signedInAt.toISOString();
  // Whoever has just signed a review goes on seeing what was signed.
  const signed = await trx
    .selectFrom('redactionSignature')
    .innerJoin('redactionReview', 'redactionReview.id', 'redactionSignature.reviewId')
    .select('redactionReview.meetingId')
    .where('redactionSignature.accountId', '=', accountId)
    .where('signedAt', '>=', (signedInAt ?? new Date(8.64e15)).toISOString())
    .execute();
  const underReview = new Set([...reviews, ...signed].map(({ meetingId }) => meetingId));
  const withOrganizations = new Set(rounds.map(({ minutesId }) => minutesId));
  return (await trx.selectFrom('meeting').select(['id', 'chairId', 'state']).execute()).map(
    ({ id, chairId, state }) => {
      const minutes = newest.get(id);
      return {
        id,
        chairId,
        // A meeting that sits has begun with or without invitations on record.
        isInvited: state !== 'preparing' || invited.has(id),
        isDone:
          minutes?.state === 'approved' &&
          !isOfSitting(minutes) &&
          !underReview.has(id) &&
          !withOrganizations.has(minutes.id),
      };
    },
  );
}

/** Where an item of an agenda belongs. */
interface ItemPlace {
  readonly id: string;
  readonly meetingId: string;
  readonly caseId: string | null;
  readonly origin: 'review' | 'carried' | null;
}

/** Items of all agendas, with what arrived by itself. */
export async function agendaItems({ trx }: Reader): Promise<ItemPlace[]> {
  return trx
    .selectFrom('agendaItem')
    .leftJoin('agendaOrigin', 'agendaOrigin.agendaItemId', 'agendaItem.id')
    .select(['agendaItem.id', 'agendaItem.meetingId', 'caseId', 'kind as origin'])
    .execute();
}

/** The members for whom the accounts of a role stand, without those of accounts that were disabled. */
async function membersOf({ trx }: Reader, role: Role): Promise<StandsFor> {
  const rows = await trx
    .selectFrom('accountMember')
    .innerJoin('account', 'account.id', 'accountMember.accountId')
    .innerJoin('member', 'member.id', 'accountMember.memberId')
    .select(['accountId', 'memberId', 'deputyOfId', 'account.roles'])
    .where('account.state', '<>', 'disabled')
    .execute();
  return new Map(rows.filter(({ roles }) => heldRoles(roles).includes(role)).map((row) => [row.accountId, row]));
}

/** Deputies take a chair's seat; a recorder has none. */
const withoutDeputies = (standsFor: StandsFor): StandsFor =>
  new Map([...standsFor].map(([id, { memberId }]) => [id, { memberId, deputyOfId: null }]));

/** 担当の範囲 with how many cases nobody is in charge of. */
export async function rules(ctx: Reader): Promise<NeedToKnowRules> {
  const cases = (await ctx.trx.selectFrom('supportCase').select('id').execute()).map(({ id }) => id);
  const assigned = new Set((await assignments(ctx)).map(({ caseId }) => caseId));
  return {
    ...(await staffScope(ctx)),
    cases: cases.length,
    unassigned: cases.filter((id) => !assigned.has(id)).length,
  };
}

/** 担当者 of one case, and the staff among whom they are chosen. */
export async function inCharge(ctx: Reader, { caseId }: { readonly caseId: string }): Promise<InCharge> {
  const accounts = await ctx.trx
    .selectFrom('account')
    .select(['id as accountId', 'displayName', 'roles'])
    .where('state', '<>', 'disabled')
    .orderBy('displayName')
    .execute();
  return {
    caseId,
    staffScope: (await staffScope(ctx)).staffScope,
    accountIds: (await assignments(ctx)).filter((one) => one.caseId === caseId).map(({ accountId }) => accountId),
    staff: accounts
      .filter(({ roles }) => heldRoles(roles).includes('staff'))
      .map(({ accountId, displayName }) => ({ accountId, displayName })),
  };
}

/** 利用者と構成員の結びつき. */
export async function seats({ trx }: Reader): Promise<Seat[]> {
  const rows = await trx
    .selectFrom('account')
    .leftJoin('accountMember', 'accountMember.accountId', 'account.id')
    .leftJoin('member', 'member.id', 'accountMember.memberId')
    .select(['account.id as accountId', 'displayName', 'roles', 'memberId', 'member.name as memberName'])
    .where('account.state', '<>', 'disabled')
    .orderBy('loginName')
    .execute();
  return rows.map(({ roles, memberName, ...row }) => ({
    ...row,
    roles: heldRoles(roles),
    memberName: memberName ?? '',
  }));
}
