import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkpointOf, parseNote } from '../../log/checkpoint.ts';
import type { HeldCheckpoint, ReadTransaction } from '../context.ts';

/** A checkpoint as it lies in a folder. */
export interface KeptNote {
  readonly note: string;
  readonly size: number;
  readonly root: string;
}

/**
 * The folder of one log within a witness folder or on an auditor's medium: `<origin's last part>/`, one file per
 * checkpoint, named after its size. Files are added and never replaced, so that an older state cannot come back there.
 */
const folderOf = (folder: string, origin: string): string => join(folder, `tasuki-${origin.split('/').at(-1) ?? ''}`);

/** Checkpoints of a log that lie in a folder, smallest first. Throws what the file system throws. */
export async function notesIn(folder: string, origin: string): Promise<readonly KeptNote[]> {
  const inside = folderOf(folder, origin);
  if (!existsSync(inside)) return [];
  const notes: KeptNote[] = [];
  for (const name of (await readdir(inside)).filter((one) => /^\d{12}(-\d+)?\.txt$/.test(one)).sort()) {
    const note = await readFile(join(inside, name), 'utf8');
    const stated = checkpointOf(note);
    if (stated?.origin === origin) notes.push({ note, size: stated.size, root: stated.root });
  }
  return notes;
}

/** Adds a checkpoint, under a free name; a partial file is never seen. Throws what the file system throws. */
export async function addNote(
  folder: string,
  origin: string,
  kept: { readonly note: string; readonly size: number },
): Promise<void> {
  const inside = folderOf(folder, origin);
  await mkdir(inside, { recursive: true });
  const stem = String(kept.size).padStart(12, '0');
  let name = `${stem}.txt`;
  for (let copy = 2; existsSync(join(inside, name)); copy += 1) {
    if ((await readFile(join(inside, name), 'utf8')) === kept.note) return;
    name = `${stem}-${copy}.txt`;
  }
  const partial = join(inside, `.${name}.partial`);
  await writeFile(partial, kept.note, { flush: true });
  await rename(partial, join(inside, name));
}

/** When a checkpoint was made, as its extension line says; null if it has none. */
export function momentOf(note: string): string | null {
  const line = parseNote(note)?.text.split('\n')[3] ?? '';
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(line) ? line : null;
}

/** The office's own checkpoints and, where a witness folder is set and can be reached, those kept there. */
export async function heldCheckpoints(
  trx: ReadTransaction,
  origin: string,
  own: () => Promise<readonly string[]>,
): Promise<readonly HeldCheckpoint[]> {
  const beside = (await own()).map((note): HeldCheckpoint => ({ place: 'office', note }));
  const witness = await trx.selectFrom('witness').select('folder').executeTakeFirst();
  if (!witness) return beside;
  try {
    const there = await notesIn(witness.folder, origin);
    return [...beside, ...there.map(({ note }): HeldCheckpoint => ({ place: 'witness', note }))];
  } catch {
    // A share that is away is no fault of the log; `standing` says that it could not be reached.
    return beside;
  }
}
