import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupOccasion } from '../../contract/backup-shape.ts';
import { AppError } from '../../contract/error.ts';
import { writeDurably } from './atomic-write.ts';
import { partOf, placeFault } from './backup-bundle.ts';
import {
  BACKUP_FORMAT,
  type BackupManifest,
  type BackupPart,
  type ManifestSigner,
  signManifest,
} from './backup-manifest.ts';
import { type BackupState, stateOf } from './backup-state.ts';
import { type KeyRing, ringText } from './key-ring.ts';
import type { OpenDatabase } from './open.ts';
import type { VaultPaths } from './vault-folder.ts';

/** An open office, as far as a backup of it is concerned. */
export interface BackupSource {
  readonly paths: VaultPaths;
  readonly database: Pick<OpenDatabase, 'kysely' | 'schemaDigest' | 'copyInto'>;
  readonly ring: KeyRing;
  readonly dataKey: Uint8Array;
  readonly signer: ManifestSigner;
}

/** What the manifest says of the moment. */
export interface BackupMoment {
  readonly why: BackupOccasion;
  readonly now: Date;
  /** Name and version of the program. */
  readonly app: string;
}

/** The parts of a backup, put together in the office's own folder. */
export interface Staged {
  readonly folder: string;
  /** Names of the parts, in the order of the manifest. */
  readonly names: readonly string[];
  /** Of all parts together. */
  readonly bytes: number;
  /**
   * The manifest, made once: from the digests of the first copy, taken while it was written, or from the staged files
   * themselves. It counts the office's rows, during which the reader of that copy is at work. A later copy must have the
   * same parts. Throws `AppError` `file_refused`.
   */
  describe(copied?: readonly BackupPart[]): Promise<Described>;
}

/** A signed manifest, and what it says of the database. */
export interface Described {
  readonly manifest: BackupManifest;
  readonly text: string;
  /** SHA-256 of the manifest file, hexadecimal. */
  readonly sha256: string;
  readonly state: BackupState;
}

/** Checkpoints that go with a backup: the newest ones. */
const CHECKPOINTS = 32;

/** Copies the database (`VACUUM INTO`, same key) with ring and newest checkpoints into a folder. Throws `AppError`. */
export async function stage(source: BackupSource, moment: BackupMoment, folder: string): Promise<Staged> {
  const { database, ring, paths } = source;
  await mkdir(join(folder, 'checkpoints'), { recursive: true, mode: 0o700 });
  try {
    database.copyInto(join(folder, 'vault.db'));
  } catch (error) {
    throw new AppError('file_refused', { reason: placeFault(error) === 'place-full' ? 'disk-full' : 'backup-copy' });
  }
  await writeDurably(join(folder, 'keyring.json'), ringText(ring));
  const checkpoints = await newestCheckpoints(paths);
  for (const name of checkpoints) await copyFile(join(paths.checkpoints, name), join(folder, 'checkpoints', name));
  const names = ['vault.db', 'keyring.json', ...checkpoints.map((name) => `checkpoints/${name}`)];
  let bytes = 0;
  for (const name of names) bytes += (await stat(join(folder, name))).size;
  let described: Described | null = null;
  return {
    folder,
    names,
    bytes,
    describe: async (copied) => {
      described ??= await describe(source, moment, copied ?? (await partsOf(folder, names)));
      if (copied && !isSameParts(copied, described.manifest.parts))
        throw new AppError('file_refused', { reason: 'backup-copy-differs' });
      return described;
    },
  };
}

async function describe(
  { database, ring, signer }: BackupSource,
  { why, now, app }: BackupMoment,
  parts: readonly BackupPart[],
): Promise<Described> {
  const state = await stateOf(database);
  const manifest: BackupManifest = {
    format: BACKUP_FORMAT,
    vaultId: ring.vaultId,
    madeAt: now.toISOString(),
    why,
    app,
    ...state,
    epoch: ring.epoch,
    generation: ring.generation,
    parts,
    keyId: signer.keyId,
  };
  const text = signManifest(manifest, signer);
  return { manifest, text, sha256: createHash('sha256').update(text, 'utf8').digest('hex'), state };
}

async function partsOf(folder: string, names: readonly string[]): Promise<readonly BackupPart[]> {
  const parts: BackupPart[] = [];
  for (const name of names) parts.push(await partOf(folder, name));
  return parts;
}

function isSameParts(one: readonly BackupPart[], other: readonly BackupPart[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ name, bytes, sha256 }, index) => {
      const part = other[index];
      return part?.name === name && part.bytes === bytes && part.sha256 === sha256;
    })
  );
}

async function newestCheckpoints({ checkpoints }: VaultPaths): Promise<readonly string[]> {
  if (!existsSync(checkpoints)) return [];
  return (await readdir(checkpoints))
    .filter((name) => /^\d{8}\.txt$/.test(name))
    .sort()
    .slice(-CHECKPOINTS);
}
