import type { Verification } from '../../contract/audit-log.ts';
import { verify } from '../../log/keys.ts';
import { decodeState, encodeState, type VerifiedState } from '../../log/verify-state.ts';
import type { Context } from '../context.ts';

/** What the account signs, so that nobody else can say how far it has verified a log. */
const signedBytes = (origin: string, state: string): Uint8Array =>
  Buffer.from(`tasuki/verified/v1\n${origin}\n${state}`, 'utf8');

/** Where the account's own last sound verification of this log ended; null if there is none that it signed. */
export async function lastVerified(ctx: Context): Promise<VerifiedState | null> {
  const row = await ctx.trx
    .selectFrom('auditVerification')
    .select(['state', 'signature'])
    .where('origin', '=', ctx.origin)
    .where('accountId', '=', ctx.actor.accountId)
    .executeTakeFirst();
  if (!row?.state || !row.signature) return null;
  const isOwn = verify(ctx.own.publicKey, signedBytes(ctx.origin, row.state), Buffer.from(row.signature, 'base64'));
  if (!isOwn) return null;
  try {
    return decodeState(row.state);
  } catch {
    // Of another version of this program: the whole log is read instead.
    return null;
  }
}

/** Remembers the result for the account; after a failure there is nothing to go on from. */
export async function rememberVerified(
  ctx: Context,
  { size, root, isSound }: Verification,
  state: VerifiedState | null,
): Promise<void> {
  const text = state && encodeState(state);
  const row = {
    size,
    root,
    isSound: isSound ? 1 : 0,
    at: ctx.now().toISOString(),
    state: text,
    signature: text && Buffer.from(ctx.own.sign(signedBytes(ctx.origin, text))).toString('base64'),
  };
  await ctx.trx
    .insertInto('auditVerification')
    .values({ origin: ctx.origin, accountId: ctx.actor.accountId, ...row })
    .onConflict((conflict) => conflict.columns(['origin', 'accountId']).doUpdateSet(row))
    .execute();
}
