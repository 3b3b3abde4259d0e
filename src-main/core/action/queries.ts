import type { ActionItem, Decision } from '../../contract/action.ts';
import type { ReadContext } from '../context.ts';
import { columns } from '../db/columns.ts';

type Reader = Pick<ReadContext, 'trx'>;

const ACTION = columns<ActionItem>()(['supportIds'], []);
export const actionRow = ACTION.toRow;

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
      .orderBy('dueOn')
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
    .orderBy('actionItem.dueOn')
    .execute();
  return rows.map(ACTION.fromRow);
}
