import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ruleViolated } from '../../contract/error.ts';
import { syncFolder } from './atomic-write.ts';
import { copyPart } from './backup-bundle.ts';
import type { BackupManifest } from './backup-manifest.ts';
import { freeBytes } from './free-space.ts';
import { hasFilesToKeep, replacedName, takePlace, whatLiesIn } from './leftovers.ts';
import { makePrivateFolder } from './private-folder.ts';
import { finishRestore, REPLACED, STAGED, WAITING } from './restore-steps.ts';
import { claimFolder, fileRefused, vaultPaths } from './vault-folder.ts';

/** Room beside the restored files, for what opening them writes, in bytes. */
const MARGIN = 16 * 2 ** 20;

interface Means {
  readonly now: Date;
  readonly newId: () => string;
}

/** A backup that lies complete beside the present files and waits to take their place. */
export interface StagedRestore {
  /** Its database, which may still be told something. */
  readonly database: string;
  /** The name under which the present files will be kept; null where there are none. */
  readonly keptAs: string | null;
  /** Takes the place. The office must be closed. */
  settle(): Promise<void>;
  /** Takes the copy away again, unless it has taken the place. */
  drop(): Promise<void>;
}

/**
 * Puts a proved bundle in the place of the office in a folder, whole or not at all, and returns the name under which the
 * replaced files are kept there (`null` where none were). The office must be closed. A stop at any moment leaves the old
 * office or, once the files wait under their name, the restored one: `finishRestore` goes on where it stopped.
 * Throws as `stageRestore` does.
 */
export async function restoreFrom(
  bundle: string,
  manifest: BackupManifest,
  folder: string,
  means: Means,
): Promise<string | null> {
  const staged = await stageRestore(bundle, manifest, folder, means);
  await staged.settle().finally(staged.drop);
  return staged.keptAs;
}

/**
 * Copies a proved bundle beside the present files, which may still be open; whatever fails takes the copy away again.
 * Throws `AppError`: `rule_violated` without enough free space, `file_refused` where the folder holds other files or the
 * bundle is no longer what its manifest says.
 */
export async function stageRestore(
  bundle: string,
  manifest: BackupManifest,
  folder: string,
  { now, newId }: Means,
): Promise<StagedRestore> {
  const lying = await whatLiesIn(folder);
  const isWithin = lying === 'office' || lying === 'leftovers';
  if (isWithin) await finishRestore(folder);
  else await claimFolder(folder);
  const building = isWithin ? join(folder, STAGED) : `${folder}.founding-${newId()}`;
  const drop = () => rm(building, { recursive: true, force: true });
  await drop();
  await requireRoom(isWithin ? folder : dirname(folder), manifest);
  try {
    await copyParts(bundle, manifest, building);
  } catch (error) {
    await drop();
    throw error;
  }
  const { database } = vaultPaths(building);
  if (!isWithin) return { database, keptAs: null, drop, settle: () => takePlace(building, folder, now) };
  const name = await replacedName(folder, now);
  const settle = async (): Promise<void> => {
    await mkdir(join(building, `to-${name}`), { mode: 0o700 });
    await syncFolder(building);
    await rename(building, join(folder, WAITING));
    await syncFolder(folder);
    await finishRestore(folder);
  };
  return { database, keptAs: (await hasFilesToKeep(folder)) ? name : null, drop, settle };
}

/** Said before the present office is closed, and not by a disk that is full when nothing can be opened any more. */
async function requireRoom(folder: string, { parts }: BackupManifest): Promise<void> {
  const needed = parts.reduce((sum, part) => sum + part.bytes, MARGIN);
  const free = await freeBytes(folder);
  if (free >= needed) return;
  const megabytes = (bytes: number): string => Math.ceil(bytes / 2 ** 20).toLocaleString('en');
  throw ruleViolated({
    rule: 'backup.restore-space',
    of: { needed: megabytes(needed), free: megabytes(free), missing: megabytes(needed - free) },
  });
}

async function copyParts(bundle: string, manifest: BackupManifest, to: string): Promise<void> {
  await makePrivateFolder(join(to, 'checkpoints'));
  for (const part of manifest.parts) {
    const copied = await copyPart(bundle, to, part.name);
    if (copied.sha256 !== part.sha256) throw fileRefused('backup-part');
  }
  // The twin that every ring has beside it.
  await copyFile(join(to, 'keyring.json'), join(to, 'keyring.json.1'));
  await syncFolder(join(to, 'checkpoints'));
  await syncFolder(to);
}

/** Offices that restores have put aside, oldest first. */
export async function replacedOffices(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => REPLACED.test(name)).sort();
}

/** Where an office lies that was put aside. Throws `file_refused` for any other name. */
export function requireReplaced(folder: string, name: string): string {
  const path = join(folder, name);
  if (!REPLACED.test(name) || !existsSync(path)) throw fileRefused('replaced-missing');
  return path;
}

/** Deletes an office that was put aside. Throws `file_refused`; what could not be deleted keeps its name and stays listed. */
export async function deleteReplaced(folder: string, name: string): Promise<void> {
  await rm(requireReplaced(folder, name), { recursive: true }).catch(() => {
    throw fileRefused('replaced-stays');
  });
  await syncFolder(folder);
}
