import { ruleViolated } from '../../contract/error.ts';
import type { Context, ReadContext } from '../context.ts';

/** 投影を許す, once its entry has committed. @throws `projection-unprotected` where the shell protects nothing anyway */
export async function allowProjection(
  ctx: Context,
  { minutes }: { readonly minutes: number },
): Promise<{ until: string }> {
  if (!(await ctx.screen.protect())) throw ruleViolated({ rule: 'projection-unprotected' });
  const until = new Date(ctx.now().getTime() + minutes * 60_000);
  ctx.afterCommit(() => ctx.screen.expose(until));
  return { until: until.toISOString() };
}

/** Until when 投影 is allowed. */
export async function projection(ctx: Pick<ReadContext, 'projection'>): Promise<{ until: string | null }> {
  return { until: ctx.projection?.toISOString() ?? null };
}

/** 投影を終える, before its time. The window is protected at once; the entry follows. */
export async function endProjection(ctx: Context): Promise<{ wasAllowed: boolean }> {
  await ctx.screen.protect();
  return { wasAllowed: ctx.projection !== null };
}
