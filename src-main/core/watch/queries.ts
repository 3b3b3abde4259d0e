import type { WatchedEntry } from '../../contract/watch.ts';
import { labelsOf } from '../audit/labels.ts';
import { entryRows } from '../audit/read-entries.ts';
import { statedHead } from '../audit/records.ts';
import type { ReadContext } from '../context.ts';
import { lastSeen, unseen } from './unseen.ts';

/** Shown at once; the rest is counted and lies in the log. */
const AT_MOST = 100;

/** 見守る出来事 that the account has not acknowledged, newest first. */
export async function list(
  ctx: ReadContext,
): Promise<{ entries: WatchedEntry[]; total: number; since: string | null; size: number }> {
  // An auditor's notebook reads another office's log; what is watched is the file that is open.
  const own = { ...ctx, log: ctx.trx, reviewed: null };
  const size = (await statedHead(ctx.trx))?.size ?? 0;
  const seen = await lastSeen(ctx);
  const seqs = await unseen(ctx, seen.size, size);
  const rows = await entryRows(own, seqs.slice(0, AT_MOST));
  const accounts = await labelsOf(
    own,
    rows.flatMap(({ subject }) => subject ?? []),
  );
  const entries = rows.map((row) => ({ ...row, about: (row.subject && accounts.get(row.subject)) ?? '' }));
  return { entries, total: seqs.length, since: seen.at, size };
}
