import { GLASS_MINUTES, type OpenGlass } from '../../contract/break-glass.ts';
import { ruleViolated } from '../../contract/error.ts';
import type { Context } from '../context.ts';
import { meetingById } from '../meeting/queries.ts';
import { reachOf } from '../need-to-know/queries.ts';
import { type Glass, reachesCase, reachesMeeting } from '../need-to-know/rules.ts';
import { caseNumberOf } from '../support-case/queries.ts';

/** What the interface may know of the glass that its user opened. */
export const shownGlass = ({ until, ...glass }: Glass): OpenGlass => ({ ...glass, until: until.toISOString() });

/**
 * 緊急アクセスを開く. Nothing is shown by it until its entry has committed. @throws not_found; `glass-not-needed` for what
 * the account sees anyway; `glass-account` for one that is not active
 */
export async function breakGlass(
  ctx: Context,
  input: { readonly caseId: string | null; readonly meetingId: string | null; readonly reason: string },
): Promise<OpenGlass & { readonly replaced: string | null }> {
  const { actor, trx } = ctx;
  const { caseId, meetingId, reason } = input;
  const label = caseId === null ? (await meetingById(ctx, meetingId ?? '')).number : await caseNumberOf(ctx, caseId);
  const account = await trx.selectFrom('account').select('state').where('id', '=', actor.accountId).executeTakeFirst();
  if (account?.state !== 'active') throw ruleViolated({ rule: 'glass-account' });
  const reach = await reachOf(ctx, { accountId: actor.accountId, signedInAt: null }, actor.roles);
  if (caseId === null ? reachesMeeting(reach, meetingId) : reachesCase(reach, caseId))
    throw ruleViolated({ rule: 'glass-not-needed' });
  const openedAt = ctx.now();
  const until = new Date(openedAt.getTime() + GLASS_MINUTES * 60_000);
  const glass: Glass = { id: ctx.newId(), caseId, meetingId, label, until };
  if (ctx.glass) await close(ctx, ctx.glass);
  await trx
    .insertInto('breakGlass')
    .values({
      id: glass.id,
      accountId: actor.accountId,
      caseId,
      meetingId,
      reason,
      openedAt: openedAt.toISOString(),
      until: until.toISOString(),
    })
    .execute();
  ctx.afterCommit(async () => ctx.setGlass(glass));
  return { ...shownGlass(glass), replaced: ctx.glass?.id ?? null };
}

/** 緊急アクセスを終える, before its time. */
export async function endGlass(ctx: Context): Promise<{ ended: OpenGlass | null }> {
  const { glass } = ctx;
  if (!glass) return { ended: null };
  await close(ctx, glass);
  ctx.afterCommit(async () => ctx.setGlass(null));
  return { ended: shownGlass(glass) };
}

async function close({ trx, now }: Context, { id }: Glass): Promise<void> {
  await trx.insertInto('breakGlassEnd').values({ glassId: id, endedAt: now().toISOString() }).execute();
}
