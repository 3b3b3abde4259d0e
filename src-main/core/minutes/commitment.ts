import type { MinutesBlock } from '../../contract/minutes.ts';
import { frozenBlocks } from '../../log/segments/frozen-blocks.ts';
import { layOut } from '../../log/segments/lay-out.ts';
import { segmentRoot } from '../../log/segments/open-tree.ts';
import type { Context } from '../context.ts';

/**
 * 区分ごとの封印: commits to the frozen text as a tree of salted segments and keeps the secret seed beside it. The root
 * goes into the log with the approval, so that redacted copies can be shown to be this text with passages left out.
 */
export async function commitSegments(
  ctx: Pick<Context, 'trx' | 'now' | 'randomBytes'>,
  minutes: { readonly id: string; readonly blocks: readonly MinutesBlock[] },
): Promise<string> {
  const seed = ctx.randomBytes(32);
  const { tokens } = layOut(frozenBlocks(minutes.blocks), seed);
  const root = segmentRoot(tokens, seed).toString('hex');
  await ctx.trx
    .insertInto('minutesCommitment')
    .values({ minutesId: minutes.id, seed, root, committedAt: ctx.now().toISOString() })
    .execute();
  return root;
}
