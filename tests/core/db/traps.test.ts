import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src-main/core/db/open.ts';
import { checkPages } from '../../../src-main/core/db/page-check.ts';
import type { OpenVault } from '../../../src-main/core/db/vault-session.ts';
import { canonicalize } from '../../../src-main/log/canonical.ts';
import { appendLeaf, emptyFrontier, leafHash, rootOf } from '../../../src-main/log/tree.ts';
import { plainConnection } from './plain-driver.ts';
import {
  enterOffice,
  FOUNDER,
  fileHash,
  filesBelow,
  foundOffice,
  newFolder,
  remove,
  tryOffice,
} from './test-office.ts';

/**
 * One test per trap of the security note that the encrypted file can meet. T2 and T8 are in sqlcipher.test.ts with the
 * independent implementation, T13 in kill.test.ts; T10, T11 and T12 concern the Chromium shell and are tested there.
 */
const root = new URL('../../../', import.meta.url).pathname;
let parent: string;
let vault: OpenVault;
let folder: string;

beforeAll(async () => {
  parent = await newFolder();
  vault = await foundOffice(parent);
  folder = vault.folder;
});
afterAll(async () => {
  await vault.lock();
  await remove(parent);
});

async function setting(name: string): Promise<unknown> {
  const { rows } = await sql.raw<Record<string, unknown>>(`PRAGMA ${name}`).execute(vault.kysely);
  return Object.values(rows[0] ?? {})[0];
}

async function sources(): Promise<readonly (readonly [path: string, text: string])[]> {
  const files = (await filesBelow(join(root, 'src-main'))).filter((path) => path.endsWith('.ts'));
  return Promise.all(files.map(async (path) => [path, await readFile(path, 'utf8')] as const));
}

