import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { byHand, entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { PASSWORDS } from '../helpers/passwords.ts';

const NEW_PASSWORD = 'ゆうびんやさんのじてんしゃのすずのおと';

let office: TestCore;
beforeAll(async () => {
  office = await openOffice('staff', { kdfCost: { alg: 'scrypt', N: 2 ** 18, r: 8, p: 1 } });
});
afterAll(() => office.close());

const signIn = (password: string) => office.api.access.signIn({ loginName: 'staff', password });
const change = (password: string, newPassword: string) =>
  office.api.access.changePassword({ present: { password }, newPassword });

describe('自分のログイン', () => {
  it('a raised cost of derivation stands in the entry of the sign-in that raised it, and only there', async () => {
    const [entry] = await entriesOf(office, (await logSize(office)) - 1);
    expect(entry).toMatchObject({ type: 'access.signed-in', detail: { kdfRaisedTo: { N: 2 ** 18, p: 1 } } });
    await office.api.access.lock({});
    await signIn(PASSWORDS.staff);
    const [again] = await entriesOf(office, (await logSize(office)) - 1);
    expect(again).toMatchObject({ type: 'access.signed-in', detail: {} });
    expect(again?.detail).not.toHaveProperty('kdfRaisedTo');
  });

  it('says how the account opens', async () => {
    expect(await office.api.access.ownLogin({})).toMatchObject({ loginName: 'staff', factor: null, isBound: false });
  });

  it('a password is changed by whoever knows the present one; refusals and the change are in the log, passwords are not', async () => {
    const from = await logSize(office);
    expect(await rulesRefusing(change('ちがうことば', NEW_PASSWORD))).toEqual(['present-proof-credentials']);
    expect(await rulesRefusing(change(PASSWORDS.staff, 'みじかい'))).toContain('password.too-short');
    expect(await rulesRefusing(change(PASSWORDS.staff, PASSWORDS.staff))).toEqual(['password.unchanged']);
    const { accountId } = await change(PASSWORDS.staff, NEW_PASSWORD);
    const entries = await entriesOf(office, from);
    expect(entries.map(({ type }) => type)).toEqual([
      'call.refused',
      'call.refused',
      'call.refused',
      'access.password-changed',
    ]);
    expect(entries.at(-1)).toMatchObject({ subject: accountId, role: 'staff' });
    expect(JSON.stringify(entries)).not.toContain(NEW_PASSWORD);
    await office.api.access.lock({});
    expect(await signIn(PASSWORDS.staff)).toMatchObject({ kind: 'refused', reason: 'credentials' });
    expect(await signIn(NEW_PASSWORD)).toMatchObject({ kind: 'signed-in' });
    expect(await office.api.audit.verify({})).toMatchObject({ isSound: true });
  });

  it('nothing is changed while the log takes no entry', async () => {
    await byHand(office, 'UPDATE logHead SET root = substr(root, 2) || substr(root, 1, 1)');
    await expect(change(NEW_PASSWORD, PASSWORDS.staff)).rejects.toMatchObject({ shape: { reason: 'log-damaged' } });
    await byHand(office, 'UPDATE logHead SET root = substr(root, 64) || substr(root, 1, 63)');
    await office.api.access.lock({});
    expect(await signIn(NEW_PASSWORD)).toMatchObject({ kind: 'signed-in' });
  });
});
