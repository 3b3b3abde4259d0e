import { AppError, ruleViolated } from '../../contract/error.ts';
import type { Organization } from '../../contract/organization.ts';
import type { Context } from '../context.ts';
import { organizationById } from './queries.ts';
import { organizationRow } from './rows.ts';

/** 関係機関を登録する. */
export async function add(ctx: Context, input: Omit<Organization, 'id' | 'version'>): Promise<Organization> {
  const organization: Organization = { ...input, id: ctx.newId(), version: 1 };
  await refuseTakenCode(ctx, organization);
  await ctx.trx.insertInto('organization').values(organizationRow(organization)).execute();
  return organization;
}

/** 関係機関を改める. */
export async function change(ctx: Context, input: Organization): Promise<Organization> {
  const stored = await organizationById(ctx, input.id);
  if (stored.version !== input.version) throw new AppError('conflict', { currentVersion: stored.version });
  await refuseTakenCode(ctx, input);
  const organization: Organization = { ...input, version: stored.version + 1 };
  await ctx.trx.updateTable('organization').set(organizationRow(organization)).where('id', '=', input.id).execute();
  return organization;
}

async function refuseTakenCode(ctx: Context, organization: Organization): Promise<void> {
  if (organization.code === '') return;
  const other = await ctx.trx
    .selectFrom('organization')
    .select('id')
    .where('code', '=', organization.code)
    .where('id', '<>', organization.id)
    .executeTakeFirst();
  if (other) throw ruleViolated({ rule: 'organization-code-taken', of: { code: organization.code } });
}
