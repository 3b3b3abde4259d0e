import { AppError, ruleViolated } from '../../contract/error.ts';
import type { InCharge, NeedToKnowRules, Seat, StaffScope } from '../../contract/need-to-know.ts';
import type { Context } from '../context.ts';
import { inCharge, rules, seats, staffScope } from './queries.ts';

/** 担当の範囲を決める. @throws conflict when it was decided anew in the meantime */
export async function setStaffScope(
  ctx: Context,
  input: { readonly staffScope: StaffScope; readonly version: number },
): Promise<NeedToKnowRules> {
  const { version } = await staffScope(ctx);
  if (version !== input.version) throw new AppError('conflict', { currentVersion: version });
  await ctx.trx
    .updateTable('needToKnowRules')
    .set({ staffScope: input.staffScope, version: version + 1 })
    .execute();
  return rules(ctx);
}

/** 担当者を決める. @throws not_found; `in-charge-not-staff` for an account that does not work on cases */
export async function assign(
  ctx: Context,
  input: { readonly caseId: string; readonly accountIds: readonly string[] },
): Promise<InCharge> {
  const { caseId } = input;
  const known = await ctx.trx.selectFrom('supportCase').select('id').where('id', '=', caseId).executeTakeFirst();
  if (!known) throw new AppError('not_found');
  const { staff } = await inCharge(ctx, { caseId });
  const chosen = [...new Set(input.accountIds)];
  if (chosen.some((id) => !staff.some(({ accountId }) => accountId === id)))
    throw ruleViolated({ rule: 'in-charge-not-staff' });
  await ctx.trx.deleteFrom('caseAssignment').where('caseId', '=', caseId).execute();
  const assignedAt = ctx.now().toISOString();
  for (const accountId of chosen)
    await ctx.trx
      .insertInto('caseAssignment')
      .values({ caseId, accountId, assignedAt, assignedById: ctx.actor.accountId })
      .execute();
  return inCharge(ctx, { caseId });
}

/** 利用者と構成員を結びつける. @throws not_found; `seat-taken` when another account stands for the member */
export async function seat(
  ctx: Context,
  { accountId, memberId }: { readonly accountId: string; readonly memberId: string | null },
): Promise<Seat[]> {
  const { trx } = ctx;
  const account = await trx.selectFrom('account').select('id').where('id', '=', accountId).executeTakeFirst();
  if (!account) throw new AppError('not_found');
  await trx.deleteFrom('accountMember').where('accountId', '=', accountId).execute();
  if (memberId !== null) {
    const member = await trx.selectFrom('member').select('id').where('id', '=', memberId).executeTakeFirst();
    if (!member) throw new AppError('not_found');
    const taken = await trx
      .selectFrom('accountMember')
      .select('accountId')
      .where('memberId', '=', memberId)
      .executeTakeFirst();
    if (taken) throw ruleViolated({ rule: 'seat-taken' });
    await trx.insertInto('accountMember').values({ accountId, memberId }).execute();
  }
  return seats(ctx);
}
