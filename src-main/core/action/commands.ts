import type { ActionItem, Decision } from '../../contract/action.ts';
import { AppError, ruleViolated } from '../../contract/error.ts';
import { PENDING_STATES } from '../../contract/reminder.ts';
import type { Context } from '../context.ts';
import { agendaItemById } from '../meeting/queries.ts';
import { memberById } from '../member/queries.ts';
import { actionById, actionRow, successorOf } from './queries.ts';
import { changeViolations, settledState } from './rules.ts';

type Change = Omit<ActionItem, 'meetingId' | 'agendaItemId' | 'caseId' | 'carriedFromId'> & {
  readonly reviewedAtMeetingId: string | null;
};
type CarryOver = Pick<ActionItem, 'id' | 'version' | 'meetingId' | 'agendaItemId' | 'text' | 'dueOn'>;

/** States from which an action may be carried on; what was finished or dropped may not. */
const CARRIED_FROM: readonly ActionItem['state'][] = [...PENDING_STATES, 'carried-over', 'not-done-by-agency'];

/** 決定事項を記録する. */
export async function decide(ctx: Context, input: Omit<Decision, 'id' | 'recordedAt'>): Promise<Decision> {
  await refuse(ctx, input);
  const decision: Decision = { ...input, id: ctx.newId(), recordedAt: ctx.now().toISOString() };
  await ctx.trx.insertInto('decision').values(decision).execute();
  return decision;
}

/** 取組事項を決める. */
export async function assign(
  ctx: Context,
  input: Omit<ActionItem, 'id' | 'version' | 'state' | 'doneOn' | 'result' | 'carriedFromId'>,
): Promise<ActionItem> {
  await refuse(ctx, input);
  for (const id of input.supportIds) await memberById(ctx, id);
  if (input.ownerId === null && input.ownerOrganizationId === null)
    throw ruleViolated({ rule: 'action-without-owner' });
  return insert(ctx, { ...input, carriedFromId: null });
}

/** 取組事項を改める: owner, due date, state and result. A result may come in at any time. */
export async function change(ctx: Context, input: Change): Promise<ActionItem> {
  const stored = await actionById(ctx, input.id);
  if (stored.version !== input.version) throw new AppError('conflict', { currentVersion: stored.version });
  for (const id of input.supportIds) await memberById(ctx, id);
  const broken = changeViolations(input);
  if (broken.length > 0) throw ruleViolated(...broken);
  if (input.state !== 'carried-over' && (await successorOf(ctx, stored.id)) !== null)
    throw ruleViolated({ rule: 'action-is-carried-on' });
  const { reviewedAtMeetingId, ...fields } = input;
  const action: ActionItem = {
    ...fields,
    state: settledState(input),
    meetingId: stored.meetingId,
    agendaItemId: stored.agendaItemId,
    caseId: stored.caseId,
    carriedFromId: stored.carriedFromId,
    version: stored.version + 1,
  };
  await ctx.trx.updateTable('actionItem').set(actionRow(action)).where('id', '=', input.id).execute();
  const isNews = stored.state !== action.state || stored.result !== action.result || stored.doneOn !== action.doneOn;
  if (isNews) await noteProgress(ctx, action, reviewedAtMeetingId);
  return action;
}

/** 繰越: the old action ends as carried over, and the new one of the later meeting says which it goes on with. */
export async function carryOver(ctx: Context, input: CarryOver): Promise<ActionItem> {
  const stored = await actionById(ctx, input.id);
  if (stored.version !== input.version) throw new AppError('conflict', { currentVersion: stored.version });
  if (stored.meetingId === input.meetingId) throw ruleViolated({ rule: 'action-carried-into-own-meeting' });
  if (!CARRIED_FROM.includes(stored.state)) throw ruleViolated({ rule: 'action-is-settled' });
  if ((await successorOf(ctx, stored.id)) !== null) throw ruleViolated({ rule: 'action-is-carried-on' });
  await refuse(ctx, input);
  const item = await agendaItemById(ctx, input.agendaItemId);
  if (item.caseId !== null && item.caseId !== stored.caseId) throw ruleViolated({ rule: 'action-of-another-case' });
  if (stored.state !== 'carried-over') {
    const ended: ActionItem = { ...stored, state: 'carried-over', doneOn: null, version: stored.version + 1 };
    await ctx.trx.updateTable('actionItem').set(actionRow(ended)).where('id', '=', stored.id).execute();
    await noteProgress(ctx, ended, input.meetingId);
  }
  const { text, dueOn, meetingId, agendaItemId } = input;
  const { caseId, ownerOrganizationId, ownerId, supportIds } = stored;
  const fields = { text, dueOn, meetingId, agendaItemId, caseId, ownerOrganizationId, ownerId, supportIds };
  return insert(ctx, { ...fields, carriedFromId: stored.id });
}

async function insert(
  ctx: Context,
  input: Omit<ActionItem, 'id' | 'version' | 'state' | 'doneOn' | 'result'>,
): Promise<ActionItem> {
  const action: ActionItem = { ...input, id: ctx.newId(), state: 'open', doneOn: null, result: '', version: 1 };
  await ctx.trx.insertInto('actionItem').values(actionRow(action)).execute();
  await noteProgress(ctx, action, null);
  return action;
}

async function noteProgress(ctx: Context, action: ActionItem, meetingId: string | null): Promise<void> {
  const { state, doneOn, result } = action;
  const recordedAt = ctx.now().toISOString();
  await ctx.trx
    .insertInto('actionProgress')
    .values({ id: ctx.newId(), actionId: action.id, state, doneOn, result, meetingId, recordedAt })
    .execute();
}

async function refuse(
  ctx: Context,
  input: { readonly meetingId: string; readonly agendaItemId: string },
): Promise<void> {
  const item = await agendaItemById(ctx, input.agendaItemId);
  if (item.meetingId !== input.meetingId) throw new AppError('not_found');
  const approved = await ctx.trx
    .selectFrom('minutes')
    .select('id')
    .where('meetingId', '=', input.meetingId)
    .where('state', '=', 'approved')
    .executeTakeFirst();
  if (approved) throw ruleViolated({ rule: 'minutes-are-approved' });
}
