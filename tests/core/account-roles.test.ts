import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../src-main/contract/role.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { PASSWORDS } from '../helpers/passwords.ts';

const NEW_PASSWORD = 'みずうみのそこにねむるおおきないわ';

let office: TestCore;
beforeAll(async () => {
  office = await openOffice('admin');
});
afterAll(() => office.close());

const idOf = async (loginName: string): Promise<string> =>
  (await office.api.account.list({})).find((account) => account.loginName === loginName)?.id ?? '';
const enrol = async (loginName: string, enrolmentCode: string) => {
  await office.api.access.lock({});
  return office.api.access.enrol({ loginName, enrolmentCode, newPassword: NEW_PASSWORD });
};
const isSound = async () => (await office.api.audit.verify({})).isSound;

describe('役割を変える', () => {
  const change = async (loginName: string, roles: Role[], reason = '体制の変更') =>
    office.api.account.changeRoles({ id: await idOf(loginName), roles, reason });

  it('the only administrator of a small office takes on its work, and may do it with the next call', async () => {
    await expect(office.api.supportCase.list({})).rejects.toMatchObject({ code: 'forbidden' });
    const from = await logSize(office);
    expect(await change('admin', ['admin', 'staff'], '一人の事務局のため')).toMatchObject({
      account: { roles: ['admin', 'staff'] },
      before: ['admin'],
    });
    await office.api.supportCase.list({});
    expect((await office.api.access.session({})).session?.roles).toEqual(['admin', 'staff']);
    const [changed] = await entriesOf(office, from);
    expect(changed).toMatchObject({
      type: 'account.role-changed',
      role: 'admin',
      detail: { account: await idOf('admin'), roles: ['admin', 'staff'], rolesBefore: ['admin'] },
    });
    expect(JSON.stringify(changed)).not.toContain('一人の事務局');
    expect(await isSound()).toBe(true);
  });

  it('the last active administrator stays one, an invited one does not count; the same roles are no change', async () => {
    await office.api.account.invite({ loginName: 'waiting', displayName: '招待中', roles: ['admin'] });
    expect(await rulesRefusing(change('admin', ['staff']))).toEqual(['account-last-admin']);
    expect(await rulesRefusing(change('admin', ['staff', 'admin']))).toEqual(['account-roles-same']);
    await expect(change('chair', ['auditor', 'chair'])).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(
      office.api.account.changeRoles({ id: '00000000-0000-4000-8000-000000000000', roles: ['staff'], reason: '—' }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  it('whoever is invited enrols in the roles that were decided last', async () => {
    const { enrolmentCode } = await office.api.account.invite({
      loginName: 'newcomer',
      displayName: '新任',
      roles: ['staff'],
    });
    await change('newcomer', ['chair', 'staff']);
    expect(await enrol('newcomer', enrolmentCode)).toMatchObject({ session: { roles: ['chair', 'staff'] } });
    expect(await isSound()).toBe(true);
    await office.as('admin');
  });
});

describe('招待し直す', () => {
  it('a lost password: the old one opens nothing, the code does, and the account is the same with new keys', async () => {
    const before = await idOf('staff');
    const from = await logSize(office);
    const { account, enrolmentCode } = await office.api.account.reinvite({ id: before, reason: 'パスワードを忘れた' });
    expect(account).toMatchObject({ id: before, state: 'invited', roles: ['staff'] });
    const [invited] = await entriesOf(office, from);
    expect(invited).toMatchObject({
      type: 'account.invited',
      detail: { account: before, roles: ['staff'], isAgain: true },
    });
    expect(JSON.stringify(invited)).not.toContain('忘れた');
    await office.api.access.lock({});
    const old = await office.api.access.signIn({ loginName: 'staff', password: PASSWORDS.staff });
    expect(old.kind).not.toBe('signed-in');
    expect(await enrol('staff', enrolmentCode)).toMatchObject({ session: { accountId: before } });
    const keys = (await entriesOf(office)).filter(({ detail }) => detail['enrolledAccount'] === before);
    expect(new Set(keys.map(({ detail }) => detail['keyId'])).size).toBe(2);
    expect(await isSound()).toBe(true);
    await office.as('admin');
  });

  it('a leaver who returns is invited anew and stays the author of the old entries', async () => {
    const id = await idOf('staff');
    await office.api.account.disable({ id, reason: '異動' });
    expect(await rulesRefusing(office.api.account.disable({ id, reason: '異動' }))).toEqual(['account-disabled']);
    expect(await rulesRefusing(office.api.account.changeRoles({ id, roles: ['chair'], reason: '異動' }))).toEqual([
      'account-disabled',
    ]);
    const { enrolmentCode } = await office.api.account.reinvite({ id, reason: '戻ってきた' });
    expect(await enrol('staff', enrolmentCode)).toMatchObject({ session: { accountId: id } });
    await office.as('admin');
    const listed = (await office.api.account.list({})).find((account) => account.id === id);
    expect(listed).toMatchObject({ state: 'active', lastSignedInAt: expect.stringMatching(/^\d{4}-/) });
  });

  it('nobody invites themselves anew, and a name is changed without touching anything else', async () => {
    const id = await idOf('admin');
    expect(await rulesRefusing(office.api.account.reinvite({ id, reason: '自分' }))).toEqual(['account-own']);
    const from = await logSize(office);
    expect(await office.api.account.rename({ id, displayName: '管理 新' })).toMatchObject({
      displayName: '管理 新',
      roles: ['admin', 'staff'],
    });
    expect((await office.api.access.session({})).session?.displayName).toBe('管理 新');
    const [renamed] = await entriesOf(office, from);
    expect(renamed).toMatchObject({ type: 'account.renamed', detail: { account: id } });
    expect(JSON.stringify(renamed)).not.toContain('管理 新');
    expect(await isSound()).toBe(true);
  });
});
