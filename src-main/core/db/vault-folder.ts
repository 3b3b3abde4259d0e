import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../contract/error.ts';
import { atomicWrite } from './atomic-write.ts';
import { refusePlace } from './folder-place.ts';
import type { KeyRing } from './key-ring.ts';
import { type FoundRings, findKeyRings, isInAgreement, ringToBegin } from './key-ring-file.ts';
import { whatLiesIn } from './leftovers.ts';
import { makePrivateFolder, ownerOnly } from './private-folder.ts';
import { finishRestore } from './restore-steps.ts';

/** Files of an office: the encrypted database, the key ring, the counters of sign-ins and the checkpoints of the log. */
export interface VaultPaths {
  readonly folder: string;
  readonly database: string;
  readonly keyRing: string;
  readonly signIn: string;
  readonly checkpoints: string;
}

/** Where everything of an office lies. */
export function vaultPaths(folder: string): VaultPaths {
  return {
    folder,
    database: join(folder, 'vault.db'),
    keyRing: join(folder, 'keyring.json'),
    signIn: join(folder, 'sign-in.json'),
    checkpoints: join(folder, 'checkpoints'),
  };
}

/** What anyone can see of an office without a key; not yet authenticated. */
export type OfficeDescription =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'office';
      readonly vaultId: string;
      readonly officeName: string;
      readonly isDemonstration: boolean;
      readonly createdAt: string;
      /** The ring in its place is missing or damaged; a kept one will be put there at the next sign-in. */
      readonly isRingDamaged: boolean;
    }
  | { readonly kind: 'damaged'; readonly reason: string };

/** Says whether an office lies in a folder and what it is called; ends a restore that was stopped, and touches nothing else. */
export async function describeOffice(folder: string): Promise<OfficeDescription> {
  const paths = vaultPaths(folder);
  await finishRestore(folder);
  const rings = await findKeyRings(paths.keyRing);
  const ring = ringToBegin(rings);
  if (typeof ring === 'string') return { kind: 'damaged', reason: ring };
  if (ring === null)
    return existsSync(paths.database) ? { kind: 'damaged', reason: 'key-ring-missing' } : { kind: 'none' };
  if (!existsSync(paths.database)) return { kind: 'damaged', reason: 'database-missing' };
  const { vaultId, officeName, isDemonstration, createdAt } = ring;
  return {
    kind: 'office',
    vaultId,
    officeName,
    isDemonstration,
    createdAt,
    isRingDamaged: !isInAgreement(rings) && ring !== rings.present,
  };
}

/** The rings of an office that must be there. Throws `AppError` `file_refused` with the reason otherwise. */
export async function requireKeyRing(
  paths: VaultPaths,
): Promise<{ readonly ring: KeyRing; readonly rings: FoundRings }> {
  const place = await refusePlace(paths.folder);
  if (place !== null) throw fileRefused(place);
  await finishRestore(paths.folder);
  const rings = await findKeyRings(paths.keyRing);
  const ring = ringToBegin(rings);
  if (ring === null) throw fileRefused(existsSync(paths.database) ? 'key-ring-missing' : 'office-missing');
  if (typeof ring === 'string') throw fileRefused(ring);
  await ownerOnly(paths.folder);
  return { ring, rings };
}

/**
 * Prepares the place of a new office. What is left of an earlier one is no obstacle: `takePlace` keeps it. Throws `AppError`
 * when an office or anything else lies there already or the place will not do.
 */
export async function claimFolder(folder: string): Promise<void> {
  const place = await refusePlace(folder);
  if (place !== null) throw fileRefused(place);
  if (['office', 'other-files'].includes(await whatLiesIn(folder))) throw fileRefused('folder-not-empty');
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  // What an interrupted founding left: an office that nobody has ever entered.
  for (const name of await readdir(dirname(folder))) {
    if (name.startsWith(`${basename(folder)}.founding-`)) await rm(join(dirname(folder), name), { recursive: true });
  }
}

/** Keeps a checkpoint of the log as a new numbered file. */
export async function addCheckpoint(paths: VaultPaths, text: string): Promise<void> {
  await makePrivateFolder(paths.checkpoints);
  const last = (await checkpointNames(paths)).at(-1) ?? '0';
  await atomicWrite(join(paths.checkpoints, `${String(Number.parseInt(last, 10) + 1).padStart(8, '0')}.txt`), text);
}

/** All checkpoints that can be read, oldest first; one after the other, since years make thousands of them. */
export async function allCheckpoints(paths: VaultPaths): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const name of await checkpointNames(paths)) {
    const text = await readIfPossible(join(paths.checkpoints, name));
    if (text !== null) texts.push(text);
  }
  return texts;
}

/** The newest checkpoint that can be read; null if there is none. */
export async function newestCheckpoint(paths: VaultPaths): Promise<string | null> {
  for (const name of (await checkpointNames(paths)).toReversed()) {
    const text = await readIfPossible(join(paths.checkpoints, name));
    if (text !== null) return text;
  }
  return null;
}

/** What lies beside the office is a help: one file that cannot be read keeps nobody out. */
const readIfPossible = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

/** The expected refusal of a file or folder, with its reason as a code. */
export function fileRefused(reason: string): AppError {
  return new AppError('file_refused', { reason });
}

async function checkpointNames({ checkpoints }: VaultPaths): Promise<readonly string[]> {
  const names = await readdir(checkpoints).catch(() => []);
  return names.filter((name) => /^\d{8}\.txt$/.test(name)).sort();
}
