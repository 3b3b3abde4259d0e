import { backupRules, lastProved } from '../backup/queries.ts';
import { ageInDays, isTooOld } from '../backup/rules.ts';
import type { ReadTransaction } from '../context.ts';
import { readBackupAge, writeBackupAge } from '../db/backup-age.ts';
import type { OpenOffice } from '../session.ts';

/** Puts the age of the last backup where the sign-in screen finds it, which cannot look into the office. */
export async function tellAge(office: OpenOffice): Promise<void> {
  if (office.isNotebook) return;
  const trx = office.kysely as unknown as ReadTransaction;
  const { limitDays } = await backupRules({ trx });
  const last = await lastProved({ trx });
  const first = await office.kysely.selectFrom('auditEntry').select('ts').orderBy('seq').executeTakeFirst();
  const since = last?.at ?? first?.ts;
  if (since !== undefined)
    await writeBackupAge(office.vault.folder, { since, isBackup: last !== undefined, limitDays });
}

/** What the sign-in screen says of it; null where the last backup is not too old. */
export async function overdueOutside(folder: string, now: Date): Promise<{ days: number | null } | null> {
  const age = await readBackupAge(folder);
  if (age === null || !isTooOld(age.since, age.limitDays, now)) return null;
  return { days: age.isBackup ? ageInDays(age.since, now) : null };
}
