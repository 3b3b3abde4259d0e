import { AppError, ruleViolated } from '../../contract/error.ts';
import type { OfficeDoor } from '../../contract/office.ts';
import type { GateContext, GateResult } from '../context.ts';
import { passwordFaults } from '../db/password-policy.ts';
import { describeOffice } from '../db/vault-folder.ts';
import { DEMONSTRATION_LOGINS, fillDemonstration } from './demonstration.ts';

/** What lies in the office folder, before anyone has signed in. */
export async function door(ctx: GateContext): Promise<GateResult<OfficeDoor>> {
  const folder = ctx.session.folder();
  const found = await describeOffice(folder);
  if (found.kind === 'none')
    return { output: { kind: 'none', folder, isNotebook: ctx.session.isNotebook() }, isUnlogged: true };
  if (found.kind === 'damaged') return { output: { kind: 'damaged', folder, reason: found.reason }, isUnlogged: true };
  return {
    output: {
      kind: 'office',
      folder,
      officeName: found.officeName,
      isDemonstration: found.isDemonstration,
      isNotebook: ctx.session.isNotebook(),
      demonstrationLogins: found.isDemonstration ? [...DEMONSTRATION_LOGINS] : [],
      isOpen: ctx.session.actor() !== null,
      isRingDamaged: found.isRingDamaged,
      backupOverdue: found.isDemonstration || ctx.session.isNotebook() ? null : await ctx.backups.overdueOutside(),
    },
  };
}

/** 事務局をつくる: a new encrypted office with its first administrator, signed in. */
export async function found(
  ctx: GateContext,
  input: {
    readonly officeName: string;
    readonly municipality: string;
    readonly loginName: string;
    readonly displayName: string;
    readonly password: string;
  },
): Promise<GateResult<{ accountId: string }>> {
  if (ctx.session.actor()) throw new AppError('conflict', { reason: 'already-signed-in' });
  const { officeName, loginName } = input;
  const broken = await passwordFaults(input.password, { officeName, loginName }, ctx.judge);
  if (broken.length > 0) throw ruleViolated(...broken.map((rule) => ({ rule: `password.${rule}` })));
  if ((await describeOffice(ctx.session.folder())).kind !== 'none') throw ruleViolated({ rule: 'office-exists' });
  const joined = await ctx.session.found({ ...input, isDemonstration: false, roles: ['admin'] });
  return { output: { accountId: joined.accountId }, detail: joined.detail, write: joined.write };
}

/** 監査の手帳をつくる: an encrypted file of the auditor's own, with a log of its own, in which bundles are read. */
export async function foundNotebook(
  ctx: GateContext,
  input: { readonly loginName: string; readonly displayName: string; readonly password: string },
): Promise<GateResult<{ accountId: string }>> {
  if (ctx.session.actor()) throw new AppError('conflict', { reason: 'already-signed-in' });
  const broken = await passwordFaults(input.password, { officeName: '', loginName: input.loginName }, ctx.judge);
  if (broken.length > 0) throw ruleViolated(...broken.map((rule) => ({ rule: `password.${rule}` })));
  ctx.session.turnTo('notebook');
  if ((await describeOffice(ctx.session.folder())).kind !== 'none') throw ruleViolated({ rule: 'office-exists' });
  const owner = { ...input, officeName: `${input.displayName}の監査の手帳`, municipality: '—', isDemonstration: false };
  const joined = await ctx.session.found({ ...owner, roles: ['auditor'] });
  return { output: { accountId: joined.accountId }, detail: joined.detail, write: joined.write };
}

/** Turns to the notebook's folder. */
export async function turnToNotebook(ctx: GateContext): Promise<GateResult<Record<string, never>>> {
  if (ctx.session.actor()) throw new AppError('conflict', { reason: 'already-signed-in' });
  ctx.session.turnTo('notebook');
  return { output: {}, isUnlogged: true };
}

/** Opens the folder of the demonstration office and, the first time, fills it from `resources/demo/`. */
export async function foundDemonstration(
  ctx: GateContext,
): Promise<GateResult<{ logins: { loginName: string; role: string; password: string }[] }>> {
  if (ctx.session.actor()) throw new AppError('conflict', { reason: 'already-signed-in' });
  ctx.session.turnTo('demonstration');
  if ((await describeOffice(ctx.session.folder())).kind === 'none') await fillDemonstration(ctx);
  return { output: { logins: DEMONSTRATION_LOGINS.map((login) => ({ ...login })) }, isUnlogged: true };
}

/** Back to the real office. */
export async function leaveDemonstration(ctx: GateContext): Promise<GateResult<Record<string, never>>> {
  if (ctx.session.actor()) throw new AppError('conflict', { reason: 'already-signed-in' });
  ctx.session.turnTo('office');
  return { output: {}, isUnlogged: true };
}
