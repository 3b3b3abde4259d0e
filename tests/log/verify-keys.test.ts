import { describe, expect, test } from 'vitest';
import type { Json } from '../../src-main/contract/operation.ts';
import { enrolmentDetail } from '../../src-main/log/entry.ts';
import { signingKeyOf } from '../../src-main/log/keys.ts';
import { ADMIN, CHAIR, codesOf, enrolment, foundedLog, person, STAFF, startLog } from './log-fixture.ts';

describe('keys are part of the log', () => {
  const mallory = person('account-mallory', 'admin', 66);
  const renewed = { ...STAFF, key: signingKeyOf(Buffer.alloc(32, 22)) };
  const rekey = { detail: enrolmentDetail(STAFF.account, renewed.key.publicKey, [STAFF.role]) };
  const plain = 'support-case.viewed';

  test('an account that was disabled cannot sign any more', async () => {
    const log = foundedLog();
    log.append(STAFF, plain);
    log.append(ADMIN, 'account.disabled', { detail: { account: STAFF.account } });
    expect(await codesOf(log.records)).toEqual([]);
    log.append(STAFF, plain);
    expect(await codesOf(log.records)).toEqual(['7 revoked-key']);
  });

  test('an old key is refused after the account has a new one; what it signed before still holds', async () => {
    const log = foundedLog();
    log.append(STAFF, plain);
    log.append(STAFF, 'account.rekeyed', rekey);
    log.append(renewed, plain);
    expect(await codesOf(log.records)).toEqual([]);
    log.append(STAFF, plain);
    expect(await codesOf(log.records)).toEqual(['8 revoked-key']);
  });

  test('a new key after a lost password needs the administrator: signed, or invited', async () => {
    const signed = foundedLog();
    signed.append(ADMIN, 'account.rekeyed', rekey);
    signed.append(renewed, plain);
    expect(await codesOf(signed.records)).toEqual([]);
    const invited = foundedLog();
    invited.append(ADMIN, 'account.invited', { detail: { account: STAFF.account, roles: [STAFF.role] } });
    invited.append(renewed, 'account.rekeyed', rekey);
    invited.append(renewed, plain);
    expect(await codesOf(invited.records)).toEqual([]);
    const seized = foundedLog();
    seized.append(renewed, 'account.rekeyed', rekey);
    expect(await codesOf(seized.records)).toEqual(['5 not-permitted']);
    const byColleague = foundedLog();
    byColleague.append(CHAIR, 'account.rekeyed', rekey);
    expect(await codesOf(byColleague.records)).toEqual(['5 not-permitted']);
  });

  test('nobody enrols without an invitation, in another role than invited, or twice', async () => {
    const uninvited = foundedLog();
    uninvited.append(mallory, 'account.enrolled', enrolment(mallory));
    uninvited.append(mallory, plain);
    expect(await codesOf(uninvited.records)).toEqual(['5 not-permitted', '6 unknown-key']);
    const raised = foundedLog();
    raised.append(ADMIN, 'account.invited', { detail: { account: mallory.account, roles: ['staff'] } });
    raised.append(mallory, 'account.enrolled', enrolment(mallory));
    expect(await codesOf(raised.records)).toEqual(['6 not-permitted']);
    const again = foundedLog();
    again.append(ADMIN, 'account.enrolled', enrolment(STAFF));
    expect((await codesOf(again.records))[0]).toBe('5 enrolment');
  });

  test('the administrator may enrol an account directly', async () => {
    const log = foundedLog();
    log.append(ADMIN, 'account.enrolled', enrolment(mallory));
    log.append(mallory, plain);
    expect(await codesOf(log.records)).toEqual([]);
  });

  test('only an administrator invites, disables, changes roles and the key of the file', async () => {
    for (const type of ['account.invited', 'account.disabled', 'account.role-changed', 'account.key-rotated']) {
      const log = foundedLog();
      log.append(STAFF, type, { detail: { account: CHAIR.account, roles: ['admin'] } });
      expect(await codesOf(log.records)).toEqual(['5 not-permitted']);
    }
  });

  test('what is done to an account names it by a text; what does not is nobody, and least of all the sheets', async () => {
    for (const type of ['account.invited', 'account.disabled', 'account.role-changed'])
      for (const account of ['', null, 7, ['x'], { x: 1 }, undefined]) {
        const log = foundedLog();
        log.append(ADMIN, type, { detail: { ...(account === undefined ? {} : { account }), roles: ['admin'] } });
        log.append(STAFF, plain);
        expect(await codesOf(log.records), JSON.stringify(account)).toEqual(['5 enrolment']);
      }
  });

  test('an entry says the role its account had at that moment', async () => {
    const log = foundedLog();
    log.append(ADMIN, 'account.role-changed', { detail: { account: STAFF.account, roles: ['auditor'] } });
    log.append({ ...STAFF, role: 'auditor' }, plain);
    log.append(STAFF, plain);
    expect(await codesOf(log.records)).toEqual(['7 role']);
  });

  test('an account with several roles signs in any of them, or in none in particular, and in no other', async () => {
    const both = { ...CHAIR, role: 'staff' };
    const log = foundedLog();
    log.append(ADMIN, 'account.role-changed', { detail: { account: CHAIR.account, roles: ['chair', 'staff'] } });
    log.append(CHAIR, plain);
    log.append(both, plain);
    log.append(CHAIR, plain, { role: null });
    expect(await codesOf(log.records)).toEqual([]);
    log.append({ ...CHAIR, role: 'admin' }, plain);
    expect(await codesOf(log.records)).toEqual(['9 role']);
  });

  test('an administrator with another role still invites; whoever is none does not, whatever the entry says', async () => {
    const log = foundedLog();
    log.append(ADMIN, 'account.role-changed', { detail: { account: ADMIN.account, roles: ['admin', 'staff'] } });
    log.append(ADMIN, 'account.invited', { detail: { account: mallory.account, roles: ['chair', 'staff'] } });
    log.append({ ...mallory, role: 'chair' }, 'account.enrolled', {
      detail: enrolmentDetail(mallory.account, mallory.key.publicKey, ['staff', 'chair']),
    });
    expect(await codesOf(log.records)).toEqual([]);
    log.append({ ...mallory, role: 'chair' }, 'account.disabled', { detail: { account: STAFF.account } });
    expect(await codesOf(log.records)).toEqual(['8 not-permitted']);
  });

  test('one may enrol with exactly the roles of the invitation, no fewer and no more', async () => {
    for (const roles of [['staff'], ['chair'], ['admin', 'chair', 'staff']]) {
      const log = foundedLog();
      log.append(ADMIN, 'account.invited', { detail: { account: mallory.account, roles: ['chair', 'staff'] } });
      log.append(mallory, 'account.enrolled', {
        detail: enrolmentDetail(mallory.account, mallory.key.publicKey, roles),
        role: null,
      });
      expect(await codesOf(log.records), roles.join()).toEqual(['6 not-permitted']);
    }
  });

  test('entries from before an account could hold several roles mean the list of one', async () => {
    const log = foundedLog();
    log.append(ADMIN, 'account.invited', { detail: { account: mallory.account, role: 'staff' } });
    const { roles: _roles, ...key } = enrolmentDetail(mallory.account, mallory.key.publicKey, []);
    log.append({ ...mallory, role: 'staff' }, 'account.enrolled', { detail: { ...key, role: 'staff' } });
    log.append(ADMIN, 'account.role-changed', { detail: { account: mallory.account, role: 'chair' } });
    log.append({ ...mallory, role: 'chair' }, plain);
    expect(await codesOf(log.records)).toEqual([]);
  });

  test('roles that are none hold nothing: twice, out of order, none, the auditor with another, both spellings', async () => {
    const wrongs: readonly Readonly<Record<string, Json>>[] = [
      { roles: ['staff', 'staff'] },
      { roles: ['staff', 'chair'] },
      { roles: [] },
      { roles: ['auditor', 'staff'] },
      { roles: 'staff' },
      { roles: ['staff', 1] },
      { role: 'staff', roles: ['staff'] },
    ];
    for (const wrong of wrongs) {
      const log = foundedLog();
      log.append(ADMIN, 'account.role-changed', { detail: { account: STAFF.account, ...wrong } });
      log.append(STAFF, plain);
      expect(await codesOf(log.records), JSON.stringify(wrong)).toEqual(['6 role']);
    }
  });

  test('an invitation ends the keys that the account had, and follows a change of roles until it is used', async () => {
    const log = foundedLog();
    log.append(ADMIN, 'account.invited', { detail: { account: STAFF.account, roles: ['staff'] } });
    log.append(ADMIN, 'account.role-changed', { detail: { account: STAFF.account, roles: ['chair', 'staff'] } });
    const both = enrolmentDetail(STAFF.account, renewed.key.publicKey, ['chair', 'staff']);
    const wrong = log.fork(log.records.length);
    wrong.append(STAFF, plain);
    wrong.append(renewed, 'account.rekeyed', rekey);
    expect(await codesOf(wrong.records)).toEqual(['7 revoked-key', '8 not-permitted']);
    log.append(renewed, 'account.enrolled', { detail: both });
    log.append({ ...renewed, role: 'chair' }, plain);
    expect(await codesOf(log.records)).toEqual([]);
  });

  test('nobody signs for another, without a key, or with a key the log does not know', async () => {
    const forOther = foundedLog();
    forOther.append(STAFF, plain, { actor: CHAIR.account });
    expect(await codesOf(forOther.records)).toEqual(['5 actor']);
    const withoutKey = foundedLog();
    withoutKey.append(STAFF, plain, { keyId: null });
    expect(await codesOf(withoutKey.records)).toEqual(['5 unsigned']);
    const unknown = foundedLog();
    unknown.append(mallory, plain);
    expect(await codesOf(unknown.records)).toEqual(['5 unknown-key']);
    const claimed = foundedLog();
    claimed.append(mallory, plain, { keyId: STAFF.key.keyId, actor: STAFF.account, role: STAFF.role });
    expect(await codesOf(claimed.records)).toEqual(['5 signature']);
  });

  test('an enrolment that contradicts itself enrols nothing', async () => {
    const wrongs: readonly { readonly [name: string]: string }[] = [
      { keyId: STAFF.key.keyId },
      { publicKey: 'AAAA' },
      { enrolledAccount: '' },
      { roles: '' },
    ];
    for (const wrong of wrongs) {
      const log = foundedLog();
      log.append(ADMIN, 'account.enrolled', { detail: { ...enrolment(mallory).detail, ...wrong } });
      log.append(mallory, plain);
      expect(await codesOf(log.records)).toEqual(['5 enrolment', '6 unknown-key']);
    }
  });

  test('a log begins with its founding, and is founded once', async () => {
    const headless = startLog();
    headless.append(ADMIN, plain);
    expect(await codesOf(headless.records)).toEqual(['0 unknown-key']);
    const twice = foundedLog();
    twice.append(mallory, 'office.founded', enrolment(mallory));
    expect(await codesOf(twice.records)).toEqual(['5 not-permitted']);
    expect(await codesOf([])).toEqual(['0 missing']);
  });
});
