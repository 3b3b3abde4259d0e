import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupPath, type Migrations, migrate } from '../../../src-main/core/db/migrate.ts';
import { type OpenDatabase, openDatabase } from '../../../src-main/core/db/open.ts';
import { migrations, newFolder, remove } from './test-office.ts';

let folder: string;
const key = randomBytes(32);
beforeAll(async () => {
  folder = await newFolder();
});
afterAll(() => remove(folder));

const adding = (table: string) => ({
  up: async (db: Kysely<unknown>) => void (await sql`CREATE TABLE ${sql.table(table)} (a TEXT) STRICT`.execute(db)),
});
const OLD: Migrations = { '0001-first': adding('one') };
const NEW: Migrations = { ...OLD, '0002-second': adding('two') };

async function databaseAt(name: string, with_: Migrations): Promise<{ path: string; database: OpenDatabase }> {
  const path = join(folder, name);
  const outcome = openDatabase(path, key, { create: true });
  if (outcome.kind !== 'open') throw new Error(outcome.reason);
  expect(await migrate(outcome.database, with_, path, key)).toBeNull();
  return { path, database: outcome.database };
}

const tables = async ({ kysely }: OpenDatabase) =>
  (
    await sql<{
      name: string;
    }>`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'kysely%' ORDER BY name`.execute(kysely)
  ).rows.map(({ name }) => name);

describe('bringing an office forward', () => {
  it('runs what is missing once, and takes the copy away that it made beforehand', async () => {
    const { path, database } = await databaseAt('forward.db', OLD);
    expect(await migrate(database, NEW, path, key)).toBeNull();
    expect(await tables(database)).toEqual(['one', 'two']);
    const digest = database.schemaDigest();
    expect(await migrate(database, NEW, path, key)).toBeNull();
    expect(database.schemaDigest()).toBe(digest);
    expect(existsSync(backupPath(path))).toBe(false);
    await database.checkpointAndClose();
  });

  it('refuses an office of a newer program and one with a history of its own, and changes nothing', async () => {
    const { path, database } = await databaseAt('newer.db', NEW);
    const digest = database.schemaDigest();
    expect(await migrate(database, OLD, path, key)).toBe('schema-newer');
    expect(await migrate(database, { '0001-other': adding('x') }, path, key)).toBe('schema-diverged');
    expect(await migrate(database, { ...NEW, '0001a-between': adding('x') }, path, key)).toBe('schema-diverged');
    expect(database.schemaDigest()).toBe(digest);
    await database.checkpointAndClose();
  });

  it('a migration that fails undoes all of that start, and the verified copy stays', async () => {
    const { path, database } = await databaseAt('failing.db', OLD);
    await sql`INSERT INTO one VALUES ('kept')`.execute(database.kysely);
    const digest = database.schemaDigest();
    const failing = {
      up: async (db: Kysely<unknown>) => {
        await sql`CREATE TABLE half (a TEXT)`.execute(db);
        throw new Error('on purpose');
      },
    };
    expect(await migrate(database, { ...NEW, '0003-fails': failing }, path, key)).toBe('migration-failed');
    expect(await tables(database)).toEqual(['one']);
    expect(database.schemaDigest()).toBe(digest);
    await database.checkpointAndClose();
    const copy = openDatabase(backupPath(path), key);
    if (copy.kind !== 'open') throw new Error(copy.reason);
    expect((await sql`SELECT a FROM one`.execute(copy.database.kysely)).rows).toEqual([{ a: 'kept' }]);
    await copy.database.checkpointAndClose();
  });

  it('every table of the product is STRICT, and dropping a trigger shows in the digest', async () => {
    const { path, database } = await databaseAt('strict.db', migrations);
    const { rows } = await sql<{
      name: string;
      strict: number;
    }>`SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'kysely%'`.execute(
      database.kysely,
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ strict }) => strict !== 1)).toEqual([]);
    const digest = database.schemaDigest();
    await sql`DROP TRIGGER auditEntryNoUpdate`.execute(database.kysely);
    expect(database.schemaDigest()).not.toBe(digest);
    await database.checkpointAndClose();
    expect(existsSync(`${path}-wal`)).toBe(false);
  });
});
