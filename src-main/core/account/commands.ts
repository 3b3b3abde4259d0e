import type { Account } from '../../contract/account.ts';
import { AppError, ruleViolated } from '../../contract/error.ts';
import type { Role } from '../../contract/role.ts';
import type { Context } from '../context.ts';
import { accountRows, holding } from './rows.ts';

/** 利用者を招待する: the row and the key ring entry; the code is shown once. */
export async function invite(
  ctx: Context,
  input: { readonly loginName: string; readonly displayName: string; readonly roles: Role[] },
): Promise<{ account: Account; enrolmentCode: string }> {
  const taken = await ctx.trx
    .selectFrom('account')
    .select('id')
    .where('loginName', '=', input.loginName)
    .executeTakeFirst();
  if (taken) throw ruleViolated({ rule: 'login-name-taken' });
  const account: Account = { id: ctx.newId(), ...input, state: 'invited', createdAt: ctx.now().toISOString() };
  await ctx.trx.insertInto('account').values(accountRows.toRow(account)).execute();
  const enrolmentCode = await ctx.keys.invite({ accountId: account.id, loginName: account.loginName });
  return { account, enrolmentCode };
}

/** 利用者を止める. The last active administrator and oneself are protected. */
export async function disable(ctx: Context, input: { readonly id: string; readonly reason: string }): Promise<Account> {
  const row = await ctx.trx.selectFrom('account').selectAll().where('id', '=', input.id).executeTakeFirst();
  if (!row) throw new AppError('not_found');
  const account = accountRows.fromRow(row);
  if (account.id === ctx.actor.accountId) throw ruleViolated({ rule: 'account-own' });
  if (account.roles.includes('admin')) {
    const others = await ctx.trx
      .selectFrom('account')
      .select('id')
      .where('roles', 'like', holding('admin'))
      .where('state', '=', 'active')
      .where('id', '<>', account.id)
      .execute();
    if (others.length === 0) throw ruleViolated({ rule: 'account-last-admin' });
  }
  await ctx.trx.updateTable('account').set({ state: 'disabled' }).where('id', '=', account.id).execute();
  await ctx.keys.disable(account.id);
  return { ...account, state: 'disabled' };
}
