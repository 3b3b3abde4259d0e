import { AppError } from '../../contract/error.ts';
import type { CopyWarning, CopyWarnings, RedactionReview } from '../../contract/redaction-review.ts';
import { uncoveredBy } from '../../redaction/compare/earlier-copy.ts';
import { differences, type Publication } from '../../redaction/compare/earlier-publication.ts';
import { reidentificationWarnings, type ShownPassage } from '../../redaction/reidentify/warnings.ts';
import { cutSpans } from '../../redaction/replace.ts';
import type { Context, ReadContext } from '../context.ts';
import { currentSettings } from '../office/queries.ts';
import type { KeptStretch } from './copies.ts';
import { reviewById } from './queries.ts';

type Reader = Pick<ReadContext, 'trx' | 'actor' | 'catalogue'>;

/** 再識別のおそれと以前の写しとの違い: what may still tell who is meant; a person decides. */
export async function warnings(ctx: Reader, { id }: { readonly id: string }): Promise<CopyWarnings> {
  const review = await reviewById(ctx, id);
  const row = await ctx.trx
    .selectFrom('redactionReview')
    .select('acknowledged')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const { smallestGroup } = await currentSettings(ctx);
  return {
    warnings: [
      ...passageWarnings(review, smallestGroup),
      ...(await uncovered(ctx, review)),
      ...(await sincePublication(ctx, review)),
    ],
    acknowledged: JSON.parse(row.acknowledged) as CopyWarnings['acknowledged'],
  };
}

/** 注意を確かめた, with the reason why the copy may leave all the same. */
export async function acknowledge(
  ctx: Context,
  { id, revision, reason }: { readonly id: string; readonly revision: number; readonly reason: string },
): Promise<CopyWarnings> {
  const review = await reviewById(ctx, id);
  if (review.revision !== revision) throw new AppError('conflict', { currentVersion: review.revision });
  const acknowledged = { revision, reason, displayName: ctx.actor.displayName };
  await ctx.trx
    .updateTable('redactionReview')
    .set({ acknowledged: JSON.stringify(acknowledged) })
    .where('id', '=', id)
    .execute();
  return warnings(ctx, { id });
}

const removalsIn = (review: RedactionReview, blockId: string) =>
  review.spans.filter((span) => span.blockId === blockId && span.decision === 'removed');

/** What each item still shows of the people that it is about; one item is one household. */
function passageWarnings(review: RedactionReview, smallestGroup: number): CopyWarning[] {
  // Where the policy leaves names standing, clues beside them tell nothing more.
  if (review.policy.person === 'keep') return [];
  const about = review.blocks.filter((block) => block.agendaItemId !== null && block.kind !== 'disclosures');
  const passages = [...Map.groupBy(about, (block) => block.agendaItemId ?? '')].map(
    ([of, blocks]): ShownPassage => ({
      of: (blocks.find(({ kind }) => kind === 'heading') ?? blocks[0])?.id ?? of,
      pieces: blocks.flatMap((block) => [
        ...cutSpans(block.text, removalsIn(review, block.id)),
        { kind: 'text', text: '\n' } as const,
      ]),
    }),
  );
  return reidentificationWarnings(passages, smallestGroup).map(({ kind, of, words }) => ({
    kind,
    blockId: of,
    words: [...words],
    copy: '',
  }));
}

/** Passages hidden here that a copy of the same version, public or for the same recipient, already shows. */
async function uncovered(ctx: Reader, review: RedactionReview): Promise<CopyWarning[]> {
  const copies = await ctx.trx
    .selectFrom('redactionCopy')
    .innerJoin('redactionReview', 'redactionReview.id', 'redactionCopy.reviewId')
    .select(['number', 'hidden', 'redactionCopy.audience', 'redactionCopy.recipientId'])
    .where('minutesId', '=', review.minutesId)
    .where('redactionCopy.state', '=', 'given')
    .execute();
  const now = review.spans.filter((span) => span.decision === 'removed');
  const texts = new Map(review.blocks.map((block) => [block.id, block.text]));
  return copies
    .filter(
      ({ audience, recipientId }) =>
        audience === 'publication' ||
        audience === 'request' ||
        (audience === review.audience && recipientId === review.recipientId),
    )
    .flatMap(({ number, hidden }) =>
      uncoveredBy(now, JSON.parse(hidden) as KeptStretch[]).map(({ blockId, start, end }) => ({
        kind: 'uncovered' as const,
        blockId,
        words: [(texts.get(blockId) ?? '').slice(start, end)],
        copy: number,
      })),
    );
}

/** 前回の公表との違い: the review for the same audience of the meeting before this one. */
async function sincePublication(ctx: Reader, review: RedactionReview): Promise<CopyWarning[]> {
  const before = await ctx.trx
    .selectFrom('redactionReview')
    .innerJoin('meeting', 'meeting.id', 'redactionReview.meetingId')
    .innerJoin('meeting as own', (join) => join.on('own.id', '=', review.meetingId))
    .select(['redactionReview.id', 'meeting.number'])
    .where('redactionReview.audience', '=', review.audience)
    .where('redactionReview.state', '=', 'approved')
    .where('meeting.id', '<>', review.meetingId)
    .whereRef('meeting.heldOn', '<=', 'own.heldOn')
    .orderBy('meeting.heldOn', 'desc')
    .executeTakeFirst();
  if (!before) return [];
  const earlier = publicationOf(await reviewById(ctx, before.id));
  return differences(earlier, publicationOf(review)).map(({ kind, text, blockIds }) => ({
    kind,
    blockId: kind === 'shown-now' ? (blockIds[0] ?? '') : '',
    words: [text],
    copy: before.number,
  }));
}

function publicationOf(review: RedactionReview): Publication {
  const shown = review.blocks.map((block) => ({
    blockId: block.id,
    text: cutSpans(block.text, removalsIn(review, block.id))
      .map((piece) => (piece.kind === 'text' ? piece.text : '\n'))
      .join(''),
  }));
  const hidden = review.spans.filter((span) => span.decision === 'removed' && span.type !== 'omitted');
  return { shown, hidden };
}
