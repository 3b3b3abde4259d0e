import { randomBytes, randomUUID } from 'node:crypto';
import { cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partOf } from '../../../src-main/core/db/backup-bundle.ts';
import { readManifest } from '../../../src-main/core/db/backup-list.ts';
import type { BackupManifest, BackupPart } from '../../../src-main/core/db/backup-manifest.ts';
import { proveBundle } from '../../../src-main/core/db/backup-proof.ts';
import { startCopyReader } from '../../../src-main/core/db/copy-check.ts';
import { plainConnection } from './plain-driver.ts';
import { runChild } from './run-child.ts';
import { foundOffice, newFolder, remove } from './test-office.ts';

/** What the proof of a backup finds by itself, where the digests say that nothing is amiss. */
let folder: string;
let proved: string;
let key: Buffer;
let manifest: BackupManifest;

beforeAll(async () => {
  folder = await newFolder();
  const first = await foundOffice(folder);
  // A change of key is the one way to learn it.
  const { outcome, vault } = await first.rotateKey({ progress: () => {}, note: async () => {} });
  if (outcome.kind !== 'rotated' || !vault) throw new Error(outcome.kind);
  key = Buffer.from(outcome.dataKey);
  await sql`CREATE TABLE t (a TEXT NOT NULL, b TEXT NOT NULL) STRICT`.execute(vault.kysely);
  await sql`CREATE INDEX tByA ON t (a)`.execute(vault.kysely);
  for (let row = 0; row < 40; row += 1)
    await sql`INSERT INTO t VALUES (${randomBytes(20).toString('hex')}, ${randomBytes(900).toString('hex')})`.execute(
      vault.kysely,
    );
  const place = join(folder, 'place');
  await mkdir(place);
  const made = await vault.makeBackup({ why: 'now', now: new Date(), app: 'tasuki/test', places: [place] });
  const [one] = made.outcomes;
  if (one?.kind !== 'proved') throw new Error(JSON.stringify(one));
  proved = join(place, one.name);
  const read = await readManifest(proved);
  if (typeof read === 'string') throw new Error(read);
  manifest = read.manifest;
  await vault.lock();
});
afterAll(() => remove(folder));

/** Spoils a copy of the backup, proves it, and returns what the proof says; the digests are those of the spoilt file. */
async function judged(
  spoil: (database: string) => unknown,
  { parts, as = key }: { readonly parts?: readonly BackupPart[]; readonly as?: Uint8Array } = {},
): Promise<string> {
  const copy = join(folder, randomUUID());
  await cp(proved, copy, { recursive: true });
  const path = join(copy, 'vault.db');
  await spoil(path);
  const present: BackupPart[] = [];
  for (const { name } of manifest.parts) present.push(await partOf(copy, name));
  const reader = startCopyReader();
  try {
    reader.begin({ path, key: as, as: 'copy', log: { since: null } });
    await proveBundle(copy, key, reader, { parts: parts ?? present, state: manifest });
    return 'proved';
  } catch (error) {
    return (error as { shape?: { reason?: string } }).shape?.reason ?? String(error);
  } finally {
    await reader.end();
  }
}

const inside = (path: string, ...statements: readonly string[]): void => {
  const connection = plainConnection(path, ["cipher='sqlcipher'", 'legacy=4'], key);
  connection.unsafeMode(true);
  for (const statement of statements) connection.exec(statement);
  connection.close();
};

describe('the proof of a backup', () => {
  it('counts what is in order', async () => {
    expect(await judged(() => {})).toBe('proved');
    expect(await judged(() => {}, { parts: manifest.parts })).toBe('proved');
  });

  it('finds a file that is not the one that was copied', async () => {
    expect(await judged((path) => inside(path, "UPDATE t SET b = 'x'"), { parts: manifest.parts })).toBe('backup-part');
  });

  it('finds a flipped bit on pages all over the file', async () => {
    const pages = (await stat(join(proved, 'vault.db'))).size / 4096;
    const said = new Set<string>();
    for (let page = 0; page < pages; page += Math.ceil(pages / 16))
      said.add(
        await judged(async (path) => {
          const bytes = await readFile(path);
          const at = page * 4096 + 100 + (page % 3900);
          bytes[at] = (bytes[at] ?? 0) ^ 1;
          await writeFile(path, bytes);
        }),
      );
    // Without its first page no key fits a file; any other page is found by reading it.
    expect([...said].sort()).toEqual(['backup-integrity', 'backup-open']);
  }, 120_000);

  it('finds an index that does not say what its table says', async () => {
    const other = "UPDATE sqlite_schema SET sql = 'CREATE INDEX tByA ON t (b)' WHERE name = 'tByA'";
    expect(await judged((path) => inside(path, 'PRAGMA writable_schema = ON', other))).toBe('backup-integrity');
  });

  it('finds one row more and one row less', async () => {
    expect(await judged((path) => inside(path, "INSERT INTO t VALUES ('x', 'y')"))).toBe('backup-rows');
    const less = 'DELETE FROM t WHERE rowid = (SELECT max(rowid) FROM t)';
    expect(await judged((path) => inside(path, less, 'VACUUM'))).toBe('backup-rows');
  });

  it('does not take pages on trust that no check of SQLite reads', async () => {
    const fill = 'INSERT INTO t SELECT hex(randomblob(20)), hex(randomblob(3000)) FROM t';
    const drain = `DELETE FROM t WHERE length(b) = 6000`;
    expect(await judged((path) => inside(path, fill, drain))).toBe('backup-integrity');
  });

  it('finds a schema without one of its triggers, and a file under another key', async () => {
    expect(await judged((path) => inside(path, 'DROP TRIGGER auditEntryNoDelete'))).toBe('backup-rows');
    expect(await judged(() => {}, { as: randomBytes(32) })).toBe('backup-open');
  });
});

describe('the reader of a copy', () => {
  it('tells the error of a disk with its code, and is given up by whoever waits', async () => {
    const folderAsFile = startCopyReader();
    folderAsFile.begin({ path: folder, key, as: 'copy', log: 'left' });
    await expect(folderAsFile.found(() => {})).rejects.toMatchObject({ code: 'EISDIR' });
    await folderAsFile.end();
    const idle = startCopyReader();
    await expect(
      idle.found(() => {
        throw new Error('given up');
      }),
    ).rejects.toThrow('given up');
    await idle.end();
    await expect(idle.found(() => {})).resolves.toEqual({ problem: 'check-ended' });
  });

  it.runIf(process.platform === 'linux')(
    'gives its memory back, of which it takes as much as the file has',
    async () => {
      const parent = join(folder, randomUUID());
      await mkdir(parent);
      const vault = await foundOffice(parent);
      await vault.lock();
      const [output = ''] = await runChild('read-copies', vault.folder);
      const used = output.trim().split('\n').map(Number);
      expect(used).toHaveLength(5);
      expect(Math.max(...used) - Math.min(...used), used.join(', ')).toBeLessThan(60);
    },
    120_000,
  );
});
