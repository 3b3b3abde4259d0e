import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Replaces a file so that after a kill or power cut either the old or the new text is there, whole: temporary file,
 * fsync, rename, fsync of the folder. With `generations` a twin of the new text stays beside it as `name.1`, the replaced
 * text as `name.2`, the one before as `name.3`, and so on. Files are readable by their owner only.
 */
export async function atomicWrite(path: string, text: string, generations = 0): Promise<void> {
  const partial = `${path}.partial`;
  await writeDurably(partial, text);
  for (let age = generations; age > 1; age -= 1) await ifThere(rename(`${path}.${age - 1}`, `${path}.${age}`));
  await renamePatiently(partial, path);
  await syncFolder(dirname(path));
  // The text itself is safe by now: a twin that cannot be written is no reason to call this a failure.
  if (generations > 0) await atomicWrite(`${path}.1`, text).catch(() => undefined);
}

/** Milliseconds between attempts to replace a file that another program, such as a virus scanner, is looking into. */
const PAUSES = [30, 60, 120, 240];

/** Renames; a file that is locked for a moment is waited for. Throws what the last attempt throws. */
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

/** Makes renames and new names in a folder durable. Windows keeps no handle on folders and orders this itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a new file and flushes it; what lay there under the name is gone. Readable by its owner only. */
export async function writeDurably(path: string, text: string): Promise<void> {
  await rm(path, { force: true });
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function ifThere(step: Promise<void>): Promise<void> {
  try {
    await step;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
