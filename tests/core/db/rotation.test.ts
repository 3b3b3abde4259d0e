import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from '@signalapp/sqlcipher';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseKeyRing } from '../../../src-main/core/db/key-ring-parse.ts';
import { checkPages } from '../../../src-main/core/db/page-check.ts';
import { enrol } from '../../../src-main/core/db/vault.ts';
import type { OpenVault } from '../../../src-main/core/db/vault-session.ts';
import {
  copyOffice,
  enterOffice,
  environment,
  foundOffice,
  migrations,
  newFolder,
  remove,
  tryOffice,
} from './test-office.ts';

const ROWS = 1500;
let parent: string;
let office: string;

beforeAll(async () => {
  parent = await newFolder();
  const vault = await foundOffice(parent);
  office = vault.folder;
  await fill(vault.kysely, ROWS);
  await vault.lock();
});
afterAll(() => remove(parent));

async function fill(kysely: Kysely<unknown>, rows: number): Promise<void> {
  await kysely.transaction().execute(async (trx) => {
    for (let row = 0; row < rows; row += 1)
      await sql`INSERT INTO officeMeta VALUES (${`row ${row}`}, ${randomBytes(1500).toString('base64')})`.execute(trx);
  });
}

const SILENT = { progress: () => {}, note: async () => {} };
const rowsOf = async (vault: OpenVault): Promise<number> =>
  (await sql<{ n: number }>`SELECT count(*) AS n FROM officeMeta WHERE key LIKE 'row %'`.execute(vault.kysely)).rows[0]
    ?.n ?? -1;
const ringOf = async (folder: string) => {
  const ring = parseKeyRing(await readFile(join(folder, 'keyring.json'), 'utf8'));
  if (typeof ring === 'string') throw new Error(ring);
  return ring;
};

