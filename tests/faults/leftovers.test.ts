import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestCore } from '../helpers/core.ts';
import { type Child, startChild } from '../helpers/core-process.ts';
import { eventually } from '../shell/fixtures/eventually.ts';
import { processesNaming } from '../shell/fixtures/processes.ts';
import { FORMS, inTable } from './leftovers/encodings.ts';
import { countInMemory, dataKeyOf } from './leftovers/memory.ts';
import { searchOpenFiles } from './leftovers/open-files.ts';
import { searchFolder, searchFor } from './leftovers/search.ts';
import { KNOWN, LOGINS, PASSING } from './leftovers/words.ts';

const search = searchFor(KNOWN);
const folder = mkdtempSync(join(tmpdir(), 'tasuki-leftovers-'));
const home = join(folder, 'home');
const office = join(home, '.local', 'share', 'tasuki', 'offices', 'office.tasuki');
let child: Child;

/** What is given to the office, and what leaves it, hold what they should. */
const isGivenOrExported = (path: string): boolean => /^(?:media|home\/Documents\/Tasuki\/[^/]*$)/.test(path);
const look = () => searchFolder(search, folder, isGivenOrExported);

beforeAll(async () => {
  for (const name of ['home', 'temporary', 'runtime']) mkdirSync(join(folder, name), { mode: 0o700 });
  child = startChild('working-day', [join(folder, 'media')], {
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_RUNTIME_DIR: join(folder, 'runtime'),
    TMPDIR: join(folder, 'temporary'),
  });
  await child.says('open');
}, 600_000);
afterAll(async () => {
  await child.kill();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('the search finds each of the 200 strings in each form, in gzip, zlib and zip, and at every place', () => {
  expect(KNOWN.length).toBeGreaterThanOrEqual(200);
  for (const [form, write] of Object.entries(FORMS)) {
    const written = KNOWN.map((text) => ({ text, pieces: write(text) ?? [] }));
    const have = written.filter(({ pieces }) => pieces.length > 0).map(({ text }) => text);
    expect(have, form).toEqual(KNOWN);
    const most = Math.max(...written.map(({ pieces }) => pieces.length));
    for (let nth = 0; nth < most; nth += 1) {
      const bytes = Buffer.concat(
        written.flatMap(({ pieces }) => [Buffer.alloc(nth + 5, 7), pieces[nth] ?? pieces[0] ?? Buffer.alloc(0)]),
      );
      const found = (where: Uint8Array) => search.in(Buffer.from(where)).filter((hit) => hit.form === form);
      expect(new Set(found(bytes).map(({ text }) => text)), form).toEqual(new Set(KNOWN));
      const packed = zipSync({ 'inner.gz': gzipSync(bytes) });
      for (const where of [gzipSync(bytes), deflateSync(bytes), packed, Buffer.concat([Buffer.alloc(9, 1), packed])])
        expect(new Set(found(where).map(({ text }) => text)), form).toEqual(new Set(KNOWN));
    }
  }
  for (const text of KNOWN) {
    expect(new TextDecoder('shift_jis', { fatal: true }).decode(inTable('shift_jis', text) ?? undefined)).toBe(text);
    expect(new TextDecoder('euc-jp', { fatal: true }).decode(inTable('euc-jp', text) ?? undefined)).toBe(text);
  }
});

test('the search finds the strings in the lists that were imported and in the documents that were exported', () => {
  const given = searchFolder(search, join(folder, 'media'), () => false);
  const exported = searchFolder(search, join(home, 'Documents', 'Tasuki'), (path) => !/\.(?:docx|pdf)$/.test(path));
  expect(given.hits.length).toBeGreaterThan(100);
  expect(exported.hits.some((hit) => /docx\/zip: .*UTF-8/.test(hit))).toBe(true);
});

test('while everything is open no file holds any of it: office, log, ring, backups, profile, temporary folder, home', () => {
  const { hits, read } = look();
  for (const name of ['vault.db', 'vault.db-wal', 'keyring.json', 'shell.log'])
    expect(
      read.some((path) => path.endsWith(`/${name}`)),
      name,
    ).toBe(true);
  expect(read.filter((path) => path.includes('/shell/browser/')).length).toBeGreaterThan(20);
  expect(read.filter((path) => /Documents\/Tasuki\/.*vault\.db/.test(path)).length).toBeGreaterThan(0);
  expect(hits).toEqual([]);
});

test('nor does any file that the running processes hold open without a name', () => {
  const { hits, memoryHits, read } = searchOpenFiles(search, child.pid);
  // What is on the screen lies in the memory that the browser's processes share, and in no file; the lock ends it.
  console.log(`${read.length} without a name; in shared memory alone, while it is on the screen: ${memoryHits.length}`);
  expect(read.length).toBeGreaterThan(0);
  expect(hits).toEqual([]);
});

test('nor after the lock, nor the memory that processes share; and the application holds the data key no more', async () => {
  const key = { key: await dataKeyOf(join(office, 'keyring.json'), LOGINS.staff.password) };
  expect(countInMemory(child.pid, key).key).toBeGreaterThan(0);
  child.tell('lock');
  await child.says('locked');
  expect(look().hits).toEqual([]);
  expect(searchOpenFiles(search, child.pid).hits).toEqual([]);
  // What processes share goes with the page that is replaced, a moment after the lock.
  await eventually(() => searchOpenFiles(search, child.pid).memoryHits).toEqual([]);
  await eventually(() => countInMemory(child.pid, key).key).toBe(0);
});

test('nor after kill -9 with half a sentence in the form, once the browser has gone too', async () => {
  child.tell('work');
  await child.says('open again');
  await child.kill();
  await eventually(() => processesNaming(folder)).toEqual([]);
  const { hits, read } = look();
  expect(read.some((path) => path.endsWith('/vault.db-wal'))).toBe(true);
  expect(hits).toEqual([]);
});

test('all of it had really been entered: the opened office holds every string that it is meant to keep', async () => {
  const copy = startTestCore();
  cpSync(office, join(copy.folder, 'office.tasuki'), { recursive: true });
  try {
    const { loginName, password } = LOGINS.staff;
    expect(await copy.api.access.signIn({ loginName, password })).toMatchObject({ kind: 'signed-in' });
    const kysely = copy.core.session.office()?.kysely;
    if (!kysely) throw new Error('locked');
    const tables = await sql<{ name: string }>`SELECT name FROM sqlite_schema WHERE type = 'table'`.execute(kysely);
    const all: string[] = [];
    for (const { name } of tables.rows)
      all.push(JSON.stringify((await sql.raw(`SELECT * FROM "${name}"`).execute(kysely)).rows));
    const content = all.join('\n').replace(/\s|　/g, '');
    const missing = KNOWN.filter((text) => !PASSING.has(text) && !content.includes(text.replace(/\s|　/g, '')));
    expect(missing).toEqual([]);
  } finally {
    await copy.close();
  }
});
