import { createPublicKey, hash, type KeyObject } from 'node:crypto';
import type { ReadEntry } from './verify-leaf.ts';
import type { ProblemCode } from './verify-problem.ts';

/** A key the log knows, and since and until when. */
export interface KnownKey {
  readonly keyId: string;
  readonly account: string;
  readonly publicKey: Buffer;
  readonly key: KeyObject;
  isRevoked: boolean;
}

/** What goes on from one entry to the next, as plain values. */
export interface KeyState {
  /** Every key the log has known, the oldest first; `publicKey` is base64 of its 32 bytes. */
  readonly keys: readonly { readonly account: string; readonly publicKey: string; readonly isRevoked: boolean }[];
  readonly roles: readonly HeldRoles[];
  /** Open invitations: the roles an account may enrol itself with, once. */
  readonly invitations: readonly HeldRoles[];
}

/** An account and its roles. */
export interface HeldRoles {
  readonly account: string;
  readonly roles: readonly string[];
}

/** Outcome of asking who may have signed an entry: the key to check it with, and what is wrong with it all the same. */
export interface Signer {
  readonly key: KeyObject | null;
  readonly faults: readonly ProblemCode[];
}

/** The keys and accounts as the entries so far have made them. */
export interface KeyHistory {
  /** Who must have signed this entry; reads only what lies before it, and its own enrolment. */
  signerOf(entry: ReadEntry): Signer;
  /** Whether the entry changes keys or accounts, so that its signature is needed before the next entry. */
  changes(entry: ReadEntry): boolean;
  /** Takes over what a correctly signed entry says about keys and accounts. */
  apply(entry: ReadEntry): void;
  /** Whether the account of a key holds `admin` now. */
  isAdministrator(keyId: string | null): boolean;
  /** Keys in force now. */
  inForce(): readonly KnownKey[];
  accounts(): number;
  state(): KeyState;
}

const ENROLLING = ['office.founded', 'account.enrolled', 'account.rekeyed'];
const SHEETS_REPLACED = 'recovery.sheets-replaced';
const OF_ACCOUNT = ['account.invited', 'account.disabled', 'account.role-changed'];
const BY_ADMIN = [...OF_ACCOUNT, SHEETS_REPLACED];
/** Changes no key of the log, for it is the file's; but only an administrator does it. */
const ROTATED = 'account.key-rotated';
/** Events by which keys and accounts change. */
export const KEY_EVENTS: readonly string[] = [...ENROLLING, ...BY_ADMIN];
/** In the place of an account: the key of the recovery sheets is nobody's. No account is called so. */
const SHEETS = '';
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * A history without keys, or one that goes on from a {@link KeyState}.
 * @throws TypeError if a key of the state is none.
 */
export function beginKeyHistory(from: KeyState | null = null): KeyHistory {
  const keys = new Map<string, KnownKey>();
  for (const { account, publicKey, isRevoked } of from?.keys ?? []) {
    const known = readKey(account, publicKey);
    if (!known) throw new TypeError('Keys: not an Ed25519 public key');
    keys.set(known.keyId, { ...known, isRevoked });
  }
  const roles = new Map(from?.roles.map(({ account, roles: held }) => [account, held]));
  /** Account → roles it may enrol itself with, once. */
  const invitations = new Map(from?.invitations.map(({ account, roles: held }) => [account, held]));

  const selfEnrolment = (entry: ReadEntry, enrolled: Enrolment): Signer => {
    const { account, roles: held, known } = enrolled;
    const isFounding = entry.type === 'office.founded';
    const mayEnrol = isFounding ? entry.seq === 0 : isSame(invitations.get(account), held);
    const faults: ProblemCode[] = mayEnrol ? [] : ['not-permitted'];
    if (entry.actor !== account) faults.push('actor');
    if (entry.role !== null && !held.includes(entry.role)) faults.push('role');
    return { key: known.key, faults };
  };

  /** The sheets let in one administrator: one that the log knows, as it is, or a new one. */
  const maySheetsEnrol = (entry: ReadEntry, enrolled: Enrolment | null): boolean => {
    if (!enrolled) return false;
    const held = roles.get(enrolled.account);
    if (entry.type === 'account.rekeyed') return enrolled.roles.includes('admin') && isSame(enrolled.roles, held ?? []);
    return entry.type === 'account.enrolled' && held === undefined && isSame(enrolled.roles, ['admin']);
  };

  return {
    signerOf(entry) {
      if (entry.keyId === null) return { key: null, faults: ['unsigned'] };
      const faults: ProblemCode[] = [];
      const isEnrolling = ENROLLING.includes(entry.type);
      const enrolled = isEnrolling ? readEnrolment(entry) : null;
      if (isEnrolling && (!enrolled || keys.has(enrolled.known.keyId))) faults.push('enrolment');
      else if (enrolled && enrolled.known.keyId === entry.keyId) return selfEnrolment(entry, enrolled);
      if (entry.type === SHEETS_REPLACED && !readSheetsKey(entry, keys)) faults.push('enrolment');
      if (isOfNobody(entry)) faults.push('enrolment');
      const signer = keys.get(entry.keyId);
      if (!signer) return { key: null, faults: [...faults, 'unknown-key'] };
      const held = roles.get(signer.account) ?? [];
      if (signer.isRevoked) faults.push('revoked-key');
      if (entry.actor !== null && entry.actor !== signer.account) faults.push('actor');
      if (entry.role !== null && !held.includes(entry.role)) faults.push('role');
      const isOwnRekey = entry.type === 'account.rekeyed' && enrolled?.account === signer.account;
      const needsAdmin =
        signer.account === SHEETS
          ? !maySheetsEnrol(entry, enrolled)
          : (isEnrolling && !isOwnRekey) || entry.type === ROTATED || BY_ADMIN.includes(entry.type);
      if (entry.type === 'office.founded' || (needsAdmin && !held.includes('admin'))) faults.push('not-permitted');
      if (isOwnRekey && !isSame(enrolled.roles, held)) faults.push('role');
      if (entry.type === 'account.enrolled' && enrolled && roles.has(enrolled.account)) faults.push('enrolment');
      return { key: signer.key, faults };
    },
    isAdministrator: (keyId) => roles.get(keys.get(keyId ?? '')?.account ?? '')?.includes('admin') === true,
    changes: (entry) => KEY_EVENTS.includes(entry.type),
    apply(entry) {
      const account = textOf(entry.detail.account);
      const named = readRoles(entry.detail) ?? [];
      const enrolled = ENROLLING.includes(entry.type) ? readEnrolment(entry) : null;
      if (enrolled) {
        revokeKeysOf(keys, enrolled.account);
        keys.set(enrolled.known.keyId, enrolled.known);
        roles.set(enrolled.account, enrolled.roles);
        invitations.delete(enrolled.account);
      } else if (entry.type === SHEETS_REPLACED) {
        for (const known of keys.values()) if (known.account === SHEETS) known.isRevoked = true;
        const known = readSheetsKey(entry, keys);
        if (known) keys.set(known.keyId, known);
      } else if (entry.type === 'account.invited') {
        revokeKeysOf(keys, account);
        invitations.set(account, named);
      } else if (entry.type === 'account.role-changed') {
        const isInvited = invitations.has(account);
        if (isInvited) invitations.set(account, named);
        if (roles.has(account) || !isInvited) roles.set(account, named);
      } else if (entry.type === 'account.disabled') {
        revokeKeysOf(keys, account);
        invitations.delete(account);
      }
    },
    inForce: () => [...keys.values()].filter((known) => !known.isRevoked && known.account !== SHEETS),
    accounts: () => roles.size,
    state: () => ({
      keys: [...keys.values()].map(({ account, publicKey, isRevoked }) => ({
        account,
        publicKey: publicKey.toString('base64'),
        isRevoked,
      })),
      roles: heldRoles(roles),
      invitations: heldRoles(invitations),
    }),
  };
}

