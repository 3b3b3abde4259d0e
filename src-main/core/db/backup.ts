import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupOccasion } from '../../contract/backup-shape.ts';
import { AppError } from '../../contract/error.ts';
import type { Progress } from '../../contract/port.ts';
import { writeDurably } from './atomic-write.ts';
import {
  copyBundle,
  dropPartials,
  faultIn,
  partOf,
  placeFault,
  refuseBackupPlace,
  settleBundle,
} from './backup-bundle.ts';
import { backupStem } from './backup-list.ts';
import {
  BACKUP_FORMAT,
  type BackupManifest,
  type BackupPart,
  MANIFEST,
  type ManifestSigner,
  signManifest,
} from './backup-manifest.ts';
import { type Expected, proveBundle } from './backup-proof.ts';
import { type CheckedLog, stateOf } from './backup-state.ts';
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

/** What is to be backed up, and where to. */
export interface BackupRequest {
  readonly why: BackupOccasion;
  readonly now: Date;
  /** Name and version of the program. */
  readonly app: string;
  /** Folders of choice, in their order. */
  readonly places: readonly string[];
  /** How far an earlier proof has checked the log's digests. */
  readonly since?: CheckedLog | null;
  /** Told the named step; throws (`cancelled`) to give the work up. */
  readonly progress?: (progress: Progress) => void;
}

/** How one place fared. */
export type PlaceOutcome =
  | { readonly kind: 'proved'; readonly place: string; readonly name: string }
  | { readonly kind: 'failed'; readonly place: string; readonly reason: string };

/** A backup that was made; it counts where `outcomes` says `proved`. */
export interface MadeBackup {
  readonly manifest: BackupManifest;
  /** SHA-256 of the manifest file, hexadecimal: names this backup and no other. */
  readonly manifestSha256: string;
  /** Of all parts together. */
  readonly bytes: number;
  /** How far the log's digests are now checked; `null` if no place took the backup. */
  readonly checked: CheckedLog | null;
  readonly outcomes: readonly PlaceOutcome[];
}

/** Checkpoints that go with a backup: the newest ones. */
const CHECKPOINTS = 32;

/**
 * 控えをとる: copies the database (`VACUUM INTO`, same key) with ring and newest checkpoints into the office's own folder,
 * signs a manifest, then copies the bundle into each place, reopens it there and proves it. Once `record` has kept what
 * came of it, and not before, the proved bundles get their names. What fails leaves no file behind and says why; other
 * places are served all the same. To be called while nothing else writes. Throws `AppError`: `cancelled`, or
 * `file_refused` with the reason when not even the first copy could be made; and what `record` throws.
 */
export async function makeBackup(
  source: BackupSource,
  request: BackupRequest,
  record: (made: MadeBackup) => Promise<void> = async () => {},
): Promise<MadeBackup> {
  const staging = join(source.paths.folder, STAGING);
  const waiting: Delivered[] = [];
  await rm(staging, { recursive: true, force: true });
  try {
    const staged = await stage(source, request, staging);
    const outcomes: PlaceOutcome[] = [];
    for (const place of request.places) {
      try {
        waiting.push(await deliver(source, request, staged, place));
        outcomes.push({ kind: 'proved', place, name: waiting.at(-1)?.name ?? '' });
      } catch (error) {
        if (error instanceof AppError && error.code === 'cancelled') throw error;
        outcomes.push({ kind: 'failed', place, reason: await faultIn(place, error) });
      }
    }
    const { manifest, manifestSha256, bytes } = staged;
    const made = { manifest, manifestSha256, bytes, checked: waiting.at(-1)?.checked ?? null, outcomes };
    await record(made);
    return { ...made, outcomes: await settle(waiting, outcomes) };
  } finally {
    for (const { partial } of waiting) await rm(partial, { recursive: true, force: true }).catch(() => undefined);
    await rm(staging, { recursive: true, force: true });
  }
}

/** Gives the proved bundles their names; a place that went away in this moment has failed after all. */
async function settle(
  waiting: readonly Delivered[],
  outcomes: readonly PlaceOutcome[],
): Promise<readonly PlaceOutcome[]> {
  const lost = new Map<string, string>();
  for (const { partial, place, name } of waiting)
    await settleBundle(partial, join(place, name)).catch((error: unknown) => lost.set(place, placeFault(error)));
  return outcomes.map((outcome) => {
    const reason = lost.get(outcome.place);
    return reason === undefined ? outcome : { kind: 'failed', place: outcome.place, reason };
  });
}

