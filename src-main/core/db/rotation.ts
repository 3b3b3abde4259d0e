import { Buffer } from 'node:buffer';
import { rename, rm, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { syncFolder } from './atomic-write.ts';
import { freeBytes } from './free-space.ts';
import type { KeyRing, KeyRingEntry } from './key-ring.ts';
import { writeKeyRing } from './key-ring-file.ts';
import { type RingWithNext, ringOfNext, ringWithNext, ringWithoutNext } from './key-ring-next.ts';
import { type OpenDatabase, openDatabase } from './open.ts';
import { makeCopy, type Rotating, type RotationRefusal, type RotationWatch } from './rotation-copy.ts';
import { dropCopy, rotatingPath } from './rotation-settling.ts';
import { fileRefused, type VaultPaths } from './vault-folder.ts';

/** Room for write-ahead logs and key rings beside the copy, in bytes. */
const MARGIN = 16 * 2 ** 20;

/** Milliseconds between attempts to replace a file that another program, such as a virus scanner, is looking into. */
const ATTEMPTS = [50, 100, 200, 400, 800, 1600];

/** What came of it. After `rotated`, and where `isClosed`, the file must be opened again, with the ring that is given. */
export type Rotated =
  | { readonly kind: 'rotated'; readonly ring: KeyRing; readonly dataKey: Buffer }
  | {
      readonly kind: 'kept';
      readonly reason: RotationRefusal;
      readonly ring: KeyRing;
      readonly isClosed: boolean;
      /** `space`: bytes that are needed, and that are free. */
      readonly neededBytes: number;
      readonly freeBytes: number;
    };

/**
 * 鍵の入替え: gives the office a new data key. The live file is never rewritten: a copy is made under the new key, proved,
 * and put in its place by one rename. From before that until after it the ring holds both keys, so that the office opens
 * with the old or the new key whenever it stops. Throws what `watch.progress` throws, with the office open and unchanged.
 */
export async function rotateKey(office: Rotating, watch: RotationWatch): Promise<Rotated> {
  const { paths, ring, database } = office;
  await dropCopy(paths);
  await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(database.kysely);
  const neededBytes = (await stat(paths.database)).size + MARGIN;
  const free = await freeBytes(paths.folder);
  if (free < neededBytes) return { ...kept('space', ring), neededBytes, freeBytes: free };

  const to = Buffer.from(office.randomBytes(32));
  let outcome: Rotated | null = null;
  try {
    const both = ringWithNext(ring, office.dataKey, to, office.randomBytes);
    const problem = await makeCopy(office, ringOfNext(both, to), to, watch);
    outcome = problem === null ? await replaceFile(office, both, to, watch) : kept(problem, ring);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOSPC' && code !== 'EDQUOT' && code !== 'SQLITE_FULL') throw error;
    outcome = kept('disk-full', ring);
  } finally {
    if (outcome?.kind !== 'rotated') {
      to.fill(0);
      await dropCopy(paths);
    }
  }
  return outcome;
}

function kept(reason: RotationRefusal, ring: KeyRing): Extract<Rotated, { kind: 'kept' }> {
  return { kind: 'kept', reason, ring, isClosed: false, neededBytes: 0, freeBytes: 0 };
}

/** Puts the copy in the file's place. From the first write of the ring on it can no longer be given up. */
async function replaceFile(
  { paths, dataKey, close }: Rotating,
  both: RingWithNext,
  to: Buffer,
  { progress }: RotationWatch,
): Promise<Rotated> {
  const step = 'rotation-replace';
  const total = 4;
  progress({ step, done: 0, total });
  const tell = (done: number): void => {
    try {
      progress({ step, done, total });
    } catch {
      // Too late to be given up.
    }
  };
  await writeKeyRing(paths.keyRing, both);
  tell(1);
  await close();
  // A write-ahead log of the old file must never meet the new one.
  for (const path of [`${paths.database}-wal`, `${paths.database}-shm`]) await rm(path, { force: true });
  await syncFolder(paths.folder);
  tell(2);
  if (!(await tryToRename(rotatingPath(paths), paths.database))) {
    const ring = ringWithoutNext(both, dataKey);
    await writeKeyRing(paths.keyRing, ring);
    return { ...kept('in-the-way', ring), isClosed: true };
  }
  await syncFolder(paths.folder);
  tell(3);
  const ring = ringOfNext(both, to);
  // The ring with both keys does as well: should the disk refuse, the next sign-in writes this one.
  await writeKeyRing(paths.keyRing, ring).catch(() => undefined);
  tell(4);
  return { kind: 'rotated', ring, dataKey: to };
}

/**
 * Opens the file that a change of keys left, whichever it is, for the account that was signed in. The caller wipes
 * `from`, the key that was. Throws `AppError` `file_refused`.
 */
export function reopen(
  { database: path }: VaultPaths,
  accountId: string,
  from: Uint8Array,
  outcome: Rotated,
): { database: OpenDatabase; ring: KeyRing; entry: KeyRingEntry; dataKey: Buffer } {
  const { ring } = outcome;
  const dataKey = outcome.kind === 'rotated' ? outcome.dataKey : Buffer.from(from);
  const reopened = openDatabase(path, dataKey, { isSealed: true });
  const entry = ring.accounts.find((account) => account.accountId === accountId);
  if (reopened.kind === 'open' && entry) return { database: reopened.database, ring, entry, dataKey };
  dataKey.fill(0);
  throw fileRefused(reopened.kind === 'refused' ? reopened.reason : 'key-ring-altered');
}

async function tryToRename(from: string, to: string): Promise<boolean> {
  for (const pause of ATTEMPTS) {
    try {
      await rename(from, to);
      return true;
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(String((error as NodeJS.ErrnoException).code))) return false;
      await wait(pause);
    }
  }
  return false;
}
