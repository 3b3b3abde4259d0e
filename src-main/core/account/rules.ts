import type { Account } from '../../contract/account.ts';
import type { Role } from '../../contract/role.ts';

/** What is decided upon: the account, who asks, and whether another active administrator stays. */
export interface AccountQuestion {
  readonly account: Pick<Account, 'id' | 'roles' | 'state'>;
  readonly actorId: string;
  readonly hasOtherAdmin: boolean;
}

/** Why the account may not be disabled; null if it may. */
export function refusesDisabling({ account, actorId, hasOtherAdmin }: AccountQuestion): string | null {
  if (account.state === 'disabled') return 'account-disabled';
  if (account.id === actorId) return 'account-own';
  return account.roles.includes('admin') && account.state === 'active' && !hasOtherAdmin ? 'account-last-admin' : null;
}

/** Why the account may not be invited anew; null if it may. Whoever is signed in changes the password instead. */
export function refusesReinviting({ account, actorId }: Pick<AccountQuestion, 'account' | 'actorId'>): string | null {
  return account.id === actorId ? 'account-own' : null;
}

/** Why the account may not get these roles; null if it may. An office without an administrator could never have one again. */
export function refusesRoles({ account, hasOtherAdmin }: AccountQuestion, roles: readonly Role[]): string | null {
  if (account.state === 'disabled') return 'account-disabled';
  if (account.roles.join() === [...roles].sort().join()) return 'account-roles-same';
  const losesAdmin = account.state === 'active' && account.roles.includes('admin') && !roles.includes('admin');
  return losesAdmin && !hasOtherAdmin ? 'account-last-admin' : null;
}
