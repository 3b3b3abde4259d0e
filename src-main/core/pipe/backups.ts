import type { BackupMade, BackupOccasion } from '../../contract/backup-shape.ts';
import { AppError } from '../../contract/error.ts';
import { writeCheckpoint } from '../audit/checkpoint.ts';
import { appendEntry } from '../audit/writer.ts';
import { backupRules, lastProved } from '../backup/queries.ts';
import { type Moment, superseded } from '../backup/rules.ts';
import type { ReadTransaction } from '../context.ts';
import type { MadeBackup, PlaceOutcome } from '../db/backup.ts';
import { removeBackup } from '../db/backup-list.ts';
import type { ServerEnvironment } from '../server-environment.ts';
import type { OpenOffice } from '../session.ts';
import { tellAge } from './backup-age.ts';
import { type CallWatch, progressOf } from './contexts.ts';
import { dueNow } from './due-backup.ts';
import { actingAs } from './entries.ts';

/** Milliseconds that a backup may keep a closing application, or the keys of an office that locks. */
const PATIENCE: Readonly<Record<Moment, number>> = { closing: 30_000, locking: 10_000, quiet: 600_000 };

const read = (office: OpenOffice): { trx: ReadTransaction } => ({ trx: office.kysely as unknown as ReadTransaction });

/** Makes a backup if one is due at this moment. What goes wrong is noted and keeps nothing else waiting. */
export async function backUpIfDue(
  office: OpenOffice,
  moment: Moment,
  environment: ServerEnvironment,
  isInTheWay: () => boolean = () => false,
): Promise<void> {
  const { monotonic, now } = environment.vault;
  const until = monotonic() + PATIENCE[moment];
  const watch: CallWatch = { onProgress: () => {}, isCancelled: () => isInTheWay() || monotonic() > until };
  try {
    const due = await dueNow(office, moment, now());
    if (due) await backUpOffice(office, due.why, environment, watch, due.folders);
  } catch {
    // Given up, or the log cannot be written: the next moment tries again, and the age of the last one is on the screen.
  }
  await tellAge(office).catch(() => undefined);
}

/**
 * Makes a backup in the given places (all of the office's unless said otherwise), logs it before the bundles get their
 * names, and takes away what rotation no longer keeps. Throws `rule_violated` without a place.
 */
export async function backUpOffice(
  office: OpenOffice,
  why: BackupOccasion,
  environment: ServerEnvironment,
  watch: CallWatch,
  only?: readonly string[],
): Promise<BackupMade> {
  const { folders: places } = await backupRules(read(office));
  const folders = only ?? places;
  if (folders.length === 0) throw new AppError('rule_violated', { violations: [{ rule: 'backup.no-place', of: {} }] });
  await writeCheckpoint(office);
  const last = await lastProved(read(office));
  const since = last?.frontier ? { size: last.logSize, frontier: last.frontier } : null;
  const now = environment.vault.now();
  const known = await rememberedNames(office);
  let removals: readonly { readonly folder: string; readonly name: string }[] = [];
  const note = async (
    made: Pick<MadeBackup, 'bytes' | 'checked' | 'outcomes'> & Partial<MadeBackup>,
  ): Promise<void> => {
    const outcomes = made.outcomes.filter(({ place }) => places.includes(place));
    removals = await removalsAfter(office, outcomes, known, now);
    await record(office, { why, now, made, removed: removals.length, newId: environment.vault.newId });
  };
  const request = { why, now, app: office.pen.app, places: folders, since, progress: progressOf(watch) };
  try {
    const made = await office.vault.makeBackup(request, note);
    await noteLost(office, made);
    const kept = new Set(made.outcomes.filter(({ kind }) => kind === 'proved').map(({ place }) => place));
    for (const { folder, name } of removals)
      if (kept.has(folder)) await removeBackup(folder, name).catch(() => undefined);
    return summary(now, made, made.manifest.log?.size ?? 0, removals.length);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'file_refused' || error.shape.reason === 'log-damaged')
      throw error;
    // Not even the first copy could be made, so every place is without.
    const reason = error.shape.reason ?? 'backup-failed';
    const outcomes = folders.map((place): PlaceOutcome => ({ kind: 'failed', place, reason }));
    const failed = { bytes: 0, checked: null, outcomes };
    await note(failed);
    return summary(now, failed, 0, 0);
  }
}

