import { freemem } from 'node:os';
import { type Kysely, sql } from 'kysely';
import { type BackupState, type CheckedLog, checkLogDigests, stateOf } from './backup-state.ts';

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
}

/** The log's digests: those that came after what an earlier proof checked (`null`: all), or none of them. */
export type LogReading = { readonly since: CheckedLog | null } | 'left';

/**
 * Reads the whole of an open copy: `integrity_check` (every page in use under its HMAC, every index against its table),
 * then its tables, rows and head, then the log's digests. A damaged page is a finding; what the disk refuses is thrown.
 */
export async function readCopy(copy: ReadableCopy, log: LogReading): Promise<CopyCheck> {
  const { kysely } = copy;
  try {
    const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check(1)`.execute(kysely);
    if (rows[0]?.integrity_check !== 'ok') return { problem: 'integrity' };
    const free = await sql<{ freelist_count: number }>`PRAGMA freelist_count`.execute(kysely);
    const freePages = free.rows[0]?.freelist_count ?? 0;
    const state = await stateOf(copy);
    if (log === 'left' || state.log === null) return { state, freePages, checked: null };
    const checked = await checkLogDigests(kysely, state.log, log.since);
    return checked === null ? { problem: 'log' } : { state, freePages, checked };
  } catch (error) {
    if (!/^SQLITE_(?:CORRUPT|NOTADB)/.test(String((error as { readonly code?: unknown }).code))) throw error;
    return { problem: 'integrity' };
  }
}

/** The most memory that reading one copy takes, in bytes. */
const MOST_ROOM = 256 * 2 ** 20;

/**
 * Lets a connection keep the pages of a file of this size that it has decrypted, as far as a quarter of the free memory
 * holds them: checking, counting and the log's digests each go through the file, and decrypting is most of their cost. For
 * a thread that ends afterwards, since only then the system gets the memory back.
 */
export async function makeRoom({ kysely }: Pick<ReadableCopy, 'kysely'>, fileBytes: number): Promise<void> {
  // What SQLite notes about each page counts too.
  const bytes = Math.min(fileBytes * 1.1, freemem() / 4, MOST_ROOM);
  // A negative number is in KiB.
  await sql.raw(`PRAGMA cache_size=-${Math.max(16_000, Math.ceil(bytes / 1024))}`).execute(kysely);
}
