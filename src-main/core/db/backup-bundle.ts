import { createHash, type Hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../../contract/error.ts';
import { syncFolder, writeDurably } from './atomic-write.ts';
import { type BackupPart, MANIFEST } from './backup-manifest.ts';

/** Bytes moved at a time, few enough to stay near the processor; between two pieces long work may be given up. */
const PIECE = 1024 * 1024;

/** What is left free in a place beside the backup itself. */
const SPARE_BYTES = 2 * 1024 * 1024;

/** Says how many bytes are done; may throw to give the work up. */
export type OnBytes = (bytes: number) => void;

/** The file that SQLite, or we, wrote into a bundle, with its size and digest. */
export async function partOf(folder: string, name: string, onBytes: OnBytes = () => {}): Promise<BackupPart> {
  const digest = createHash('sha256');
  const bytes = await pass(join(folder, name), digest, null, onBytes);
  return { name, bytes, sha256: digest.digest('hex') };
}

/** Copies a file of a bundle, flushes it, and returns what was copied. The new file must not exist. */
export async function copyPart(from: string, to: string, name: string): Promise<BackupPart> {
  const { part, flushed } = await copyAndFlush(from, to, name, () => {});
  await flushed;
  return part;
}

/** What was copied, while the disk may still be writing it. */
async function copyAndFlush(
  from: string,
  to: string,
  name: string,
  onBytes: OnBytes,
): Promise<{ readonly part: BackupPart; readonly flushed: Promise<void> }> {
  await mkdir(dirname(join(to, name)), { recursive: true, mode: 0o700 });
  const target = await open(join(to, name), 'wx', 0o600);
  try {
    const digest = createHash('sha256');
    const bytes = await pass(join(from, name), digest, target, onBytes);
    const flushed = target.sync().finally(() => target.close());
    return { part: { name, bytes, sha256: digest.digest('hex') }, flushed };
  } catch (error) {
    await target.close();
    throw error;
  }
}

async function pass(path: string, digest: Hash, target: FileHandle | null, onBytes: OnBytes): Promise<number> {
  const source = await open(path, 'r');
  try {
    const piece = Buffer.allocUnsafe(PIECE);
    let total = 0;
    for (;;) {
      const { bytesRead } = await source.read(piece, 0, PIECE, total);
      if (bytesRead === 0) return total;
      const bytes = piece.subarray(0, bytesRead);
      // The digest is taken while the system writes.
      const writing = target === null ? null : writeWhole(target, bytes);
      digest.update(bytes);
      await writing;
      total += bytesRead;
      onBytes(bytesRead);
    }
  } finally {
    await source.close();
  }
}

async function writeWhole(target: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length; ) written += (await target.write(bytes.subarray(written))).bytesWritten;
}

/** The parts as they were copied; they are durable once `flushed` resolves, which throws what the disk throws. */
export interface CopiedParts {
  readonly parts: readonly BackupPart[];
  readonly flushed: Promise<unknown>;
}

/** Copies the parts of a staged bundle beside its final name in a place. Throws what the file system throws. */
export async function copyParts(
  from: string,
  to: string,
  names: readonly string[],
  onBytes: OnBytes,
): Promise<CopiedParts> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { mode: 0o700 });
  const parts: BackupPart[] = [];
  const flushing: Promise<void>[] = [];
  try {
    for (const name of names) {
      const { part, flushed } = await copyAndFlush(from, to, name, onBytes);
      parts.push(part);
      // Whoever waits for all of them hears of it.
      flushed.catch(() => undefined);
      flushing.push(flushed);
    }
  } catch (error) {
    await Promise.allSettled(flushing);
    throw error;
  }
  const flushed = Promise.all(flushing);
  flushed.catch(() => undefined);
  return { parts, flushed };
}

/** Puts the manifest to the parts, last, and makes all their names durable. */
export async function finishBundle(folder: string, manifest: string): Promise<void> {
  await writeDurably(join(folder, MANIFEST), manifest);
  if (existsSync(join(folder, 'checkpoints'))) await syncQuietly(join(folder, 'checkpoints'));
  await syncQuietly(folder);
}

/** Removes what interrupted backups with these names left in a place. */
export async function dropPartials(place: string, stem: string): Promise<void> {
  for (const name of await readdir(place))
    if (name.startsWith(stem) && name.endsWith('.partial')) await rm(join(place, name), { recursive: true });
}

/** Gives a finished bundle its name, durably. */
export async function settleBundle(partial: string, final: string): Promise<void> {
  await rename(partial, final);
  await syncQuietly(dirname(final));
}

/** Shares and some removable media know no flush of folders; the files in them have been flushed. */
async function syncQuietly(folder: string): Promise<void> {
  try {
    await syncFolder(folder);
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM', 'EACCES'].includes(String((error as NodeJS.ErrnoException).code)))
      throw error;
  }
}

/** Why a place cannot take a backup of so many bytes now, or `null`. */
export async function refuseBackupPlace(folder: string, bytes: number): Promise<'place-missing' | 'place-full' | null> {
  if (!(await isFolder(folder))) return 'place-missing';
  const { bavail, bsize, blocks } = await statfs(folder);
  // Some shares do not say how large they are.
  if (blocks > 0 && bavail * bsize < bytes + SPARE_BYTES) return 'place-full';
  return null;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** As `placeFault`; a place that is there all the same is not missing, it takes nothing. */
export async function faultIn(place: string, error: unknown): Promise<string> {
  const fault = placeFault(error);
  return fault === 'place-missing' && (await isFolder(place)) ? 'place-failed' : fault;
}

/** The reason that an error of the file system in a place comes to, as a code. */
export function placeFault(error: unknown): string {
  if (error instanceof AppError) return error.shape.reason ?? error.code;
  const code = String((error as NodeJS.ErrnoException).code);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL') return 'place-full';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'place-read-only';
  if (['ENOENT', 'ENODEV', 'ENXIO', 'ESTALE', 'EHOSTDOWN', 'ENOTCONN', 'ETIMEDOUT'].includes(code))
    return 'place-missing';
  return 'place-failed';
}
