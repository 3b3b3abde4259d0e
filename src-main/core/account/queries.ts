import type { KeyStanding, ListedAccount } from '../../contract/account.ts';
import type { ReadContext } from '../context.ts';
import { accountRows } from './rows.ts';

/** All accounts, in the order of their login names, each with its last sign-in as the office's own log has it. */
export async function list(ctx: ReadContext): Promise<ListedAccount[]> {
  const rows = await ctx.trx.selectFrom('account').selectAll().orderBy('loginName').execute();
  const signIns = await ctx.trx
    .selectFrom('auditEntry')
    .select((select) => ['actor', select.fn.max('ts').as('at')])
    .where('type', 'in', ['access.signed-in', 'account.enrolled'])
    .groupBy('actor')
    .execute();
  const lastOf = new Map(signIns.map(({ actor, at }) => [actor, at]));
  return rows.map((row) => ({ ...accountRows.fromRow(row), lastSignedInAt: lastOf.get(row.id) ?? null }));
}

/** 鍵の状況, as the log tells it. */
export async function keyStanding(ctx: ReadContext): Promise<KeyStanding> {
  const rotated = await ctx.trx
    .selectFrom('auditEntry')
    .select(['seq', 'ts'])
    .where('type', '=', 'account.key-rotated')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const leavers = await ctx.trx
    .selectFrom('auditEntry')
    .select(['subject as accountId', 'ts as disabledAt'])
    .where('type', '=', 'account.disabled')
    .where('seq', '>', rotated?.seq ?? -1)
    .where('subject', 'is not', null)
    .orderBy('seq')
    .$narrowType<{ accountId: string }>()
    .execute();
  return { rotatedAt: rotated?.ts ?? null, leavers };
}
