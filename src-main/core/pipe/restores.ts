import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { backup } from '../../contract/backup.ts';
import type { BackupInspection, ReplacedOffice } from '../../contract/backup-shape.ts';
import { AppError } from '../../contract/error.ts';
import type { Progress } from '../../contract/port.ts';
import { RESTORED } from '../../log/verify-restores.ts';
import { factorOf } from '../access/factor-proof.ts';
import { writeCheckpoint } from '../audit/checkpoint.ts';
import { heldCheckpoints } from '../audit/witness.ts';
import type { BackupAccess, BackupDoors } from '../backup/doors.ts';
import type { HeldCheckpoint, ReadTransaction } from '../context.ts';
import { backOffIn } from '../db/back-off.ts';
import { countingInMemory, type OpenedBackup, openBackup } from '../db/backup-open.ts';
import { factorsInUse } from '../db/factors-in-use.ts';
import { readKeyRing } from '../db/key-ring-file.ts';
import { whatLiesIn } from '../db/leftovers.ts';
import { executedMigrations } from '../db/migrate.ts';
import { migrations } from '../db/migrations/index.ts';
import { isInUse } from '../db/open.ts';
import type { PendingNote } from '../db/pending-notes.ts';
import { deleteReplaced, replacedOffices, requireReplaced, stageRestore } from '../db/restore.ts';
import { finishRestore } from '../db/restore-steps.ts';
import type { Refused } from '../db/vault-entrance.ts';
import { fileRefused, vaultPaths } from '../db/vault-folder.ts';
import type { ServerEnvironment } from '../server-environment.ts';
import type { ServerSession } from '../session.ts';
import { overdueOutside } from './backup-age.ts';
import { findBackups } from './found-backups.ts';
import { type BackupKey, lookInto } from './inspect-backup.ts';
import { appendLocked } from './locked-entry.ts';
import { type ReplacedLog, readReplaced, replacedDetail } from './replaced-log.ts';

interface Parts {
  readonly session: ServerSession;
  readonly environment: ServerEnvironment;
  readonly progress: (progress: Progress) => void;
}

/** With what the second factor yields, which is wiped afterwards. A key file must be of an account of the backup. */
async function withKey<T>(parts: Parts, input: BackupAccess, use: (key: BackupKey) => Promise<T>): Promise<T> {
  const { path, loginName, password } = input;
  const { host, vault } = parts.environment;
  const session = { factors: () => factorsInUse(path, vault.keyStore) };
  const factor = await factorOf({ readFile: (file) => host.readFile(file), session }, input.factor);
  return use({ path, loginName, password, factor }).finally(() => factor?.material.fill(0));
}

/** Attempts at backups on a computer without an office. */
const withoutOffice = countingInMemory();

/** The doors into backups that lie somewhere, beside that of making one. */
export function restoreDoors(parts: Parts): Omit<BackupDoors, 'now' | 'beforeRotation'> {
  const { session } = parts;
  return {
    overdueOutside: () => overdueOutside(session.folder(), parts.environment.vault.now()),
    find: (folder) => findBackups(folder, parts.environment),
    inspect: (input) => inspect(parts, input),
    restore: (input) => withKey(parts, input, (key) => restore(parts, input, key)),
    replaced: async () => Promise.all((await replacedOffices(session.folder())).map((name) => weigh(session, name))),
    weighReplaced: (name) => weigh(session, name),
    deleteReplaced: (name) => deleteReplaced(session.folder(), name),
  };
}

