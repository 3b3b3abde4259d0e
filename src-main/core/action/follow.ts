import type { FollowedAction } from '../../contract/action.ts';
import type { FollowUpRules } from '../../contract/reminder.ts';
import type { ReadContext } from '../context.ts';
import { localDate } from '../local-time.ts';
import { followed, rulesInForce } from './followed.ts';
import { actionById } from './queries.ts';

type Reader = Pick<ReadContext, 'trx' | 'now'>;

/** 取組の追跡: open actions of all cases or of one by due day; or the settled ones, newest meeting first. */
export async function follow(
  ctx: Reader,
  input: { readonly scope: 'open' | 'settled'; readonly caseId: string | null },
): Promise<{ today: string; rules: FollowUpRules; actions: FollowedAction[] }> {
  const rules = await rulesInForce(ctx);
  const today = localDate(ctx.now());
  const all = await followed(ctx, rules);
  const wanted = all.filter(
    (one) => (one.group !== 'settled') === (input.scope === 'open') && (!input.caseId || one.caseId === input.caseId),
  );
  const byDue = (one: FollowedAction): string => one.dueOn ?? '9999';
  const sorted =
    input.scope === 'open'
      ? wanted.sort((one, other) => (byDue(one) < byDue(other) ? -1 : 1))
      : wanted.sort((one, other) => (one.heldOn > other.heldOn ? -1 : 1));
  return { today, rules, actions: sorted };
}

/** 取組の履歴. The chain runs from the first action to the last that goes on with it. */
export async function history(ctx: Pick<ReadContext, 'trx'>, input: { readonly id: string }) {
  const { trx } = ctx;
  const own = await actionById(ctx, input.id);
  let first = own;
  while (first.carriedFromId !== null) first = await actionById(ctx, first.carriedFromId);
  const chain: Chained[] = [];
  for (let id: string | undefined = first.id; id !== undefined; ) {
    const link: Chained = await trx
      .selectFrom('actionItem')
      .innerJoin('meeting', 'meeting.id', 'actionItem.meetingId')
      .select(['actionItem.id', 'text', 'actionItem.state', 'dueOn', 'meeting.number as meetingNumber', 'heldOn'])
      .where('actionItem.id', '=', id)
      .executeTakeFirstOrThrow();
    chain.push(link);
    id = (await trx.selectFrom('actionItem').select('id').where('carriedFromId', '=', id).executeTakeFirst())?.id;
  }
  const of = <T extends { seq: number }>({ seq: _seq, ...record }: T): Omit<T, 'seq'> => record;
  const progress = await trx.selectFrom('actionProgress').selectAll().where('actionId', '=', input.id).execute();
  return {
    caseId: own.caseId,
    progress: progress.map(of).map((one) => ({ ...one, id: one.id.replace(/^begun:/, '') })),
    reminders: (await trx.selectFrom('reminder').selectAll().where('actionId', '=', input.id).execute()).map(of),
    snoozes: (await trx.selectFrom('snooze').selectAll().where('actionId', '=', input.id).execute()).map(of),
    chain,
  };
}

type Chained = Pick<FollowedAction, 'id' | 'text' | 'state' | 'dueOn' | 'meetingNumber' | 'heldOn'>;
