import { AppError } from '../../contract/error.ts';
import type { RedactionReview, RedactionSpan } from '../../contract/redaction.ts';
import type { ReadContext } from '../context.ts';
import { minutesById, versionsOf } from '../minutes/queries.ts';

type Reader = Pick<ReadContext, 'trx'>;

/** The review of the newest reviewed version of a meeting's minutes. */
export async function get(
  ctx: Reader,
  input: { readonly meetingId: string },
): Promise<{ review: RedactionReview | null }> {
  const reviews = await ctx.trx
    .selectFrom('redactionReview')
    .selectAll()
    .where('meetingId', '=', input.meetingId)
    .execute();
  const newest = (await versionsOf(ctx, input.meetingId)).find((minutes) =>
    reviews.some((review) => review.minutesId === minutes.id),
  );
  const review = reviews.find((candidate) => candidate.minutesId === newest?.id);
  return { review: review ? await reviewById(ctx, review.id) : null };
}

/** A review with the frozen text and its spans in the order of the document. */
export async function reviewById(ctx: Reader, id: string): Promise<RedactionReview> {
  const review = await ctx.trx.selectFrom('redactionReview').selectAll().where('id', '=', id).executeTakeFirst();
  if (!review) throw new AppError('not_found');
  const { blocks } = await minutesById(ctx, review.minutesId);
  const order = new Map(blocks.map((block, index) => [block.id, index]));
  const spans = (await spansOf(ctx, id)).sort(
    (a, b) => (order.get(a.blockId) ?? 0) - (order.get(b.blockId) ?? 0) || a.start - b.start || b.end - a.end,
  );
  const step = await ctx.trx
    .selectFrom('redactionStep')
    .select('revision')
    .where('reviewId', '=', id)
    .executeTakeFirst();
  return {
    ...review,
    blocks,
    spans,
    undecided: spans.filter((span) => span.decision === 'undecided').length,
    mayUndo: review.state === 'open' && step !== undefined,
  };
}

/** Spans of a review, in no order. */
async function spansOf(ctx: Reader, reviewId: string): Promise<RedactionSpan[]> {
  const rows = await ctx.trx.selectFrom('redactionSpan').selectAll().where('reviewId', '=', reviewId).execute();
  return rows.map(({ reviewId: _review, ...span }) => span);
}