describe('鍵の入替え (security note §2.5: copy, re-encrypt the copy, prove, rename)', () => {
  it('gives the file another key and another salt, keeps every row, leaves no copy, and the office stays open', async () => {
    const folder = await copyOffice(office, parent);
    const before = (await readFile(join(folder, 'vault.db'))).subarray(0, 16);
    const vault = await enterOffice(folder);
    const steps: string[] = [];
    const { outcome, vault: renewed } = await vault.rotateKey({
      progress: ({ step }) => void (steps.at(-1) === step || steps.push(step)),
      note: async (copy) => void (await sql`INSERT INTO officeMeta VALUES ('noted', 'in the copy')`.execute(copy)),
    });
    if (outcome.kind !== 'rotated' || !renewed) throw new Error(JSON.stringify(outcome));
    expect(steps).toEqual(['rotation-copy', 'rotation-pages', 'rotation-contents', 'rotation-replace']);
    expect(vault.isOpen()).toBe(false);
    expect(await rowsOf(renewed)).toBe(ROWS);
    expect((await sql`SELECT value FROM officeMeta WHERE key = 'noted'`.execute(renewed.kysely)).rows).toHaveLength(1);
    await sql`INSERT INTO officeMeta VALUES ('afterwards', 'x')`.execute(renewed.kysely);
    await renewed.lock();

    expect((await readFile(join(folder, 'vault.db'))).subarray(0, 16).equals(before)).toBe(false);
    expect((await readdir(folder)).filter((name) => name.includes('rotating'))).toEqual([]);
    expect(await ringOf(folder)).toMatchObject({ epoch: 2, generation: 3, next: null });
    const again = await enterOffice(folder);
    expect(await rowsOf(again)).toBe(ROWS);
    await again.lock();
  });

  it('whoever kept the earlier key ring gets no further: the old key opens the new file no more', async () => {
    const folder = await copyOffice(office, parent);
    const kept = join(parent, 'kept-ring.json');
    await copyFile(join(folder, 'keyring.json'), kept);
    const { vault } = await (await enterOffice(folder)).rotateKey(SILENT);
    await vault?.lock();
    for (const name of (await readdir(folder)).filter((one) => one.startsWith('keyring.json')))
      await copyFile(kept, join(folder, name));
    expect(await tryOffice(folder)).toBe('database-other-key');
  });

  it('an account that is invited enters afterwards with its code, a disabled one does not', async () => {
    const folder = await copyOffice(office, parent);
    const first = await enterOffice(folder);
    const invited = { accountId: '0198c0de-0000-4000-8000-000000000002', loginName: 'new' };
    const leaver = { accountId: '0198c0de-0000-4000-8000-000000000003', loginName: 'leaver' };
    const { enrolmentCode } = await first.invite(invited);
    await first.invite(leaver);
    await first.disable(leaver.accountId);
    const { vault } = await first.rotateKey(SILENT);
    await vault?.lock();
    const ring = await ringOf(folder);
    expect(ring.accounts.map(({ state, seal }) => [state, seal !== null])).toEqual([
      ['active', true],
      ['invited', true],
      ['disabled', false],
    ]);
    const entered = await enrol(
      folder,
      { loginName: 'new', enrolmentCode, newPassword: 'ふゆぞらに のぼる けむりの白さよ' },
      migrations,
      environment(),
    );
    if (entered.kind !== 'open') throw new Error(JSON.stringify(entered));
    expect(await rowsOf(entered.vault)).toBe(ROWS);
    await entered.vault.lock();
    expect(await tryOffice(folder)).toBe('open');
  });

  it('SQLCipher itself opens the file under the new key and finds every page in order', async () => {
    const folder = await copyOffice(office, parent);
    const vault = await enterOffice(folder);
    const { outcome, vault: renewed } = await vault.rotateKey(SILENT);
    if (outcome.kind !== 'rotated' || !renewed) throw new Error(JSON.stringify(outcome));
    const key = Buffer.from(outcome.dataKey);
    await renewed.lock();
    const path = join(folder, 'vault.db');
    expect((await checkPages(path, key)).bad).toEqual([]);
    const other = new Database(path);
    other.pragma(`key = "x'${key.toString('hex')}'"`);
    expect(other.pragma('cipher_integrity_check')).toEqual([]);
    expect(other.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(other.prepare("SELECT count(*) AS n FROM officeMeta WHERE key LIKE 'row %'").get()).toEqual({ n: ROWS });
    other.close();
  });
});

describe('given up or failing, the office keeps the key it had', () => {
  it('cancelled at any step it goes on as if nothing had been, and keeps its lock on the file', async () => {
    const folder = await copyOffice(office, parent);
    const vault = await enterOffice(folder);
    for (const at of ['rotation-copy', 'rotation-pages', 'rotation-contents', 'rotation-replace']) {
      const rotating = vault.rotateKey({
        ...SILENT,
        progress: ({ step }) => {
          if (step === at) throw new Error(`given up at ${at}`);
        },
      });
      await expect(rotating).rejects.toThrow(`given up at ${at}`);
      expect(vault.isOpen()).toBe(true);
      expect((await readdir(folder)).filter((name) => name.includes('rotating'))).toEqual([]);
    }
    expect(await rowsOf(vault)).toBe(ROWS);
    expect(await ringOf(folder)).toMatchObject({ epoch: 1, generation: 1, next: null });
    await vault.lock();
    expect(await tryOffice(folder)).toBe('open');
  });

  it('an entry that cannot be written into the copy stops it', async () => {
    const folder = await copyOffice(office, parent);
    const vault = await enterOffice(folder);
    await expect(
      vault.rotateKey({ ...SILENT, note: () => Promise.reject(new Error('no room in the log')) }),
    ).rejects.toThrow('no room in the log');
    expect(await rowsOf(vault)).toBe(ROWS);
    expect((await readdir(folder)).filter((name) => name.includes('rotating'))).toEqual([]);
    await vault.lock();
  });

  it('a damaged page is found while copying: nothing is replaced, so that no backup is outlived by a broken file', async () => {
    const folder = await copyOffice(office, parent);
    const file = await open(join(folder, 'vault.db'), 'r+');
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, size - 2_000);
    await file.write(
      buffer.map((byte) => byte ^ 0xff),
      0,
      2,
      size - 2_000,
    );
    await file.close();
    const vault = await enterOffice(folder);
    const { outcome, vault: renewed } = await vault.rotateKey(SILENT);
    expect(outcome).toMatchObject({ kind: 'kept', reason: 'damaged' });
    expect(renewed).toBeNull();
    await vault.lock();
  });

  it('what lies in the way of the copy from an earlier stop is removed at the next sign-in', async () => {
    const folder = await copyOffice(office, parent);
    await writeFile(join(folder, 'vault.db.rotating'), 'half a copy');
    await writeFile(join(folder, 'vault.db.rotating-wal'), 'and its log');
    expect(await tryOffice(folder)).toBe('open');
    expect(existsSync(join(folder, 'vault.db.rotating'))).toBe(false);
    expect(existsSync(join(folder, 'vault.db.rotating-wal'))).toBe(false);
  });
});
