import { AppError } from '../../contract/error.ts';
import type { StorageReason } from '../../contract/storage.ts';

/** Codes of the file system (POSIX, and what Node makes of Windows' own) and of SQLite, by what they mean to a user. */
const CODES: Readonly<Record<StorageReason, readonly string[]>> = {
  'disk-full': ['ENOSPC', 'EDQUOT', 'EFBIG', 'SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE'],
  'read-only': ['EROFS', 'EACCES', 'EPERM', 'SQLITE_READONLY', 'SQLITE_PERM'],
  'file-locked': ['EBUSY', 'ETXTBSY', 'EAGAIN', 'SQLITE_BUSY', 'SQLITE_LOCKED'],
  'disk-unreachable': [
    'EIO',
    'ENXIO',
    'ENODEV',
    'ENOTCONN',
    'ENETRESET',
    'ENETDOWN',
    'ENETUNREACH',
    'EHOSTDOWN',
    'EHOSTUNREACH',
    'ECONNRESET',
    'ECONNABORTED',
    'ETIMEDOUT',
    'ESTALE',
    'EREMOTEIO',
    'SQLITE_IOERR',
    'SQLITE_CANTOPEN',
  ],
};

const REASON_OF = new Map<string, StorageReason>(
  Object.entries(CODES).flatMap(([reason, codes]) => codes.map((code) => [code, reason as StorageReason] as const)),
);

/** What an error of the file system or of SQLite means; null for anything else. Extended codes count as their main one. */
function storageReasonOf(error: unknown): StorageReason | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const main = code.startsWith('SQLITE_') ? code.split('_').slice(0, 2).join('_') : code;
  return REASON_OF.get(code) ?? REASON_OF.get(main) ?? null;
}

/**
 * An error that is the storage's and not the program's, as the user is told of it: `unavailable` with the reason, since
 * the same call may succeed later, or `file_refused` `database-damaged`. Null for anything else.
 */
export function storageFault(error: unknown): AppError | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return new AppError('file_refused', { reason: 'database-damaged' });
  const reason = storageReasonOf(error);
  return reason === null ? null : new AppError('unavailable', { reason });
}
