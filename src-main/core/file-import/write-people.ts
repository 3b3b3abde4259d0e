import type { Context } from '../context.ts';
import { memberById } from '../member/queries.ts';
import { memberRow } from '../member/rows.ts';
import { list as listOrganizations, organizationById } from '../organization/queries.ts';
import { organizationRow } from '../organization/rows.ts';
import type { ImportPlan } from './plan.ts';
import { matchOrganization } from './read/organization-key.ts';

/** An organisation by which rows of members may name theirs. */
export interface ImportedOrganization {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly formerNames: readonly string[];
}

/** Writes organisations and returns all by which members may be matched, stored ones included. */
export async function writeOrganizations(
  ctx: Context,
  planned: ImportPlan['organizations'],
): Promise<readonly ImportedOrganization[]> {
  const former = new Map<string, readonly string[]>();
  for (const { fate, record, source } of planned) {
    if (fate.kind === 'add') {
      const id = ctx.newId();
      await ctx.trx
        .insertInto('organization')
        .values(organizationRow({ ...record, id, version: 1 }))
        .execute();
      former.set(id, source.formerNames);
    } else if (fate.kind === 'change') {
      const stored = await organizationById(ctx, fate.id);
      const code = record.code === '' ? stored.code : record.code;
      await ctx.trx
        .updateTable('organization')
        .set(organizationRow({ ...record, code, id: fate.id, version: stored.version + 1 }))
        .where('id', '=', fate.id)
        .execute();
      former.set(fate.id, source.formerNames);
    }
  }
  return (await listOrganizations(ctx, { search: '' })).map((organization) => ({
    ...organization,
    formerNames: former.get(organization.id) ?? [],
  }));
}

/** Writes members, then their deputies' links and the pledges that the register shows and the office does not hold yet. */
export async function writeMembers(
  ctx: Context,
  planned: ImportPlan['members'],
  organizations: readonly ImportedOrganization[],
): Promise<void> {
  const ids = new Map<string, string>();
  for (const [done, { fate, record, source }] of planned.entries()) {
    if (fate.kind !== 'add' && fate.kind !== 'change') continue;
    ctx.progress({ step: 'write-members', done, total: planned.length });
    await ctx.pause();
    const match = matchOrganization(source.organizationCode, source.organizationName, organizations);
    const organizationId = match.kind === 'by-code' || match.kind === 'by-name' ? match.organization.id : null;
    const id = fate.kind === 'add' ? ctx.newId() : fate.id;
    if (fate.kind === 'add')
      await ctx.trx
        .insertInto('member')
        .values(memberRow({ ...record, id, organizationId, deputyOfId: null, version: 1 }))
        .execute();
    else {
      const stored = await memberById(ctx, id);
      const code = record.code === '' ? stored.code : record.code;
      await ctx.trx
        .updateTable('member')
        .set(
          memberRow({
            ...record,
            code,
            id,
            organizationId,
            deputyOfId: stored.deputyOfId,
            version: stored.version + 1,
          }),
        )
        .where('id', '=', id)
        .execute();
    }
    if (record.code !== '') ids.set(record.code, id);
    await writePledge(ctx, id, source.pledge);
  }
  for (const { source, record } of planned) {
    const id = ids.get(record.code);
    const principal =
      source.deputyOfCode === ''
        ? undefined
        : (ids.get(source.deputyOfCode) ??
          (await ctx.trx.selectFrom('member').select('id').where('code', '=', source.deputyOfCode).executeTakeFirst())
            ?.id);
    if (id && principal && principal !== id)
      await ctx.trx.updateTable('member').set({ deputyOfId: principal }).where('id', '=', id).execute();
  }
}

async function writePledge(
  ctx: Context,
  memberId: string,
  pledge: ImportPlan['members'][number]['source']['pledge'],
): Promise<void> {
  if (!pledge) return;
  const known = await ctx.trx
    .selectFrom('confidentialityPledge')
    .select('id')
    .where('memberId', '=', memberId)
    .where('pledgedOn', '=', pledge.pledgedOn)
    .executeTakeFirst();
  if (known) return;
  await ctx.trx
    .insertInto('confidentialityPledge')
    .values({ ...pledge, id: ctx.newId(), memberId, recordedAt: ctx.now().toISOString() })
    .execute();
}
