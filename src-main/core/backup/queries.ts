import { constants } from 'node:fs';
import { access, realpath, stat, statfs } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { BackupRow, BackupStanding, PlaceCheck } from '../../contract/backup-shape.ts';
import type { ReadContext } from '../context.ts';
import { ageInDays, endOfDay, isTooOld } from './rules.ts';

/** Milliseconds that a folder on a share gets to answer. */
const PATIENCE = 3_000;
/** Backups shown at most. */
const SHOWN = 200;

type Reading = Pick<ReadContext, 'trx'>;

/** The office's rules for backups. */
export async function backupRules({ trx }: Reading): Promise<{
  readonly folders: readonly string[];
  readonly limitDays: number;
  readonly snoozed: { readonly until: string; readonly by: string } | null;
}> {
  const row = await trx.selectFrom('backupRules').selectAll().executeTakeFirstOrThrow();
  const { snoozedUntil, snoozedBy } = row;
  return {
    folders: JSON.parse(row.places) as string[],
    limitDays: row.limitDays,
    snoozed: snoozedUntil !== null && snoozedBy !== null ? { until: snoozedUntil, by: snoozedBy } : null,
  };
}

/** 控えの状況. */
export async function standing(ctx: Pick<ReadContext, 'trx' | 'now'>): Promise<BackupStanding> {
  const { folders, limitDays, snoozed } = await backupRules(ctx);
  const { trx } = ctx;
  const places = await Promise.all(
    folders.map(async (folder) => {
      const newest = await lastProved(ctx, null, folder);
      const last = await lastRun(ctx, folder);
      return { folder, isThere: await isThere(folder), newestAt: newest?.at ?? null, problem: last?.problem ?? null };
    }),
  );
  const now = ctx.now();
  const last = await lastProved(ctx, now);
  const first = await trx.selectFrom('auditEntry').select('ts').orderBy('seq').executeTakeFirst();
  const isSnoozed = snoozed !== null && Date.parse(snoozed.until) > now.getTime();
  return {
    places,
    limitDays,
    lastProvedAt: last?.at ?? null,
    ageDays: ageInDays(last?.at ?? null, now),
    isOverdue: isTooOld(last?.at ?? first?.ts ?? null, limitDays, now),
    snoozed: isSnoozed ? snoozed : null,
  };
}

/**
 * The newest backup that was proved in a place, or anywhere: the one with most of the log, whatever the clock said. One from
 * a day that `now` has not reached was made while the clock stood ahead: when that was nobody knows, so it is passed over.
 */
export async function lastProved({ trx }: Reading, now: Date | null = null, folder: string | null = null) {
  let runs = trx.selectFrom('backupRun').selectAll().where('problem', 'is', null);
  if (folder !== null) runs = runs.where('folder', '=', folder);
  if (now !== null) runs = runs.where('at', '<', endOfDay(now));
  return runs.orderBy('logSize', 'desc').orderBy(sql`rowid`, 'desc').executeTakeFirst();
}

/** The last attempt in a place, in the order in which attempts were made. */
export async function lastRun({ trx }: Reading, folder: string) {
  const runs = trx.selectFrom('backupRun').select(['at', 'problem']).where('folder', '=', folder);
  return runs.orderBy(sql`rowid`, 'desc').executeTakeFirst();
}

/** Backups as the office remembers them, newest first. */
export async function list({ trx }: ReadContext): Promise<BackupRow[]> {
  return trx
    .selectFrom('backupRun')
    .select(['id', 'at', 'why', 'folder', 'name', 'bytes', 'logSize', 'problem'])
    .orderBy(sql`rowid`, 'desc')
    .limit(SHOWN)
    .execute();
}

/** 保管先の点検. */
export async function checkPlace(ctx: ReadContext, input: { readonly folder: string }): Promise<PlaceCheck> {
  return checkFolder(input.folder, ctx.officeFolder);
}

/** Whether a folder can take backups of the office in another folder. */
export async function checkFolder(folder: string, office: string): Promise<PlaceCheck> {
  const refused = (problem: PlaceCheck['problem']): PlaceCheck => ({ problem, isSameDisk: false, freeBytes: null });
  if (!(await isThere(folder))) return refused('place-missing');
  const [place, home] = await Promise.all([realpath(folder), realpath(office)]);
  const between = relative(home, place);
  if (between === '' || (!between.startsWith('..') && !isAbsolute(between))) return refused('place-is-office');
  try {
    await access(place, constants.W_OK | constants.R_OK);
  } catch {
    return refused('place-read-only');
  }
  const [there, here, room] = await Promise.all([stat(place), stat(home), statfs(place)]);
  const freeBytes = room.blocks > 0 ? room.bavail * room.bsize : null;
  return { problem: null, isSameDisk: there.dev === here.dev, freeBytes };
}

/** Whether a folder can be reached; a share that does not answer in time cannot. */
export async function isThere(folder: string): Promise<boolean> {
  const looked = stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return Promise.race([looked, wait(PATIENCE, false, { ref: false })]);
}
