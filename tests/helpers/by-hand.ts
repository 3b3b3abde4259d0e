import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { Verification } from '../../src-main/contract/audit-log.ts';
import { verifyOffice } from '../../src-main/core/audit/verify-office.ts';
import type { ReadTransaction } from '../../src-main/core/context.ts';
import { openEntry } from '../../src-main/core/db/key-ring-entry.ts';
import { readKeyRing } from '../../src-main/core/db/key-ring-file.ts';
import { openDatabase } from '../../src-main/core/db/open.ts';
import { allCheckpoints, vaultPaths } from '../../src-main/core/db/vault-folder.ts';
import { logOrigin } from '../../src-main/core/pen-of.ts';

/** A locked office and the key to its file, as somebody has them who knows a password and how the program is built. */
export interface StolenOffice {
  readonly folder: string;
  readonly dataKey: Uint8Array;
  readonly origin: string;
}

/** Takes the data key out of an office's key ring with one account's password. */
export async function steal(folder: string, loginName: string, password: string): Promise<StolenOffice> {
  const ring = await readKeyRing(vaultPaths(folder).keyRing);
  if (ring === null || typeof ring === 'string') throw new Error('no key ring');
  const entry = ring.accounts.find((account) => account.loginName === loginName);
  const opened = entry ? await openEntry(ring, entry, { password }) : null;
  if (opened === null) throw new Error('the password does not open the account');
  return { folder, dataKey: opened.dataKey, origin: logOrigin(ring.vaultId) };
}

/** A copy of the office for one act of damage. */
export function copyOf(office: StolenOffice): StolenOffice {
  const parent = mkdtempSync(join(tmpdir(), 'tasuki-tampered-'));
  const folder = join(parent, 'office.tasuki');
  cpSync(office.folder, folder, { recursive: true });
  return { ...office, folder };
}

/** Opens the file past the program, does something to it, and closes it again. */
export async function withFile<T>(office: StolenOffice, work: (kysely: Kysely<unknown>) => Promise<T>): Promise<T> {
  const outcome = openDatabase(vaultPaths(office.folder).database, office.dataKey);
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  try {
    return await work(outcome.database.kysely);
  } finally {
    await outcome.database.checkpointAndClose();
  }
}

/** Takes the guards away and runs statements, one after the other. */
export function tamper(office: StolenOffice, ...statements: readonly string[]): Promise<void> {
  return withFile(office, async (kysely) => {
    await sql`PRAGMA foreign_keys = OFF`.execute(kysely);
    const triggers = await sql<{ name: string }>`SELECT name FROM sqlite_schema WHERE type = 'trigger'`.execute(kysely);
    for (const { name } of triggers.rows) await sql`DROP TRIGGER ${sql.ref(name)}`.execute(kysely);
    for (const statement of statements) await sql.raw(statement).execute(kysely);
  });
}

async function verifyByHand(
  trx: ReadTransaction,
  office: StolenOffice,
  notes: readonly string[],
): Promise<Verification> {
  const checkpoints = async () =>
    (await allCheckpoints(vaultPaths(office.folder))).map((note) => ({ place: 'office' as const, note }));
  const reader = { trx, log: trx, origin: office.origin, checkpoints, reviewed: null };
  return (await verifyOffice(reader, { notes })).verification;
}

/** What the verifier says of the office's file as it now lies; `notes` are checkpoints that were held elsewhere. */
export function verdictOn(office: StolenOffice, notes: readonly string[] = []): Promise<Verification> {
  return withFile(office, (kysely) => verifyByHand(kysely as unknown as ReadTransaction, office, notes));
}
