import type { RecoveryStanding } from '../../contract/recovery.ts';
import type { ReadContext } from '../context.ts';

type Noted = {
  readonly seq: number;
  readonly at: string;
  readonly actor: string | null;
  readonly detail: { readonly [name: string]: unknown };
};

/** How matters stand with the recovery sheets, from the key ring and the log. */
export async function standing(ctx: ReadContext): Promise<RecoveryStanding> {
  const present = ctx.sheets.present();
  const replaced = await newest(ctx, 'recovery.sheets-replaced');
  const used = await newest(ctx, 'recovery.used');
  const postponed = await newest(ctx, 'recovery.sheets-postponed');
  const rehearsed = await newest(ctx, 'recovery.rehearsed');
  const restored = await newest(ctx, 'access.key-ring-restored');
  const accounts = await ctx.trx.selectFrom('account').select('id').limit(2).execute();
  const isUsed = used !== null && used.seq > (replaced?.seq ?? -1);
  const isInterrupted = replaced !== null && replaced.detail.setId !== present?.setId;
  return {
    set: present && { setId: present.setId, issuedAt: present.issuedAt },
    isFirstStep: !present && !ctx.sheets.isFictional() && accounts.length === 1 && ctx.actor.roles.includes('admin'),
    mustReplace: isUsed ? 'used' : isInterrupted ? 'interrupted' : null,
    postponed: await standingPostponed(ctx, postponed, Math.max(replaced?.seq ?? -1, used?.seq ?? -1)),
    lastRehearsal: rehearsed && { at: rehearsed.at, isGood: rehearsed.detail.isGood === true },
    ringRestored: restored && { at: restored.at, why: String(restored.detail.why) },
  };
}

/** What was put off since the sheets last changed, while its week runs. */
async function standingPostponed(
  ctx: ReadContext,
  postponed: Noted | null,
  changedAt: number,
): Promise<RecoveryStanding['postponed']> {
  const until = String(postponed?.detail.until);
  if (!postponed?.actor || postponed.seq < changedAt || until <= ctx.now().toISOString()) return null;
  const by = await ctx.trx
    .selectFrom('account')
    .select('displayName')
    .where('id', '=', postponed.actor)
    .executeTakeFirst();
  return { by: by?.displayName ?? '', until };
}

async function newest(ctx: ReadContext, type: string): Promise<Noted | null> {
  const row = await ctx.trx
    .selectFrom('auditEntry')
    .select(['seq', 'ts', 'leaf'])
    .where('type', '=', type)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { entry } = JSON.parse(row.leaf) as { entry: Pick<Noted, 'actor' | 'detail'> };
  return { seq: row.seq, at: row.ts, actor: entry.actor, detail: entry.detail };
}
