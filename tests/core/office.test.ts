import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrations } from '../../src-main/core/db/migrations/index.ts';
import { createVault } from '../../src-main/core/db/vault.ts';
import { openOffice, startTestCore, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { setStage } from '../helpers/stage.ts';
import { environment } from './db/test-office.ts';

const founding = {
  officeName: 'くらし相談課',
  municipality: '架空市',
  loginName: 'kanri',
  displayName: '管理 一',
  password: PASSWORDS.admin,
};

describe('事務局をつくる', () => {
  let office: TestCore;
  beforeAll(() => {
    office = startTestCore();
  });
  afterAll(() => office.close());

  it('before there is one the door says so, and nothing else answers', async () => {
    expect(await office.api.office.door({})).toMatchObject({ kind: 'none' });
    await expect(office.api.office.settings({})).rejects.toMatchObject({ code: 'locked' });
    await expect(office.api.access.signIn({ loginName: 'kanri', password: PASSWORDS.admin })).rejects.toMatchObject({
      code: 'file_refused',
      shape: { reason: 'office-missing' },
    });
  });

  it('a weak password founds nothing; the rules that it breaks are those the interface has words for', async () => {
    for (const [password, rule] of [
      ['みじかい', 'password.too-short'],
      ['くらし相談課のとびらくらし相談課', 'password.office-name'],
      ['kanri kanri kanri kanri', 'password.login-name'],
    ])
      expect(await rulesRefusing(office.api.office.found({ ...founding, password: password ?? '' }))).toContain(rule);
    expect(await office.api.office.door({})).toMatchObject({ kind: 'none' });
    const { rules, suggestion } = await office.api.access.checkPassword({ password: 'みじかい' });
    expect(rules).toContain('too-short');
    expect((await office.api.access.checkPassword({ password: suggestion })).rules).toEqual([]);
  });

  it('the founder is signed in as administrator, and the founding is the first entry and enrols the founder’s key', async () => {
    const { accountId } = await office.api.office.found(founding);
    expect((await office.api.access.session({})).session).toMatchObject({
      accountId,
      roles: ['admin'],
      officeName: 'くらし相談課',
    });
    const [first] = await entriesOf(office);
    expect(first).toMatchObject({
      seq: 0,
      type: 'office.founded',
      subject: accountId,
      detail: { enrolledAccount: accountId, roles: ['admin'] },
    });
    expect(await office.api.office.door({})).toMatchObject({
      kind: 'office',
      isOpen: true,
      isRingDamaged: false,
      isDemonstration: false,
      demonstrationLogins: [],
    });
  });

  it('a second office is not founded over the first', async () => {
    await expect(office.api.office.found(founding)).rejects.toMatchObject({ code: 'conflict' });
    await office.api.access.lock({});
    expect(await rulesRefusing(office.api.office.found(founding))).toEqual(['office-exists']);
  });
});

it('an office whose founding was cut off before its first entry is completed by its founder’s first sign-in', async () => {
  const office = startTestCore();
  const founder = { accountId: '0198c0de-0000-4000-8000-000000000009', loginName: 'kanri', password: PASSWORDS.admin };
  const vault = await createVault(
    office.core.session.folder(),
    { officeName: 'くらし相談課', isDemonstration: false, founder },
    migrations,
    environment(),
  );
  await vault.lock();
  expect(await office.api.access.signIn({ loginName: 'kanri', password: PASSWORDS.admin })).toMatchObject({
    kind: 'signed-in',
    session: { roles: ['admin'], officeName: 'くらし相談課' },
  });
  expect((await entriesOf(office)).map(({ type }) => type)).toEqual(['office.founded', 'access.signed-in']);
  expect((await office.api.office.settings({})).version).toBe(1);
  expect(await office.api.audit.verify({})).toMatchObject({ isSound: true });
  await office.close();
});

describe('設定とホーム', () => {
  let office: TestCore;
  beforeAll(async () => {
    office = await openOffice('staff');
  });
  afterAll(() => office.close());

  it('settings change by version; a text that is replaced stays accepted; the entry names the fields, not the words', async () => {
    const first = await office.api.office.settings({});
    const from = await logSize(office);
    const second = await office.api.office.changeSettings({
      version: 1,
      pledgeVersion: '第2版',
      pledgeText: '新しい誓約',
    });
    expect(second).toMatchObject({
      version: 2,
      acceptedPledgeVersions: [first.pledgeVersion],
      noticeText: first.noticeText,
    });
    const [entry] = await entriesOf(office, from);
    expect(entry).toMatchObject({
      type: 'office.settings-changed',
      fields: ['pledgeVersion', 'pledgeText'],
      detail: { version: 2 },
    });
    await expect(office.api.office.changeSettings({ version: 1, officeName: '別名' })).rejects.toMatchObject({
      code: 'conflict',
      shape: { currentVersion: 2 },
    });
    const third = await office.api.office.changeSettings({ version: 2, pledgeVersion: '第3版' });
    expect(third.acceptedPledgeVersions).toEqual(['第1版', '第2版']);
  });

  it('a new idle lock and a new name hold at once, and fifteen minutes is the most', async () => {
    await office.api.office.changeSettings({ version: 3, idleLockMinutes: 1, officeName: '生活支援課' });
    expect((await office.api.access.session({})).session).toMatchObject({
      idleLockMinutes: 1,
      officeName: '生活支援課',
    });
    for (const idleLockMinutes of [0, 16])
      await expect(office.api.office.changeSettings({ version: 4, idleLockMinutes })).rejects.toMatchObject({
        code: 'invalid_input',
      });
  });

  it('the home page counts, names the next meeting and shows the head of the log, without a name of anyone', async () => {
    const stage = await setStage(office);
    const today = await office.api.office.today({});
    expect(today).toMatchObject({
      openMeetingId: stage.meeting.id,
      nextMeeting: { id: stage.meeting.id, invited: 6, pledged: 6, state: 'in-session' },
      counts: { organizations: 4, members: 6, supportCases: 1, pledgesMissing: 0, minutesToApprove: 0 },
    });
    expect(today.log.size).toBe(await logSize(office));
    for (const name of ['髙﨑', '窓口', '三郎']) expect(JSON.stringify(today)).not.toContain(name);
  });
});
