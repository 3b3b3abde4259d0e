import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createVault, openVault } from '../../../src-main/core/db/vault.ts';
import { describeOffice } from '../../../src-main/core/db/vault-folder.ts';
import { verify } from '../../../src-main/log/keys.ts';
import {
  copyOffice,
  enterOffice,
  environment,
  FOUNDER,
  fileHash,
  foundOffice,
  migrations,
  newFolder,
  remove,
  tryOffice,
} from './test-office.ts';

let parent: string;
let folder: string;
let origin: string;

beforeAll(async () => {
  parent = await newFolder();
  const vault = await foundOffice(parent);
  folder = vault.folder;
  origin = vault.origin;
  await vault.writeCheckpoint('first');
  await vault.writeCheckpoint('second');
  await vault.lock();
});
afterAll(() => remove(parent));

describe('founding an office', () => {
  it('leaves one folder with an encrypted file and a ring that says only what the door must say', async () => {
    expect(await readdir(parent)).toEqual(['office']);
    expect(await describeOffice(folder)).toMatchObject({
      kind: 'office',
      vaultId: origin,
      officeName: '架空市 生活支援課',
      isDemonstration: false,
    });
    expect(await describeOffice(join(parent, 'nowhere'))).toEqual({ kind: 'none' });
  });

  it('refuses a weak password and a folder that holds something, and leaves nothing behind', async () => {
    const office = { officeName: '架空市', isDemonstration: false, founder: { ...FOUNDER, password: 'short' } };
    await expect(createVault(join(parent, 'weak'), office, migrations, environment())).rejects.toMatchObject({
      shape: { code: 'rule_violated', violations: [{ rule: 'password.too-short' }, { rule: 'password.repeated' }] },
    });
    await expect(createVault(folder, { ...office, founder: FOUNDER }, migrations, environment())).rejects.toMatchObject(
      { shape: { reason: 'folder-not-empty' } },
    );
    expect(await readdir(parent)).toEqual(['office']);
  });

  it('a founding that fails half-way leaves no office, and the next one clears away what a stop left', async () => {
    const target = join(parent, 'broken');
    await mkdir(join(parent, 'broken.founding-earlier'));
    const failing = { ...migrations, '9999-fails': { up: async () => Promise.reject(new Error('on purpose')) } };
    const office = { officeName: '架空市', isDemonstration: true, founder: FOUNDER };
    await expect(createVault(target, office, failing, environment())).rejects.toMatchObject({
      shape: { reason: 'migration-failed' },
    });
    expect(await readdir(parent)).toEqual(['office']);
    expect(await describeOffice(target)).toEqual({ kind: 'none' });
  });
});

describe('signing in', () => {
  it('opens for the right password, signs in the account’s name, and locks for good', async () => {
    const vault = await enterOffice(await copyOffice(folder, parent));
    expect(vault.origin).toBe(origin);
    const bytes = Buffer.from('entry');
    const signature = vault.who.sign(bytes);
    expect(verify(vault.who.publicKey, bytes, signature)).toBe(true);
    expect(await vault.quickCheck()).toBe(true);
    expect(vault.schemaDigest()).toMatch(/^[0-9a-f]{64}$/);
    expect(await vault.readCheckpoints()).toEqual(['first', 'second']);
    await vault.lock();
    await vault.lock();
    expect(() => vault.who.sign(bytes)).toThrow('locked');
    await expect(vault.invite({ accountId: 'x', loginName: 'x1' })).rejects.toThrow('locked');
    await expect(sql`SELECT 1`.execute(vault.kysely)).rejects.toThrow();
    expect(existsSync(join(vault.folder, 'vault.db-wal'))).toBe(false);
  });

  it('refuses a wrong password and an unknown name alike, and changes nothing in the file', async () => {
    const office = await copyOffice(folder, parent);
    const before = await fileHash(join(office, 'vault.db'));
    expect(await tryOffice(office, { loginName: 'f001', password: `${FOUNDER.password}。` })).toBe('credentials');
    expect(await tryOffice(office, { loginName: 'nobody', password: FOUNDER.password })).toBe('credentials');
    expect(await fileHash(join(office, 'vault.db'))).toBe(before);
    expect(await readFile(join(office, 'sign-in.json'), 'utf8')).not.toContain('nobody');
  });

  it('hands failed sign-ins to the log at the next unlock, again until they are said to be logged', async () => {
    const office = await copyOffice(folder, parent);
    await tryOffice(office, { loginName: 'f001', password: 'wrong' });
    await tryOffice(office, { loginName: 'nobody', password: 'wrong' });
    const first = await enterOffice(office);
    expect(first.failures.map(({ loginName }) => loginName)).toEqual(['f001', '']);
    await first.lock();
    const second = await enterOffice(office);
    expect(second.failures).toEqual(first.failures);
    await second.failuresLogged();
    await second.lock();
    const third = await enterOffice(office);
    expect(third.failures).toEqual([]);
    await third.lock();
  });

  it('makes the guesser wait, and a clock that is set forward shows the schedule', async () => {
    const office = await copyOffice(folder, parent);
    const clock = { seconds: 0 };
    const start = Date.now();
    // It stands still but for what the test lets pass: on a busy machine a second is over before the next attempt.
    const env = { ...environment(), now: () => new Date(start + clock.seconds * 1000) };
    const attempt = () => openVault(office, { loginName: 'f001', password: 'wrong' }, migrations, env);
    for (let failure = 1; failure <= 3; failure += 1) await attempt();
    expect(await openVault(office, FOUNDER, migrations, env)).toMatchObject({
      reason: 'wait',
      attempts: 3,
    });
    clock.seconds += 2;
    expect(await attempt()).toMatchObject({ reason: 'credentials', attempts: 4, waitSeconds: 2 });
  });

  it('a second opener of the same office is told that it is in use, and writes nothing', async () => {
    const office = await copyOffice(folder, parent);
    const vault = await enterOffice(office);
    expect(await tryOffice(office)).toBe('in-use');
    await sql`INSERT INTO officeMeta VALUES ('still', 'mine')`.execute(vault.kysely);
    await vault.lock();
    expect(await tryOffice(office)).toBe('open');
  });
});

describe('damage', () => {
  it('says what is wrong with an office whose parts are missing', async () => {
    const ringless = await copyOffice(folder, parent);
    for (const age of ['', '.1', '.2', '.3']) await rm(join(ringless, `keyring.json${age}`), { force: true });
    expect(await describeOffice(ringless)).toEqual({ kind: 'damaged', reason: 'key-ring-missing' });
    expect(await tryOffice(ringless)).toBe('key-ring-missing');
    const fileless = await copyOffice(folder, parent);
    await rm(join(fileless, 'vault.db'));
    expect(await describeOffice(fileless)).toEqual({ kind: 'damaged', reason: 'database-missing' });
    const cut = await copyOffice(folder, parent);
    await writeFile(join(cut, 'vault.db'), (await readFile(join(cut, 'vault.db'))).subarray(0, 2000));
    expect(await tryOffice(cut)).toBe('database-damaged');
  });

  it('refuses the database of another office put in its place', async () => {
    const other = await newFolder();
    const vault = await foundOffice(other);
    await vault.lock();
    const mixed = await copyOffice(folder, parent);
    await writeFile(join(mixed, 'vault.db'), await readFile(join(other, 'office', 'vault.db')));
    expect(await tryOffice(mixed)).toBe('database-other-key');
    await remove(other);
  });
});
