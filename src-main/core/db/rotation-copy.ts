import { existsSync } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { Progress } from '../../contract/port.ts';
import { syncFolder } from './atomic-write.ts';
import { isSameState, stateOf } from './backup-state.ts';
import { startCopyReader } from './copy-check.ts';
import type { RandomBytes } from './key-box.ts';
import type { KeyRing } from './key-ring.ts';
import { type OpenDatabase, openDatabase } from './open.ts';
import { checkPages } from './page-check.ts';
import { reencryptPages } from './page-reencrypt.ts';
import { rememberRing } from './ring-memory.ts';
import { rotatingPath } from './rotation-settling.ts';
import type { VaultPaths } from './vault-folder.ts';

/** Steps of a change of keys, in their order, as `Progress` names them. */
const ROTATION_STEPS = ['rotation-copy', 'rotation-pages', 'rotation-contents', 'rotation-replace'] as const;

/** Why an office kept the key it had. It is whole and open in every case. */
export type RotationRefusal = 'space' | 'disk-full' | 'damaged' | 'copy-differs' | 'in-the-way';

/** How a change of keys is watched and noted. */
export interface RotationWatch {
  /** Long steps count bytes. What it throws gives the change up, until the file is about to be replaced. */
  readonly progress: (progress: Progress) => void;
  /** Writes the log's entry into the copy, which brings it along when it takes the file's place. */
  readonly note: (copy: Kysely<unknown>, epoch: number) => Promise<void>;
}

/** The office whose key changes. */
export interface Rotating {
  readonly paths: VaultPaths;
  readonly ring: KeyRing;
  readonly dataKey: Uint8Array;
  readonly database: OpenDatabase;
  readonly randomBytes: RandomBytes;
  /** Keeps a descriptor of the open file until the database is closed: closing it earlier would drop the database's lock. */
  readonly keep: (file: FileHandle) => void;
  /** Closes the database and the kept descriptors. */
  readonly close: () => Promise<void>;
}

/** Makes the copy, proves it by two readers and writes the entry of the log into it; or says why it is no good. */
export async function makeCopy(
  { paths, dataKey, database, randomBytes, keep }: Rotating,
  next: KeyRing,
  to: Uint8Array,
  { progress, note }: RotationWatch,
): Promise<RotationRefusal | null> {
  const copy = rotatingPath(paths);
  const { kysely } = database;
  const report = (step: (typeof ROTATION_STEPS)[number]) => (done: number, total: number) =>
    progress({ step, done, total });
  report('rotation-copy')(0, 0);
  const writes = await writesOf(kysely);
  const reader = startCopyReader();
  try {
    const file = await open(paths.database, 'r');
    keep(file);
    const made = await reencryptPages(file, copy, { from: dataKey, to, randomBytes }, report('rotation-copy'));
    if ('badPage' in made) return 'damaged';
    // Both readers at once. That one closes its descriptor drops the other's lock on the copy, which nobody else opens.
    reader.begin({ path: copy, key: to, as: 'office', log: 'left' });
    if ((await checkPages(copy, to, report('rotation-pages'))).bad.length > 0) return 'copy-differs';
    report('rotation-contents')(0, 0);
    const expected = await stateOf(database, () => setImmediate());
    const found = await reader.found(() => report('rotation-contents')(0, 0));
    if ('problem' in found || !isSameState(found.state, expected)) return 'copy-differs';
  } finally {
    await reader.end();
  }

  const outcome = openDatabase(copy, to);
  if (outcome.kind === 'refused') return 'copy-differs';
  try {
    rememberRing(outcome.database, next);
    await note(outcome.database.kysely, next.epoch);
  } finally {
    await outcome.database.checkpointAndClose();
  }
  await syncFolder(paths.folder);
  const isUnchanged = (await writesOf(kysely)) === writes && (await sizeOf(`${paths.database}-wal`)) === 0;
  return isUnchanged ? null : 'copy-differs';
}

async function sizeOf(path: string): Promise<number> {
  return existsSync(path) ? (await stat(path)).size : 0;
}

/** Rows written by the connection since it was opened. */
async function writesOf(kysely: Kysely<unknown>): Promise<number> {
  const { rows } = await sql<{ n: number }>`SELECT total_changes() AS n`.execute(kysely);
  return rows[0]?.n ?? 0;
}
