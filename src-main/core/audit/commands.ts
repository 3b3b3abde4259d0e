import { readdir } from 'node:fs/promises';
import type { Standing, Verification, Visit } from '../../contract/audit-log.ts';
import { AppError, ruleViolated } from '../../contract/error.ts';
import type { LogView } from '../../contract/log-filter.ts';
import { checkpointOf, countersign, formatCheckpoint, signNote, verifyNote } from '../../log/checkpoint.ts';
import { verifyConsistency } from '../../log/proof.ts';
import { restoreBehind, restoreTold } from '../../log/verify-restores.ts';
import type { Context } from '../context.ts';
import { anchorOf, type Paper } from './paper.ts';
import { consistencyBetween, rootAt } from './proofs.ts';
import { standing, viewRow } from './queries.ts';
import { statedHead } from './records.ts';
import { restoresIn } from './restores.ts';
import { lastVerified, rememberVerified } from './verified-state.ts';
import { verifyOffice } from './verify-office.ts';
import { addNote, type KeptNote, notesIn } from './witness.ts';

/** 検証: the whole log, or what came after the account's own last sound verification, and remembers how far it is sound. */
export async function verify(
  ctx: Context,
  input: {
    readonly scope: 'whole' | 'new';
    readonly notes: readonly string[];
    readonly papers: readonly Paper[];
  },
): Promise<Verification> {
  const resume = input.scope === 'new' ? await lastVerified(ctx) : null;
  const { verification, state } = await verifyOffice(ctx, {
    ...(resume ? { resume } : {}),
    notes: input.notes,
    anchors: input.papers.map((paper) => anchorOf(paper, ctx.origin)),
    onProgress: (done, total) => ctx.progress({ step: 'verify', done, total }),
  });
  await rememberVerified(ctx, verification, state);
  return verification;
}

/** Keeps a way of looking at the list; with the identifier of one's own view, changes it. */
export async function saveView(
  ctx: Context,
  input: Omit<LogView, 'id'> & { readonly id: string | null },
): Promise<LogView> {
  const view: LogView = { ...input, id: input.id ?? ctx.newId() };
  if (input.id !== null) await removeView(ctx, { id: input.id });
  await ctx.trx
    .insertInto('auditView')
    .values({ ...viewRow(view), accountId: ctx.actor.accountId })
    .execute();
  return view;
}

/** Forgets a view of one's own; `not_found` for anybody else's. */
export async function removeView(ctx: Context, input: { readonly id: string }): Promise<Record<string, never>> {
  const gone = await ctx.trx
    .deleteFrom('auditView')
    .where('id', '=', input.id)
    .where('accountId', '=', ctx.actor.accountId)
    .executeTakeFirst();
  if (gone.numDeletedRows === 0n) throw new AppError('not_found');
  return {};
}

/** Sets or lifts the witness folder. A folder that cannot be read is refused: it would witness nothing. */
export async function setWitness(ctx: Context, input: { readonly folder: string | null }): Promise<Standing> {
  await ctx.trx.deleteFrom('witness').execute();
  if (input.folder !== null) {
    const { folder } = input;
    await inFolder(() => readdir(folder));
    await ctx.trx.insertInto('witness').values({ id: 1, folder, newest: null, problem: null }).execute();
  }
  return standing(ctx);
}

/** The auditor's own medium: what it knew must be the beginning of what the log is now. */
export async function visit(ctx: Context, input: { readonly folder: string }): Promise<Visit> {
  const head = await statedHead(ctx.log);
  if (!head || head.size === 0) throw ruleViolated({ rule: 'log-empty' });
  const name = `${ctx.origin}/auditor/${ctx.actor.accountId}`;
  const own = { name, publicKey: ctx.own.publicKey, sign: ctx.own.sign };
  const known = (await inFolder(() => notesIn(input.folder, ctx.origin))).filter(
    ({ note }) => verifyNote(note, [own]) !== null,
  );
  const restores = known.length > 0 ? await restoresIn(ctx.log) : [];
  const newest = known.at(-1) ?? null;
  const restored = newest && restoreBehind(restores, newest);
  // What was known of a log that a restore replaced says nothing about what came after it; the one before that does.
  const previous = restored ? (known.findLast((one) => restoreBehind(restores, one) === null) ?? null) : newest;
  const isConsistent = previous === null || (await continues(ctx, previous, head));
  if (isConsistent) {
    const held = (await ctx.checkpoints()).map(({ note }) => note).findLast((note) => isOf(note, head));
    const text = `${formatCheckpoint({ origin: ctx.origin, ...head })}${ctx.now().toISOString()}\n`;
    const note = held === undefined ? signNote(text, [own]) : countersign(held, own);
    ctx.afterCommit(() => inFolder(() => addNote(input.folder, ctx.origin, { note, size: head.size })));
  }
  return {
    previous: newest && { size: newest.size, root: newest.root },
    isConsistent,
    restored: restored && restoreTold(restored),
    size: head.size,
    root: head.root,
  };
}

/** 「○番まで検証した」: only of what the log really says at that size. */
export async function attest(
  ctx: Context,
  input: { readonly size: number; readonly root: string },
): Promise<{ seq: number; at: string; size: number; root: string }> {
  const head = await statedHead(ctx.log);
  if (!head || input.size > head.size || (await rootAt(ctx.log, input.size)) !== input.root)
    throw ruleViolated({ rule: 'attested-root-differs' });
  const at = ctx.now().toISOString();
  const { size, root } = input;
  await ctx.trx
    .insertInto('auditAttestation')
    .values({ origin: ctx.origin, size, root, at, accountId: ctx.actor.accountId })
    .execute();
  // The entry that carries the statement is the next one of the own log.
  const own = await statedHead(ctx.trx);
  return { seq: own?.size ?? 0, at, size, root };
}

async function continues(ctx: Context, previous: KeptNote, head: { size: number; root: string }): Promise<boolean> {
  if (previous.size > head.size) return false;
  if (previous.size === 0) return true;
  const proof = await consistencyBetween(ctx.log, previous.size, head.size);
  const bytes = (root: string) => Buffer.from(root, 'hex');
  return verifyConsistency(previous.size, head.size, bytes(previous.root), bytes(head.root), proof);
}

function isOf(note: string, head: { readonly size: number; readonly root: string }): boolean {
  const stated = checkpointOf(note);
  return stated?.size === head.size && stated.root === head.root;
}

async function inFolder<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new AppError('file_refused', { reason: `folder-${String((error as { code?: unknown }).code ?? 'failed')}` });
  }
}
