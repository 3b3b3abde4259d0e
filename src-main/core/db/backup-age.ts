import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atomicWrite } from './atomic-write.ts';

/**
 * What the sign-in screen may know of backups while the office is shut: three facts without content, in the clear beside
 * the file. Nobody relies on it: whoever may write there can say anything, and the office itself knows better once open.
 */
export interface BackupAge {
  /** The last proved backup, or the founding while there is none. */
  readonly since: string;
  readonly isBackup: boolean;
  readonly limitDays: number;
}

const pathIn = (folder: string): string => join(folder, 'backup-age.json');

/** Reads it; null where there is none that can be understood. */
export async function readBackupAge(folder: string): Promise<BackupAge | null> {
  try {
    const { since, isBackup, limitDays } = JSON.parse(await readFile(pathIn(folder), 'utf8')) as BackupAge;
    const isOne = typeof since === 'string' && !Number.isNaN(Date.parse(since)) && Number.isSafeInteger(limitDays);
    return isOne ? { since, isBackup: isBackup === true, limitDays } : null;
  } catch {
    return null;
  }
}

/** Writes it where it says something else. */
export async function writeBackupAge(folder: string, { since, isBackup, limitDays }: BackupAge): Promise<void> {
  const before = await readBackupAge(folder);
  if (before?.since === since && before.isBackup === isBackup && before.limitDays === limitDays) return;
  await atomicWrite(pathIn(folder), `${JSON.stringify({ since, isBackup, limitDays })}\n`);
}