function summary(
  now: Date,
  made: Pick<MadeBackup, 'bytes' | 'outcomes'>,
  logSize: number,
  removed: number,
): BackupMade {
  const places = made.outcomes.map((outcome) => ({
    folder: outcome.place,
    problem: outcome.kind === 'failed' ? outcome.reason : null,
  }));
  return { at: now.toISOString(), bytes: made.bytes, logSize, places, removed };
}

async function rememberedNames(office: OpenOffice): Promise<ReadonlySet<string>> {
  const rows = await office.kysely.selectFrom('backupRun').select('name').where('name', 'is not', null).execute();
  return new Set(rows.map(({ name }) => name ?? ''));
}

/** What rotation will take away in each place that has got the new backup. */
async function removalsAfter(
  office: OpenOffice,
  outcomes: readonly PlaceOutcome[],
  known: ReadonlySet<string>,
  now: Date,
): Promise<readonly { folder: string; name: string }[]> {
  const removals: { folder: string; name: string }[] = [];
  for (const outcome of outcomes) {
    if (outcome.kind !== 'proved') continue;
    const lying = await office.vault.backupsIn(outcome.place, known);
    const dated = lying.map(({ name, manifest }) => ({ name, madeAt: manifest.madeAt }));
    const fresh = { name: outcome.name, madeAt: now.toISOString() };
    for (const name of superseded([...dated, fresh]))
      if (name !== fresh.name) removals.push({ folder: outcome.place, name });
  }
  return removals;
}

interface Noted {
  readonly why: BackupOccasion;
  readonly now: Date;
  readonly made: Pick<MadeBackup, 'bytes' | 'checked' | 'outcomes'> & Partial<MadeBackup>;
  readonly removed: number;
  readonly newId: () => string;
}

async function record(office: OpenOffice, { why, now, made, removed, newId }: Noted): Promise<void> {
  const { outcomes, manifest, manifestSha256, bytes, checked } = made;
  const proved = outcomes.filter(({ kind }) => kind === 'proved').length;
  const logSize = manifest?.log?.size ?? 0;
  await office.kysely.transaction().execute(async (trx) => {
    for (const outcome of outcomes) {
      const isProved = outcome.kind === 'proved';
      await trx
        .insertInto('backupRun')
        .values({
          id: newId(),
          at: now.toISOString(),
          why,
          folder: outcome.place,
          name: isProved ? outcome.name : null,
          bytes,
          logSize,
          frontier: isProved ? (checked?.frontier ?? null) : null,
          problem: isProved ? null : outcome.reason,
        })
        .execute();
    }
    await appendEntry(trx, office.pen, {
      type: proved > 0 ? 'backup.made' : 'backup.failed',
      actor: actingAs(office.actor, why === 'now' ? ['staff', 'admin'] : 'anyone'),
      subject: null,
      facts: {
        detail: {
          why,
          proved,
          problems: outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [outcome.reason] : [])),
          removed,
          bytes,
          size: logSize,
          root: manifest?.log?.root ?? null,
          manifestSha256: manifestSha256 ?? null,
        },
      },
      body: null,
    });
  });
}

/** A place that took a proved bundle but not its name has no backup after all. */
async function noteLost(office: OpenOffice, { outcomes, manifest }: MadeBackup): Promise<void> {
  for (const outcome of outcomes) {
    if (outcome.kind !== 'failed') continue;
    await office.kysely
      .updateTable('backupRun')
      .set({ name: null, frontier: null, problem: outcome.reason })
      .where('folder', '=', outcome.place)
      .where('at', '=', manifest.madeAt)
      .execute();
  }
}
