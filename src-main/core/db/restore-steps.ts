import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from './atomic-write.ts';
import { makePrivateFolder } from './private-folder.ts';

/** Where the restored files wait within the office's folder; complete from the moment they have this name. */
export const WAITING = 'restoring';
/** Where they are put together before. */
export const STAGED = `${WAITING}.partial`;
/** Where the files that were replaced are kept: this and the moment. */
export const REPLACED = /^replaced-\d{8}-\d{6}(?:-\d+)?$/;
/** Name of the note, within the waiting files, of where the replaced ones go. */
const DESTINATION = /^to-(replaced-\d{8}-\d{6}(?:-\d+)?)$/;

/** Ends a restore that was stopped after its files were complete. Does nothing where there is none. */
export async function finishRestore(folder: string): Promise<void> {
  for await (const step of stepsToFinish(folder)) await step();
}

/** The steps that are left of a restore, each of which may be the last before a stop. */
export async function* stepsToFinish(folder: string): AsyncGenerator<() => Promise<void>> {
  const waiting = join(folder, WAITING);
  if (!existsSync(waiting)) return;
  const names = await readdir(waiting);
  const keptAs = names.map((name) => DESTINATION.exec(name)?.[1]).find((name) => name !== undefined);
  if (keptAs === undefined) {
    // Everything has moved; only the empty folder was left.
    yield () => rm(waiting, { recursive: true });
    return;
  }
  const kept = join(folder, keptAs);
  const going = await leaving(folder);
  if (going.length > 0) yield () => makePrivateFolder(kept);
  // Together with its write-ahead log, or not even the old office would be whole. Rings before the ring in force.
  for (const name of going) yield () => rename(join(folder, name), join(kept, name));
  if (existsSync(kept)) yield () => syncFolder(kept);
  for (const name of names.filter((one) => !DESTINATION.test(one)))
    yield () => rename(join(waiting, name), join(folder, name));
  yield () => syncFolder(folder);
  yield () => rm(waiting, { recursive: true });
  yield () => syncFolder(folder);
}

/** What of the present office leaves; the counters of sign-ins stay, and so does whatever is not the office's. */
async function leaving(folder: string): Promise<readonly string[]> {
  const waiting = await readdir(join(folder, WAITING));
  return (await readdir(folder)).filter((name) => LEAVES.test(name) && (waiting.includes(name) || !ARRIVES.test(name)));
}

/** Files that make an office what it is; generations of the ring, the write-ahead log and the seal among them. */
export const LEAVES =
  /^(?:vault\.db(?:-wal|-wal\.kept|-shm|-journal|\.seal|\.rotating|\.before-migration)?|keyring\.json(?:\.\d+)?|checkpoints)$/;
/** Of these, what a bundle brings: once it has left the waiting folder it is the restored office's own. */
const ARRIVES = /^(?:vault\.db|keyring\.json(?:\.1)?|checkpoints)$/;
