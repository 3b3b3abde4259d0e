import { copyFile, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Replaces a file so that after a kill or power cut either the old or the new text is there, whole: temporary file,
 * fsync, rename, fsync of the folder. With `generations` the replaced text stays as `name.1`, the one before as
 * `name.2`, and so on. Files are readable by their owner only.
 */
export async function atomicWrite(path: string, text: string, generations = 0): Promise<void> {
  const partial = `${path}.partial`;
  await writeDurably(partial, text);
  if (generations > 0) await keepGenerations(path, generations);
  await rename(partial, path);
  await syncFolder(dirname(path));
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

/** Flushes a file that something else wrote. */
async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
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

/** The present file is copied, never moved: at no moment is it missing. */
async function keepGenerations(path: string, generations: number): Promise<void> {
  for (let age = generations; age > 1; age -= 1) await ifThere(rename(`${path}.${age - 1}`, `${path}.${age}`));
  const copy = `${path}.1.partial`;
  if (!(await ifThere(copyFile(path, copy)))) return;
  await syncFile(copy);
  await rename(copy, `${path}.1`);
}

async function ifThere(step: Promise<void>): Promise<boolean> {
  try {
    await step;
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
