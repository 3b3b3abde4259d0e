import { existsSync } from 'node:fs';
import type { BackupComparison, BackupInspection } from '../../contract/backup-shape.ts';
import { AppError } from '../../contract/error.ts';
import type { Progress } from '../../contract/port.ts';
import { verifyLog } from '../../log/verify.ts';
import { isMirrored, logRecords, type StoredEntry } from '../audit/records.ts';
import type { ReadTransaction } from '../context.ts';
import type { OpenedBackup } from '../db/backup-open.ts';
import type { Brought } from '../db/factor.ts';
import type { KeyRing } from '../db/key-ring.ts';
import { readKeyRing } from '../db/key-ring-file.ts';
import { fileRefused, vaultPaths } from '../db/vault-folder.ts';
import { logOrigin } from '../pen-of.ts';
import type { ServerSession } from '../session.ts';
import { compareLogs } from './compare-backup.ts';

/** A backup and what opens it. */
export type BackupKey = Brought & { readonly path: string; readonly loginName: string };

interface Parts {
  readonly session: ServerSession;
  readonly progress: (progress: Progress) => void;
}

/** Verifies the whole log of an opened backup and says what restoring it would mean. */
export async function lookInto(parts: Parts, key: BackupKey, opened: OpenedBackup): Promise<BackupInspection> {
  const { manifest, manifestSha256, ring } = opened;
  const log = opened.copy.kysely as unknown as ReadTransaction;
  let mirrored = true;
  const records = async function* (): AsyncGenerator<StoredEntry> {
    for await (const record of logRecords(log)) {
      mirrored &&= isMirrored(record);
      yield record;
    }
  };
  const verdict = await verifyLog({
    origin: logOrigin(manifest.vaultId),
    records: records(),
    head: manifest.log,
    checkpoints: opened.checkpoints,
    onProgress: (done) => parts.progress({ step: 'verify', done, total: manifest.log?.size ?? done }),
  });
  if (!verdict.ok || !mirrored) throw fileRefused('backup-log');
  const last = await log.selectFrom('auditEntry').select('ts').orderBy('seq', 'desc').executeTakeFirst();
  return {
    kind: 'good',
    manifestSha256,
    officeName: ring.officeName,
    madeAt: manifest.madeAt,
    app: manifest.app,
    logSize: manifest.log?.size ?? 0,
    logRoot: manifest.log?.root ?? '',
    lastEntryAt: last?.ts ?? null,
    signatures: verdict.counts.signatures,
    comparison: await compare(parts, key, opened),
    returning: await returning(parts, ring),
  };
}

/** Compares with the open office, or with the closed one if the same account opens it. */
async function compare({ session }: Parts, key: BackupKey, opened: OpenedBackup): Promise<BackupComparison> {
  const copy = opened.copy.kysely as unknown as ReadTransaction;
  const office = session.office();
  if (office) return compareLogs(office.kysely as unknown as ReadTransaction, copy);
  const { database, keyRing } = vaultPaths(session.folder());
  if (!existsSync(database) && !existsSync(keyRing)) return { kind: 'no-office' };
  try {
    const outcome = await session.readOnce(key, ({ trx }) => compareLogs(trx, copy));
    if (outcome.kind === 'read') return outcome.value;
    return { kind: 'not-comparable', reason: outcome.kind === 'refused' ? outcome.reason : outcome.kind };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { kind: 'not-comparable', reason: error.shape.reason ?? error.code };
  }
}

/** Accounts that the backup lets in and the present ring does not. */
async function returning({ session }: Parts, backup: KeyRing): Promise<string[]> {
  const present = await readKeyRing(vaultPaths(session.folder()).keyRing);
  if (present === null || typeof present === 'string') return [];
  const mayEnter = new Set(
    present.accounts.filter(({ state }) => state !== 'disabled').map(({ accountId }) => accountId),
  );
  return backup.accounts
    .filter(({ state, accountId }) => state !== 'disabled' && !mayEnter.has(accountId))
    .map(({ loginName }) => loginName);
}
