import { freemem } from 'node:os';
import { type Kysely, sql } from 'kysely';
import { type BackupState, type CheckedLog, checkLogDigests, headOf } from './backup-state.ts';
import type { CountRows } from './row-counts.ts';

/** What was found in a copy that is in order. */
export interface CopyRead {
  readonly state: BackupState;
  /** Pages that no check of SQLite reads. */
  readonly freePages: number;
  /** How far the log's digests are now checked; `null` if they were left, or there is no log. */
  readonly checked: CheckedLog | null;
}

/** Outcome of reading a copy: what is in it, or why it is no good, as a code. */
export type CopyCheck = CopyRead | { readonly problem: string };

/** What of an open copy is needed to read it. */
export interface ReadableCopy {
  readonly kysely: Kysely<unknown>;
  schemaDigest(): string;
  compileCounts(): CountRows;
}

/** The log's digests: those that came after what an earlier proof checked (`null`: all), or none of them. */
export type LogReading = { readonly since: CheckedLog | null } | 'left';

/**
 * Reads the whole of an open copy: its tables, head and log's digests, then `integrity_check` (every page in use under its
 * HMAC, every index against its table), and counts its rows. A damaged page is a finding; what the disk refuses is thrown.
 * With `fileBytes` pages that were decrypted are kept, for a thread that ends afterwards.
 */
export async function readCopy(copy: ReadableCopy, log: LogReading, fileBytes = 0): Promise<CopyCheck> {
  const { kysely } = copy;
  try {
    const schemaDigest = copy.schemaDigest();
    const countRows = copy.compileCounts();
    const head = await headOf(kysely);
    const checked = log === 'left' || head === null ? null : await checkLogDigests(kysely, head, log.since);
    if (log !== 'left' && head !== null && checked === null) return { problem: 'log' };
    const free = await sql<{ freelist_count: number }>`PRAGMA freelist_count`.execute(kysely);
    await makeRoom(kysely, fileBytes);
    const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check(1)`.execute(kysely);
    if (rows[0]?.integrity_check !== 'ok') return { problem: 'integrity' };
    const state = { schemaDigest, log: head, rows: countRows() };
    return { state, freePages: free.rows[0]?.freelist_count ?? 0, checked };
  } catch (error) {
    if (!/^SQLITE_(?:CORRUPT|NOTADB)/.test(String((error as { readonly code?: unknown }).code))) throw error;
    return { problem: 'integrity' };
  }
}

/** The most memory that reading one copy takes, in bytes. */
const MOST_ROOM = 256 * 2 ** 20;

/** What a connection keeps anyhow, in bytes. */
const USUAL_ROOM = 16 * 2 ** 20;

/**
 * Lets a connection keep the pages of a file of this size that it has decrypted, as far as a quarter of the free memory
 * holds them: checking and counting each go through the file, and decrypting is most of their cost. The system gets the
 * memory back when the thread ends, if nothing that stays was asked for meanwhile.
 */
async function makeRoom(kysely: Kysely<unknown>, fileBytes: number): Promise<void> {
  // What SQLite notes about each page counts too.
  const bytes = Math.min(fileBytes * 1.1, freemem() / 4, MOST_ROOM);
  // A negative number is in KiB.
  if (bytes > USUAL_ROOM) await sql.raw(`PRAGMA cache_size=-${Math.ceil(bytes / 1024)}`).execute(kysely);
}
