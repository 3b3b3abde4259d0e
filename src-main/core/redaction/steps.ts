import type { RedactionReview, RedactionSpan } from '../../contract/redaction.ts';
import type { Context } from '../context.ts';

/** What one step does. */
export interface Step {
  readonly changed: readonly RedactionSpan[];
  readonly added: readonly RedactionSpan[];
}

interface Before {
  readonly restore: readonly RedactionSpan[];
  readonly remove: readonly string[];
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
  await writeSpans(ctx, review.id, step.changed);
  for (const span of step.added)
    await ctx.trx
      .insertInto('redactionSpan')
      .values({ ...span, reviewId: review.id })
      .execute();
  await ctx.trx.updateTable('redactionReview').set({ revision }).where('id', '=', review.id).execute();
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
  await writeSpans(ctx, review.id, before.restore);
  for (const id of before.remove) await ctx.trx.deleteFrom('redactionSpan').where('id', '=', id).execute();
  await ctx.trx
    .deleteFrom('redactionStep')
    .where('reviewId', '=', review.id)
    .where('revision', '=', step.revision)
    .execute();
  await ctx.trx
    .updateTable('redactionReview')
    .set({ revision: review.revision + 1 })
    .where('id', '=', review.id)
    .execute();
  return true;
}

async function writeSpans(ctx: Context, reviewId: string, spans: readonly RedactionSpan[]): Promise<void> {
  for (const span of spans)
    await ctx.trx
      .updateTable('redactionSpan')
      .set({ ...span, reviewId })
      .where('id', '=', span.id)
      .execute();
}
