import { join } from 'node:path';
import { PASSWORDS } from '../passwords.ts';
import { giveSheets } from '../sheets.ts';
import type { Walk } from './walk.ts';

/** The office is founded, its settings are written, accounts are invited, enrol and are disabled; ends signed in as staff. */
export async function foundAndStaff({ test, api, as, mark }: Walk): Promise<void> {
  await api.office.door({});
  await api.access.checkPassword({ password: PASSWORDS.admin, officeName: mark('事務局') });
  const municipality = mark('市');
  await api.office.found({
    officeName: mark('事務局'),
    municipality,
    loginName: 'admin',
    displayName: mark('管理者'),
    password: PASSWORDS.admin,
  });
  await api.access.session({});
  const codes = new Map<'staff' | 'chair' | 'auditor', string>();
  for (const role of ['staff', 'chair', 'auditor'] as const)
    codes.set(
      role,
      (await api.account.invite({ loginName: role, displayName: mark(role), roles: [role] })).enrolmentCode,
    );
  const { account } = await api.account.invite({ loginName: 'leaver', displayName: mark('退職者'), roles: ['staff'] });
  await api.account.disable({ id: account.id, reason: mark('停止理由') });
  await api.account.reinvite({ id: account.id, reason: mark('再招待の理由') });
  await api.account.changeRoles({ id: account.id, roles: ['chair', 'staff'], reason: mark('役割の理由') });
  await api.account.rename({ id: account.id, displayName: mark('新しい表示名') });
  await api.account.disable({ id: account.id, reason: mark('二度目の停止理由') });
  await api.account.rotateKey({ reason: mark('入替えの理由') });
  await api.account.keyStanding({});
  await api.account.list({});
  const settings = await api.office.settings({});
  await api.office.changeSettings({
    officeName: mark('事務局'),
    municipality,
    noticeVersion: mark('告知版'),
    noticeText: mark('告知文'),
    pledgeVersion: mark('誓約版'),
    pledgeText: mark('誓約文'),
    acceptedPledgeVersions: [mark('旧版')],
    idleLockMinutes: 10,
    sessionIdleLockMinutes: 45,
    version: settings.version,
  });
  for (const [role, enrolmentCode] of codes) {
    await api.access.lock({});
    await api.access.enrol({ loginName: role, enrolmentCode, newPassword: PASSWORDS[role] });
  }
  await api.access.lock({});
  await api.access.signIn({ loginName: 'staff', password: PASSWORDS.staff });
  await api.access.ownLogin({});
  const other = 'みずうみのそこのほしをひろうあさ';
  await api.access.changePassword({ present: { password: PASSWORDS.staff }, newPassword: other });
  await api.access.changePassword({ present: { password: other }, newPassword: PASSWORDS.staff });
  await callOwnFactors(test, api);
  await as('staff');
  await leaveUnfinished(api, mark);
}

/** A form is left unfinished, found again, taken up and given up. */
async function leaveUnfinished(api: Walk['api'], mark: Walk['mark']): Promise<void> {
  const key = { place: 'cases/new', form: mark('書きかけの題') };
  await api.draft.stay({ place: 'cases/new' });
  await api.draft.save({ ...key, content: JSON.stringify({ changed: { summary: mark('書きかけ') }, from: '' }) });
  await api.draft.list({});
  await api.draft.open(key);
  await api.draft.discard(key);
  await api.draft.save({ ...key, content: JSON.stringify({ changed: { summary: mark('残した書きかけ') }, from: '' }) });
}

/** 二要素目 and binding are taken on and given up again; ends signed in as staff. */
async function callOwnFactors(test: Walk['test'], api: Walk['api']): Promise<void> {
  await api.access.lock({});
  const { folder } = await test.api.office.door({});
  await giveSheets(folder, 'staff', PASSWORDS.staff);
  const credentials = { loginName: 'staff', password: PASSWORDS.staff };
  await api.access.signIn(credentials);
  const factor = { kind: 'key-file', path: join(test.folder, 'stick.key') } as const;
  const present = { password: PASSWORDS.staff };
  await api.access.setFactor({ present, factor });
  await api.access.factors({});
  await api.access.removeFactor({ present: { ...present, factor } });
  await api.access.bindToPc({ present });
  await api.access.unbindFromPc({ present });
}
