import { type Kysely, sql } from 'kysely';

/**
 * Every set of roles that an account may hold: at least one, none twice, in the order of the alphabet, the auditor alone.
 * Spelled out, so that the file itself refuses any other, whoever writes it.
 */
const SETS = [
  '["admin"]',
  '["admin","chair"]',
  '["admin","chair","staff"]',
  '["admin","staff"]',
  '["auditor"]',
  '["chair"]',
  '["chair","staff"]',
  '["staff"]',
];

/** 兼務: one column holds all roles of an account; each keeps the one it had. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const sets = sql.raw(SETS.map((set) => `'${set}'`).join(', '));
  await sql`ALTER TABLE account ADD COLUMN roles TEXT NOT NULL DEFAULT '["staff"]' CHECK (roles IN (${sets}))`.execute(
    db,
  );
  await sql`UPDATE account SET roles = '["' || role || '"]'`.execute(db);
  await sql`ALTER TABLE account DROP COLUMN role`.execute(db);
}
