import type { Account } from '../../contract/account.ts';
import type { ReadContext } from '../context.ts';

/** All accounts, in the order of their login names. */
export function list(ctx: ReadContext): Promise<Account[]> {
  return ctx.trx.selectFrom('account').selectAll().orderBy('loginName').execute();
}
