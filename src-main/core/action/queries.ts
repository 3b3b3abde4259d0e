import type { ActionItem, Decision, FollowedAction } from '../../contract/action.ts';
import { AppError } from '../../contract/error.ts';
import { PENDING_STATES } from '../../contract/reminder.ts';
import type { ReadContext } from '../context.ts';
import { ACTION, followed, rulesInForce } from './followed.ts';
import { reviewedAt } from './review.ts';

type Reader = Pick<ReadContext, 'trx'>;

export const actionRow = ACTION.toRow;

/** One action; `not_found` when there is none. */
export async function actionById(ctx: Reader, id: string): Promise<ActionItem> {
  const row = await ctx.trx.selectFrom('actionItem').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('not_found');
  return ACTION.fromRow(row);
}

/** The action that goes on with one, if any. */
export async function successorOf(ctx: Reader, id: string): Promise<string | null> {
  const row = await ctx.trx.selectFrom('actionItem').select('id').where('carriedFromId', '=', id).executeTakeFirst();
  return row?.id ?? null;
}

/** 決定事項 and 取組事項 of one meeting, or the open ones of all meetings by due date. */
export async function list(
  ctx: Reader,
  input: { readonly meetingId: string | null },
): Promise<{ decisions: Decision[]; actions: ActionItem[] }> {
  if (input.meetingId === null) {
    const rows = await ctx.trx
      .selectFrom('actionItem')
      .selectAll()
      .where('state', 'in', ['open', 'in-progress'])
      .orderBy('dueOn', (order) => order.asc().nullsLast())
      .execute();
    return { decisions: [], actions: rows.map(ACTION.fromRow) };
  }
  return { decisions: await decisionsOf(ctx, input.meetingId), actions: await actionsOf(ctx, input.meetingId) };
}

/** 決定事項 of a meeting, in the order of its agenda. */
export function decisionsOf(ctx: Reader, meetingId: string): Promise<Decision[]> {
  return ctx.trx
    .selectFrom('decision')
    .innerJoin('agendaItem', 'agendaItem.id', 'decision.agendaItemId')
    .selectAll('decision')
    .where('decision.meetingId', '=', meetingId)
    .orderBy('agendaItem.position')
    .orderBy('decision.recordedAt')
    .execute();
}

/** 取組事項 of a meeting, in the order of its agenda. */
export async function actionsOf(ctx: Reader, meetingId: string): Promise<ActionItem[]> {
  const rows = await ctx.trx
    .selectFrom('actionItem')
    .innerJoin('agendaItem', 'agendaItem.id', 'actionItem.agendaItemId')
    .selectAll('actionItem')
    .where('actionItem.meetingId', '=', meetingId)
    .orderBy('agendaItem.position')
    .orderBy('actionItem.dueOn', (order) => order.asc().nullsLast())
    .execute();
  return rows.map(ACTION.fromRow);
}

/** Every action as its lists show it today, by the rules in force. */
export async function everyAction(ctx: Pick<ReadContext, 'trx' | 'now'>): Promise<FollowedAction[]> {
  return followed(ctx, await rulesInForce(ctx));
}

/** 前回行動の確認 of a meeting that had it on its agenda: each action under its item, as it stood at the meeting. */
export async function reviewed(
  ctx: Pick<ReadContext, 'trx' | 'now'>,
  meetingId: string,
): Promise<readonly { readonly agendaItemId: string; readonly action: FollowedAction }[]> {
  return reviewedAt(ctx, meetingId);
}

/** 少数の秘匿: below which number figures are not told. */
export async function smallNumber(ctx: Reader): Promise<number> {
  return (await rulesInForce(ctx)).smallNumber;
}

/** How many actions are asked after today, for the home screen. */
export async function remindersDue(ctx: Pick<ReadContext, 'trx' | 'now'>): Promise<number> {
  return (await everyAction(ctx)).filter(({ remind }) => remind !== null).length;
}

/** Whether anything agreed before still waits for a meeting to look at it. */
export async function hasUnfinished(ctx: Reader, exceptMeetingId: string): Promise<boolean> {
  const open = await ctx.trx
    .selectFrom('actionItem')
    .select('id')
    .where('meetingId', '<>', exceptMeetingId)
    .where((where) =>
      where.or([
        where('state', 'in', PENDING_STATES),
        where.and([
          where('state', '=', 'carried-over'),
          where(
            'id',
            'not in',
            where
              .selectFrom('actionItem as next')
              .select('next.carriedFromId')
              .where('next.carriedFromId', 'is not', null),
          ),
        ]),
      ]),
    )
    .executeTakeFirst();
  return open !== undefined;
}
