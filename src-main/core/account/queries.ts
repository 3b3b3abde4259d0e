import type { Account } from '../../contract/account.ts';
import type { ReadContext } from '../context.ts';
import { accountRows } from './rows.ts';

/** All accounts, in the order of their login names. */
export async function list(ctx: ReadContext): Promise<Account[]> {
  const rows = await ctx.trx.selectFrom('account').selectAll().orderBy('loginName').execute();
  return rows.map((row) => accountRows.fromRow(row));
}
