import { createHash } from 'node:crypto';
import { AppError, ruleViolated } from '../../contract/error.ts';
import type { Minutes } from '../../contract/minutes.ts';
import { canonicalize } from '../../log/canonical.ts';
import { presencesOf } from '../attendance/queries.ts';
import type { Context } from '../context.ts';
import { hasOpenRound, undecidedCorrections } from '../correction/queries.ts';
import { meetingById } from '../meeting/queries.ts';
import { commitSegments } from './commitment.ts';
import { drawMinutes, keepTyped } from './draw.ts';
import { linksOf, minutesById, minutesRow, sessionRecords, statements, versionsOf } from './queries.ts';
import { approvalViolations } from './rules.ts';
import { sentenceKey, sentencesOf } from './sentences.ts';

/** 下書きを作る; an open draft is drawn anew and keeps its typed text. After an approval only {@link reopen} goes on. */
export async function draft(ctx: Context, input: { readonly meetingId: string }): Promise<Minutes> {
  const meeting = await meetingById(ctx, input.meetingId);
  if (meeting.state !== 'closed') throw ruleViolated({ rule: 'meeting-not-closed' });
  const [newest] = await versionsOf(ctx, input.meetingId);
  if (newest?.state === 'approved') throw ruleViolated({ rule: 'minutes-reopen-needs-reason' });
  const blocks = keepTyped(drawMinutes(await sessionRecords(ctx, input.meetingId)), newest?.blocks ?? []);
  if (!newest) return begin(ctx, input.meetingId, 1, blocks);
  const drawn: Minutes = { ...newest, blocks, revision: newest.revision + 1 };
  await store(ctx, drawn);
  return drawn;
}

/** 再開: the next version begins with the typed text and the links of the approved one, and bears the reason. */
export async function reopen(
  ctx: Context,
  input: { readonly meetingId: string; readonly reason: string },
): Promise<Minutes> {
  const [newest] = await versionsOf(ctx, input.meetingId);
  if (newest?.state !== 'approved') throw ruleViolated({ rule: 'minutes-not-approved' });
  const blocks = keepTyped(drawMinutes(await sessionRecords(ctx, input.meetingId)), newest.blocks);
  const next = await begin(ctx, input.meetingId, newest.versionNumber + 1, blocks);
  await ctx.trx
    .insertInto('minutesReopening')
    .values({
      minutesId: next.id,
      reason: input.reason,
      reopenedAt: next.draftedAt,
      reopenedById: ctx.actor.accountId,
    })
    .execute();
  const links = await linksOf(ctx, newest.id);
  if (links.length > 0)
    await ctx.trx
      .insertInto('minutesLink')
      .values(links.map((link) => ({ ...link, minutesId: next.id })))
      .execute();
  return next;
}

async function begin(
  ctx: Context,
  meetingId: string,
  versionNumber: number,
  blocks: Minutes['blocks'],
): Promise<Minutes> {
  const minutes: Minutes = {
    id: ctx.newId(),
    meetingId,
    versionNumber,
    state: 'draft',
    blocks,
    revision: 1,
    contentHash: null,
    approvedAt: null,
    approvedById: null,
    draftedAt: ctx.now().toISOString(),
  };
  await ctx.trx.insertInto('minutes').values(minutesRow(minutes)).execute();
  return minutes;
}

const store = (ctx: Context, minutes: Minutes) =>
  ctx.trx.updateTable('minutes').set(minutesRow(minutes)).where('id', '=', minutes.id).execute();

/** Autosave of one typed block; text drawn from records is not edited here. */
export async function saveBlock(
  ctx: Context,
  input: { readonly id: string; readonly blockId: string; readonly text: string; readonly revision: number },
): Promise<Minutes> {
  const stored = await openDraft(ctx, input);
  const block = stored.blocks.find((candidate) => candidate.id === input.blockId);
  if (!block) throw new AppError('not_found');
  if (block.isDrawn) throw ruleViolated({ rule: 'minutes-block-is-drawn' });
  const minutes: Minutes = {
    ...stored,
    blocks: stored.blocks.map((candidate) =>
      candidate.id === block.id ? { ...candidate, text: input.text } : candidate,
    ),
    revision: stored.revision + 1,
  };
  await store(ctx, minutes);
  return minutes;
}

