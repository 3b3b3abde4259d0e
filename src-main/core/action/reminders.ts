import { AppError, ruleViolated } from '../../contract/error.ts';
import type { FollowUpRules, Reminder, Snooze } from '../../contract/reminder.ts';
import type { Context } from '../context.ts';
import { localDate } from '../local-time.ts';
import { memberById } from '../member/queries.ts';
import { rulesInForce } from './followed.ts';
import { actionById } from './queries.ts';
import { isPending } from './rules.ts';

/** 確認を記録する. Actions asked after together belong to one organisation. */
export async function remind(
  ctx: Context,
  input: Pick<Reminder, 'on' | 'how' | 'answer'> & { readonly actionIds: readonly string[] },
): Promise<Reminder[]> {
  const { actionIds, ...said } = input;
  if (said.on > localDate(ctx.now())) throw ruleViolated({ rule: 'reminder-in-future' });
  const actions = await Promise.all([...new Set(actionIds)].map((id) => actionById(ctx, id)));
  if (actions.some(({ state }) => !isPending(state))) throw ruleViolated({ rule: 'action-is-settled' });
  const asked = new Set<string | null>();
  for (const { ownerOrganizationId, ownerId } of actions)
    asked.add(ownerOrganizationId ?? (await memberById(ctx, ownerId ?? '')).organizationId ?? ownerId);
  if (asked.size > 1) throw ruleViolated({ rule: 'reminder-to-several-organizations' });
  const recordedAt = ctx.now().toISOString();
  const reminders = actions.map(
    ({ id }): Reminder => ({ ...said, id: ctx.newId(), actionId: id, recordedById: ctx.actor.accountId, recordedAt }),
  );
  await ctx.trx.insertInto('reminder').values(reminders).execute();
  return reminders;
}

/** 確認を見送る. */
export async function snooze(ctx: Context, input: Pick<Snooze, 'actionId' | 'until' | 'reason'>): Promise<Snooze> {
  const action = await actionById(ctx, input.actionId);
  if (!isPending(action.state)) throw ruleViolated({ rule: 'action-is-settled' });
  if (input.until <= localDate(ctx.now())) throw ruleViolated({ rule: 'snooze-not-in-future' });
  const snoozed: Snooze = {
    ...input,
    id: ctx.newId(),
    recordedById: ctx.actor.accountId,
    recordedAt: ctx.now().toISOString(),
  };
  await ctx.trx.insertInto('snooze').values(snoozed).execute();
  return snoozed;
}

/** フォローアップの決まりを変える. */
export async function setRules(ctx: Context, input: FollowUpRules): Promise<FollowUpRules> {
  const { version } = await rulesInForce(ctx);
  if (version !== input.version) throw new AppError('conflict', { currentVersion: version });
  const rules: FollowUpRules = { ...input, version: version + 1 };
  await ctx.trx
    .updateTable('followUpRules')
    .set({ ...rules, isOnDay: rules.isOnDay ? 1 : 0 })
    .execute();
  return rules;
}
