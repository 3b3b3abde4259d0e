import { createHash, type Hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../../contract/error.ts';
import { syncFolder, writeDurably } from './atomic-write.ts';
import { type BackupPart, MANIFEST } from './backup-manifest.ts';

/** Bytes moved at a time; between two pieces long work may be given up. */
const PIECE = 4 * 1024 * 1024;

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
export async function copyPart(
  from: string,
  to: string,
  name: string,
  onBytes: OnBytes = () => {},
): Promise<BackupPart> {
  await mkdir(dirname(join(to, name)), { recursive: true, mode: 0o700 });
  const target = await open(join(to, name), 'wx', 0o600);
  try {
    const digest = createHash('sha256');
    const bytes = await pass(join(from, name), digest, target, onBytes);
    await target.sync();
    return { name, bytes, sha256: digest.digest('hex') };
  } finally {
    await target.close();
  }
}

async function pass(
  path: string,
  digest: Hash,
  target: { write(bytes: Uint8Array): Promise<unknown> } | null,
  onBytes: OnBytes,
): Promise<number> {
  const source = await open(path, 'r');
  try {
    const piece = Buffer.allocUnsafe(PIECE);
    let total = 0;
    for (;;) {
      const { bytesRead } = await source.read(piece, 0, PIECE, total);
      if (bytesRead === 0) return total;
      const bytes = piece.subarray(0, bytesRead);
      digest.update(bytes);
      for (let written = 0; target !== null && written < bytesRead; )
        written += ((await target.write(bytes.subarray(written))) as { bytesWritten: number }).bytesWritten;
      total += bytesRead;
      onBytes(bytesRead);
    }
  } finally {
    await source.close();
  }
}

/** Copies a staged bundle beside its final name in a place; the manifest comes last. Throws `AppError` or what the file system throws. */
export async function copyBundle(
  from: string,
  to: string,
  parts: readonly BackupPart[],
  onBytes: OnBytes,
): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { mode: 0o700 });
  for (const part of parts) {
    const copied = await copyPart(from, to, part.name, onBytes);
    if (copied.sha256 !== part.sha256) throw new AppError('file_refused', { reason: 'backup-copy-differs' });
  }
  await writeDurably(join(to, MANIFEST), await readFile(join(from, MANIFEST), 'utf8'));
  if (existsSync(join(to, 'checkpoints'))) await syncQuietly(join(to, 'checkpoints'));
  await syncQuietly(to);
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
