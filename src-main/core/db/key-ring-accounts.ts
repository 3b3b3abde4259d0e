import { AppError } from '../../contract/error.ts';
import type { KdfCost } from './kdf.ts';
import type { RandomBytes } from './key-box.ts';
import type { KeyRing, KeyRingEntry } from './key-ring.ts';
import { disabledEntry, makeEntry } from './key-ring-entry.ts';

/** Who is invited, by whom, and with which one-time code. */
export interface Invitation {
  readonly accountId: string;
  readonly loginName: string;
  readonly enrolmentCode: string;
  /** The account was in use and gets a new code all the same; never one's own. */
  readonly isAgain: boolean;
  readonly invitedBy: string;
}

/** The accounts with one that is invited (anew). Throws `AppError` `conflict` for an account in use. */
export async function withInvited(
  ring: KeyRing,
  { accountId, loginName, enrolmentCode, isAgain, invitedBy }: Invitation,
  dataKey: Uint8Array,
  { randomBytes, kdfCost }: { readonly randomBytes: RandomBytes; readonly kdfCost?: KdfCost | undefined },
): Promise<readonly KeyRingEntry[]> {
  const isSame = (other: KeyRingEntry) => other.accountId === accountId || other.loginName === loginName;
  const known = ring.accounts.filter(isSame);
  const mayReplace = (other: KeyRingEntry) =>
    other.state === 'invited' || (isAgain && other.accountId === accountId && accountId !== invitedBy);
  if (!known.every(mayReplace)) throw new AppError('conflict');
  const invitation = {
    accountId,
    loginName,
    state: 'invited',
    secrets: { password: enrolmentCode },
    keysEpoch: 1 + Math.max(0, ...known.map((other) => other.keysEpoch)),
  } as const;
  return [
    ...ring.accounts.filter((other) => !isSame(other)),
    await makeEntry(ring, invitation, dataKey, randomBytes, kdfCost),
  ];
}

/** The accounts with one disabled. Throws `AppError` `not_found`, or `conflict` for one's own. */
export function withDisabled(
  accounts: readonly KeyRingEntry[],
  accountId: string,
  own: string,
): readonly KeyRingEntry[] {
  if (accountId === own) throw new AppError('conflict');
  if (!accounts.some((other) => other.accountId === accountId)) throw new AppError('not_found');
  return accounts.map((other) => (other.accountId === accountId ? disabledEntry(other) : other));
}
