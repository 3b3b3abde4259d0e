import { randomBytes } from 'node:crypto';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from '@signalapp/sqlcipher';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../../src-main/core/db/migrate.ts';
import { type OpenDatabase, openDatabase } from '../../../src-main/core/db/open.ts';
import { checkPages } from '../../../src-main/core/db/page-check.ts';
import { plainConnection } from './plain-driver.ts';
import { migrations, newFolder, remove } from './test-office.ts';

let folder: string;
const key = randomBytes(32);

beforeAll(async () => {
  folder = await newFolder();
});
afterAll(() => remove(folder));

/** The independent implementation, given nothing but the key. */
function sqlcipher(path: string, dataKey: Uint8Array = key): Database {
  const database = new Database(path);
  // The refusals in this file are meant; its own log would only repeat them.
  database.pragma('cipher_log_level = NONE');
  database.pragma(`key = "x'${Buffer.from(dataKey).toString('hex')}'"`);
  return database;
}

async function newDatabase(name: string): Promise<{ path: string; database: OpenDatabase }> {
  const path = join(folder, name);
  const outcome = openDatabase(path, key, { create: true });
  if (outcome.kind !== 'open') throw new Error(outcome.reason);
  expect(await migrate(outcome.database, migrations, path, key)).toBeNull();
  outcome.database.writeMeta({ written: '髙橋 﨑田 𠮷野' });
  return { path, database: outcome.database };
}

describe('the office file is SQLCipher 4 and belongs to no single program (issue 2 §3)', () => {
  it('SQLCipher reads what we wrote, checks it and writes back; we read that', async () => {
    const { path, database } = await newDatabase('both.db');
    await database.checkpointAndClose();

    const other = sqlcipher(path);
    expect(other.prepare('SELECT value FROM officeMeta WHERE key = ?').get(['written'])).toEqual({
      value: '髙橋 﨑田 𠮷野',
    });
    expect(other.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(other.pragma('cipher_integrity_check')).toEqual([]);
    other.exec("INSERT INTO officeMeta (key, value) VALUES ('back', '返事')");
    other.close();

    const again = openDatabase(path, key);
    if (again.kind !== 'open') throw new Error(again.reason);
    expect(again.database.readMeta('back')).toBe('返事');
    expect(again.database.quickCheck()).toBe(true);
    await again.database.checkpointAndClose();
  });

  it('SQLCipher recovers the write-ahead log that a stopped Tasuki left', async () => {
    const { path, database } = await newDatabase('hot.db');
    database.writeMeta({ late: 'まだ本体にない行' });
    const copy = join(folder, 'hot-copy.db');
    await copyFile(path, copy);
    await copyFile(`${path}-wal`, `${copy}-wal`);
    await database.checkpointAndClose();

    const other = sqlcipher(copy);
    expect(other.prepare('SELECT value FROM officeMeta WHERE key = ?').get(['late'])).toEqual({
      value: 'まだ本体にない行',
    });
    other.close();
  });

  it('SQLCipher refuses the file under any other key', async () => {
    const { path, database } = await newDatabase('other-key.db');
    await database.checkpointAndClose();
    const other = sqlcipher(path, randomBytes(32));
    expect(() => other.prepare('SELECT count(*) FROM sqlite_schema').get()).toThrow();
    other.close();
  });

  it('T2: without legacy=4 the same driver writes a file that SQLCipher cannot open, so the rule matters', () => {
    const path = join(folder, 'legacy-0.db');
    const careless = plainConnection(path, ["cipher='sqlcipher'"], key);
    careless.exec('CREATE TABLE t (a TEXT)');
    careless.close();
    const other = sqlcipher(path);
    expect(() => other.prepare('SELECT count(*) FROM sqlite_schema').get()).toThrow();
    other.close();
  });

  it('T8: the copy made before a migration opens in SQLCipher under the same key and is whole', async () => {
    const { path, database } = await newDatabase('backup.db');
    const copy = `${path}.copy`;
    database.copyInto(copy);
    await database.checkpointAndClose();
    const other = sqlcipher(copy);
    expect(other.prepare('SELECT value FROM officeMeta WHERE key = ?').get(['written'])).toEqual({
      value: '髙橋 﨑田 𠮷野',
    });
    expect(other.pragma('cipher_integrity_check')).toEqual([]);
    other.close();
    expect((await checkPages(copy, key)).bad).toEqual([]);
  });
});
