import type { ActionItem, Decision, FollowedAction } from '../../contract/action.ts';
import { AppError } from '../../contract/error.ts';
import { type FollowUpRules, PENDING_STATES } from '../../contract/reminder.ts';
import type { ReadContext } from '../context.ts';
import { columns } from '../db/columns.ts';
import { daysBetween, localDate } from '../local-time.ts';
import { dueGroup, reminderCause } from './rules.ts';

type Reader = Pick<ReadContext, 'trx'>;

const ACTION = columns<ActionItem>()(['supportIds'], []);
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

/** フォローアップの決まり in force. */
export async function rulesInForce(ctx: Reader): Promise<FollowUpRules> {
  const {
    id: _id,
    isOnDay,
    ...rules
  } = await ctx.trx.selectFrom('followUpRules').selectAll().executeTakeFirstOrThrow();
  return { ...rules, isOnDay: isOnDay === 1 };
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

/** Every action with the names of what it refers to. */
export async function followed(ctx: Pick<ReadContext, 'trx' | 'now'>, rules: FollowUpRules): Promise<FollowedAction[]> {
  const today = localDate(ctx.now());
  const { trx } = ctx;
  const rows = await trx.selectFrom('actionItem').selectAll().execute();
  const meetings = new Map((await trx.selectFrom('meeting').select(['id', 'number', 'heldOn']).execute()).map(byId));
  const cases = new Map((await trx.selectFrom('supportCase').select(['id', 'caseNumber']).execute()).map(byId));
  const members = new Map(
    (await trx.selectFrom('member').select(['id', 'name', 'organizationId']).execute()).map(byId),
  );
  const organizations = new Map(
    (await trx.selectFrom('organization').select(['id', 'name', 'shortName']).execute()).map(byId),
  );
  // Newest last, so that the newest stays in the map.
  const reminded = await trx.selectFrom('reminder').select(['actionId', 'on']).orderBy('on').execute();
  const lastReminder = new Map(reminded.map(({ actionId, on }) => [actionId, on]));
  const snoozed = await trx.selectFrom('snooze').select(['actionId', 'until']).orderBy('seq').execute();
  const lastSnooze = new Map(snoozed.map(({ actionId, until }) => [actionId, until]));
  const next = new Map(rows.flatMap((row) => (row.carriedFromId === null ? [] : [[row.carriedFromId, row.id]])));
  return rows.map((row) => {
    const action = ACTION.fromRow(row);
    const owner = members.get(action.ownerId ?? '');
    const organizationId = action.ownerOrganizationId ?? owner?.organizationId ?? null;
    const organization = organizations.get(organizationId ?? '');
    const meeting = meetings.get(action.meetingId);
    const asked = {
      remindedOn: lastReminder.get(action.id) ?? null,
      snoozedUntil: lastSnooze.get(action.id) ?? null,
    };
    const group = dueGroup(action, rules, today);
    return {
      ...action,
      ...asked,
      caseNumber: cases.get(action.caseId ?? '')?.caseNumber ?? '',
      meetingNumber: meeting?.number ?? '',
      heldOn: meeting?.heldOn ?? '',
      organizationId,
      organizationName: organization ? organization.shortName || organization.name : '',
      ownerName: owner?.name ?? '',
      group,
      daysLeft: group === 'settled' || action.dueOn === null ? null : daysBetween(today, action.dueOn),
      remind: reminderCause(action, asked, rules, today),
      carriedToId: next.get(action.id) ?? null,
    };
  });
}

/** How many actions are asked after today, for the home screen. */
export async function remindersDue(ctx: Pick<ReadContext, 'trx' | 'now'>): Promise<number> {
  const rules = await rulesInForce(ctx);
  return (await followed(ctx, rules)).filter(({ remind }) => remind !== null).length;
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

const byId = <T extends { id: string }>(row: T): [string, T] => [row.id, row];
