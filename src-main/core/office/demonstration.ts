import type { ImportKind } from '../../contract/file-import.ts';
import type { GateContext } from '../context.ts';
import { planDemonstrationMeeting, readDemonstrationScript } from './demonstration-meeting.ts';

/** Accounts of the demonstration office. The data are fictional, so the passwords are published on purpose. */
export const DEMONSTRATION_LOGINS: readonly {
  readonly loginName: string;
  readonly displayName: string;
  readonly role: 'admin' | 'staff' | 'chair' | 'auditor';
  readonly password: string;
}[] = [
  { loginName: 'kanri', displayName: '管理 練習', role: 'admin', password: 'れんしゅうよう かんりのとびら' },
  { loginName: 'jimu', displayName: '事務局 練習', role: 'staff', password: 'れんしゅうよう じむしょのつくえ' },
  { loginName: 'gicho', displayName: '議長 練習', role: 'chair', password: 'れんしゅうよう ぎちょうのせき' },
  { loginName: 'kansa', displayName: '監査 練習', role: 'auditor', password: 'れんしゅうよう かんさのめがね' },
];

const FILES: readonly { readonly kind: ImportKind; readonly name: string }[] = [
  { kind: 'organizations', name: 'demo/organisations.csv' },
  { kind: 'members', name: 'demo/members.csv' },
  { kind: 'cases', name: 'demo/cases.csv' },
];

/** Founds and fills the demonstration office through the same door as everyone, and leaves it locked. */
export async function fillDemonstration(ctx: GateContext): Promise<void> {
  const [admin, ...others] = DEMONSTRATION_LOGINS;
  if (!admin) return;
  const script = readDemonstrationScript(ctx);
  const joined = await ctx.session.found({
    officeName: `${script.office.officeName}（架空データ）`,
    municipality: script.office.municipality,
    loginName: admin.loginName,
    displayName: admin.displayName,
    password: admin.password,
    isDemonstration: true,
    roles: ['admin'],
  });
  await ctx.join(joined);
  const codes = new Map<string, string>();
  for (const { loginName, displayName, role } of others) {
    const invited = (await ctx.call('account.invite', { loginName, displayName, roles: [role] })) as {
      enrolmentCode: string;
    };
    codes.set(loginName, invited.enrolmentCode);
  }
  for (const { loginName, password } of others) {
    await ctx.call('access.lock', {});
    await ctx.call('access.enrol', { loginName, enrolmentCode: codes.get(loginName) ?? '', newPassword: password });
  }
  await ctx.call('access.lock', {});
  const staff = others.find((login) => login.role === 'staff');
  await ctx.call('access.signIn', { loginName: staff?.loginName ?? '', password: staff?.password ?? '' });
  await ctx.call('office.changeSettings', { version: 1, noticeVersion: '第3版', pledgeVersion: '第3版' });
  const files = FILES.map(({ kind, name }) => ({
    kind,
    content: Buffer.from(ctx.resources.bytes(name)).toString('base64'),
  }));
  await ctx.call('fileImport.commit', { files, resolutions: { default: 'new' } });
  await planDemonstrationMeeting(ctx, script);
  await ctx.call('access.lock', {});
}
