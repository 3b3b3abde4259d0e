import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import Driver, { type Database as Connection } from 'better-sqlite3';
import { Kysely } from 'kysely';
import { syncFolder } from './atomic-write.ts';
import { refusalOf, selfCheck, settle } from './connection-settings.ts';
import { type OpenRefusal, prepareCopy, prepareFile } from './database-file.ts';
import { dialectOn } from './dialect.ts';
import { type CountRows, compileCounts } from './row-counts.ts';
import type { SealFinding } from './seal.ts';
import { type Sealing, startSealing } from './sealing.ts';

/** The open database; the key is no longer in any buffer of ours. */
export interface OpenDatabase {
  readonly kysely: Kysely<unknown>;
  /** What the seal of the last closing says against this file; null also where it is not asked. */
  readonly finding: SealFinding | null;
  /** `PRAGMA quick_check`, about 0.1 s for a full office. */
  quickCheck(): boolean;
  /** SHA-256 of every table, index and trigger as declared, in hexadecimal: notices a dropped trigger. */
  schemaDigest(): string;
  compileCounts(): CountRows;
  readMeta(name: string): string | null;
  /** Writes `officeMeta` on the same connection, so that it also works while a transaction of the caller is open. */
  writeMeta(values: Readonly<Record<string, string>>): void;
  /** Copies the database, encrypted under the same key, into a new file. */
  copyInto(path: string): void;
  /** Moves the write-ahead log into the file, empties it and closes. */
  checkpointAndClose(): Promise<void>;
}

export type OpenOutcome =
  | { readonly kind: 'open'; readonly database: OpenDatabase }
  | { readonly kind: 'refused'; readonly reason: OpenRefusal };

export interface OpenOptions {
  /** Makes a new, empty file; otherwise the file must exist. */
  readonly create?: boolean;
  /** 封印: compares the file with the seal of its last closing, and seals it again. For the office's own file. */
  readonly isSealed?: boolean;
  /** Milliseconds to wait for another process before `in-use`. */
  readonly busyMilliseconds?: number;
}

/**
 * Databases that this thread holds open. POSIX drops all of a process's locks on a file as soon as the process closes
 * any descriptor of it, so nothing here may even look into a file that is open; another program could then take the
 * database for abandoned and delete its write-ahead log.
 */
const openFiles = new Set<string>();

const KEY_PREFIX = Buffer.from('raw:', 'ascii');

/**
 * The one function that opens an office's database. The caller keeps `key` (32 bytes) and zeroes it.
 * Throws a `RangeError` for a key of another length; every other obstacle is a typed refusal.
 */
export function openDatabase(path: string, key: Uint8Array, options: OpenOptions = {}): OpenOutcome {
  if (key.length !== 32) throw new RangeError('the data key has 32 bytes');
  if (existsSync(path) && openFiles.has(realpathSync.native(path))) return { kind: 'refused', reason: 'in-use' };
  const refused = prepareFile(path, key, options.create === true);
  if (refused !== null) return { kind: 'refused', reason: refused };
  let connection: Connection | null = null;
  try {
    const sealing = options.isSealed ? startSealing(path, key) : null;
    connection = new Driver(path, { fileMustExist: true, timeout: options.busyMilliseconds ?? 500 });
    giveKey(connection, key);
    const reason = settle(connection, options.create === true) ?? selfCheck(connection);
    if (reason === null)
      return { kind: 'open', database: openDatabaseOn(connection, realpathSync.native(path), sealing) };
    connection.close();
    return { kind: 'refused', reason };
  } catch (error) {
    connection?.close();
    return { kind: 'refused', reason: refusalOf(error) };
  }
}

function giveKey(connection: Connection, key: Uint8Array): void {
  // Without `legacy=4` the file is one that no other SQLCipher can read.
  connection.pragma("cipher='sqlcipher'");
  connection.pragma('legacy=4');
  const raw = Buffer.concat([KEY_PREFIX, key]);
  try {
    // One byte less would be taken for a passphrase, silently.
    if (raw.length !== 36) throw new RangeError('the raw key has 36 bytes');
    connection.key(raw);
  } finally {
    raw.fill(0);
  }
}

