import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KdfCost } from '../../../src-main/core/db/kdf.ts';
import { type KeyRing, ringHash } from '../../../src-main/core/db/key-ring.ts';
import { openVault } from '../../../src-main/core/db/vault.ts';
import type { OpenVault, VaultEnvironment } from '../../../src-main/core/db/vault-session.ts';
import {
  copyOffice,
  enterOffice,
  environment,
  FOUNDER,
  foundOffice,
  migrations,
  newFolder,
  remove,
  tryOffice,
} from './test-office.ts';

const NEW_PASSWORD = 'あきの よながに むしが うたう';
const RAISED: KdfCost = { alg: 'scrypt', N: 2 ** 18, r: 8, p: 1 };

let parent: string;
let folder: string;
beforeAll(async () => {
  parent = await newFolder();
  const vault = await foundOffice(parent);
  folder = vault.folder;
  await vault.lock();
});
afterAll(() => remove(parent));

const ringOf = async (office: string): Promise<KeyRing> =>
  JSON.parse(await readFile(join(office, 'keyring.json'), 'utf8'));

async function enter(office: string, password: string, env: VaultEnvironment): Promise<OpenVault> {
  const result = await openVault(office, { loginName: 'f001', password }, migrations, env);
  if (result.kind !== 'open') throw new Error(JSON.stringify(result));
  return result.vault;
}

describe('the cost of derivation is raised when somebody signs in (security note §2.2)', () => {
  it('closes the same keys at the higher cost, once, and the ring stays genuine and known to the database', async () => {
    const office = await copyOffice(folder, parent);
    const before = await ringOf(office);
    const vault = await enter(office, FOUNDER.password, { ...environment(), kdfCost: RAISED });
    expect(vault.own.raise?.cost).toMatchObject({ N: 2 ** 18, p: 1 });
    expect(ringHash(await ringOf(office)), 'nothing changes before the log has said it').toBe(ringHash(before));
    await vault.own.raise?.apply();
    await vault.lock();
    const after = await ringOf(office);
    expect(after.generation).toBe(before.generation + 1);
    const [old, raised] = [before.accounts[0], after.accounts[0]];
    expect(raised?.kdf).toMatchObject({ N: 2 ** 18, r: 8, p: 1 });
    expect(raised?.kdf.salt).not.toBe(old?.kdf.salt);
    expect(raised?.keys).not.toEqual(old?.keys);
    expect(raised?.seal).not.toEqual(old?.seal);
    expect([raised?.keyId, raised?.receiveKey, raised?.keysEpoch]).toEqual([
      old?.keyId,
      old?.receiveKey,
      old?.keysEpoch,
    ]);
    const again = await enter(office, FOUNDER.password, { ...environment(), kdfCost: RAISED });
    expect(again.own.raise).toBeNull();
    await again.lock();
    // A program with a lower policy neither refuses nor lowers it.
    const older = await enterOffice(office);
    expect(older.own.raise).toBeNull();
    await older.lock();
  });
});

describe('changing the own password', () => {
  it('needs the present one, keeps the keys, and the old one no longer opens', async () => {
    const office = await copyOffice(folder, parent);
    const vault = await enterOffice(office);
    const { keyId } = vault.who;
    expect(await vault.own.prepare({ password: 'ちがう' }, { password: NEW_PASSWORD })).toMatchObject({
      kind: 'refused',
      reason: 'credentials',
    });
    const prepared = await vault.own.prepare({ password: FOUNDER.password }, { password: NEW_PASSWORD });
    if (prepared.kind !== 'prepared') throw new Error(prepared.reason);
    await prepared.apply();
    expect(vault.who.sign(Buffer.from('still open'))).toHaveLength(64);
    await vault.lock();
    expect(await tryOffice(office)).toBe('credentials');
    const changed = await enter(office, NEW_PASSWORD, environment());
    expect(changed.who.keyId).toBe(keyId);
    expect(changed.failures.map(({ loginName }) => loginName)).toEqual(['f001', 'f001']);
    await changed.lock();
  });

  it('guessing at the present password of an unlocked screen is slowed down like signing in', async () => {
    const office = await copyOffice(folder, parent);
    const vault = await enterOffice(office, { ...environment(), now: () => new Date('2026-08-01T09:00:00Z') });
    const guess = () => vault.own.prepare({ password: 'あてずっぽう' }, { password: NEW_PASSWORD });
    for (let failures = 0; failures < 3; failures += 1) expect(await guess()).toMatchObject({ reason: 'credentials' });
    expect(await vault.own.prepare({ password: FOUNDER.password }, { password: NEW_PASSWORD })).toMatchObject({
      reason: 'wait',
      waitSeconds: 1,
    });
    await vault.lock();
    expect(await tryOffice(office, FOUNDER, { ...environment(), now: () => new Date('2026-08-01T09:00:00Z') })).toBe(
      'wait',
    );
  });
});
