import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Migrations, migrate } from '../../src-main/core/db/migrate.ts';
import { migrations } from '../../src-main/core/db/migrations/index.ts';
import { openDatabase } from '../../src-main/core/db/open.ts';
import { newFolder, remove } from './db/test-office.ts';
import { STORIES } from './migration-stories.ts';
import type { Row } from './migration-story.ts';

const key = randomBytes(32);
let folder: string;
beforeAll(async () => {
  folder = await newFolder();
});
afterAll(() => remove(folder));

const NAMES = Object.keys(migrations).sort();

const upTo = (count: number): Migrations =>
  Object.fromEntries(NAMES.slice(0, count).map((name) => [name, migrations[name] as Migrations[string]]));
const rowsOf = async (kysely: Kysely<unknown>, table: string) =>
  (await sql<Row>`SELECT * FROM ${sql.table(table)}`.execute(kysely)).rows;

it('every migration has its story here, and no story is left over', () => {
  expect(Object.keys(STORIES).sort()).toEqual(NAMES);
});

describe.each(NAMES.map((name, index) => [name, index + 1] as const))('%s', (name, count) => {
  it('an office of that time, with its rows, is brought forward: every row survives as it was', async () => {
    const path = join(folder, `${name}.db`);
    const outcome = openDatabase(path, key, { create: true });
    if (outcome.kind !== 'open') throw new Error(outcome.reason);
    const { database } = outcome;
    const before = new Map<string, Row[]>();
    for (const [at, earlier] of NAMES.slice(0, count).entries()) {
      // Each story is told in the tables of its own time; a later one may have widened them.
      expect(await migrate(database, upTo(at + 1), path, key)).toBeNull();
      for (const [table, values] of Object.entries(STORIES[earlier]?.rows ?? {})) {
        await sql.raw(`INSERT INTO ${table} VALUES ${values}`).execute(database.kysely);
        const rewritten = NAMES.slice(at + 1).flatMap((later) => STORIES[later]?.becomes?.[table] ?? []);
        const rows = await rowsOf(database.kysely, table);
        before.set(
          table,
          rows.map((row) => rewritten.reduce((now, becomes) => becomes(now), row)),
        );
      }
    }
    expect(await migrate(database, migrations, path, key)).toBeNull();
    for (const [table, rows] of before)
      expect(await rowsOf(database.kysely, table), table).toEqual(rows.map((row) => expect.objectContaining(row)));
    expect(database.quickCheck()).toBe(true);
    for (const statement of STORIES[name]?.refused ?? [])
      await expect(sql.raw(statement).execute(database.kysely), statement).rejects.toMatchObject({
        code: expect.stringMatching(/^SQLITE_CONSTRAINT/),
      });
    for (const [table, rows] of before)
      expect(await rowsOf(database.kysely, table), table).toEqual(rows.map((row) => expect.objectContaining(row)));
    await database.checkpointAndClose();
  });
});
