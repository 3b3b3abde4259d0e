import { ruleViolated } from '../../contract/error.ts';
import type { RedactionReview, RedactionSpan } from '../../contract/redaction-review.ts';
import type { Context } from '../context.ts';
import { newestId, reviewById } from './queries.ts';

/** What one step does. */
export interface Step {
  readonly changed: readonly RedactionSpan[];
  readonly added: readonly RedactionSpan[];
}

interface Before {
  readonly restore: readonly RedactionSpan[];
  readonly remove: readonly string[];
}

/** A review that is still the newest of its kind; older versions are closed for good. */
export async function newestReview(ctx: Context, id: string): Promise<RedactionReview> {
  const review = await reviewById(ctx, id);
  if ((await newestId(ctx, review)) !== review.id) throw ruleViolated({ rule: 'redaction-of-old-version' });
  return review;
}

/** A review that may be changed: not approved. Whoever changes it while it waits opens it again. */
export async function changeableReview(ctx: Context, id: string): Promise<RedactionReview> {
  const review = await newestReview(ctx, id);
  if (review.state === 'approved') throw ruleViolated({ rule: 'redaction-is-approved' });
  return review;
}

/** Applies a step and remembers how to take it back. */
export async function apply(ctx: Context, review: RedactionReview, step: Step): Promise<void> {
  const restore = step.changed.map((span) => review.spans.find((candidate) => candidate.id === span.id) ?? span);
  const before: Before = { restore, remove: step.added.map((span) => span.id) };
  const revision = review.revision + 1;
  await ctx.trx
    .insertInto('redactionStep')
    .values({ reviewId: review.id, revision, before: JSON.stringify(before) })
    .execute();
  await writeSpans(ctx, review.id, step.changed, revision);
  for (const span of step.added)
    await ctx.trx
      .insertInto('redactionSpan')
      .values({ ...stored(span), reviewId: review.id, changedIn: revision })
      .execute();
  await moveOn(ctx, review.id, revision);
}

/** Takes the newest step back; false when there is none. The revision still grows: undoing is a step of its own. */
export async function undoLast(ctx: Context, review: RedactionReview): Promise<boolean> {
  const step = await ctx.trx
    .selectFrom('redactionStep')
    .selectAll()
    .where('reviewId', '=', review.id)
    .orderBy('revision', 'desc')
    .executeTakeFirst();
  if (!step) return false;
  const before = JSON.parse(step.before) as Before;
  await writeSpans(ctx, review.id, before.restore, review.revision + 1);
  for (const id of before.remove) await ctx.trx.deleteFrom('redactionSpan').where('id', '=', id).execute();
  await ctx.trx
    .deleteFrom('redactionStep')
    .where('reviewId', '=', review.id)
    .where('revision', '=', step.revision)
    .execute();
  await moveOn(ctx, review.id, review.revision + 1);
  return true;
}

/** A span as it is kept; what it shows follows from the policy and is not stored. */
export function stored({ shown: _shown, ...span }: RedactionSpan): Omit<RedactionSpan, 'shown'> {
  return span;
}

/** The next revision: signatures on the one before no longer count, so the review is open again. */
async function moveOn(ctx: Context, reviewId: string, revision: number): Promise<void> {
  await ctx.trx.updateTable('redactionReview').set({ revision, state: 'open' }).where('id', '=', reviewId).execute();
}

async function writeSpans(
  ctx: Context,
  reviewId: string,
  spans: readonly RedactionSpan[],
  changedIn: number,
): Promise<void> {
  for (const span of spans)
    await ctx.trx
      .updateTable('redactionSpan')
      .set({ ...stored(span), reviewId, changedIn })
      .where('id', '=', span.id)
      .execute();
}
