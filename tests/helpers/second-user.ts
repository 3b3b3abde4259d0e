import type { Role } from '../../src-main/contract/role.ts';
import type { TestCore } from './core.ts';

/** Password of the account `second`. */
const SECOND = 'けやきなみきの さかみちを くだる';

/** Invites one more user, enrols and leaves the office locked; an administrator must be signed in. Returns the account's id. */
export async function enrolSecond({ api, core }: TestCore, role: Role): Promise<string> {
  const { enrolmentCode, account } = await api.account.invite({
    loginName: 'second',
    displayName: '事務局 二人目',
    roles: [role],
  });
  await core.server.lock('user');
  await api.access.enrol({ loginName: 'second', enrolmentCode, newPassword: SECOND });
  await core.server.lock('user');
  return account.id;
}

/** Locks, and tries to sign in as that user. Returns what the sign-in answered. */
export async function signInAsSecond({ api, core }: TestCore) {
  await core.server.lock('user');
  return api.access.signIn({ loginName: 'second', password: SECOND });
}

/** How a call was refused, by code and rules; `answered` for one that was not. */
export const refusal = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'answered',
    (error: { code: string; shape: { violations: { rule: string }[] } }) =>
      [error.code, ...error.shape.violations.map(({ rule }) => rule)].join(' '),
  );