function openDatabaseOn(connection: Connection, place: string, sealing: Sealing | null): OpenDatabase {
  const finding = sealing?.opened(connection) ?? null;
  openFiles.add(place);
  const kysely = new Kysely<unknown>({ dialect: dialectOn(connection, () => sealing?.released(connection)) });
  return {
    kysely,
    finding,
    quickCheck: () => connection.pragma('quick_check', { simple: true }) === 'ok',
    schemaDigest: () => schemaDigestOf(connection),
    compileCounts: () => compileCounts(connection),
    readMeta: (name) => metaOf(connection, name),
    writeMeta: (values) => {
      const put = connection.prepare(
        'INSERT INTO officeMeta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      );
      for (const [name, value] of Object.entries(values)) put.run(name, value);
    },
    copyInto: (path) => {
      closeSync(openSync(path, 'wx', 0o600));
      connection.prepare('VACUUM INTO ?').run(path);
      const copy = openSync(path, 'r+');
      fsyncSync(copy);
      closeSync(copy);
    },
    checkpointAndClose: async () => {
      if (!connection.open) return;
      let isWhole = false;
      try {
        sealing?.closing(connection);
        connection.pragma('wal_checkpoint(TRUNCATE)');
        isWhole = true;
      } finally {
        await kysely.destroy();
        connection.close();
        openFiles.delete(place);
        // A power cut must not bring the write-ahead log back beside a seal that says there is none.
        if (isWhole && sealing)
          await syncFolder(dirname(place)).then(
            () => sealing.closed(),
            () => undefined,
          );
      }
    },
  };
}

/** A copy of a database that is only read: nothing is written to it or beside it, so it may lie on any medium. */
export interface OpenCopy {
  readonly kysely: Kysely<unknown>;
  /** `PRAGMA integrity_check`: reads every page in use, each checked by its HMAC, and every index against its table. */
  integrityCheck(): boolean;
  schemaDigest(): string;
  compileCounts(): CountRows;
  readMeta(name: string): string | null;
  close(): Promise<void>;
}

/** Opens a copy for reading, wherever it lies. The caller keeps `key` (32 bytes) and zeroes it. */
export function openCopy(
  path: string,
  key: Uint8Array,
): { readonly kind: 'open'; readonly copy: OpenCopy } | { readonly kind: 'refused'; readonly reason: OpenRefusal } {
  if (key.length !== 32) throw new RangeError('the data key has 32 bytes');
  const refused = prepareCopy(path, key);
  if (refused !== null) return { kind: 'refused', reason: refused };
  let connection: Connection | null = null;
  try {
    connection = new Driver(path, { readonly: true, fileMustExist: true, timeout: 500 });
    giveKey(connection, key);
    for (const setting of ['trusted_schema=OFF', 'cell_size_check=ON', 'temp_store=MEMORY', 'mmap_size=0'])
      connection.pragma(setting);
    const reason = selfCheck(connection);
    if (reason === null) return { kind: 'open', copy: openCopyOn(connection) };
    connection.close();
    return { kind: 'refused', reason };
  } catch (error) {
    connection?.close();
    return { kind: 'refused', reason: refusalOf(error) };
  }
}

/** Whether some program has the database open. No key is needed, and the file is not changed. */
export function isInUse(path: string): boolean {
  if (!existsSync(path)) return false;
  const connection = new Driver(path, { readonly: true, fileMustExist: true, timeout: 500 });
  try {
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
    return false;
  } catch (error) {
    return /^SQLITE_(?:BUSY|LOCKED)/.test(String((error as { code?: unknown }).code));
  } finally {
    connection.close();
  }
}

function openCopyOn(connection: Connection): OpenCopy {
  const kysely = new Kysely<unknown>({ dialect: dialectOn(connection) });
  return {
    kysely,
    integrityCheck: () => connection.pragma('integrity_check', { simple: true }) === 'ok',
    schemaDigest: () => schemaDigestOf(connection),
    compileCounts: () => compileCounts(connection),
    readMeta: (name) => metaOf(connection, name),
    close: async () => {
      await kysely.destroy();
      if (connection.open) connection.close();
    },
  };
}

function schemaDigestOf(connection: Connection): string {
  const rows = connection
    .prepare(
      "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name",
    )
    .all();
  return createHash('sha256').update(JSON.stringify(rows), 'utf8').digest('hex');
}

function metaOf(connection: Connection, name: string): string | null {
  const row = connection.prepare('SELECT value FROM officeMeta WHERE key = ?').get(name) as
    | { value: string }
    | undefined;
  return row?.value ?? null;
}

/** A database in memory, for a log that is only read: no file, no key, gone when it is closed. */
export function openInMemory(): { readonly kysely: Kysely<unknown>; close(): Promise<void> } {
  const connection = new Driver(':memory:');
  connection.pragma('temp_store=MEMORY');
  connection.pragma('trusted_schema=OFF');
  const kysely = new Kysely<unknown>({ dialect: dialectOn(connection) });
  return {
    kysely,
    close: async () => {
      await kysely.destroy();
      if (connection.open) connection.close();
    },
  };
}
