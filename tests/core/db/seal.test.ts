import { copyFile, cp, mkdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../../src-main/core/db/open.ts';
import { checkPages } from '../../../src-main/core/db/page-check.ts';
import type { SealFinding } from '../../../src-main/core/db/seal.ts';
import { keptWalPath } from '../../../src-main/core/db/sealing.ts';
import { readWal } from '../../../src-main/core/db/write-ahead-log.ts';
import { newFolder, remove } from './test-office.ts';

const key = Buffer.alloc(32, 7);
const PAGE = 4096;
let parent: string;
/** The database as it was closed. */
let closed: string;
/** The same at the moment of a stop: commits lie in the write-ahead log only. */
let stopped: string;
let copies = 0;

function opened(path: string, create = false) {
  const outcome = openDatabase(path, key, { create, isSealed: true });
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.database;
}

async function copyOf(folder: string): Promise<string> {
  copies += 1;
  const copy = join(parent, `copy-${copies}`);
  await cp(folder, copy, { recursive: true });
  return join(copy, 'vault.db');
}

/** What opening a database finds; it is closed, and thereby sealed, again. */
async function findingOf(path: string): Promise<SealFinding | null> {
  const database = opened(path);
  const { finding } = database;
  await database.checkpointAndClose();
  return finding;
}

beforeAll(async () => {
  parent = await newFolder();
  closed = join(parent, 'closed');
  stopped = join(parent, 'stopped');
  await mkdir(closed);
  const database = opened(join(closed, 'vault.db'), true);
  await sql`CREATE TABLE t (n INTEGER PRIMARY KEY, text TEXT) STRICT`.execute(database.kysely);
  await sql`CREATE TABLE logHead (id INTEGER PRIMARY KEY, size INTEGER, root TEXT) STRICT`.execute(database.kysely);
  await sql`INSERT INTO logHead VALUES (1, 1, 'r')`.execute(database.kysely);
  for (let n = 0; n < 40; n += 1) await sql`INSERT INTO t VALUES (${n}, hex(randomblob(900)))`.execute(database.kysely);
  await database.checkpointAndClose();
  const again = opened(join(closed, 'vault.db'));
  for (let n = 0; n < 12; n += 1)
    await again.kysely.transaction().execute(async (trx) => {
      await sql`UPDATE t SET text = ${`新しい${n}`} WHERE n = ${n}`.execute(trx);
      await sql`UPDATE logHead SET size = ${n + 2}`.execute(trx);
    });
  await cp(closed, stopped, { recursive: true });
  await again.checkpointAndClose();
});
afterAll(() => remove(parent));

it('says nothing of a file that was closed, of one that was stopped in its work, and of one without a seal', async () => {
  expect(await findingOf(await copyOf(closed))).toBeNull();
  const path = await copyOf(stopped);
  expect(readWal(await readFile(`${path}-wal`))?.frames).toBe(24);
  expect(await findingOf(path)).toBeNull();
  expect(await findingOf(path)).toBeNull();
  const without = await copyOf(closed);
  await rm(`${without}.seal`);
  expect(await findingOf(without)).toBeNull();
});

it('notices an old copy of one page, which is genuine to SQLite and to its HMAC', async () => {
  const path = await copyOf(closed);
  const old = await readFile(path);
  const database = opened(path);
  await sql`UPDATE t SET text = '直した' WHERE n = 30`.execute(database.kysely);
  await database.checkpointAndClose();
  const now = await readFile(path);
  const pages = Array.from({ length: now.length / PAGE }, (_, page) => page);
  const changed = pages.filter(
    (page) => !old.subarray(page * PAGE, (page + 1) * PAGE).equals(now.subarray(page * PAGE, (page + 1) * PAGE)),
  );
  const page = changed.at(-1) ?? 0;
  expect(page).toBeGreaterThan(0);
  old.copy(now, page * PAGE, page * PAGE, (page + 1) * PAGE);
  await writeFile(path, now);
  expect((await checkPages(path, key)).bad).toEqual([]);
  expect(await findingOf(path)).toBe('file-differs');
});

it('notices a whole file that was rolled back, alone or with an old write-ahead log beside it', async () => {
  const path = await copyOf(closed);
  await copyFile(join(stopped, 'vault.db'), path);
  expect(await findingOf(path)).toBe('file-differs');
  const other = await copyOf(closed);
  await copyFile(join(stopped, 'vault.db-wal'), `${other}-wal`);
  expect(await findingOf(other)).toBe('file-differs');
});

it('notices a write-ahead log that was deleted, emptied, cut at any commit, or damaged in its header, and keeps it aside', async () => {
  const bytes = await readFile(join(stopped, 'vault.db-wal'));
  const frame = PAGE + 24;
  const frames = readWal(bytes)?.frames ?? 0;
  const damage: Record<string, (wal: string) => Promise<unknown>> = {
    deleted: (wal) => rm(wal),
    emptied: (wal) => truncate(wal, 0),
    'without its last commit': (wal) => truncate(wal, 32 + (frames - 1) * frame),
    'cut in its middle': (wal) => truncate(wal, 32 + Math.floor(frames / 2) * frame + 100),
    'another salt': (wal) =>
      writeFile(
        wal,
        Buffer.concat([bytes.subarray(0, 17), Buffer.from([~(bytes[17] ?? 0) & 255]), bytes.subarray(18)]),
      ),
    'a flipped bit in its last frame': (wal) =>
      writeFile(
        wal,
        bytes.map((byte, at) => (at === 32 + frames * frame - 9 ? byte ^ 4 : byte)),
      ),
  };
  for (const [name, harm] of Object.entries(damage)) {
    const path = await copyOf(stopped);
    await harm(`${path}-wal`);
    const left = await stat(`${path}-wal`).then(
      (about) => about.size,
      () => 0,
    );
    expect(await findingOf(path), name).toBe('commits-missing');
    // What recovery cuts off lies aside, encrypted as it was.
    if (left > 0) expect((await stat(keptWalPath(path))).size, name).toBe(left);
    expect(await findingOf(path), `${name}, afterwards`).toBeNull();
  }
});

it('believes no seal that another key made, and none that is damaged', async () => {
  const path = await copyOf(closed);
  const seal = await readFile(`${path}.seal`, 'utf8');
  await writeFile(`${path}.seal`, seal.replace('"pages":', '"pages":9'));
  expect(await findingOf(path)).toBeNull();
  const torn = await copyOf(stopped);
  await truncate(`${torn}.seal`, 100);
  expect(await findingOf(torn)).toBeNull();
});
