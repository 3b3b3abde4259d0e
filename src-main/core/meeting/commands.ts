import { AppError, ruleViolated } from '../../contract/error.ts';
import {
  type CooperationRequest,
  KINDS_WITH_PERSONAL_DATA,
  type Meeting,
  type MeetingDetail,
} from '../../contract/meeting.ts';
import type { Context } from '../context.ts';
import { organizationById } from '../organization/queries.ts';
import { caseNumberOf } from '../support-case/queries.ts';
import { arrive } from './arrivals.ts';
import { get, meetingById, requestRow } from './queries.ts';
import { planViolations } from './rules.ts';

type Plan = Pick<
  Meeting,
  'kind' | 'number' | 'title' | 'place' | 'heldOn' | 'startsAt' | 'endsAt' | 'chairId' | 'recorderId'
>;

/** 会議を立てる. */
export async function plan(ctx: Context, input: Plan): Promise<MeetingDetail> {
  await refuse(ctx, input, null);
  const id = ctx.newId();
  await ctx.trx
    .insertInto('meeting')
    .values({ ...input, id, state: 'preparing', openedAt: null, closedAt: null, version: 1 })
    .execute();
  await arrive(ctx, await meetingById(ctx, id));
  return get(ctx, { id });
}

/** 会議の予定を改める, while it is being prepared. */
export async function changePlan(
  ctx: Context,
  input: Plan & { readonly id: string; readonly version: number },
): Promise<MeetingDetail> {
  const stored = await meetingById(ctx, input.id);
  if (stored.version !== input.version) throw new AppError('conflict', { currentVersion: stored.version });
  if (stored.state === 'closed') throw ruleViolated({ rule: 'meeting-is-closed' });
  await refuse(ctx, input, input.id);
  const isWithPersonalData = (kind: Meeting['kind']): boolean => KINDS_WITH_PERSONAL_DATA.includes(kind);
  if (isWithPersonalData(stored.kind) && !isWithPersonalData(input.kind) && (await holdsPersonalData(ctx, input.id)))
    throw ruleViolated({ rule: 'meeting-holds-personal-data' });
  await ctx.trx
    .updateTable('meeting')
    .set({ ...input, version: stored.version + 1 })
    .where('id', '=', input.id)
    .execute();
  return get(ctx, { id: input.id });
}

/** 招集する: the list of those invited, as a whole. */
export async function invite(
  ctx: Context,
  input: { readonly id: string; readonly memberIds: readonly string[] },
): Promise<MeetingDetail> {
  const stored = await meetingById(ctx, input.id);
  if (stored.state === 'closed') throw ruleViolated({ rule: 'meeting-is-closed' });
  await ctx.trx.deleteFrom('invitation').where('meetingId', '=', input.id).execute();
  const memberIds = [...new Set(input.memberIds)];
  if (memberIds.length > 0)
    await ctx.trx
      .insertInto('invitation')
      .values(memberIds.map((memberId) => ({ meetingId: input.id, memberId })))
      .execute();
  return get(ctx, { id: input.id });
}

/** 求めを出す（法第9条第3項）. A meeting without personal data cannot ask for any. */
export async function issueRequest(ctx: Context, input: Omit<CooperationRequest, 'id'>): Promise<MeetingDetail> {
  const meeting = await meetingById(ctx, input.meetingId);
  if (!KINDS_WITH_PERSONAL_DATA.includes(meeting.kind)) throw ruleViolated({ rule: 'meeting-without-personal-data' });
  if (!input.isBlanket && input.organizationIds.length === 0) throw ruleViolated({ rule: 'request-without-addressee' });
  for (const id of input.organizationIds) await organizationById(ctx, id);
  for (const id of input.caseIds) await caseNumberOf(ctx, id);
  await ctx.trx
    .insertInto('cooperationRequest')
    .values(requestRow({ ...input, id: ctx.newId() }))
    .execute();
  return get(ctx, { id: input.meetingId });
}

/** Whether a case is on the agenda or something was shared already (要綱 18条: other kinds speak of nobody). */
async function holdsPersonalData({ trx }: Context, meetingId: string): Promise<boolean> {
  const item = await trx
    .selectFrom('agendaItem')
    .select('id')
    .where('meetingId', '=', meetingId)
    .where('caseId', 'is not', null)
    .executeTakeFirst();
  const told = await trx.selectFrom('disclosure').select('id').where('meetingId', '=', meetingId).executeTakeFirst();
  return item !== undefined || told !== undefined;
}

async function refuse(ctx: Context, input: Plan, own: string | null): Promise<void> {
  const broken = planViolations(input);
  if (broken.length > 0) throw ruleViolated(...broken);
  const other = await ctx.trx.selectFrom('meeting').select('id').where('number', '=', input.number).executeTakeFirst();
  if (other && other.id !== own) throw ruleViolated({ rule: 'meeting-number-taken', of: { number: input.number } });
}
