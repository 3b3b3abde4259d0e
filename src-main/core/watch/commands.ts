import { AppError } from '../../contract/error.ts';
import { statedHead } from '../audit/records.ts';
import type { Context } from '../context.ts';
import { lastSeen, unseen } from './unseen.ts';

/** 確認しました. Throws `conflict` where nothing is left to acknowledge, or more than the log holds. */
export async function acknowledge(ctx: Context, { size }: { readonly size: number }): Promise<{ count: number }> {
  const seen = await lastSeen(ctx);
  if (size > ((await statedHead(ctx.trx))?.size ?? 0)) throw new AppError('conflict');
  const seqs = await unseen(ctx, seen.size, size);
  if (seqs.length === 0) throw new AppError('conflict');
  return { count: seqs.length };
}
