import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../../src-main/core/db/open.ts';
import { checkPages } from '../../../src-main/core/db/page-check.ts';
import { newFolder, remove } from './test-office.ts';

let folder: string;
let path: string;
let original: Buffer;
const key = randomBytes(32);

beforeAll(async () => {
  folder = await newFolder();
  path = join(folder, 'pages.db');
  const outcome = openDatabase(path, key, { create: true });
  if (outcome.kind !== 'open') throw new Error(outcome.reason);
  const { database } = outcome;
  await sql`CREATE TABLE t (a TEXT) STRICT`.execute(database.kysely);
  for (let row = 0; row < 60; row += 1)
    await sql`INSERT INTO t VALUES (hex(randomblob(1500)))`.execute(database.kysely);
  await sql`DELETE FROM t WHERE rowid > 40`.execute(database.kysely);
  await database.checkpointAndClose();
  original = await readFile(path);
});
afterAll(() => remove(folder));

it('every page of an untouched file is genuine, and none under another key', async () => {
  const pages = original.length / 4096;
  expect(await checkPages(path, key)).toEqual({ pages, bad: [] });
  expect((await checkPages(path, randomBytes(32))).bad).toHaveLength(pages);
});

it('finds each of 600 flipped bits, on used and free pages alike', async () => {
  for (let trial = 0; trial < 600; trial += 1) {
    const spoilt = Buffer.from(original);
    const at = Math.floor((trial / 600) * original.length);
    spoilt[at] = (spoilt[at] ?? 0) ^ (1 << (trial % 8));
    await writeFile(path, spoilt);
    const { bad, pages } = await checkPages(path, key);
    // A flip in the file's salt spoils the key for every page.
    if (at < 16) expect(bad).toHaveLength(pages);
    else expect(bad).toEqual([Math.floor(at / 4096) + 1]);
  }
  await writeFile(path, original);
});

it('finds swapped pages and a torn end', async () => {
  const swapped = Buffer.from(original);
  original.copy(swapped, 4096, 8192, 12288);
  original.copy(swapped, 8192, 4096, 8192);
  await writeFile(path, swapped);
  expect((await checkPages(path, key)).bad).toEqual([2, 3]);
  await writeFile(path, original.subarray(0, -512));
  expect((await checkPages(path, key)).bad).toEqual([original.length / 4096]);
});
