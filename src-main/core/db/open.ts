import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, realpathSync } from 'node:fs';
import Driver, { type Database as Connection } from 'better-sqlite3';
import { Kysely } from 'kysely';
import { type OpenRefusal, prepareFile } from './database-file.ts';
import { dialectOn } from './dialect.ts';

/** `Tasu` in ASCII: marks the file as an office of this program. */
const APPLICATION_ID = 0x54617375;
/** Version of the file's own form (cipher, settings), not of its tables. */
const FILE_FORMAT = 1;

/** The open database; the key is no longer in any buffer of ours. */
export interface OpenDatabase {
  readonly kysely: Kysely<unknown>;
  /** `PRAGMA quick_check`, about 0.1 s for a full office. */
  quickCheck(): boolean;
  /** SHA-256 of every table, index and trigger as declared, in hexadecimal: notices a dropped trigger. */
  schemaDigest(): string;
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

/** Settings in the order in which they must be made, each with the value that must be read back. */
const SETTINGS: readonly (readonly [name: string, value: string, expected: string | number])[] = [
  ['journal_mode', 'WAL', 'wal'],
  // After journal_mode: reopening a WAL file falls back to NORMAL, which loses acknowledged work in a power cut.
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['recursive_triggers', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
  ['mmap_size', '0', 0],
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['wal_autocheckpoint', '1000', 1000],
  ...(process.platform === 'darwin' ? ([['checkpoint_fullfsync', 'ON', 1]] as const) : []),
];

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
    connection = new Driver(path, { fileMustExist: true, timeout: options.busyMilliseconds ?? 500 });
    giveKey(connection, key);
    const reason = settle(connection, options.create === true) ?? selfCheck(connection);
    if (reason === null) return { kind: 'open', database: openDatabaseOn(connection, realpathSync.native(path)) };
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

function settle(connection: Connection, create: boolean): OpenRefusal | null {
  for (const [name, value, expected] of SETTINGS) {
    connection.pragma(`${name}=${value}`);
    if (connection.pragma(name, { simple: true }) !== expected) return 'settings-refused';
  }
  if (create) {
    connection.pragma(`application_id=${APPLICATION_ID}`);
    connection.pragma(`user_version=${FILE_FORMAT}`);
    connection.pragma('wal_checkpoint(TRUNCATE)');
  }
  // In exclusive mode locks are kept once taken, but reading takes no more than a shared one: so write nothing, once.
  connection.exec('BEGIN IMMEDIATE; COMMIT');
  return null;
}

/** The header and the page under the key were checked before; what is left is what only the driver can tell. */
function selfCheck(connection: Connection): OpenRefusal | null {
  connection.prepare('SELECT count(*) FROM sqlite_schema').get();
  if (connection.pragma('cipher', { simple: true }) !== 'sqlcipher') return 'database-not-encrypted';
  if (connection.pragma('application_id', { simple: true }) !== APPLICATION_ID) return 'database-of-another-program';
  const version = connection.pragma('user_version', { simple: true });
  if (version !== FILE_FORMAT)
    return typeof version === 'number' && version > FILE_FORMAT ? 'database-newer' : 'database-damaged';
  return null;
}

function openDatabaseOn(connection: Connection, place: string): OpenDatabase {
  openFiles.add(place);
  const kysely = new Kysely<unknown>({ dialect: dialectOn(connection) });
  return {
    kysely,
    quickCheck: () => connection.pragma('quick_check', { simple: true }) === 'ok',
    schemaDigest: () => {
      const rows = connection
        .prepare(
          "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name",
        )
        .all();
      return createHash('sha256').update(JSON.stringify(rows), 'utf8').digest('hex');
    },
    readMeta: (name) => {
      const row = connection.prepare('SELECT value FROM officeMeta WHERE key = ?').get(name) as
        | { value: string }
        | undefined;
      return row?.value ?? null;
    },
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
      try {
        connection.pragma('wal_checkpoint(TRUNCATE)');
      } finally {
        await kysely.destroy();
        connection.close();
        openFiles.delete(place);
      }
    },
  };
}

function refusalOf(error: unknown): OpenRefusal {
  const code = String((error as { code?: unknown }).code);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'in-use';
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) return 'database-damaged';
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code === 'EACCES' || code === 'EROFS')
    return 'database-read-only';
  throw error;
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
