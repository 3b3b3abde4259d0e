import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { logRecords } from '../../src-main/core/audit/records.ts';
import type { ReadTransaction } from '../../src-main/core/context.ts';
import type { Database } from '../../src-main/core/db/schema.ts';
import { type Verdict, verifyLog } from '../../src-main/log/verify.ts';
import type { VerifiedState } from '../../src-main/log/verify-state.ts';
import { withFile } from '../helpers/by-hand.ts';
import { buildLargeLog, type LargeLog } from '../helpers/large-log.ts';

/** A built log with its encrypted file open. */
export interface OpenLog {
  readonly built: LargeLog;
  readonly kysely: Kysely<Database>;
  /** What the application's readers of the log take. */
  readonly log: ReadTransaction;
}

/** A short and a long log, of which the long one is what is measured. */
export interface LongLogs {
  readonly short: OpenLog;
  readonly long: OpenLog;
  /** The whole log verified, once for all parts; takes long the first time. */
  verified(which: 'short' | 'long'): Promise<VerifiedOnce>;
}

/** A verification with its milliseconds: by the clock, and of processor time of all threads. */
export interface VerifiedOnce {
  readonly verdict: Verdict;
  readonly milliseconds: number;
  readonly work: number;
}

const SHORT = 1_000;

/** Builds both in a temporary folder, measures, and deletes them. */
export async function withLongLogs(entries: number, work: (logs: LongLogs) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tasuki-bench-'));
  try {
    const short = await builtIn(join(folder, 'short'), SHORT);
    const long = await builtIn(join(folder, 'long'), entries);
    await opened(short, (openShort) =>
      opened(long, async (openLong) => {
        const open = { short: openShort, long: openLong };
        const known = new Map<string, Promise<VerifiedOnce>>();
        const verified: LongLogs['verified'] = (which) => {
          const running = known.get(which) ?? verifyOnce(open[which]);
          known.set(which, running);
          return running;
        };
        await work({ ...open, verified });
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Verifies what lies in the file, from the beginning or from an earlier verification on. */
export async function verifyFrom({ built, log }: OpenLog, resume?: VerifiedState): Promise<Verdict> {
  const head = await log.selectFrom('logHead').select(['size', 'root']).executeTakeFirstOrThrow();
  const verdict = await verifyLog({
    origin: built.office.origin,
    records: logRecords(log, { from: resume?.size ?? 0, isPartial: true }),
    head,
    ...(resume ? { resume } : {}),
  });
  if (!verdict.ok) throw new Error('The log of the benchmark is not sound');
  return verdict;
}

async function verifyOnce(open: OpenLog): Promise<VerifiedOnce> {
  say(`verifying ${open.built.size} entries`);
  const start = performance.now();
  const before = process.cpuUsage();
  const verdict = await verifyFrom(open);
  const { user, system } = process.cpuUsage(before);
  return { verdict, milliseconds: performance.now() - start, work: (user + system) / 1000 };
}

function builtIn(folder: string, entries: number): Promise<LargeLog> {
  say(`building a log of ${entries} entries`);
  mkdirSync(folder);
  return buildLargeLog(folder, entries);
}

function opened(built: LargeLog, work: (open: OpenLog) => Promise<void>): Promise<void> {
  return withFile(built.office, (file) => {
    const kysely = file as Kysely<Database>;
    return work({ built, kysely, log: kysely as unknown as ReadTransaction });
  });
}

/** Says on the error stream what takes long. */
export function say(text: string): void {
  process.stderr.write(`bench: ${text}\n`);
}
