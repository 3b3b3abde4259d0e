import { AppError, ruleViolated } from '../../contract/error.ts';
import type { RedactionReview, RedactionSpan } from '../../contract/redaction.ts';
import { prepareRegister } from '../../redaction/register.ts';
import type { Context } from '../context.ts';
import { approvedMinutes } from '../minutes/queries.ts';
import { gatherRegister } from './gather.ts';
import { lexiconOf } from './lexicon.ts';
import { get, reviewById } from './queries.ts';
import { type Addition, additionsOf, decisionViolations, isGraphemeEdge, proposeSpans } from './rules.ts';
import { apply, undoLast } from './steps.ts';

/** レビューを始める: the newest approved version; an open review of it is gone on with. */
export async function begin(ctx: Context, input: { readonly meetingId: string }): Promise<RedactionReview> {
  const minutes = await approvedMinutes(ctx, input.meetingId);
  if (!minutes) throw ruleViolated({ rule: 'minutes-not-approved' });
  const known = await ctx.trx
    .selectFrom('redactionReview')
    .select(['id', 'state'])
    .where('minutesId', '=', minutes.id)
    .executeTakeFirst();
  if (known) {
    await ctx.trx
      .updateTable('redactionReview')
      .set({ state: 'open', completedAt: null })
      .where('id', '=', known.id)
      .execute();
    return reviewById(ctx, known.id);
  }
  const id = ctx.newId();
  await ctx.trx
    .insertInto('redactionReview')
    .values({
      id,
      meetingId: input.meetingId,
      minutesId: minutes.id,
      state: 'open',
      startedAt: ctx.now().toISOString(),
      completedAt: null,
      revision: 0,
    })
    .execute();
  const register = prepareRegister(await gatherRegister(ctx, input.meetingId));
  const spans = proposeSpans(minutes.blocks, register, lexiconOf(ctx.resources), ctx.newId);
  for (const span of spans)
    await ctx.trx
      .insertInto('redactionSpan')
      .values({ ...span, reviewId: id })
      .execute();
  return reviewById(ctx, id);
}

/** 伏せる・残す. With `isForAll`, every span with the same text. */
export async function decide(
  ctx: Context,
  input: {
    readonly id: string;
    readonly spanId: string;
    readonly decision: RedactionSpan['decision'];
    readonly ground: string;
    readonly reason: string;
    readonly isForAll: boolean;
  },
): Promise<RedactionReview> {
  const review = await openReview(ctx, input.id);
  const chosen = spanOf(review, input.spanId);
  const spans = input.isForAll ? review.spans.filter((span) => span.text === chosen.text) : [chosen];
  const broken = decisionViolations(spans, input);
  if (broken.length > 0) throw ruleViolated(...broken);
  const { decision, ground, reason } = input;
  await apply(ctx, review, {
    changed: spans.map((span) => ({ ...span, decision, ground: ground === '' ? span.ground : ground, reason })),
    added: [],
  });
  return reviewById(ctx, review.id);
}

/** 手で追加する. */
export async function add(ctx: Context, input: Addition & { readonly id: string }): Promise<RedactionReview> {
  const review = await openReview(ctx, input.id);
  const added = additionsOf(review.blocks, review.spans, input, ctx.newId);
  if (added.length === 0) throw ruleViolated({ rule: 'redaction-outside-text' });
  refuseTorn(review, added);
  await apply(ctx, review, { changed: [], added });
  return reviewById(ctx, review.id);
}

/** 範囲を直す. */
export async function adjust(
  ctx: Context,
  input: { readonly id: string; readonly spanId: string; readonly start: number; readonly end: number },
): Promise<RedactionReview> {
  const review = await openReview(ctx, input.id);
  const span = spanOf(review, input.spanId);
  const text = review.blocks.find((block) => block.id === span.blockId)?.text ?? '';
  if (input.start >= input.end || input.end > text.length) throw ruleViolated({ rule: 'redaction-outside-text' });
  const changed = { ...span, start: input.start, end: input.end, text: text.slice(input.start, input.end) };
  refuseTorn(review, [changed]);
  await apply(ctx, review, { changed: [changed], added: [] });
  return reviewById(ctx, review.id);
}

/** 元に戻す: the last step. */
export async function undo(ctx: Context, input: { readonly id: string }): Promise<RedactionReview> {
  const review = await openReview(ctx, input.id);
  if (!(await undoLast(ctx, review))) throw ruleViolated({ rule: 'nothing-to-undo' });
  return reviewById(ctx, review.id);
}

/** レビューを終える: every candidate must be decided. */
export async function complete(ctx: Context, input: { readonly id: string }): Promise<RedactionReview> {
  const review = await openReview(ctx, input.id);
  if (review.undecided > 0)
    throw ruleViolated({ rule: 'redaction-undecided', of: { count: String(review.undecided) } });
  await ctx.trx
    .updateTable('redactionReview')
    .set({ state: 'completed', completedAt: ctx.now().toISOString() })
    .where('id', '=', review.id)
    .execute();
  return reviewById(ctx, review.id);
}

async function openReview(ctx: Context, id: string): Promise<RedactionReview> {
  const review = await reviewById(ctx, id);
  if (review.state !== 'open') throw ruleViolated({ rule: 'redaction-is-completed' });
  const newest = await get(ctx, { meetingId: review.meetingId });
  if (newest.review?.id !== review.id) throw ruleViolated({ rule: 'redaction-of-old-version' });
  return review;
}

function spanOf(review: RedactionReview, spanId: string): RedactionSpan {
  const span = review.spans.find((candidate) => candidate.id === spanId);
  if (!span) throw new AppError('not_found');
  return span;
}

function refuseTorn(review: RedactionReview, spans: readonly RedactionSpan[]): void {
  for (const span of spans) {
    const text = review.blocks.find((block) => block.id === span.blockId)?.text ?? '';
    if (!isGraphemeEdge(text, span.start) || !isGraphemeEdge(text, span.end))
      throw ruleViolated({ rule: 'redaction-tears-character' });
  }
}
