import { Buffer } from 'node:buffer';
import { closeSync, copyFileSync, existsSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import {
  compareClosed,
  compareLog,
  readSeal,
  type Seal,
  type SealFinding,
  sealKeyOf,
  sealPath,
  tagsOf,
  writeSeal,
} from './seal.ts';
import { readWal } from './write-ahead-log.ts';

/** What sealing asks of the open connection. */
interface SealedConnection {
  readonly inTransaction: boolean;
  pragma(source: string): unknown;
  prepare(sql: string): { get(): unknown };
}

/** Keeps the seal of one database from its opening to its closing. */
export interface Sealing {
  /** Compares what could not be seen before and breaks the seal, durably. Returns what was found in all. */
  opened(connection: SealedConnection): SealFinding | null;
  /** After anything that may have committed. */
  released(connection: SealedConnection): void;
  /** Before the write-ahead log goes into the file. */
  closing(connection: SealedConnection): void;
  /** The file is closed and whole: seals it. */
  closed(): void;
}

/** Where a damaged write-ahead log is put aside, encrypted as it is, before recovery cuts it off. */
export const keptWalPath = (database: string): string => `${database}-wal.kept`;

/** Looks at a closed database before the driver does; `key` is the data key. */
export function startSealing(database: string, key: Uint8Array): Sealing {
  const path = sealPath(database);
  const walPath = `${database}-wal`;
  const sealKey = sealKeyOf(key);
  const seal = readSeal(path, sealKey);
  const wal = existsSync(walPath) ? readFileSync(walPath) : Buffer.alloc(0);
  let found = seal === null ? null : compareClosed(seal, database, wal);
  if (found === 'commits-missing' && wal.length > 0) copyFileSync(walPath, keptWalPath(database));
  let last: Seal = { wal: null, file: null, log: null };

  const write = (next: Seal, isDurable: boolean): void => {
    last = next;
    try {
      writeSeal(path, sealKey, next, isDurable);
    } catch {
      // A seal that says too much would raise a false alarm; none says nothing.
      rmSync(path, { force: true });
    }
  };
  return {
    opened: (connection) => {
      const log = logHeadOf(connection);
      found ??= seal === null ? null : compareLog(seal, log);
      const content = readWal(wal);
      write({ wal: content && { salt: content.salt, frames: content.frames }, file: null, log }, true);
      return found;
    },
    released: (connection) => {
      if (connection.inTransaction) return;
      const frames = framesIn(connection);
      if (frames === (last.wal?.frames ?? 0)) return;
      const salt = frames === 0 ? null : saltIn(walPath);
      write({ wal: salt === null ? null : { salt, frames }, file: null, log: logHeadOf(connection) }, false);
    },
    closing: (connection) => write({ wal: null, file: null, log: logHeadOf(connection) }, true),
    closed: () => {
      write({ ...last, file: tagsOf(database) }, true);
      sealKey.fill(0);
    },
  };
}

/** Remembers the seal beside a closed database; the function puts it back as it was. */
export function keepSeal(database: string): () => void {
  const path = sealPath(database);
  const kept = existsSync(path) ? readFileSync(path) : null;
  return () => {
    if (kept !== null && existsSync(path)) writeFileSync(path, kept);
  };
}

/** Frames in the write-ahead log that belong to commits. */
function framesIn(connection: SealedConnection): number {
  return (connection.pragma('wal_checkpoint(NOOP)') as { readonly log: number }[])[0]?.log ?? 0;
}

/** Head of the log; an office that is being founded has no such table yet. */
function logHeadOf(connection: SealedConnection): Seal['log'] {
  const isThere = connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'logHead'").get() !== undefined;
  const row = isThere ? connection.prepare('SELECT size, root FROM logHead WHERE id = 1').get() : undefined;
  return (row as Seal['log'] | undefined) ?? null;
}

/** Salts in the header of the write-ahead log. It carries no locks, so that looking into it takes none away. */
function saltIn(path: string): string | null {
  try {
    const file = openSync(path, 'r');
    try {
      const salt = Buffer.alloc(8);
      return readSync(file, salt, 0, 8, 16) === 8 ? salt.toString('hex') : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
