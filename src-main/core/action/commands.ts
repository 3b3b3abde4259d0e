import type { ActionItem, Decision } from '../../contract/action.ts';
import { AppError, ruleViolated } from '../../contract/error.ts';
import type { Context } from '../context.ts';
import { agendaItemById } from '../meeting/queries.ts';
import { memberById } from '../member/queries.ts';
import { actionRow } from './queries.ts';
import { changeViolations } from './rules.ts';

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
  input: Omit<ActionItem, 'id' | 'version' | 'state' | 'doneOn' | 'result'>,
): Promise<ActionItem> {
  await refuse(ctx, input);
  for (const id of input.supportIds) await memberById(ctx, id);
  if (input.ownerId === null && input.ownerOrganizationId === null)
    throw ruleViolated({ rule: 'action-without-owner' });
  const action: ActionItem = { ...input, id: ctx.newId(), state: 'open', doneOn: null, result: '', version: 1 };
  await ctx.trx.insertInto('actionItem').values(actionRow(action)).execute();
  return action;
}

/** 取組事項を改める: owner, due date, state and result. */
export async function change(
  ctx: Context,
  input: Omit<ActionItem, 'meetingId' | 'agendaItemId' | 'caseId'>,
): Promise<ActionItem> {
  const stored = await ctx.trx.selectFrom('actionItem').selectAll().where('id', '=', input.id).executeTakeFirst();
  if (!stored) throw new AppError('not_found');
  if (stored.version !== input.version) throw new AppError('conflict', { currentVersion: stored.version });
  for (const id of input.supportIds) await memberById(ctx, id);
  const broken = changeViolations(input);
  if (broken.length > 0) throw ruleViolated(...broken);
  const action: ActionItem = {
    ...input,
    meetingId: stored.meetingId,
    agendaItemId: stored.agendaItemId,
    caseId: stored.caseId,
    version: stored.version + 1,
  };
  await ctx.trx.updateTable('actionItem').set(actionRow(action)).where('id', '=', input.id).execute();
  return action;
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
