import { Buffer } from 'node:buffer';
import { chmodSync, closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { type PlaceRefusal, placeRefusalOf } from './folder-place.ts';
import { doesKeyFit } from './page-check.ts';

/** Why a database file was not opened. Nothing was written to it. */
export type OpenRefusal =
  | PlaceRefusal
  | 'database-missing'
  | 'database-not-encrypted'
  | 'database-other-key'
  | 'database-damaged'
  | 'database-of-another-program'
  | 'database-newer'
  | 'database-read-only'
  | 'settings-refused'
  | 'in-use';

const PAGE_BYTES = 4096;

/** Looks at the file before the driver does, so that a wrong key or a foreign file is not touched at all. */
export function prepareFile(path: string, key: Uint8Array, create: boolean): OpenRefusal | null {
  const place = placeRefusalOf(path);
  if (place !== null) return place;
  if (create) {
    // Made here rather than by the driver: the log beside it takes over these permissions.
    closeSync(openSync(path, 'wx', 0o600));
    return null;
  }
  if (!existsSync(path)) return 'database-missing';
  if (isPlain(path)) return 'database-not-encrypted';
  const walPath = `${path}-wal`;
  const wal = existsSync(walPath) ? readFileSync(walPath) : Buffer.alloc(0);
  const head = headOf(path, PAGE_BYTES);
  if (head.length < PAGE_BYTES && wal.length === 0) return 'database-damaged';
  if (!doesKeyFit(key, head, wal)) return 'database-other-key';
  if (process.platform !== 'win32') chmodSync(path, 0o600);
  return null;
}

/** The same for a copy that is only read; it may lie on a share or a removable medium, and nothing about it is changed. */
export function prepareCopy(path: string, key: Uint8Array): OpenRefusal | null {
  if (!existsSync(path)) return 'database-missing';
  if (isPlain(path)) return 'database-not-encrypted';
  const head = headOf(path, PAGE_BYTES);
  if (head.length < PAGE_BYTES) return 'database-damaged';
  return doesKeyFit(key, head, Buffer.alloc(0)) ? null : 'database-other-key';
}

/** Whether the file is an ordinary, unencrypted database. */
function isPlain(path: string): boolean {
  return headOf(path, 15).toString('latin1') === 'SQLite format 3';
}

function headOf(path: string, length: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(length);
    return head.subarray(0, readSync(file, head, 0, length, 0));
  } finally {
    closeSync(file);
  }
}
