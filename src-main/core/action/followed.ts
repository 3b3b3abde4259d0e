import type { ActionItem, FollowedAction } from '../../contract/action.ts';
import type { FollowUpRules } from '../../contract/reminder.ts';
import type { ReadContext } from '../context.ts';
import { columns } from '../db/columns.ts';
import { daysBetween, localDate } from '../local-time.ts';
import { dueGroup, reminderCause } from './rules.ts';

/** Actions as rows. */
export const ACTION = columns<ActionItem>()(['supportIds'], []);

/** フォローアップの決まり in force. */
export async function rulesInForce(ctx: Pick<ReadContext, 'trx'>): Promise<FollowUpRules> {
  const {
    id: _id,
    isOnDay,
    ...rules
  } = await ctx.trx.selectFrom('followUpRules').selectAll().executeTakeFirstOrThrow();
  return { ...rules, isOnDay: isOnDay === 1 };
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

const byId = <T extends { id: string }>(row: T): [string, T] => [row.id, row];
