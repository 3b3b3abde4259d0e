import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { syncFolder } from './atomic-write.ts';
import { proveDatabase } from './backup-proof.ts';
import { stateOf } from './backup-state.ts';
import type { OpenDatabase } from './open.ts';

/** Why a database was not brought to the present tables. The file is as it was. */
export type MigrationRefusal = 'schema-newer' | 'schema-diverged' | 'backup-failed' | 'migration-failed';

/** Migrations by name; their order is the order of the names. */
export type Migrations = Readonly<Record<string, Migration>>;

/**
 * Brings a database forward, all missing migrations in one transaction. A database that has run migrations which this
 * program does not know, or knows in another order, is refused rather than guessed at. An existing database is first
 * copied (`VACUUM INTO`, same key), and the copy is proved as every backup is. It goes away again once the migrated database has
 * passed its check (`first` is done before anything is changed): a forgotten copy would keep what the office has since disposed of. After a failure it stays.
 */
export async function migrate(
  database: OpenDatabase,
  migrations: Migrations,
  path: string,
  key: Uint8Array,
  first: () => Promise<void> = async () => {},
): Promise<MigrationRefusal | null> {
  const known = Object.keys(migrations).sort();
  const executed = await executedMigrations(database.kysely);
  const strange = strangeTo(known, executed);
  if (strange !== null) return strange;
  if (executed.length === known.length) return null;

  const copy = executed.length > 0 ? await backUp(database, path, key) : null;
  if (copy === 'failed') return 'backup-failed';
  if (copy !== null) await first();
  const migrator = new Migrator({ db: database.kysely, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined || !database.quickCheck() || (await hasBrokenReferences(database.kysely)))
    return 'migration-failed';
  if (copy !== null) await rm(copy.path);
  return null;
}

/** Why this program must leave a database alone that has run these migrations; null if it need not. */
export async function refuseTables(
  { kysely }: Pick<OpenDatabase, 'kysely'>,
  migrations: Migrations,
): Promise<MigrationRefusal | null> {
  return strangeTo(Object.keys(migrations).sort(), await executedMigrations(kysely));
}

function strangeTo(known: readonly string[], executed: readonly string[]): MigrationRefusal | null {
  if (known.some((name, index) => index < executed.length && name !== executed[index])) return 'schema-diverged';
  return executed.length > known.length ? 'schema-newer' : null;
}

/** Path of the copy that is made before an existing database is migrated. */
export function backupPath(path: string): string {
  return `${path}.before-migration`;
}

/** Names of the migrations that a database has run, in their order. */
export async function executedMigrations(kysely: Kysely<unknown>): Promise<readonly string[]> {
  const tables = await sql`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'kysely_migration'`.execute(
    kysely,
  );
  if (tables.rows.length === 0) return [];
  const { rows } = await sql<{ name: string }>`SELECT name FROM kysely_migration ORDER BY name`.execute(kysely);
  return rows.map(({ name }) => name);
}

async function backUp(database: OpenDatabase, path: string, key: Uint8Array): Promise<{ path: string } | 'failed'> {
  const target = backupPath(path);
  const partial = `${target}.partial`;
  await rm(partial, { force: true });
  try {
    database.copyInto(partial);
  } catch {
    // A full disk leaves an empty file behind.
    await rm(partial, { force: true });
    return 'failed';
  }
  try {
    // A log that its verification finds fault with must not keep the office shut.
    await proveDatabase(partial, key, await stateOf(database));
  } catch {
    await rm(partial, { force: true });
    return 'failed';
  }
  await rename(partial, target);
  await syncFolder(dirname(target));
  return { path: target };
}

async function hasBrokenReferences(kysely: Kysely<unknown>): Promise<boolean> {
  return (await sql`PRAGMA foreign_key_check`.execute(kysely)).rows.length > 0;
}
