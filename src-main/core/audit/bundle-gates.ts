import type { Reviewed } from '../../contract/audit-log.ts';
import { ruleViolated } from '../../contract/error.ts';
import { recipientOf } from '../../log/recipient.ts';
import type { GateContext, GateResult } from '../context.ts';
import { linesOfBundle, loadBundle, rawPublicKey } from './load-bundle.ts';

/** 監査人の受取り鍵 as age writes it. */
export async function recipient(ctx: GateContext): Promise<GateResult<{ recipient: string }>> {
  return { output: { recipient: recipientOf(rawPublicKey(ctx.session.receivingKey())) }, isUnlogged: true };
}

/** 監査用の束を開く; only in a notebook, where no office's own log could be mistaken for it. */
export async function openBundle(
  ctx: GateContext,
  input: { readonly path: string; readonly passphrase: string },
): Promise<GateResult<Reviewed>> {
  if (!ctx.session.isNotebook()) throw ruleViolated({ rule: 'not-a-notebook' });
  const bytes = await ctx.readFile(input.path);
  const lines = linesOfBundle(bytes, ctx.session.receivingKey(), input.passphrase);
  return { output: await ctx.session.review((into) => loadBundle(lines, into, ctx.progress)) };
}

/** Puts the bundle away. */
export async function closeBundle(ctx: GateContext): Promise<GateResult<Record<string, never>>> {
  await ctx.session.endReview();
  return { output: {} };
}
