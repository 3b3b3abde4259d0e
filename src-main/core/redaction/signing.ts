import { AppError, ruleViolated } from '../../contract/error.ts';
import type { RedactionReview } from '../../contract/redaction-review.ts';
import type { Context } from '../context.ts';
import { type Returned, reviewById } from './queries.ts';
import { isSecondPerson } from './rules.ts';
import { newestReview } from './steps.ts';
import { warnings } from './warnings.ts';

/** What was seen when it was signed or sent back. */
interface Seen {
  readonly id: string;
  readonly revision: number;
}

/** 承認を依頼する: the first signature. Every candidate must be decided. */
export async function complete(ctx: Context, input: Seen): Promise<RedactionReview> {
  const review = await seenReview(ctx, input);
  if (review.state === 'requested') throw ruleViolated({ rule: 'redaction-is-requested' });
  if (review.state === 'approved') throw ruleViolated({ rule: 'redaction-is-approved' });
  refuseUndecided(review);
  await sign(ctx, review);
  await ctx.trx
    .updateTable('redactionReview')
    .set({ state: 'requested', returned: 'null' })
    .where('id', '=', review.id)
    .execute();
  return reviewById(ctx, review.id);
}

/** 二人目の承認: by an account that has not signed this revision yet; what may tell who is meant is acknowledged before. */
export async function approve(ctx: Context, input: Seen): Promise<RedactionReview> {
  const review = await seenReview(ctx, input);
  if (review.state === 'approved') throw ruleViolated({ rule: 'redaction-is-approved' });
  if (review.state === 'open') throw ruleViolated({ rule: 'redaction-not-requested' });
  if (!isSecondPerson(review.signatures, review.revision, ctx.actor.accountId))
    throw ruleViolated({ rule: 'redaction-approved-by-same-account' });
  refuseUndecided(review);
  const { warnings: found, acknowledged } = await warnings(ctx, review);
  if (found.length > 0 && acknowledged?.revision !== review.revision)
    throw ruleViolated({ rule: 'redaction-warnings-unacknowledged', of: { count: String(found.length) } });
  await sign(ctx, review);
  await ctx.trx
    .updateTable('redactionReview')
    .set({ state: 'approved', completedAt: ctx.now().toISOString() })
    .where('id', '=', review.id)
    .execute();
  return reviewById(ctx, review.id);
}

/** 差し戻す: the signature stays on record and no longer counts, because the revision moves on. */
export async function sendBack(ctx: Context, input: Seen & { readonly reason: string }): Promise<RedactionReview> {
  const review = await seenReview(ctx, input);
  if (review.state !== 'requested') throw ruleViolated({ rule: 'redaction-not-requested' });
  const returned: Returned = { reason: input.reason, byId: ctx.actor.accountId, at: ctx.now().toISOString() };
  await openAgain(ctx, review, JSON.stringify(returned));
  return reviewById(ctx, review.id);
}

/** 点検を再開する. */
export async function reopen(ctx: Context, input: { readonly id: string }): Promise<RedactionReview> {
  const review = await newestReview(ctx, input.id);
  if (review.state !== 'approved') throw ruleViolated({ rule: 'redaction-not-approved' });
  await openAgain(ctx, review, 'null');
  return reviewById(ctx, review.id);
}

async function seenReview(ctx: Context, { id, revision }: Seen): Promise<RedactionReview> {
  const review = await newestReview(ctx, id);
  if (review.revision !== revision) throw new AppError('conflict', { currentVersion: review.revision });
  return review;
}

function refuseUndecided({ undecided }: RedactionReview): void {
  if (undecided > 0) throw ruleViolated({ rule: 'redaction-undecided', of: { count: String(undecided) } });
}

async function sign(ctx: Context, { id, revision }: RedactionReview): Promise<void> {
  await ctx.trx
    .insertInto('redactionSignature')
    .values({ reviewId: id, revision, accountId: ctx.actor.accountId, signedAt: ctx.now().toISOString() })
    .execute();
}

async function openAgain(ctx: Context, review: RedactionReview, returned: string): Promise<void> {
  await ctx.trx
    .updateTable('redactionReview')
    .set({ state: 'open', completedAt: null, revision: review.revision + 1, returned })
    .where('id', '=', review.id)
    .execute();
}
