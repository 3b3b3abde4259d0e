import { rmSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { verifyOffice } from '../../../src-main/core/audit/verify-office.ts';
import type { ReadTransaction } from '../../../src-main/core/context.ts';
import { findKeyRings } from '../../../src-main/core/db/key-ring-file.ts';
import { openDatabase } from '../../../src-main/core/db/open.ts';
import { settleRing } from '../../../src-main/core/db/ring-memory.ts';
import type { Database } from '../../../src-main/core/db/schema.ts';
import { allCheckpoints, vaultPaths } from '../../../src-main/core/db/vault-folder.ts';
import { freshCopy, type Ground } from './ground.ts';

/** What was acknowledged to a user of an office. */
export interface Acknowledged {
  /** Identifiers of recorded disclosures. */
  readonly told: readonly string[];
  /** Revision of the note saved last; 0 for none. */
  readonly saved: number;
  /** Accounts whose invitation was answered. */
  readonly invited?: readonly string[];
}

/** Nothing yet. */
export const NOTHING_ACKNOWLEDGED: Acknowledged = { told: [], saved: 0, invited: [] };

/** What became of an office. */
export interface Verdict {
  /** Why it does not open with the product's own functions; null if it does. */
  readonly unopenable: string | null;
  /** Acknowledged and not there. */
  readonly lost: number;
  /** What is wrong with what is there: half transactions, a log that does not verify, a failed check. */
  readonly faults: readonly string[];
  readonly size: number;
}

const CLOSED = { lost: 0, faults: [], size: 0 };

/**
 * Opens a copy of an office as it lies, by the product's own functions, and looks for what was acknowledged. The copy
 * leaves a hot write-ahead log where it is, so that the next process has to recover it by itself.
 */
export async function judge(ground: Ground, folder: string, acknowledged: Acknowledged): Promise<Verdict> {
  const copy = freshCopy(ground, `${folder.split('/').at(-1)}-judged`, folder);
  try {
    return await judgeInPlace(ground, copy, acknowledged);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The same in the folder itself, which is closed afterwards. */
export async function judgeInPlace(ground: Ground, copy: string, acknowledged: Acknowledged): Promise<Verdict> {
  const paths = vaultPaths(copy);
  const outcome = openDatabase(paths.database, ground.office.dataKey, { isSealed: true });
  if (outcome.kind === 'refused') return { ...CLOSED, unopenable: outcome.reason };
  const { database } = outcome;
  try {
    const settled = settleRing(database, await findKeyRings(paths.keyRing), ground.office.dataKey);
    if (settled.kind === 'refused') return { ...CLOSED, unopenable: settled.reason };
    const { ring, restored } = settled;
    const kysely = database.kysely as Kysely<Database>;
    const trx = kysely as unknown as ReadTransaction;
    const faults = database.quickCheck() ? [] : ['quick_check'];
    if (restored !== null) faults.push(`the ring had to be restored: ${restored}`);
    // Nothing acknowledged is missing, so the seal has nothing to say.
    if (database.finding !== null) faults.push(`the seal says ${database.finding}`);
    const checkpoints = async () => (await allCheckpoints(paths)).map((note) => ({ place: 'office' as const, note }));
    const reader = { trx, log: trx, origin: ground.office.origin, checkpoints, reviewed: null };
    const { verification } = await verifyOffice(reader);
    if (!verification.isSound) faults.push(`log ${JSON.stringify(verification.problems.slice(0, 3))}`);
    const told = await kysely.selectFrom('disclosure').select(['id', 'number']).orderBy('number').execute();
    if (told.some(({ number }, index) => number !== index + 1)) faults.push('numbers of disclosures have gaps');
    const ids = new Set(told.map(({ id }) => id));
    const note = await kysely
      .selectFrom('note')
      .select('revision')
      .where('agendaItemId', '=', ground.agendaItemId)
      .executeTakeFirst();
    const accounts = new Set((await kysely.selectFrom('account').select('id').execute()).map(({ id }) => id));
    const inRing = new Set(ring.accounts.map(({ accountId }) => accountId));
    const lost =
      acknowledged.told.filter((id) => !ids.has(id)).length +
      (acknowledged.saved > (note?.revision ?? 0) ? 1 : 0) +
      (acknowledged.invited ?? []).filter((id) => !accounts.has(id) || !inRing.has(id)).length;
    return { unopenable: null, lost, faults, size: verification.size };
  } catch (error) {
    return { ...CLOSED, unopenable: String((error as { code?: unknown }).code ?? error) };
  } finally {
    await database.checkpointAndClose().catch(() => undefined);
  }
}
