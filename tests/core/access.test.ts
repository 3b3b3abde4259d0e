import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idleWatch } from '../../src-main/core/idle-watch.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { behindTheDoor, byHand, entriesOf, logSize } from '../helpers/log.ts';
import { PASSWORDS } from '../helpers/passwords.ts';

/** The clock of these tests, in milliseconds: it stands still but for what a test lets pass and one for each look. */
let clock = Date.parse('2026-08-27T00:00:00.000Z');
const now = (): Date => {
  clock += 1;
  return new Date(clock);
};
let office: TestCore;
beforeAll(async () => {
  office = await openOffice('staff', { now });
});
afterAll(() => office.close());

const signIn = (loginName: string, password: string) => office.api.access.signIn({ loginName, password });
const lock = () => office.api.access.lock({});
const checkpoints = () => readdirSync(join(office.folder, 'office.tasuki', 'checkpoints'));

describe('ログイン', () => {
  it('tells who is signed in, in which role, in which office', async () => {
    expect((await office.api.access.session({})).session).toMatchObject({
      loginName: 'staff',
      displayName: 'staff 担当',
      roles: ['staff'],
      officeName: 'くらし相談課',
      isDemonstration: false,
      idleLockMinutes: 5,
    });
    await expect(signIn('chair', PASSWORDS.chair)).rejects.toMatchObject({
      code: 'conflict',
      shape: { reason: 'already-signed-in' },
    });
    await lock();
    expect((await office.api.access.session({})).session).toBeNull();
  });

  it('login names are taken in any width and case, passwords in any width (NFKC)', async () => {
    expect(await signIn(' ＳＴＡＦＦ ', PASSWORDS.staff.normalize('NFD'))).toMatchObject({
      kind: 'signed-in',
      session: { officeName: 'くらし相談課', idleLockMinutes: 5 },
    });
    await lock();
  });

  it('a wrong password is a result, the same for an unknown name; both are counted and logged at the next opening', async () => {
    const wrong = await signIn('chair', 'ちがうことば');
    const unknown = await signIn('nobody', PASSWORDS.chair);
    expect(wrong).toMatchObject({ kind: 'refused', reason: 'credentials', attempts: 1 });
    expect(unknown).toMatchObject({ kind: 'refused', reason: 'credentials' });
    await signIn('staff', PASSWORDS.staff);
    const failed = (await entriesOf(office)).filter(({ type }) => type === 'access.sign-in-failed');
    expect(failed.map(({ detail }) => detail.loginName)).toEqual(['chair', '']);
    expect(failed.every((entry) => entry.subject === null && entry.role === null)).toBe(true);
    await office.as('staff');
    expect((await entriesOf(office)).filter(({ type }) => type === 'access.sign-in-failed')).toHaveLength(2);
    await lock();
  });

  it('guessing is slowed down: after three failures one waits, and longer each time', async () => {
    for (let attempts = 0; attempts < 3; attempts += 1) await signIn('auditor', 'あてずっぽう');
    const waiting = await signIn('auditor', PASSWORDS.auditor);
    expect(waiting).toMatchObject({ kind: 'refused', reason: 'wait' });
    clock += 1_500;
    expect(await signIn('auditor', 'あてずっぽう')).toMatchObject({
      reason: 'credentials',
      attempts: 4,
      waitSeconds: 2,
    });
    clock += 1_500;
    expect(await signIn('auditor', PASSWORDS.auditor)).toMatchObject({ reason: 'wait' });
    clock += 60_000;
    expect(await signIn('auditor', PASSWORDS.auditor)).toMatchObject({ kind: 'signed-in' });
    await lock();
  });
});

