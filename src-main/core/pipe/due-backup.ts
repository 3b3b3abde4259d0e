import { sql } from 'kysely';
import type { BackupOccasion } from '../../contract/backup-shape.ts';
import { backupRules, isThere, lastProved, lastRun } from '../backup/queries.ts';
import { isBehind, isWaiting, type Moment, occasionFor } from '../backup/rules.ts';
import type { ReadTransaction } from '../context.ts';
import { localDate, localDay } from '../local-time.ts';
import type { OpenOffice } from '../session.ts';

/** Why a backup is due at this moment, and in which places; null where none is. */
export async function dueNow(
  office: OpenOffice,
  moment: Moment,
  now: Date,
): Promise<{ readonly why: BackupOccasion; readonly folders: readonly string[] } | null> {
  if (office.isNotebook) return null;
  const trx = office.kysely as unknown as ReadTransaction;
  const { folders } = await backupRules({ trx });
  const last = await lastProved({ trx }, now);
  const willing: string[] = [];
  const reachable: string[] = [];
  for (const folder of folders) {
    // Who closes the application is not asked again: then every place gets its chance.
    if (moment !== 'closing' && isWaiting(await lastRun({ trx }, folder), now)) continue;
    willing.push(folder);
    if (await isThere(folder)) reachable.push(folder);
  }
  const behind: string[] = [];
  for (const folder of reachable)
    if (last && isBehind(await lastProved({ trx }, null, folder), last)) behind.push(folder);
  const why = occasionFor(
    moment,
    {
      hasPlaces: willing.length > 0,
      hasChanged: await hasChangedSince(office, last?.logSize ?? 0),
      lastProvedAt: last?.at ?? null,
      isBehind: behind.length > 0,
    },
    now,
  );
  if (why === null) return null;
  // Where others only wait, one that is away is no reason to begin.
  if (reachable.length === 0 && (willing.length < folders.length || (await isAwayNoted(office, now)))) return null;
  return { why, folders: why === 'catching-up' ? behind : willing };
}

/** Whether work was recorded; signing in and out and backups themselves are none. */
async function hasChangedSince(office: OpenOffice, size: number): Promise<boolean> {
  const entry = await office.kysely
    .selectFrom('auditEntry')
    .select('seq')
    .where('seq', '>=', size)
    .where('type', 'not like', 'access.%')
    .where('type', 'not like', 'backup.%')
    .limit(1)
    .executeTakeFirst();
  return entry !== undefined;
}

/** Whether today's log already says that no place can be reached: it need not say so every minute. */
async function isAwayNoted(office: OpenOffice, now: Date): Promise<boolean> {
  const last = await office.kysely.selectFrom('backupRun').selectAll().orderBy(sql`rowid`, 'desc').executeTakeFirst();
  return last !== undefined && last.problem === 'place-missing' && localDay(last.at) === localDate(now);
}