const heldRoles = (roles: ReadonlyMap<string, readonly string[]>): readonly HeldRoles[] =>
  [...roles].map(([account, held]) => ({ account, roles: held }));

interface Enrolment {
  readonly account: string;
  readonly roles: readonly string[];
  readonly known: KnownKey;
}

/** The key an entry enrols; null if what it says is incomplete or contradicts itself. */
function readEnrolment(entry: ReadEntry): Enrolment | null {
  const account = textOf(entry.detail.enrolledAccount);
  const roles = readRoles(entry.detail);
  const known = readKey(account, textOf(entry.detail.publicKey));
  if (account === '' || !roles || !known || entry.detail.keyId !== known.keyId) return null;
  return { account, roles, known };
}

/**
 * The roles that an entry names: a list in the order of the alphabet, or one as a text, as entries did before an account
 * could hold several. Null if they are none, or the auditor is not alone.
 */
function readRoles({ role, roles }: ReadEntry['detail']): readonly string[] | null {
  const named: unknown = role === undefined ? roles : roles === undefined ? [role] : null;
  if (!Array.isArray(named) || named.length === 0) return null;
  const isSound = named.every((one, at) => textOf(one) !== '' && (at === 0 || named[at - 1] < one));
  return isSound && (named.length === 1 || !named.includes('auditor')) ? named : null;
}

function isSame(one: readonly string[] | undefined, other: readonly string[]): boolean {
  return one?.length === other.length && one.every((role, at) => role === other[at]);
}

/** The key of new recovery sheets; null if what the entry says is incomplete, contradicts itself, or is known already. */
function readSheetsKey(entry: ReadEntry, keys: ReadonlyMap<string, KnownKey>): KnownKey | null {
  const known = readKey(SHEETS, textOf(entry.detail.recoveryKey));
  return known && entry.detail.recoveryKeyId === known.keyId && !keys.has(known.keyId) ? known : null;
}

/** A public key as entries and states write it; null if it is none. */
function readKey(account: string, base64: string): KnownKey | null {
  const publicKey = Buffer.from(base64, 'base64');
  if (publicKey.length !== 32 || publicKey.toString('base64') !== base64) return null;
  const keyId = hash('sha256', publicKey, 'hex').slice(0, 16);
  const key = createPublicKey({ key: Buffer.concat([PUBLIC_HEAD, publicKey]), format: 'der', type: 'spki' });
  return { keyId, account, publicKey, key, isRevoked: false };
}

function revokeKeysOf(keys: ReadonlyMap<string, KnownKey>, account: string): void {
  for (const known of keys.values()) if (known.account === account && account !== SHEETS) known.isRevoked = true;
}

/** An account is named, and by a text: nothing else may be invited, and least of all the sheets' own place. */
const isOfNobody = (entry: ReadEntry): boolean =>
  OF_ACCOUNT.includes(entry.type) && textOf(entry.detail.account) === '';

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
