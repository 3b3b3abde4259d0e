import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { PASSWORDS } from '../helpers/passwords.ts';

let office: TestCore;
beforeAll(async () => {
  office = await openOffice('admin');
});
afterAll(() => office.close());

const accounts = async () =>
  new Map((await office.api.account.list({})).map((account) => [account.loginName, account]));
const idOf = async (loginName: string): Promise<string> => (await accounts()).get(loginName)?.id ?? '';

it('an invitation shows its code once, stores it nowhere and logs who was invited into which role', async () => {
  const from = await logSize(office);
  const { account, enrolmentCode } = await office.api.account.invite({
    loginName: 'second',
    displayName: '管理 二',
    roles: ['admin'],
  });
  const [entry] = await entriesOf(office, from);
  expect(entry).toMatchObject({
    type: 'account.invited',
    subject: account.id,
    detail: { account: account.id, roles: ['admin'] },
  });
  expect(JSON.stringify([entry, [...(await accounts()).values()]])).not.toContain(enrolmentCode);
  expect((await accounts()).get('second')).toMatchObject({ state: 'invited', displayName: '管理 二' });
});

it('a login name is used once, in whatever width it is typed', async () => {
  const invite = office.api.account.invite({ loginName: 'ＳＥＣＯＮＤ', displayName: '別人', roles: ['staff'] });
  expect(await rulesRefusing(invite)).toEqual(['login-name-taken']);
});

it('the last active administrator stays, an invited one does not count, and nobody stops their own account', async () => {
  const admin = await idOf('admin');
  expect(await rulesRefusing(office.api.account.disable({ id: admin, reason: '退職' }))).toEqual(['account-own']);
  const { enrolmentCode } = await office.api.account.invite({
    loginName: 'third',
    displayName: '管理 三',
    roles: ['admin'],
  });
  await office.api.access.lock({});
  await office.api.access.enrol({ loginName: 'third', enrolmentCode, newPassword: 'みつばちがとびかうはなのあるみち' });
  const from = await logSize(office);
  const disabled = await office.api.account.disable({ id: admin, reason: '異動のため' });
  expect(disabled).toMatchObject({ loginName: 'admin', state: 'disabled' });
  const [entry] = await entriesOf(office, from);
  expect(entry).toMatchObject({ type: 'account.disabled', subject: admin, detail: { account: admin } });
  expect(JSON.stringify(entry)).not.toContain('異動');
  await expect(
    office.api.account.disable({ id: '00000000-0000-4000-8000-000000000000', reason: 'なし' }),
  ).rejects.toMatchObject({ code: 'not_found' });
});

it('a disabled account is turned away as an unknown one is, although its password is right; its old entries keep their author', async () => {
  await office.api.access.lock({});
  expect(await office.api.access.signIn({ loginName: 'admin', password: PASSWORDS.admin })).toMatchObject({
    kind: 'refused',
    reason: 'credentials',
  });
  await office.as('auditor');
  const { entries } = await office.api.audit.list({ filter: { events: ['office.founded'] } });
  expect(entries[0]?.actorName).toBe('管理 担当');
  expect(await office.api.audit.verify({})).toMatchObject({ isSound: true });
});

it('roles are kept once each and in one order; the auditor’s goes with no other', async () => {
  await office.core.server.lock('user');
  await office.api.access.signIn({ loginName: 'third', password: 'みつばちがとびかうはなのあるみち' });
  const { account } = await office.api.account.invite({
    loginName: 'busy',
    displayName: '兼務',
    roles: ['staff', 'chair', 'staff'],
  });
  expect(account.roles).toEqual(['chair', 'staff']);
  for (const roles of [['auditor', 'admin'], []] as const)
    await expect(
      office.api.account.invite({ loginName: 'nobody', displayName: '—', roles: [...roles] }),
    ).rejects.toMatchObject({ code: 'invalid_input' });
});

it('whoever holds two roles may do what either may, and each entry says in which of them', async () => {
  const invited = await office.api.account.invite({
    loginName: 'both',
    displayName: '兼務',
    roles: ['chair', 'admin'],
  });
  await office.api.access.lock({});
  const newPassword = 'ふたつのいすにすわるひとのうた';
  const { enrolmentCode } = invited;
  expect(await office.api.access.enrol({ loginName: 'both', enrolmentCode, newPassword })).toMatchObject({
    session: { roles: ['admin', 'chair'] },
  });
  const from = await logSize(office);
  await office.api.office.changeSettings({ version: 1, idleLockMinutes: 7 });
  const attest = office.api.audit.attest({ size: 1, root: 'a'.repeat(64), statement: '—' });
  await expect(attest).rejects.toMatchObject({ code: 'forbidden' });
  const entries = await entriesOf(office, from);
  expect(entries.find(({ type }) => type === 'office.settings-changed')).toMatchObject({ role: 'admin' });
  expect(entries.find(({ type }) => type === 'call.refused')).toMatchObject({ role: null });
  await office.as('auditor');
  expect(await office.api.audit.verify({})).toMatchObject({ isSound: true });
});