/** Name of the folder in which a backup is put together, within the office's folder. */
const STAGING = 'backup.partial';

interface Staged {
  readonly folder: string;
  readonly manifest: BackupManifest;
  readonly manifestSha256: string;
  readonly bytes: number;
  readonly expected: Expected;
}

/** A bundle that lies proved in a place and waits for its name. */
interface Delivered {
  readonly place: string;
  readonly name: string;
  readonly partial: string;
  readonly checked: CheckedLog | null;
}

async function stage(source: BackupSource, request: BackupRequest, folder: string): Promise<Staged> {
  const { database, ring, paths, signer } = source;
  const progress = request.progress ?? (() => {});
  progress({ step: 'backup-copy', done: 0, total: 1 });
  const state = await stateOf(database);
  await mkdir(join(folder, 'checkpoints'), { recursive: true, mode: 0o700 });
  try {
    database.copyInto(join(folder, 'vault.db'));
  } catch (error) {
    throw new AppError('file_refused', { reason: placeFault(error) === 'place-full' ? 'disk-full' : 'backup-copy' });
  }
  await writeDurably(join(folder, 'keyring.json'), ringText(ring));
  for (const name of await newestCheckpoints(paths))
    await copyFile(join(paths.checkpoints, name), join(folder, 'checkpoints', name));
  const names = [
    'vault.db',
    'keyring.json',
    ...(await readdir(join(folder, 'checkpoints'))).sort().map((name) => `checkpoints/${name}`),
  ];
  const parts: BackupPart[] = [];
  for (const name of names)
    parts.push(await partOf(folder, name, () => progress({ step: 'backup-copy', done: 0, total: 1 })));
  const manifest: BackupManifest = {
    format: BACKUP_FORMAT,
    vaultId: ring.vaultId,
    madeAt: request.now.toISOString(),
    why: request.why,
    app: request.app,
    ...state,
    epoch: ring.epoch,
    generation: ring.generation,
    parts,
    keyId: signer.keyId,
  };
  const written = signManifest(manifest, signer);
  await writeDurably(join(folder, MANIFEST), written);
  const manifestSha256 = createHash('sha256').update(written, 'utf8').digest('hex');
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  progress({ step: 'backup-copy', done: 1, total: 1 });
  return { folder, manifest, manifestSha256, bytes, expected: { parts, state, since: request.since ?? null } };
}

async function deliver(
  source: BackupSource,
  request: BackupRequest,
  staged: Staged,
  place: string,
): Promise<Delivered> {
  const refused = await refuseBackupPlace(place, staged.bytes);
  if (refused !== null) throw new AppError('file_refused', { reason: refused });
  await dropPartials(place, backupStem(source.ring.vaultId));
  const name = await freeName(place, source.ring.vaultId, request.now);
  const partial = join(place, `${name}.partial`);
  const counting = (step: string) => {
    let done = 0;
    return (bytes: number) => {
      done += bytes;
      request.progress?.({ step, done, total: staged.bytes });
    };
  };
  try {
    await copyBundle(staged.folder, partial, staged.manifest.parts, counting('backup-deliver'));
    const checked = await proveBundle(partial, source.dataKey, staged.expected, counting('backup-prove'));
    return { place, name, partial, checked };
  } catch (error) {
    await rm(partial, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

/** A name that tells the office (by the beginning of its identifier) and the moment in Japan, and nothing else. */
async function freeName(place: string, vaultId: string, now: Date): Promise<string> {
  const japan = new Date(now.getTime() + 9 * 60 * 60 * 1000).toISOString();
  const stem = `${backupStem(vaultId)}${japan.slice(0, 10).replaceAll('-', '')}-${japan.slice(11, 19).replaceAll(':', '')}`;
  let name = stem;
  for (let copy = 2; existsSync(join(place, name)); copy += 1) name = `${stem}-${copy}`;
  return name;
}

async function newestCheckpoints({ checkpoints }: VaultPaths): Promise<readonly string[]> {
  if (!existsSync(checkpoints)) return [];
  return (await readdir(checkpoints))
    .filter((name) => /^\d{8}\.txt$/.test(name))
    .sort()
    .slice(-CHECKPOINTS);
}
