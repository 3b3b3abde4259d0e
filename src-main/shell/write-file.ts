import { randomBytes } from 'node:crypto';
import { link, open, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Writes a new file so that it appears whole or not at all: temporary name beside it, fsync, then its own name.
 * @throws `EEXIST` if the name is taken: nothing is ever overwritten; any other error of the file system as it is.
 */
export async function writeNewFile(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${randomBytes(8).toString('hex')}.part`);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await giveName(temporary, path);
  } finally {
    await unlink(temporary).catch(() => {});
  }
  await syncFolder(folder);
}

/** A hard link refuses a taken name in one step, which renaming does not; memory sticks (exFAT) know no links. */
async function giveName(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || (await exists(path)))
      throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
    await renamePatiently(temporary, path);
  }
}

/** Milliseconds between attempts while another program, such as a virus scanner, looks into the new file. */
const PAUSES = [30, 60, 120, 240];

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pause of PAUSES) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!['EBUSY', 'EPERM', 'EACCES'].includes(String((error as NodeJS.ErrnoException).code))) throw error;
      await wait(pause);
    }
  }
  return rename(from, to);
}

/** Whether anything has this name. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Makes the new name durable. Windows has no handle on folders and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch {
    // Network shares refuse to sync a folder; the file itself is already on disk.
  } finally {
    await handle.close();
  }
}
