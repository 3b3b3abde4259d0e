import { AppError } from '../../contract/error.ts';
import type { Audience, RedactionReview, RedactionSpan, ReviewSignature } from '../../contract/redaction-review.ts';
import { findKnownAndFixed } from '../../redaction/find.ts';
import { prepareRegister } from '../../redaction/register.ts';
import type { ReadContext } from '../context.ts';
import { minutesById, versionsOf } from '../minutes/queries.ts';
import { allPersons } from '../support-case/queries.ts';
import { policyOf, withShown } from './policies.ts';
import { entitiesOf } from './register.ts';
import { isSecondPerson, lastSignedBy } from './rules.ts';

type Reader = Pick<ReadContext, 'trx' | 'actor' | 'catalogue'>;

/** Which of these texts name someone of the cases or hold what has the form of personal data; guesses do not count. */
export async function tellingOf(ctx: Pick<ReadContext, 'trx'>, texts: readonly string[]): Promise<readonly boolean[]> {
  const register = prepareRegister({ known: (await allPersons(ctx)).flatMap(entitiesOf), keep: [] });
  return texts.map((text) => findKnownAndFixed(text, register).some(({ source }) => source !== 'guess'));
}

/** Which review of a meeting is meant; publication unless said otherwise. */
export interface ReviewTarget {
  readonly meetingId: string;
  readonly audience?: Audience;
  readonly recipientId?: string | null;
}

/** The review, for one audience, of the newest version of a meeting's minutes that has one. */
export async function get(ctx: Reader, input: ReviewTarget): Promise<{ review: RedactionReview | null }> {
  const id = await newestId(ctx, input);
  return { review: id === null ? null : await reviewById(ctx, id) };
}

/** Which review that is; null when there is none. */
export async function newestId(ctx: Pick<ReadContext, 'trx'>, input: ReviewTarget): Promise<string | null> {
  const { audience = 'publication', recipientId = null } = input;
  const reviews = await ctx.trx
    .selectFrom('redactionReview')
    .select(['id', 'minutesId'])
    .where('meetingId', '=', input.meetingId)
    .where('audience', '=', audience)
    .where('recipientId', recipientId === null ? 'is' : '=', recipientId)
    .execute();
  const newest = (await versionsOf(ctx, input.meetingId)).find((minutes) =>
    reviews.some((review) => review.minutesId === minutes.id),
  );
  return reviews.find((candidate) => candidate.minutesId === newest?.id)?.id ?? null;
}

/** A review with the frozen text and its spans in the order of the document, as the one who asks stands to it. */
export async function reviewById(ctx: Reader, id: string): Promise<RedactionReview> {
  const row = await ctx.trx.selectFrom('redactionReview').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('not_found');
  const { policy: kept, seed, omitted: _omitted, acknowledged: _acknowledged, returned, ...review } = row;
  const policy = policyOf(review.audience, kept);
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
  const signatures = await signaturesOf(ctx, id);
  const me = ctx.actor.accountId;
  return {
    ...review,
    blocks,
    spans: await withShown(ctx, { ...review, blocks, policy, seed }, spans),
    policy,
    undecided: spans.filter((span) => span.decision === 'undecided').length,
    mayUndo: review.state !== 'approved' && step !== undefined,
    signatures,
    mayApprove: review.state === 'requested' && isSecondPerson(signatures, review.revision, me),
    lastSigned: lastSignedBy(signatures, me),
    returned: await returnedOf(ctx, returned),
  };
}

/** 差し戻し as it is kept: who and why. */
export interface Returned {
  readonly reason: string;
  readonly byId: string;
  readonly at: string;
}

async function returnedOf(ctx: Reader, kept: string): Promise<RedactionReview['returned']> {
  const returned = JSON.parse(kept) as Returned | null;
  if (returned === null) return null;
  const by = await ctx.trx
    .selectFrom('account')
    .select('displayName')
    .where('id', '=', returned.byId)
    .executeTakeFirst();
  return { reason: returned.reason, at: returned.at, displayName: by?.displayName ?? '' };
}

async function signaturesOf(ctx: Reader, reviewId: string): Promise<ReviewSignature[]> {
  return ctx.trx
    .selectFrom('redactionSignature')
    .innerJoin('account', 'account.id', 'redactionSignature.accountId')
    .select(['accountId', 'displayName', 'signedAt', 'revision'])
    .where('reviewId', '=', reviewId)
    .orderBy('revision', 'desc')
    .orderBy('signedAt', 'desc')
    .execute();
}

/** Spans of a review, in no order. */
async function spansOf(ctx: Reader, reviewId: string): Promise<RedactionSpan[]> {
  const rows = await ctx.trx.selectFrom('redactionSpan').selectAll().where('reviewId', '=', reviewId).execute();
  return rows.map(({ reviewId: _review, ...span }) => span);
}