/** 手で結ぶ: the sentence must stand in the draft, the record must exist. */
export async function link(
  ctx: Context,
  input: { readonly id: string; readonly blockId: string; readonly sentence: string; readonly recordId: string | null },
): Promise<Minutes> {
  const stored = await linkable(ctx, input);
  const { records } = await statements(ctx, stored);
  if (input.recordId !== null && !records.some(({ id }) => id === input.recordId)) throw new AppError('not_found');
  await ctx.trx
    .insertInto('minutesLink')
    .values({
      minutesId: stored.id,
      blockId: input.blockId,
      sentence: sentenceKey(input.sentence),
      recordId: input.recordId,
    })
    .onConflict((conflict) =>
      conflict.columns(['minutesId', 'blockId', 'sentence']).doUpdateSet({ recordId: input.recordId }),
    )
    .execute();
  return stored;
}

/** Takes back what was tied by hand. */
export async function unlink(
  ctx: Context,
  input: { readonly id: string; readonly blockId: string; readonly sentence: string },
): Promise<Minutes> {
  const stored = await linkable(ctx, input);
  await ctx.trx
    .deleteFrom('minutesLink')
    .where('minutesId', '=', stored.id)
    .where('blockId', '=', input.blockId)
    .where('sentence', '=', sentenceKey(input.sentence))
    .execute();
  return stored;
}

async function linkable(
  ctx: Context,
  input: { readonly id: string; readonly blockId: string; readonly sentence: string },
): Promise<Minutes> {
  const stored = await minutesById(ctx, input.id);
  if (stored.state === 'approved') throw ruleViolated({ rule: 'minutes-are-approved' });
  const block = stored.blocks.find((candidate) => candidate.id === input.blockId);
  if (!block) throw new AppError('not_found');
  const wanted = sentenceKey(input.sentence);
  if (!sentencesOf(block.text).some(({ text }) => sentenceKey(text) === wanted))
    throw ruleViolated({ rule: 'sentence-not-in-minutes' });
  return stored;
}

/** 議長の承認: from here on the version is frozen, by a trigger too. */
export async function approve(
  ctx: Context,
  input: {
    readonly id: string;
    readonly revision: number;
    readonly confirmedById: string | null;
    readonly unlinkedReason: string;
  },
): Promise<Minutes & { unlinked: number; segmentRoot: string }> {
  const stored = await openDraft(ctx, input);
  const { unlinked } = await statements(ctx, stored);
  const violations = approvalViolations({
    undecided: await undecidedCorrections(ctx, stored.id),
    hasOpenRound: await hasOpenRound(ctx, stored.id),
    unlinked,
    unlinkedReason: input.unlinkedReason,
    confirmedById: input.confirmedById,
    chairId: (await meetingById(ctx, stored.meetingId)).chairId,
    presentIds: (await presencesOf(ctx, stored.meetingId)).map(({ memberId }) => memberId),
  });
  if (violations.length > 0) throw ruleViolated(...violations);
  const minutes: Minutes = {
    ...stored,
    state: 'approved',
    contentHash: createHash('sha256').update(canonicalize(stored.blocks)).digest('hex'),
    approvedAt: ctx.now().toISOString(),
    approvedById: ctx.actor.accountId,
  };
  await store(ctx, minutes);
  await ctx.trx
    .insertInto('minutesConfirmation')
    .values({
      minutesId: stored.id,
      memberId: input.confirmedById,
      unlinked,
      reason: unlinked === 0 ? '' : input.unlinkedReason,
      confirmedAt: ctx.now().toISOString(),
    })
    .execute();
  return { ...minutes, unlinked, segmentRoot: await commitSegments(ctx, minutes) };
}

async function openDraft(ctx: Context, input: { readonly id: string; readonly revision: number }): Promise<Minutes> {
  const stored = await minutesById(ctx, input.id);
  if (stored.state === 'approved') throw ruleViolated({ rule: 'minutes-are-approved' });
  if (stored.revision !== input.revision) throw new AppError('conflict', { currentVersion: stored.revision });
  return stored;
}
