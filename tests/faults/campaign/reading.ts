import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { verifyOffice } from '../../../src-main/core/audit/verify-office.ts';
import type { ReadTransaction } from '../../../src-main/core/context.ts';
import { openDatabase } from '../../../src-main/core/db/open.ts';
import { checkPages } from '../../../src-main/core/db/page-check.ts';
import { vaultPaths } from '../../../src-main/core/db/vault-folder.ts';
import type { Ground } from './ground.ts';

/** What reading an office whole by the product's own functions comes to. */
export type Reading =
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'read'; readonly isNoticed: boolean; readonly content: string };

/** Digest over every row of every table. Throws what reading a damaged page throws. */
async function contentOf(kysely: Kysely<unknown>): Promise<string> {
  const tables = await sql<{ name: string }>`
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`.execute(
    kysely,
  );
  const digest = createHash('sha256');
  for (const { name } of tables.rows) {
    const { rows } = await sql`SELECT * FROM ${sql.table(name)}`.execute(kysely);
    digest.update(JSON.stringify([name, rows]));
  }
  return digest.digest('hex');
}

/**
 * Opens, checks and reads an office. Noticed is what opening says by the seal, what `quick_check` says, and, as the
 * doctor would find it, what the HMACs of all pages and the verification of the log say.
 */
export async function readAsProduct(ground: Ground, folder: string): Promise<Reading> {
  const { database: path } = vaultPaths(folder);
  const { bad } = await checkPages(path, ground.office.dataKey);
  const outcome = openDatabase(path, ground.office.dataKey, { isSealed: true });
  if (outcome.kind === 'refused') return { kind: 'refused', reason: outcome.reason };
  const { database } = outcome;
  try {
    const content = await contentOf(database.kysely);
    const isNoticed = bad.length > 0 || database.finding !== null || !database.quickCheck();
    return { kind: 'read', content, isNoticed: isNoticed || !(await isLogSound(ground, database.kysely)) };
  } catch (error) {
    return { kind: 'refused', reason: String((error as { code?: unknown }).code ?? error) };
  } finally {
    await database.checkpointAndClose().catch(() => undefined);
  }
}

/** The log is verified once per content: what reads the same verifies the same. */
const verified = new Map<string, boolean>();

async function isLogSound(ground: Ground, kysely: Kysely<unknown>): Promise<boolean> {
  const { rows } = await sql<{ size: number; root: string }>`SELECT size, root FROM logHead`.execute(kysely);
  const head = JSON.stringify(rows);
  const known = verified.get(head);
  if (known !== undefined) return known;
  const trx = kysely as unknown as ReadTransaction;
  const reader = { trx, log: trx, origin: ground.office.origin, checkpoints: async () => [], reviewed: null };
  const { isSound } = (await verifyOffice(reader)).verification;
  verified.set(head, isSound);
  return isSound;
}
