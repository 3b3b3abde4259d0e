import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../contract/error.ts';
import type { Progress } from '../../contract/port.ts';
import {
  copyParts,
  dropPartials,
  faultIn,
  finishBundle,
  placeFault,
  refuseBackupPlace,
  settleBundle,
} from './backup-bundle.ts';
import { backupStem } from './backup-list.ts';
import type { BackupManifest } from './backup-manifest.ts';
import { proveBundle } from './backup-proof.ts';
import { type BackupMoment, type BackupSource, type Staged, stage } from './backup-stage.ts';
import type { CheckedLog } from './backup-state.ts';
import { startCopyReader } from './copy-check.ts';

/** What is to be backed up, and where to. */
export interface BackupRequest extends BackupMoment {
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
    request.progress?.({ step: 'backup-copy', done: 0, total: 1 });
    const staged = await stage(source, request, staging);
    request.progress?.({ step: 'backup-copy', done: 1, total: 1 });
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
    const { manifest, sha256: manifestSha256 } = await staged.describe();
    const made = { manifest, manifestSha256, bytes: staged.bytes, checked: waiting.at(-1)?.checked ?? null, outcomes };
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

/** A bundle that lies proved in a place and waits for its name. */
interface Delivered {
  readonly place: string;
  readonly name: string;
  readonly partial: string;
  readonly checked: CheckedLog | null;
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
  const key = source.dataKey;
  const reader = startCopyReader();
  let flushed: Promise<unknown> = Promise.resolve();
  try {
    const copied = await copyParts(staged.folder, partial, staged.names, counting('backup-deliver'));
    const { parts } = copied;
    flushed = copied.flushed;
    // The reader, the disk and the counting of the office's rows are at work at the same time.
    reader.begin({ path: join(partial, 'vault.db'), key, as: 'copy', log: { since: request.since ?? null } });
    const { text, state } = await staged.describe(parts);
    await flushed;
    await finishBundle(partial, text);
    const checked = await proveBundle(partial, key, reader, { parts, state }, counting('backup-prove'));
    return { place, name, partial, checked };
  } catch (error) {
    await Promise.allSettled([reader.end(), flushed]);
    await rm(partial, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  } finally {
    await reader.end();
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