describe('traps of the encrypted file', () => {
  it('T1: an office that is opened again runs with synchronous=FULL, and with every other setting of §4', async () => {
    await vault.lock();
    vault = await enterOffice(folder);
    const names = [
      'journal_mode',
      'synchronous',
      'foreign_keys',
      'recursive_triggers',
      'trusted_schema',
      'cell_size_check',
      'secure_delete',
      'temp_store',
      'mmap_size',
      'locking_mode',
      'wal_autocheckpoint',
    ];
    const found = Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await setting(name)] as const)),
    );
    expect(found).toEqual({
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      recursive_triggers: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      secure_delete: 1,
      temp_store: 2,
      mmap_size: 0,
      locking_mode: 'exclusive',
      wal_autocheckpoint: 1000,
    });
  });

  it('T3: a plain database is refused untouched, a short key is an error, and the file never begins as plain SQLite does', async () => {
    const path = join(parent, 'plain.db');
    const plain = plainConnection(path);
    plain.exec('CREATE TABLE t (a TEXT)');
    plain.close();
    const before = await fileHash(path);
    expect(openDatabase(path, randomBytes(32))).toEqual({ kind: 'refused', reason: 'database-not-encrypted' });
    expect(await fileHash(path)).toBe(before);
    expect(() => openDatabase(path, randomBytes(31))).toThrow(RangeError);
    expect(readFileSync(join(folder, 'vault.db')).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
  });

  it('T3, T7, T8: no source attaches a database, rekeys one in place, or uses the backup interface', async () => {
    const all = await sources();
    expect(all.length).toBeGreaterThan(20);
    const banned = /\bATTACH\s+(DATABASE\s|['"?])|\.rekey\(|PRAGMA rekey|\.backup\(|\.unsafeMode\(|\.loadExtension\(/i;
    expect(all.filter(([, text]) => banned.test(text)).map(([path]) => path)).toEqual([]);
    const drivers = all
      .filter(([path, text]) => !path.endsWith('.d.ts') && /from 'better-sqlite3'/.test(text))
      .map(([path]) => path.slice(root.length));
    expect(drivers).toEqual(['src-main/core/db/open.ts']);
  });

  it.runIf(process.platform === 'linux')(
    'T4: a sort far beyond the cache opens no temporary file; the default would',
    async () => {
      const openTemporaries = () =>
        readdirSync('/proc/self/fd').filter((fd) => {
          try {
            return readlinkSync(`/proc/self/fd/${fd}`).includes('etilqs');
          } catch {
            return false;
          }
        }).length;
      const bigSort =
        'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) SELECT hex(randomblob(200)) AS x FROM n ORDER BY x';

      const careless = plainConnection(
        join(parent, 'careless.db'),
        ["cipher='sqlcipher'", 'legacy=4'],
        randomBytes(32),
      );
      careless.exec('CREATE TABLE t (a TEXT)');
      const rows = careless.prepare(bigSort).iterate();
      rows.next();
      expect(openTemporaries()).toBeGreaterThan(0);
      (rows as unknown as { return(): void }).return();
      careless.close();

      let during = -1;
      for await (const _ of vault.kysely
        .selectFrom(sql<{ x: string }>`(${sql.raw(bigSort)})`.as('s'))
        .select(sql<string>`x`.as('x'))
        .stream()) {
        if (during < 0) during = openTemporaries();
      }
      expect(during).toBe(0);
    },
    30_000,
  );

  it('T5: REPLACE cannot rewrite a log entry, nor can UPDATE, DELETE, UPSERT or a gap', async () => {
    const entry = (seq: number) => sql`(${seq}, 'leaf', 'hash', 'test', '2026-04-01T00:00:00Z')`;
    const columns = sql`auditEntry (seq, leaf, leafHash, type, ts)`;
    await vault.kysely.transaction().execute(async (trx) => {
      await sql`INSERT INTO ${columns} VALUES ${entry(0)}`.execute(trx);
    });
    for (const attempt of [
      sql`REPLACE INTO ${columns} VALUES ${entry(0)}`,
      sql`INSERT OR REPLACE INTO ${columns} VALUES ${entry(0)}`,
      sql`INSERT INTO ${columns} VALUES ${entry(0)} ON CONFLICT (seq) DO UPDATE SET leaf = 'x'`,
      sql`UPDATE auditEntry SET leaf = 'x'`,
      sql`DELETE FROM auditEntry`,
      sql`INSERT INTO ${columns} VALUES ${entry(5)}`,
    ]) {
      await expect(attempt.execute(vault.kysely)).rejects.toThrow();
    }
    const { rows } = await sql<{ leaf: string }>`SELECT leaf FROM auditEntry`.execute(vault.kysely);
    expect(rows).toEqual([{ leaf: 'leaf' }]);
  });

  it('T6: an old copy of a page put back passes SQLite and the page check; only a root held outside notices', async () => {
    const key = randomBytes(32);
    const path = join(parent, 'replay.db');
    const outcome = openDatabase(path, key, { create: true });
    if (outcome.kind !== 'open') throw new Error(outcome.reason);
    await sql`CREATE TABLE e (seq INTEGER PRIMARY KEY, leaf TEXT)`.execute(outcome.database.kysely);
    for (let seq = 0; seq < 8; seq += 1)
      await sql`INSERT INTO e VALUES (${seq}, ${`entry ${seq}`})`.execute(outcome.database.kysely);
    await outcome.database.checkpointAndClose();
    const old = await readFile(path);

    const change = openDatabase(path, key);
    if (change.kind !== 'open') throw new Error(change.reason);
    await sql`UPDATE e SET leaf = 'truth 3' WHERE seq = 3`.execute(change.database.kysely);
    const treeRoot = async (database: typeof change.database) => {
      const { rows } = await sql<{ leaf: string }>`SELECT leaf FROM e ORDER BY seq`.execute(database.kysely);
      return Buffer.from(
        rootOf(rows.reduce((tree, { leaf }) => appendLeaf(tree, leafHash(leaf)), emptyFrontier)),
      ).toString('hex');
    };
    const heldOutside = await treeRoot(change.database);
    await change.database.checkpointAndClose();

    const spliced = await readFile(path);
    const pages = Array.from({ length: old.length / 4096 }, (_, page) => page).slice(1);
    for (const page of pages) old.copy(spliced, page * 4096, page * 4096, (page + 1) * 4096);
    await writeFile(path, spliced);
    expect((await checkPages(path, key)).bad).toEqual([]);
    const replayed = openDatabase(path, key);
    if (replayed.kind !== 'open') throw new Error(replayed.reason);
    expect(replayed.database.quickCheck()).toBe(true);
    expect(await treeRoot(replayed.database)).not.toBe(heldOutside);
    await replayed.database.checkpointAndClose();
  });

  it('T9: the driver and its cipher are the versions on which these tests have run', async () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(manifest.dependencies['better-sqlite3']).toBe('npm:better-sqlite3-multiple-ciphers@13.0.3');
    const { rows } = await sql<{ v: string }>`SELECT sqlite3mc_version() AS v`.execute(vault.kysely);
    expect(rows[0]?.v).toContain('2.4.0');
  });

  it.runIf(process.platform !== 'win32' && process.umask() !== 0o077)(
    'T14: under a permissive umask every file of the office is its owner’s alone',
    async () => {
      await vault.writeCheckpoint('checkpoint');
      await vault.invite({ accountId: 'a2', loginName: 's014' });
      const files = await filesBelow(folder);
      expect(files.map((path) => path.slice(folder.length + 1))).toEqual(
        expect.arrayContaining(['vault.db', 'vault.db-wal', 'keyring.json', 'keyring.json.1', 'sign-in.json']),
      );
      for (const path of files) expect([path, (await stat(path)).mode & 0o077]).toEqual([path, 0]);
      for (const path of [folder, join(folder, 'checkpoints')]) expect((await stat(path)).mode & 0o777).toBe(0o700);
    },
    30_000,
  );

  it('T15: a password typed with half-width kana opens; the log’s canonical form leaves Unicode alone', async () => {
    await vault.lock();
    const typed = FOUNDER.password.replace('パス', 'ﾊﾟｽ').replace('が', 'か\u3099');
    expect(typed).not.toBe(FOUNDER.password);
    expect(await tryOffice(folder, { loginName: 'Ｆ００１', password: typed })).toBe('open');
    expect(canonicalize('が')).not.toBe(canonicalize('か\u3099'));
    vault = await enterOffice(folder);
  });

  it('a wrong key changes no byte, not even when a write-ahead log is waiting to be recovered', async () => {
    const { rows } = await sql`INSERT INTO officeMeta VALUES ('hot', 'wal')`.execute(vault.kysely);
    expect(rows).toEqual([]);
    const copy = join(parent, 'hot.db');
    await copyFile(join(folder, 'vault.db'), copy);
    await copyFile(join(folder, 'vault.db-wal'), `${copy}-wal`);
    const before = [await fileHash(copy), await fileHash(`${copy}-wal`)];
    for (let trial = 0; trial < 200; trial += 1) {
      expect(openDatabase(copy, randomBytes(32))).toEqual({ kind: 'refused', reason: 'database-other-key' });
    }
    expect([await fileHash(copy), await fileHash(`${copy}-wal`)]).toEqual(before);
    expect(existsSync(`${copy}-shm`)).toBe(false);
  });
});
