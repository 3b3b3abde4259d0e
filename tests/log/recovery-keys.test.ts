import { describe, expect, test } from 'vitest';
import { encodeKey } from '../../src-main/log/keys.ts';
import { bothAgree, linesOf, log } from './bundle-fixture.ts';
import { ADMIN, CHAIR, enrolment, type Person, person, STAFF, type TestLog } from './log-fixture.ts';

const plain = 'support-case.viewed';
const sheets = person('', '', 41);
const later = person('', '', 42);
const byNobody = { actor: null, role: null };
const replacedBy = ({ key }: Person) => ({
  detail: { recoveryKey: encodeKey(key.publicKey), recoveryKeyId: key.keyId, setId: '7K3M9' },
});
const withKey = (who: Person, seed: number): Person => person(who.account, who.role, seed);
const codes = async (keyed: TestLog) =>
  (await bothAgree(await linesOf(keyed, 'with content', []))).problems.map(({ seq, code }) => `${seq} ${code}`);
/** A log of eight entries with sheets in force as its ninth. */
const withSheets = (): TestLog => {
  const keyed = log.fork(8);
  keyed.append(ADMIN, 'recovery.sheets-replaced', replacedBy(sheets));
  return keyed;
};

describe('the key of the recovery sheets, in both verifiers', () => {
  test('lets an administrator’s new key in, or a new administrator, and nothing else', async () => {
    const good = withSheets();
    const renewed = withKey(ADMIN, 51);
    good.append(sheets, 'account.rekeyed', { ...enrolment(renewed), ...byNobody });
    good.append(renewed, plain);
    const head = person('account-head', 'admin', 52);
    good.append(sheets, 'account.enrolled', { ...enrolment(head), ...byNobody });
    good.append(head, plain);
    expect(await codes(good)).toEqual([]);

    const bad = withSheets();
    bad.append(sheets, plain, byNobody);
    bad.append(sheets, 'account.rekeyed', { ...enrolment(withKey(STAFF, 53)), ...byNobody });
    bad.append(sheets, 'account.rekeyed', { ...enrolment(person(STAFF.account, 'admin', 54)), ...byNobody });
    bad.append(sheets, 'account.enrolled', { ...enrolment(person('account-x', 'staff', 55)), ...byNobody });
    bad.append(sheets, 'account.enrolled', { ...enrolment(withKey(ADMIN, 56)), ...byNobody });
    bad.append(sheets, 'account.invited', { detail: { account: 'y', roles: ['admin'] }, ...byNobody });
    bad.append(sheets, 'recovery.sheets-replaced', { ...replacedBy(later), ...byNobody });
    bad.append(sheets, 'account.rekeyed', { ...enrolment(withKey(ADMIN, 57)), actor: ADMIN.account, role: null });
    bad.append(sheets, 'account.rekeyed', { ...enrolment(withKey(ADMIN, 58)), actor: null, role: 'admin' });
    expect((await codes(bad)).sort()).toEqual([
      '10 not-permitted',
      '11 not-permitted',
      '12 not-permitted',
      '13 enrolment',
      '13 not-permitted',
      '14 not-permitted',
      '15 not-permitted',
      '16 actor',
      '17 role',
      '9 not-permitted',
    ]);
  });

  test('is taken in from an administrator only, once, and whole; its successor revokes it', async () => {
    const keyed = log.fork(8);
    keyed.append(CHAIR, 'recovery.sheets-replaced', replacedBy(sheets));
    keyed.append(sheets, 'account.rekeyed', { ...enrolment(withKey(ADMIN, 61)), ...byNobody });
    keyed.append(ADMIN, 'recovery.sheets-replaced', { detail: { recoveryKey: 'x', recoveryKeyId: 'y' } });
    keyed.append(ADMIN, 'recovery.sheets-replaced', replacedBy(ADMIN));
    keyed.append(ADMIN, 'recovery.sheets-replaced', replacedBy(sheets));
    keyed.append(ADMIN, 'account.disabled', { detail: { account: '' } });
    keyed.append(ADMIN, 'recovery.sheets-replaced', replacedBy(later));
    keyed.append(sheets, 'account.rekeyed', { ...enrolment(withKey(ADMIN, 62)), ...byNobody });
    keyed.append(ADMIN, 'recovery.sheets-replaced', replacedBy(sheets));
    keyed.append(later, 'account.rekeyed', { ...enrolment(withKey(ADMIN, 63)), ...byNobody });
    expect((await codes(keyed)).sort()).toEqual([
      '10 enrolment',
      '11 enrolment',
      '13 enrolment',
      '15 revoked-key',
      '16 enrolment',
      '8 not-permitted',
      '9 unknown-key',
    ]);
  });

  test('signs no checkpoint', async () => {
    const keyed = withSheets();
    const note = keyed.checkpoint(9, sheets);
    const { problems } = await bothAgree(await linesOf(keyed, 'with content', [note]));
    expect(problems.map(({ code }) => code)).toEqual(['checkpoint-signature']);
  });
});
