import type { PrintedCheckpoint } from '../../documents/model.ts';
import type { ReadContext } from '../context.ts';
import { printedCheckpoint } from './printed-checkpoint.ts';

/** The state of the log at this moment, as it is printed; null while the log is empty. */
export async function checkpointNow(ctx: ReadContext): Promise<PrintedCheckpoint | null> {
  const head = await ctx.trx.selectFrom('logHead').select(['size', 'root']).executeTakeFirst();
  return head ? printedCheckpoint({ origin: ctx.origin, ...head }, ctx.now()) : null;
}