describe('初回登録', () => {
  it('an invited account cannot sign in before it enrols; a weak password is answered with the rules it breaks', async () => {
    await signIn('admin', PASSWORDS.admin);
    const { enrolmentCode } = await office.api.account.invite({
      loginName: 'new.one',
      displayName: '新人 一',
      roles: ['staff'],
    });
    await lock();
    expect(await signIn('new.one', enrolmentCode)).toEqual({ kind: 'enrolment-needed' });
    const enrol = (newPassword: string, code = enrolmentCode) =>
      office.api.access.enrol({ loginName: 'new.one', enrolmentCode: code, newPassword });
    expect(await enrol('みじかい')).toMatchObject({
      kind: 'refused',
      reason: 'policy',
      rules: expect.arrayContaining(['too-short']),
    });
    expect(await enrol('くらし相談課くらし相談課くらし相談課')).toMatchObject({ reason: 'policy' });
    expect(await enrol(PASSWORDS.chair, 'まちがった とうろく コード')).toMatchObject({ reason: 'credentials' });
    expect(await enrol('あたらしいつくえのうえのしろいかみ')).toMatchObject({
      kind: 'signed-in',
      session: { loginName: 'new.one' },
    });
    const size = await logSize(office);
    expect((await entriesOf(office, size - 2)).map(({ type }) => type)).toEqual([
      'account.enrolled',
      'access.sign-in-failed',
    ]);
    await lock();
    expect(await enrol('もういちどつかえるはずのないことば')).toMatchObject({ reason: 'credentials' });
  });

  it('an enrolment whose entry was lost in a crash joins the log at the next sign-in, and the log still verifies', async () => {
    await office.as('admin');
    const { enrolmentCode } = await office.api.account.invite({
      loginName: 'crashed',
      displayName: '中断 二',
      roles: ['staff'],
    });
    await lock();
    const newPassword = 'とちゅうででんきがきえたあさのこと';
    // The key ring is written, the office is open, and the process ends before the entry: only the vault was asked.
    await office.core.session.enrol({ loginName: 'crashed', enrolmentCode, newPassword });
    await behindTheDoor(office).vault.lock();
    await office.core.session.close();
    expect(await signIn('crashed', newPassword)).toMatchObject({ kind: 'signed-in' });
    const size = await logSize(office);
    expect((await entriesOf(office, size - 2)).map(({ type }) => type)).toEqual([
      'account.enrolled',
      'access.signed-in',
    ]);
    expect(await office.api.audit.verify({})).toMatchObject({ isSound: true });
  });
});

describe('施錠', () => {
  it('writes its entry and a signed checkpoint of the whole log before the keys go', async () => {
    await office.as('staff');
    const before = checkpoints().length;
    const size = await logSize(office);
    await lock();
    expect(checkpoints()).toHaveLength(before + 1);
    const note = readFileSync(join(office.folder, 'office.tasuki', 'checkpoints', checkpoints().at(-1) ?? ''), 'utf8');
    expect(note.split('\n')[1]).toBe(String(size + 1));
    expect(note).toMatch(/^tasuki\/[0-9a-f-]{36}\n/);
    expect(note).toMatch(/\n— tasuki\/[0-9a-f-]{36} [A-Za-z0-9+/=]+\n$/);
  });

  it('nobody touching anything for the set minutes locks, and a touch begins the wait anew; half a minute before it is said', async () => {
    let minutes = 0;
    let locks = 0;
    const warned: number[] = [];
    const watch = idleWatch({
      now: () => minutes * 60_000,
      minutes: () => 5,
      isOpen: () => true,
      warn: (seconds) => void warned.push(seconds),
      lock: async () => {
        locks += 1;
      },
      every: 3_600_000,
    });
    minutes = 4.9;
    await watch.look();
    watch.touch();
    expect(warned).toEqual([6]);
    minutes = 9.35;
    await watch.look();
    expect(warned).toEqual([6]);
    minutes = 9.4;
    await watch.look();
    minutes = 9.8;
    await watch.look();
    expect(warned).toEqual([6, 30]);
    expect(locks).toBe(0);
    minutes = 9.9;
    await watch.look();
    expect(locks).toBe(1);
    watch.stop();
  });

  it('the idle lock says so in the log', async () => {
    await office.as('staff');
    await office.core.server.lock('idle');
    await office.core.server.lock('idle');
    await signIn('staff', PASSWORDS.staff);
    const size = await logSize(office);
    expect((await entriesOf(office, size - 2))[0]).toMatchObject({ type: 'access.locked', detail: { why: 'idle' } });
  });

  it('closes even when the log can take no entry: keys do not stay in memory because of a damaged file', async () => {
    for (const close of [lock, () => office.core.server.lock('idle')]) {
      await office.as('staff');
      await byHand(office, 'UPDATE logHead SET root = substr(root, 2) || substr(root, 1, 1)');
      const { kysely } = behindTheDoor(office);
      await expect(close()).rejects.toMatchObject({ code: 'file_refused' });
      expect(office.core.session.office()).toBeNull();
      await expect(kysely.selectFrom('meeting').selectAll().execute()).rejects.toThrow();
      // And an office whose opening cannot be noted does not stay open.
      await expect(signIn('staff', PASSWORDS.staff)).rejects.toMatchObject({ shape: { reason: 'log-damaged' } });
      await expect(office.api.meeting.list({})).rejects.toMatchObject({ code: 'locked' });
      await office.core.session.open({ loginName: 'staff', password: PASSWORDS.staff });
      await byHand(office, 'UPDATE logHead SET root = substr(root, 64) || substr(root, 1, 63)');
      await office.core.session.close();
    }
    await office.as('staff');
  });
});
