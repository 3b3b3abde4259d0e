import { createHash } from 'node:crypto';
import { AppError, ruleViolated } from '../../contract/error.ts';
import type { Minutes } from '../../contract/minutes.ts';
import { canonicalize } from '../../log/canonical.ts';
import type { Context } from '../context.ts';
import { meetingById } from '../meeting/queries.ts';
import { commitSegments } from './commitment.ts';
import { drawMinutes, keepTyped } from './draw.ts';
import { minutesById, minutesRow, sessionRecords, versionsOf } from './queries.ts';

/** 下書きを作る. After an approval this begins the next version; an open draft is drawn anew and keeps its typed text. */
export async function draft(ctx: Context, input: { readonly meetingId: string }): Promise<Minutes> {
  const meeting = await meetingById(ctx, input.meetingId);
  if (meeting.state !== 'closed') throw ruleViolated({ rule: 'meeting-not-closed' });
  const [newest] = await versionsOf(ctx, input.meetingId);
  const blocks = keepTyped(drawMinutes(await sessionRecords(ctx, input.meetingId)), newest?.blocks ?? []);
  if (newest?.state === 'draft') {
    const drawn: Minutes = { ...newest, blocks, revision: newest.revision + 1 };
    await ctx.trx.updateTable('minutes').set(minutesRow(drawn)).where('id', '=', newest.id).execute();
    return drawn;
  }
  const minutes: Minutes = {
    id: ctx.newId(),
    meetingId: input.meetingId,
    versionNumber: (newest?.versionNumber ?? 0) + 1,
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
  await ctx.trx.updateTable('minutes').set(minutesRow(minutes)).where('id', '=', stored.id).execute();
  return minutes;
}

/** 議長の承認: from here on the version is frozen, by a trigger too. */
export async function approve(
  ctx: Context,
  input: { readonly id: string; readonly revision: number },
): Promise<Minutes & { segmentRoot: string }> {
  const stored = await openDraft(ctx, input);
  const minutes: Minutes = {
    ...stored,
    state: 'approved',
    contentHash: createHash('sha256').update(canonicalize(stored.blocks)).digest('hex'),
    approvedAt: ctx.now().toISOString(),
    approvedById: ctx.actor.accountId,
  };
  await ctx.trx.updateTable('minutes').set(minutesRow(minutes)).where('id', '=', stored.id).execute();
  return { ...minutes, segmentRoot: await commitSegments(ctx, minutes) };
}

async function openDraft(ctx: Context, input: { readonly id: string; readonly revision: number }): Promise<Minutes> {
  const stored = await minutesById(ctx, input.id);
  if (stored.state === 'approved') throw ruleViolated({ rule: 'minutes-are-approved' });
  if (stored.revision !== input.revision) throw new AppError('conflict', { currentVersion: stored.revision });
  return stored;
}
