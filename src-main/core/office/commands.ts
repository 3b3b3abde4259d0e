import { AppError } from '../../contract/error.ts';
import type { OfficeSettings } from '../../contract/office.ts';
import type { Context } from '../context.ts';
import { currentSettings } from './queries.ts';

/** 設定を改める. A pledge text that is replaced stays accepted until the pledges given on it expire. */
export async function changeSettings(
  ctx: Context,
  input: Partial<OfficeSettings> & { readonly version: number },
): Promise<OfficeSettings> {
  const stored = await currentSettings(ctx);
  if (stored.version !== input.version) throw new AppError('conflict', { currentVersion: stored.version });
  const given = Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== undefined),
  ) as Partial<OfficeSettings>;
  const next: OfficeSettings = { ...stored, ...given, version: stored.version + 1, changedAt: ctx.now().toISOString() };
  if (next.pledgeVersion !== stored.pledgeVersion && !next.acceptedPledgeVersions.includes(stored.pledgeVersion))
    next.acceptedPledgeVersions = [...next.acceptedPledgeVersions, stored.pledgeVersion];
  await ctx.trx
    .updateTable('officeSettings')
    .set({ ...next, acceptedPledgeVersions: JSON.stringify(next.acceptedPledgeVersions) })
    .where('id', '=', 1)
    .execute();
  return next;
}
