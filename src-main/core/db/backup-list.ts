import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type BackupManifest,
  isManifestSigned,
  MANIFEST,
  type ManifestFault,
  parseManifest,
} from './backup-manifest.ts';
import type { KeyRing } from './key-ring.ts';

/** Names of an office's backups begin so, wherever they lie. */
export function backupStem(vaultId: string): string {
  return `tasuki-backup-${vaultId.slice(0, 8)}-`;
}

/** Reads the manifest of one backup; nothing else of it is looked at. */
export async function readManifest(
  folder: string,
): Promise<ReturnType<typeof parseManifest> | Extract<ManifestFault, 'manifest-unreadable'>> {
  try {
    return parseManifest(await readFile(join(folder, MANIFEST), 'utf8'));
  } catch {
    return 'manifest-unreadable';
  }
}

/** A backup of this office in a place. */
export interface OwnBackup {
  readonly name: string;
  readonly manifest: BackupManifest;
}

/**
 * The proved backups of one office in a place: a bundle has its name only since it was proved. Only those count that an
 * account of the ring signed, or that the office remembers (`known`); whatever else lies there is somebody else's.
 */
export async function ownBackups(
  place: string,
  ring: KeyRing,
  known: ReadonlySet<string>,
): Promise<readonly OwnBackup[]> {
  const stem = backupStem(ring.vaultId);
  const found: OwnBackup[] = [];
  for (const name of await readdir(place)) {
    if (!name.startsWith(stem) || name.endsWith('.partial')) continue;
    const read = await readManifest(join(place, name));
    if (typeof read === 'string' || read.manifest.vaultId !== ring.vaultId) continue;
    if (known.has(name) || isManifestSigned(read, ring)) found.push({ name, manifest: read.manifest });
  }
  return found;
}

/** Removes a backup; what a stop in between leaves bears no name of a backup any more. */
export async function removeBackup(place: string, name: string): Promise<void> {
  const going = join(place, `${name}.partial`);
  await rename(join(place, name), going);
  await rm(going, { recursive: true, force: true });
}