async function weigh(session: ServerSession, name: string): Promise<ReplacedOffice> {
  const folder = requireReplaced(session.folder(), name);
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  const moment = /^replaced-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)/.exec(name)?.slice(1) ?? [];
  const [year, month, day, hour, minute, second] = moment;
  const at = moment.length === 6 ? new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}+09:00`) : null;
  return { name, bytes: sizes.reduce((sum, size) => sum + size, 0), at: at?.toISOString() ?? null };
}

async function open(parts: Parts, input: BackupKey): Promise<OpenedBackup | Refused> {
  const { session, environment, progress } = parts;
  const { vault } = environment;
  const folder = session.folder();
  await finishRestore(folder);
  const present = await readKeyRing(vaultPaths(folder).keyRing);
  // Nothing is written into a folder that waits for its first office.
  const lying = await whatLiesIn(folder);
  const hasCounters = lying === 'office' || lying === 'leftovers';
  const backOff = hasCounters ? backOffIn(vaultPaths(folder).signIn, vault.now) : withoutOffice;
  let done = 0;
  const opened = await openBackup(input.path, input, vault, backOff, (bytes) => {
    done += bytes;
    progress({ step: 'backup-read', done, total: done });
  });
  if ('kind' in opened) return opened;
  try {
    const isForeign = present !== null && typeof present !== 'string' && present.vaultId !== opened.ring.vaultId;
    if (isForeign) throw fileRefused('backup-of-another-office');
    const executed = await executedMigrations(opened.copy.kysely);
    const known = Object.keys(migrations).sort();
    if (executed.length > known.length) throw fileRefused('schema-newer');
    if (executed.some((name, index) => name !== known[index])) throw fileRefused('schema-diverged');
    if (!(await isAdministrator(opened))) throw fileRefused('backup-not-administrator');
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Restoring undoes what others did since: it is for those who look after the office, as the backup knows them. */
async function isAdministrator({ copy, entry }: OpenedBackup): Promise<boolean> {
  const { rows } = await sql<{ role?: string; roles?: string }>`
    SELECT * FROM account WHERE id = ${entry.accountId}`.execute(copy.kysely);
  const [row] = rows;
  // A backup of an earlier version knows one role for each account.
  return row?.role === 'admin' || (JSON.parse(row?.roles ?? '[]') as string[]).includes('admin');
}

async function inspect(parts: Parts, input: BackupAccess): Promise<BackupInspection> {
  try {
    return await withKey(parts, input, async (key) => {
      const opened = await open(parts, key);
      if ('kind' in opened) return { kind: 'refused', reason: opened.reason, waitSeconds: opened.waitSeconds };
      return lookInto(parts, key, opened).finally(() => opened.close());
    });
  } catch (error) {
    if (error instanceof AppError && error.code === 'file_refused')
      return { kind: 'refused', reason: error.shape.reason ?? 'backup-part', waitSeconds: 0 };
    throw error;
  }
}

type Restoring = Parameters<BackupDoors['restore']>[0];

async function restore(parts: Parts, input: Restoring, key: BackupKey): ReturnType<BackupDoors['restore']> {
  const { session } = parts;
  const office = session.office();
  if (office && !office.actor.roles.includes('admin')) throw new AppError('forbidden');
  const opened = await open(parts, key);
  if ('kind' in opened) throw fileRefused(opened.reason);
  const { output, detail } = await replaceBy(parts, input, key, opened).finally(() => opened.close());
  const outcome = await session.open(key);
  if (outcome.kind !== 'open') throw new AppError('unavailable', { reason: 'not-open' });
  return { output, detail };
}

/** Puts an opened backup in the place of the present office, which stays open until all of the copy lies beside it. */
async function replaceBy(
  parts: Parts,
  input: Restoring,
  key: BackupKey,
  opened: OpenedBackup,
): ReturnType<BackupDoors['restore']> {
  const { session, environment } = parts;
  const { manifest, manifestSha256 } = opened;
  if (manifestSha256 !== input.manifestSha256) throw fileRefused('backup-changed');
  const folder = session.folder();
  parts.progress({ step: 'backup-restore', done: 0, total: 1 });
  const { now, newId } = environment.vault;
  const staged = await stageRestore(key.path, manifest, folder, { now: now(), newId });
  try {
    const replaced = await putPresentAside(parts, key, opened);
    if (isInUse(vaultPaths(folder).database)) throw fileRefused('in-use');
    const { size, root } = manifest.log ?? { size: 0, root: '' };
    const end = replaced && { size: replaced.size, root: replaced.root };
    const output = { madeAt: manifest.madeAt, manifestSha256, size, root, replaced: end, keptAs: staged.keptAs };
    const detail = replacedDetail(replaced, staged.keptAs);
    await opened.noteInto(staged.database, lateNote(input, output, { ...detail, restoredBy: opened.entry.accountId }));
    await staged.settle();
    return { output, detail };
  } finally {
    await staged.drop();
  }
}

/**
 * Travels in the copy, so that a restore that is stopped before its entry is told of by whoever opens the office next; the
 * entry of the restore itself takes its place.
 */
function lateNote(
  input: Restoring,
  output: Awaited<ReturnType<BackupDoors['restore']>>['output'],
  extra: PendingNote['detail'],
): PendingNote {
  const { audit } = backup.restore;
  const declared = audit.event === null ? {} : audit.facts?.(input, output).detail;
  const detail = { ...declared, ...extra };
  return { event: RESTORED, detail, body: { reason: input.reason } };
}

/**
 * Closes the present office, if it is open, and says what its log was; null where there is none or it cannot be read. Of
 * an open one the last entry says why it ends, and its head with that entry is known to every place for checkpoints.
 */
async function putPresentAside({ session }: Parts, key: BackupKey, opened: OpenedBackup): Promise<ReplacedLog | null> {
  const copy = opened.copy.kysely as unknown as ReadTransaction;
  const office = session.office();
  if (office) {
    try {
      // The last entry of the log that is put aside says why it ends.
      await appendLocked(office, 'restore', ['admin']);
      await writeCheckpoint(office);
      const log = office.kysely as unknown as ReadTransaction;
      const held = await heldCheckpoints(log, office.pen.origin, () => office.vault.readCheckpoints());
      return await readReplaced(log, copy, notesOf(held));
    } finally {
      await session.close();
    }
  }
  try {
    const outcome = await session.readOnce(key, async ({ log, checkpoints }) =>
      readReplaced(log, copy, notesOf(await checkpoints())),
    );
    return outcome.kind === 'read' ? outcome.value : null;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

const notesOf = (held: readonly HeldCheckpoint[]): readonly string[] => held.map(({ note }) => note);
