import type { Account } from '../../contract/account.ts';
import { AppError, ruleViolated } from '../../contract/error.ts';
import type { Role } from '../../contract/role.ts';
import type { Context } from '../context.ts';
import { accountRows, holding } from './rows.ts';
import { type AccountQuestion, refusesDisabling, refusesReinviting, refusesRoles } from './rules.ts';

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

/** 招待し直す: the old box and seal are gone, whatever state the account was in; the new code is shown once. */
export async function reinvite(
  ctx: Context,
  input: { readonly id: string; readonly reason: string },
): Promise<{ account: Account; enrolmentCode: string }> {
  const account = await accountOf(ctx, input.id);
  refuse(refusesReinviting({ account, actorId: ctx.actor.accountId }));
  await ctx.trx.updateTable('account').set({ state: 'invited' }).where('id', '=', account.id).execute();
  const enrolmentCode = ctx.keys.reinvite({ accountId: account.id, loginName: account.loginName });
  return { account: { ...account, state: 'invited' }, enrolmentCode };
}

/** 役割を変える. The last active administrator stays one. */
export async function changeRoles(
  ctx: Context,
  input: { readonly id: string; readonly roles: Role[]; readonly reason: string },
): Promise<{ account: Account; before: Role[] }> {
  const question = await questionOf(ctx, input.id);
  const { account } = question;
  refuse(refusesRoles(question, input.roles));
  const changed: Account = { ...account, roles: input.roles };
  const { roles } = accountRows.toRow(changed);
  await ctx.trx.updateTable('account').set({ roles }).where('id', '=', account.id).execute();
  return { account: changed, before: account.roles };
}

/** 表示名を変える. */
export async function rename(
  ctx: Context,
  { id, displayName }: { readonly id: string; readonly displayName: string },
): Promise<Account> {
  const account = await accountOf(ctx, id);
  await ctx.trx.updateTable('account').set({ displayName }).where('id', '=', id).execute();
  return { ...account, displayName };
}

/** 利用者を止める. The last active administrator and oneself are protected. */
export async function disable(ctx: Context, input: { readonly id: string; readonly reason: string }): Promise<Account> {
  const question = await questionOf(ctx, input.id);
  const { account } = question;
  refuse(refusesDisabling(question));
  await ctx.trx.updateTable('account').set({ state: 'disabled' }).where('id', '=', account.id).execute();
  ctx.keys.disable(account.id);
  return { ...account, state: 'disabled' };
}

async function accountOf(ctx: Context, id: string): Promise<Account> {
  const row = await ctx.trx.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('not_found');
  return accountRows.fromRow(row);
}

async function questionOf(ctx: Context, id: string): Promise<AccountQuestion & { readonly account: Account }> {
  const account = await accountOf(ctx, id);
  const others = await ctx.trx
    .selectFrom('account')
    .select('id')
    .where('roles', 'like', holding('admin'))
    .where('state', '=', 'active')
    .where('id', '<>', id)
    .execute();
  return { account, actorId: ctx.actor.accountId, hasOtherAdmin: others.length > 0 };
}

function refuse(rule: string | null): void {
  if (rule !== null) throw ruleViolated({ rule });
}
