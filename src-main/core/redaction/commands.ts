import { AppError, ruleViolated } from '../../contract/error.ts';
import type { RedactionPolicy } from '../../contract/redaction-policy.ts';
import type { Audience, RedactionReview, RedactionSpan } from '../../contract/redaction-review.ts';
import { kindOf } from '../../redaction/policy/kinds.ts';
import { stockReason } from '../../redaction/policy/stock-reasons.ts';
import { prepareRegister } from '../../redaction/register.ts';
import type { Context } from '../context.ts';
import { approvedMinutes } from '../minutes/queries.ts';
import { gatherRegister, omissionsFor } from './gather.ts';
import { lexiconOf } from './lexicon.ts';
import { omittingSpans } from './omitted.ts';
import { officePolicy, preset, replaced } from './policies.ts';
import { type ReviewTarget, reviewById } from './queries.ts';
import { type Addition, additionsOf, decisionViolations, isGraphemeEdge, proposeSpans } from './rules.ts';
import { apply, changeableReview, stored, undoLast } from './steps.ts';

/** レビューを始める: the newest approved version for one audience; a review of it that exists is gone on with as it is. */
export async function begin(ctx: Context, input: ReviewTarget): Promise<RedactionReview> {
  const { meetingId, audience = 'publication', recipientId = null } = input;
  const minutes = await approvedMinutes(ctx, meetingId);
  if (!minutes) throw ruleViolated({ rule: 'minutes-not-approved' });
  const known = await ctx.trx
    .selectFrom('redactionReview')
    .select('id')
    .where('minutesId', '=', minutes.id)
    .where('audience', '=', audience)
    .where('recipientId', recipientId === null ? 'is' : '=', recipientId)
    .executeTakeFirst();
  if (known) return reviewById(ctx, known.id);
  const id = ctx.newId();
  const policy = await officePolicy(ctx, audience);
  await ctx.trx
    .insertInto('redactionReview')
    .values({
      id,
      meetingId,
      minutesId: minutes.id,
      audience,
      recipientId,
      state: 'open',
      startedAt: ctx.now().toISOString(),
      completedAt: null,
      revision: 0,
      policy: JSON.stringify(policy),
      seed: ctx.newId(),
      omitted: '[]',
      returned: 'null',
      acknowledged: 'null',
    })
    .execute();
  const omitting = omittingSpans(minutes.blocks, await omissionsFor(ctx, input), ctx.newId);
  const isOmitted = new Set(omitting.map((span) => span.blockId));
  const register = prepareRegister(await gatherRegister(ctx, meetingId));
  const proposed = proposeSpans(minutes.blocks, register, lexiconOf(ctx.resources), ctx.newId)
    .filter((span) => !isOmitted.has(span.blockId))
    .map((span) => preset(span, { audience, recipientId, policy }));
  for (const span of [...omitting, ...proposed])
    await ctx.trx
      .insertInto('redactionSpan')
      .values({ ...stored(span), reviewId: id })
      .execute();
  return reviewById(ctx, id);
}

/** 方針を決める: what no person has decided follows it at once. */
export async function setPolicy(
  ctx: Context,
  { id, policy, isStandard }: { readonly id: string; readonly policy: RedactionPolicy; readonly isStandard: boolean },
): Promise<RedactionReview> {
  const review = await changeableReview(ctx, id);
  await apply(ctx, review, { changed: replaced(review.spans, { ...review, policy }), added: [] });
  const kept = JSON.stringify(policy);
  await ctx.trx.updateTable('redactionReview').set({ policy: kept }).where('id', '=', id).execute();
  if (isStandard) {
    const standard = { policy: kept, changedAt: ctx.now().toISOString(), changedById: ctx.actor.accountId };
    await ctx.trx
      .insertInto('redactionPolicy')
      .values({ audience: review.audience, ...standard })
      .onConflict((conflict) => conflict.column('audience').doUpdateSet(standard))
      .execute();
  }
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
  const review = await changeableReview(ctx, input.id);
  const chosen = spanOf(review, input.spanId);
  const spans = input.isForAll ? review.spans.filter((span) => isSame(span, chosen)) : [chosen];
  const broken = decisionViolations(spans, input);
  if (broken.length > 0) throw ruleViolated(...broken);
  const { decision, ground, reason } = input;
  await apply(ctx, review, {
    changed: spans.map((span) => ({
      ...span,
      decision,
      ground: ground === '' ? span.ground : ground,
      reason: decision === 'kept' || reason !== '' ? reason : reasonFor(span, review.audience),
    })),
    added: [],
  });
  return reviewById(ctx, review.id);
}

/** 手で追加する. */
export async function add(ctx: Context, input: Addition & { readonly id: string }): Promise<RedactionReview> {
  const review = await changeableReview(ctx, input.id);
  refuseOmitted(review.spans.filter((span) => span.blockId === input.blockId));
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
  const review = await changeableReview(ctx, input.id);
  const span = spanOf(review, input.spanId);
  refuseOmitted([span]);
  const text = review.blocks.find((block) => block.id === span.blockId)?.text ?? '';
  if (input.start >= input.end || input.end > text.length) throw ruleViolated({ rule: 'redaction-outside-text' });
  const changed = { ...span, start: input.start, end: input.end, text: text.slice(input.start, input.end) };
  refuseTorn(review, [changed]);
  await apply(ctx, review, { changed: [changed], added: [] });
  return reviewById(ctx, review.id);
}

/** 元に戻す: the last step. */
export async function undo(ctx: Context, input: { readonly id: string }): Promise<RedactionReview> {
  const review = await changeableReview(ctx, input.id);
  if (!(await undoLast(ctx, review))) throw ruleViolated({ rule: 'nothing-to-undo' });
  return reviewById(ctx, review.id);
}

/** The reason on record, or the stock one of the kind; a reason for keeping is none for hiding. */
function reasonFor(span: RedactionSpan, audience: Audience): string {
  return span.decision !== 'kept' && span.reason !== '' ? span.reason : stockReason(kindOf(span.type), audience);
}

/** Whether a decision on one span for all of its text concerns another; items left out as wholes are not decided upon. */
function isSame(span: RedactionSpan, chosen: RedactionSpan): boolean {
  return span.id === chosen.id || (span.text === chosen.text && span.type !== 'omitted');
}

function spanOf(review: RedactionReview, spanId: string): RedactionSpan {
  const span = review.spans.find((candidate) => candidate.id === spanId);
  if (!span) throw new AppError('not_found');
  return span;
}

/** What stands under an item that is left out follows from the records as a whole; a part of it cannot be hidden otherwise. */
function refuseOmitted(spans: readonly RedactionSpan[]): void {
  if (spans.some(({ type }) => type === 'omitted')) throw ruleViolated({ rule: 'redaction-item-is-omitted' });
}

function refuseTorn(review: RedactionReview, spans: readonly RedactionSpan[]): void {
  for (const span of spans) {
    const text = review.blocks.find((block) => block.id === span.blockId)?.text ?? '';
    if (!isGraphemeEdge(text, span.start) || !isGraphemeEdge(text, span.end))
      throw ruleViolated({ rule: 'redaction-tears-character' });
  }
}
