import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enrol } from '../../../src-main/core/db/vault.ts';
import type { OpenVault } from '../../../src-main/core/db/vault-session.ts';
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

const SECOND = { accountId: '0198c0de-0000-4000-8000-000000000002', loginName: 's002' };
const OWN_PASSWORD = 'ふゆの あさは ゆきが ふかい';

let parent: string;
let folder: string;
let code: string;

beforeAll(async () => {
  parent = await newFolder();
  const vault = await foundOffice(parent);
  folder = vault.folder;
  code = (await vault.invite(SECOND)).enrolmentCode;
  await vault.lock();
});
afterAll(() => remove(parent));

async function enrolled(office: string): Promise<OpenVault> {
  const result = await enrol(
    office,
    { loginName: 's002', enrolmentCode: code, newPassword: OWN_PASSWORD },
    migrations,
    environment(),
  );
  if (result.kind !== 'open') throw new Error(JSON.stringify(result));
  return result.vault;
}

describe('enrolment', () => {
  it('an invited account must enrol, with its own password and new keys; the code is spent', async () => {
    const office = await copyOffice(folder, parent);
    expect(await tryOffice(office, { loginName: 's002', password: code })).toBe('enrolment-needed');
    const ringBefore = JSON.parse(await readFile(join(office, 'keyring.json'), 'utf8'));
    const vault = await enrolled(office);
    expect(vault.who.accountId).toBe(SECOND.accountId);
    const invitation = ringBefore.accounts.find((account: { loginName: string }) => account.loginName === 's002');
    expect(vault.who.keyId).not.toBe(invitation.keyId);
    await vault.lock();
    expect(await tryOffice(office, { loginName: 's002', password: OWN_PASSWORD })).toBe('open');
    expect(
      await enrol(
        office,
        { loginName: 's002', enrolmentCode: code, newPassword: OWN_PASSWORD },
        migrations,
        environment(),
      ),
    ).toMatchObject({ reason: 'credentials' });
    expect(await tryOffice(office)).toBe('open');
  });

  it('takes the code in katakana or Latin letters, refuses a wrong code, a weak password and the code as password', async () => {
    const office = await copyOffice(folder, parent);
    const attempt = (enrolmentCode: string, newPassword: string) =>
      enrol(office, { loginName: 's002', enrolmentCode, newPassword }, migrations, environment());
    expect(await attempt('あさひ-あさひ-あさひ-あさひ-あさひ-あさひ-あさひ', OWN_PASSWORD)).toMatchObject({
      kind: 'refused',
      reason: 'credentials',
    });
    expect(await attempt(code, 'みじかい')).toMatchObject({
      kind: 'refused',
      reason: 'policy',
      rules: expect.arrayContaining(['too-short']),
    });
    expect(await attempt(code, code.replaceAll('-', ' '))).toMatchObject({
      kind: 'refused',
      reason: 'policy',
      rules: ['enrolment-code'],
    });
    const katakana = code
      .replace(/[ぁ-ん]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
      .replaceAll('-', '　');
    const result = await attempt(katakana, OWN_PASSWORD);
    expect(result.kind).toBe('open');
    if (result.kind === 'open') await result.vault.lock();
  });

  it('a lost code is replaced by inviting again; an account in use cannot be invited', async () => {
    const office = await copyOffice(folder, parent);
    const vault = await enterOffice(office);
    const renewed = await vault.invite(SECOND);
    await expect(vault.invite(FOUNDER)).rejects.toMatchObject({ code: 'conflict' });
    await vault.lock();
    expect(
      await enrol(
        office,
        { loginName: 's002', enrolmentCode: code, newPassword: OWN_PASSWORD },
        migrations,
        environment(),
      ),
    ).toMatchObject({ reason: 'credentials' });
    const result = await enrol(
      office,
      { loginName: 's002', enrolmentCode: renewed.enrolmentCode, newPassword: OWN_PASSWORD },
      migrations,
      environment(),
    );
    expect(result.kind).toBe('open');
    if (result.kind === 'open') await result.vault.lock();
  });

  it('a disabled account is turned away and its box is gone; nobody disables the account they use', async () => {
    const office = await copyOffice(folder, parent);
    await (await enrolled(office)).lock();
    const vault = await enterOffice(office);
    await vault.disable(SECOND.accountId);
    await expect(vault.disable(FOUNDER.accountId)).rejects.toMatchObject({ code: 'conflict' });
    await expect(vault.disable('unknown')).rejects.toMatchObject({ code: 'not_found' });
    await vault.lock();
    expect(await tryOffice(office, { loginName: 's002', password: OWN_PASSWORD })).toBe('credentials');
    const ring = JSON.parse(await readFile(join(office, 'keyring.json'), 'utf8'));
    expect(ring.accounts[1]).toMatchObject({ state: 'disabled', keys: null, seal: null });
  });

  it('inviting inside a transaction that is rolled back, twice over, does not shut the office', async () => {
    const office = await copyOffice(folder, parent);
    const vault = await enterOffice(office);
    for (const loginName of ['s010', 's011']) {
      const failing = vault.kysely.transaction().execute(async (trx) => {
        await sql`INSERT INTO officeMeta VALUES (${loginName}, 'x')`.execute(trx);
        await vault.invite({ accountId: loginName, loginName });
        throw new Error('rolled back');
      });
      await expect(failing).rejects.toThrow('rolled back');
    }
    await vault.lock();
    expect(await tryOffice(office)).toBe('open');
  });
});
