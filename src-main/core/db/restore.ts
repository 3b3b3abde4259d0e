import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from './atomic-write.ts';
import { copyPart } from './backup-bundle.ts';
import type { BackupManifest } from './backup-manifest.ts';
import { makePrivateFolder } from './private-folder.ts';
import { finishRestore, REPLACED, WAITING } from './restore-steps.ts';
import { claimFolder, fileRefused, vaultPaths } from './vault-folder.ts';

/**
 * Puts a proved bundle in the place of the office in a folder, whole or not at all, and returns the name under which the
 * replaced files are kept there (`null` where none were). The office must be closed. A stop at any moment leaves the old
 * office or, once the files wait under their name, the restored one: `finishRestore` goes on where it stopped.
 * Throws `AppError` `file_refused` when the bundle is no longer what its manifest says.
 */
export async function restoreFrom(
  bundle: string,
  manifest: BackupManifest,
  folder: string,
  { now, newId }: { readonly now: Date; readonly newId: () => string },
): Promise<string | null> {
  if (!holdsOffice(folder)) {
    await claimFolder(folder);
    const building = `${folder}.founding-${newId()}`;
    await copyParts(bundle, manifest, building);
    if (existsSync(folder)) await rmdir(folder);
    await rename(building, folder);
    await syncFolder(dirname(folder));
    return null;
  }
  await finishRestore(folder);
  const keptAs = await freeName(folder, now);
  const building = join(folder, `${WAITING}.partial`);
  await rm(building, { recursive: true, force: true });
  await copyParts(bundle, manifest, building);
  await mkdir(join(building, `to-${keptAs}`), { mode: 0o700 });
  await syncFolder(building);
  await rename(building, join(folder, WAITING));
  await syncFolder(folder);
  await finishRestore(folder);
  return keptAs;
}

async function copyParts(bundle: string, manifest: BackupManifest, to: string): Promise<void> {
  await makePrivateFolder(join(to, 'checkpoints'));
  for (const part of manifest.parts) {
    const copied = await copyPart(bundle, to, part.name);
    if (copied.sha256 !== part.sha256) {
      await rm(to, { recursive: true, force: true });
      throw fileRefused('backup-part');
    }
  }
  // The twin that every ring has beside it.
  await copyFile(join(to, 'keyring.json'), join(to, 'keyring.json.1'));
  await syncFolder(join(to, 'checkpoints'));
  await syncFolder(to);
}

function holdsOffice(folder: string): boolean {
  const { database, keyRing } = vaultPaths(folder);
  return existsSync(database) || existsSync(keyRing) || existsSync(join(folder, WAITING));
}

async function freeName(folder: string, now: Date): Promise<string> {
  const japan = new Date(now.getTime() + 9 * 60 * 60 * 1000).toISOString();
  const stem = `replaced-${japan.slice(0, 10).replaceAll('-', '')}-${japan.slice(11, 19).replaceAll(':', '')}`;
  let name = stem;
  for (let copy = 2; existsSync(join(folder, name)); copy += 1) name = `${stem}-${copy}`;
  return name;
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
