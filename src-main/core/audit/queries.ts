import { type AuditEntryRow, CHECKPOINT_PLACES, type Standing } from '../../contract/audit-log.ts';
import type { LogFilter, LogView } from '../../contract/log-filter.ts';
import { WATCHED_EVENTS, type WatchedEvent } from '../../contract/storage.ts';
import { checkpointOf } from '../../log/checkpoint.ts';
import { groupsOf } from '../../log/print-groups.ts';
import { restoreBehind, restoreTold, type ToldRestore } from '../../log/verify-restores.ts';
import { wordsOf } from '../../log/words.ts';
import type { HeldCheckpoint, ReadContext } from '../context.ts';
import { columns } from '../db/columns.ts';
import { filterLog } from './filter.ts';
import { labelsOf } from './labels.ts';
import { openIndex } from './log-index.ts';
import { rootAt } from './proofs.ts';
import { entryRows } from './read-entries.ts';
import { statedHead } from './records.ts';
import { restoresIn } from './restores.ts';
import { momentOf, notesIn } from './witness.ts';

const VIEW = columns<LogView>()(['filter', 'columns'], []);
/** A saved view as a row. */
export const viewRow = VIEW.toRow;

/** 監査記録, newest first; identifiers become numbers and names of staff and organisations, content stays sealed. */
export async function list(
  ctx: ReadContext,
  input: { readonly filter: LogFilter; readonly asOf: number | null; readonly offset: number; readonly limit: number },
): Promise<{ entries: AuditEntryRow[]; total: number; asOf: number; size: number }> {
  const size = (await statedHead(ctx.log))?.size ?? 0;
  const asOf = Math.min(input.asOf ?? size, size);
  const filtered = await filterLog(ctx, input.filter, asOf);
  const entries = await entryRows(ctx, filtered.page(input.offset, input.limit));
  return { entries, total: filtered.total, asOf, size };
}

const SHOWN = ['event', 'actor', 'organization', 'case', 'meeting', 'basis', 'category', 'flag'] as const;

/** Values that occur, most frequent first. */
export async function facets(
  ctx: ReadContext,
): Promise<{ facet: (typeof SHOWN)[number]; value: string; text: string; count: number }[]> {
  const index = await openIndex(ctx.log, (await statedHead(ctx.log))?.size ?? 0);
  const found = [];
  for (const facet of SHOWN)
    found.push(...(await index.values(facet)).map(({ value, count }) => ({ facet, value, count })));
  const named: ReadonlySet<string> = new Set(['actor', 'organization', 'case', 'meeting']);
  const labels = await labelsOf(
    ctx,
    found.filter(({ facet }) => named.has(facet)).map(({ value }) => value),
  );
  return found
    .map((one) => ({ ...one, text: labels.get(one.value) ?? '' }))
    .sort((left, right) => right.count - left.count);
}

/** The account's saved ways of looking at the list. */
export async function views(ctx: ReadContext): Promise<LogView[]> {
  const rows = await ctx.trx
    .selectFrom('auditView')
    .select(['id', 'name', 'filter', 'columns'])
    .where('accountId', '=', ctx.actor.accountId)
    .orderBy('name')
    .execute();
  return rows.map((row) => VIEW.fromRow(row));
}

/** Where checkpoints lie, and whether any of them knows more than this file. */
export async function standing(ctx: ReadContext): Promise<Standing> {
  const head = (await statedHead(ctx.log)) ?? { size: 0, root: '' };
  const held = (await ctx.checkpoints()).flatMap(({ place, note }) => {
    const stated = checkpointOf(note);
    return stated ? [{ place, size: stated.size, root: stated.root, at: momentOf(note) }] : [];
  });
  const newest = held.filter(({ place }) => place !== 'witness').at(-1);
  const restores = held.length > 0 && head.size > 0 ? await restoresIn(ctx.log) : [];
  const strange = held.filter((one) => restoreBehind(restores, one) === null);
  const ahead = strange.filter(({ size }) => size > head.size).sort((left, right) => right.size - left.size)[0];
  const verified = await ctx.trx
    .selectFrom('auditVerification')
    .select(['size', 'at', 'isSound'])
    .where('origin', '=', ctx.origin)
    .orderBy('at', 'desc')
    .executeTakeFirst();
  return {
    size: head.size,
    root: head.root,
    isReviewing: ctx.reviewed !== null,
    printed:
      head.root === ''
        ? { groups: [], words: [] }
        : { groups: [...groupsOf(head.root)], words: [...wordsOf(head.root)] },
    checkpoint: newest ? { size: newest.size, at: newest.at } : null,
    witness: ctx.reviewed ? null : await witnessOf(ctx),
    isBehind: ahead ? { size: ahead.size, place: ahead.place } : null,
    isRewritten: await rewritten(ctx, strange, head.size),
    isRestored: restored(restores, held, head.size),
    noted: ctx.reviewed ? [] : await notedOf(ctx),
    verified: verified ? { ...verified, isSound: verified.isSound === 1 } : null,
  };
}

/** The newest checkpoint of each place that the log has reached, compared with the log's own root of that size. */
async function rewritten(
  ctx: ReadContext,
  held: readonly { readonly place: HeldCheckpoint['place']; readonly size: number; readonly root: string }[],
  size: number,
): Promise<Standing['isRewritten']> {
  for (const place of CHECKPOINT_PLACES) {
    const newest = held.filter((one) => one.place === place && one.size > 0 && one.size <= size).at(-1);
    if (newest && (await rootAt(ctx.log, newest.size)) !== newest.root) return { size: newest.size, place };
  }
  return null;
}

/** The newest checkpoint of a replaced log, as long as the log has not got further than that one was. */
function restored(
  restores: readonly ToldRestore[],
  held: readonly { readonly place: HeldCheckpoint['place']; readonly size: number; readonly root: string }[],
  size: number,
): Standing['isRestored'] {
  const newest = held
    .filter((one) => one.size > size && restoreBehind(restores, one) !== null)
    .sort((a, b) => b.size - a.size)[0];
  const behind = newest && restoreBehind(restores, newest);
  return newest && behind ? { ...restoreTold(behind), size: newest.size, place: newest.place } : null;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** The newest entry of each watched event, if it is of the last seven days. */
async function notedOf(ctx: ReadContext): Promise<Standing['noted']> {
  const since = new Date(ctx.now().getTime() - WEEK).toISOString();
  const rows = await ctx.trx
    .selectFrom('auditEntry')
    .select(({ fn }) => [fn.max('seq').as('seq'), 'type', fn.max('ts').as('at')])
    .where('type', 'in', WATCHED_EVENTS)
    .where('ts', '>=', since)
    .groupBy('type')
    .orderBy('seq', 'desc')
    .execute();
  return rows.map(({ seq, type, at }) => ({ seq, event: type as WatchedEvent, at }));
}

async function witnessOf(ctx: ReadContext): Promise<Standing['witness']> {
  const row = await ctx.trx.selectFrom('witness').selectAll().executeTakeFirst();
  if (!row) return null;
  const reached = await notesIn(row.folder, ctx.origin).then(
    () => null,
    (error: unknown) => String((error as { code?: unknown }).code ?? 'failed'),
  );
  return { folder: row.folder, newest: row.newest, problem: row.problem ?? reached };
}
