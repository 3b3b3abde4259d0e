import type { OpenRefusal } from './database-file.ts';

/** What of a connection is needed to set it and to look at it. */
interface Settable {
  pragma(source: string, options?: { readonly simple?: boolean }): unknown;
  exec(source: string): unknown;
  prepare(source: string): { get(): unknown };
}

/** `Tasu` in ASCII: marks the file as an office of this program. */
const APPLICATION_ID = 0x54617375;
/** Version of the file's own form (cipher, settings), not of its tables. */
const FILE_FORMAT = 1;

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

/** Makes every setting and reads it back; takes the lock of a writer. */
export function settle(connection: Settable, create: boolean): OpenRefusal | null {
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
export function selfCheck(connection: Pick<Settable, 'pragma' | 'prepare'>): OpenRefusal | null {
  connection.prepare('SELECT count(*) FROM sqlite_schema').get();
  if (connection.pragma('cipher', { simple: true }) !== 'sqlcipher') return 'database-not-encrypted';
  if (connection.pragma('application_id', { simple: true }) !== APPLICATION_ID) return 'database-of-another-program';
  const version = connection.pragma('user_version', { simple: true });
  if (version !== FILE_FORMAT)
    return typeof version === 'number' && version > FILE_FORMAT ? 'database-newer' : 'database-damaged';
  return null;
}

/** The refusal that an error of the driver comes to; an error that is none of them is thrown on. */
export function refusalOf(error: unknown): OpenRefusal {
  const code = String((error as { code?: unknown }).code);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'in-use';
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) return 'database-damaged';
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code === 'EACCES' || code === 'EROFS')
    return 'database-read-only';
  throw error;
}
