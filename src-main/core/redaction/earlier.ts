import type { EarlierDecision, RedactionReview } from '../../contract/redaction-review.ts';
import { kindOf } from '../../redaction/policy/kinds.ts';
import { tightForm } from '../../redaction/text/fold.ts';
import type { Context, ReadContext } from '../context.ts';
import { reviewById } from './queries.ts';
import { apply, changeableReview } from './steps.ts';

/**
 * 前回の判断: what the same string of the same person was decided to be in approved reviews for the same audience. Only
 * offered: nothing is decided before somebody takes it over.
 */
export async function earlier(
  ctx: Pick<ReadContext, 'trx' | 'actor' | 'catalogue'>,
  { id }: { readonly id: string },
): Promise<EarlierDecision[]> {
  return earlierOf(ctx, await reviewById(ctx, id));
}

async function earlierOf(ctx: Pick<ReadContext, 'trx'>, review: RedactionReview): Promise<EarlierDecision[]> {
  const open = review.spans.filter((span) => span.decision === 'undecided');
  if (open.length === 0) return [];
  const rows = await ctx.trx
    .selectFrom('redactionSpan')
    .innerJoin('redactionReview', 'redactionReview.id', 'redactionSpan.reviewId')
    .innerJoin('meeting', 'meeting.id', 'redactionReview.meetingId')
    .select(['redactionSpan.text', 'type', 'entity', 'decision', 'ground', 'reason', 'meeting.number', 'heldOn'])
    .distinct()
    .where('redactionReview.audience', '=', review.audience)
    .where('redactionReview.state', '=', 'approved')
    .where('redactionReview.id', '<>', review.id)
    .where('decision', '<>', 'undecided')
    .where('type', '<>', 'omitted')
    .orderBy('heldOn')
    .execute();
  const known = new Map(rows.map((row) => [keyOf(row), row]));
  return open.flatMap((span) => {
    const before = known.get(keyOf(span));
    if (!before || before.decision === 'undecided') return [];
    const { decision, ground, reason, number } = before;
    return [{ spanId: span.id, decision, ground, reason, meetingNumber: number }];
  });
}

/** 前回と同じにする: takes the offered decisions over, in one step that can be undone. */
export async function takeEarlier(
  ctx: Context,
  { id, spanIds }: { readonly id: string; readonly spanIds: readonly string[] },
): Promise<RedactionReview> {
  const review = await changeableReview(ctx, id);
  const offered = new Map((await earlierOf(ctx, review)).map((one) => [one.spanId, one]));
  const changed = review.spans.flatMap((span) => {
    const before = spanIds.includes(span.id) ? offered.get(span.id) : undefined;
    if (!before) return [];
    return [{ ...span, decision: before.decision, ground: before.ground || span.ground, reason: before.reason }];
  });
  if (changed.length > 0) await apply(ctx, review, { changed, added: [] });
  return reviewById(ctx, id);
}

const keyOf = ({ text, type, entity }: { text: string; type: string; entity: string }): string =>
  `${kindOf(type)}:${entity}:${tightForm(text)}`;
