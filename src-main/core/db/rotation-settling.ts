import type { Buffer } from 'node:buffer';
import { existsSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { syncFolder } from './atomic-write.ts';
import type { OpenRefusal } from './database-file.ts';
import type { KeyRing } from './key-ring.ts';
import { writeKeyRing } from './key-ring-file.ts';
import { hasNext, isNextGenuine, ringOfNext, ringWithoutNext } from './key-ring-next.ts';
import { type OpenDatabase, openDatabase } from './open.ts';
import { rememberRing, remembers } from './ring-memory.ts';
import { keepSeal } from './sealing.ts';
import type { VaultPaths } from './vault-folder.ts';

/** The open database and the key that opened it, which is one of those given; the other is wiped. */
export interface OpenedByKey {
  readonly kind: 'open';
  readonly database: OpenDatabase;
  readonly dataKey: Buffer;
  /** Leaves the seal as it lay before, once the database was closed without a change. */
  readonly putSealBack: () => void;
}

/** Where the copy under the next key grows, beside the database that it will replace. */
export function rotatingPath({ database }: Pick<VaultPaths, 'database'>): string {
  return `${database}.rotating`;
}

/**
 * Opens an office's database with whichever of its data keys fits: a stop in the middle of a change of keys leaves two in
 * question. Was the file replaced already, the ring of the next key takes its place, if it is the very one that the new
 * database remembers; otherwise the copy is dropped. `nextDataKey` is asked for only if the first key does not fit.
 */
export async function openByKey(
  paths: VaultPaths,
  ring: KeyRing | null,
  dataKey: Buffer,
  nextDataKey: () => Buffer | null,
): Promise<OpenedByKey | { readonly kind: 'refused'; readonly reason: OpenRefusal }> {
  const before = identityOf(paths.database);
  const putSealBack = keepSeal(paths.database);
  const outcome = openDatabase(paths.database, dataKey, { isSealed: true });
  if (outcome.kind === 'open') {
    const { database } = outcome;
    await dropCopy(paths);
    // Another program that was just replacing the file would have needed that copy. Did it get there first, this
    // connection holds a file that is no longer the office's.
    if (identityOf(paths.database) === before) return { kind: 'open', database, dataKey, putSealBack };
    dataKey.fill(0);
    await database.checkpointAndClose();
    return { kind: 'refused', reason: 'in-use' };
  }
  dataKey.fill(0);
  const hasTwo = ring !== null && hasNext(ring);
  const next = outcome.reason === 'database-other-key' && hasTwo ? nextDataKey() : null;
  if (next === null || !hasTwo) return outcome;
  const renewed = openDatabase(paths.database, next, { isSealed: true });
  if (renewed.kind === 'refused') {
    next.fill(0);
    return renewed;
  }
  const own = ringOfNext(ring, next);
  if (isNextGenuine(ring, next) && remembers(renewed.database, own)) await writeKeyRing(paths.keyRing, own);
  return { kind: 'open', database: renewed.database, dataKey: next, putSealBack };
}

/** Strikes the next data key out of a ring whose change of keys was not brought to its end; any other ring stays. */
export async function withoutNext(
  database: OpenDatabase,
  path: string,
  ring: KeyRing,
  dataKey: Uint8Array,
): Promise<KeyRing> {
  if (!hasNext(ring)) return ring;
  const own = ringWithoutNext(ring, dataKey);
  await writeKeyRing(path, own);
  rememberRing(database, own);
  return own;
}

/** Removes the copy of a change of keys that was not brought to its end. It is under a key that nobody will have. */
export async function dropCopy(paths: VaultPaths): Promise<void> {
  const copy = rotatingPath(paths);
  const leftovers = [copy, `${copy}-wal`, `${copy}-shm`].filter((path) => existsSync(path));
  if (leftovers.length === 0) return;
  for (const path of leftovers) await rm(path, { force: true });
  await syncFolder(paths.folder);
}

/** Which file lies under a name: another one after a rename over it. */
function identityOf(path: string): string | null {
  if (!existsSync(path)) return null;
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev}/${ino}`;
}
