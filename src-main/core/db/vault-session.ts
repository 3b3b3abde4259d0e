import type { FileHandle } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import { AppError } from '../../contract/error.ts';
import { sign } from '../../log/keys.ts';
import type { BackOff, FailedSignIn } from './back-off.ts';
import { type BackupPowers, backupPowers } from './backup-powers.ts';
import type { KeyStore } from './factor.ts';
import { invitationOf } from './invitation.ts';
import type { KdfCost } from './kdf.ts';
import type { KeyRing, KeyRingEntry } from './key-ring.ts';
import { withDisabled, withInvited } from './key-ring-accounts.ts';
import type { OpenedEntry } from './key-ring-entry.ts';
import type { OpenDatabase } from './open.ts';
import { type OwnEntry, ownEntryOf } from './own-entry.ts';
import type { StrengthJudge } from './password-policy.ts';
import { type PendingNote, pendingNotes } from './pending-notes.ts';
import { recoveryOf, type VaultRecovery } from './recovery-session.ts';
import { ringChangesOf } from './ring-changes.ts';
import { rememberRing, remembers } from './ring-memory.ts';

import { type Rotated, reopen, rotateKey } from './rotation.ts';
import type { RotationWatch } from './rotation-copy.ts';

import type { SealFinding } from './seal.ts';
import type { SignedIn } from './signed-in.ts';

import { addCheckpoint, allCheckpoints, newestCheckpoint, type VaultPaths } from './vault-folder.ts';
import { wordPhrase } from './word-phrase.ts';

/** Clock and randomness, passed in so that no rule reaches for the machine's own. */
export interface VaultEnvironment {
  readonly now: () => Date;
  /** Cryptographic random bytes. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** A new UUID. */
  readonly newId: () => string;
  /** Milliseconds of a clock that is never set back. */
  readonly monotonic: () => number;
  /** Name and version of the application, for what is signed before anybody's session begins. */
  readonly app?: string;
  /** Cost of derivation that the policy asks for; the present one unless told otherwise. */
  readonly kdfCost?: KdfCost;
  /** The operating system's key store, where the shell has one. */
  readonly keyStore?: KeyStore;
  /** Judges how easily a new password is guessed. */
  readonly judge?: StrengthJudge;
  /** The office is only looked at: nothing is noted in it, and nobody's entry is renewed. */
  readonly isReading?: boolean;
}

/** An office that stands open. Every function throws `AppError` `locked` after `lock`. */
export interface OpenVault extends BackupPowers {
  /** The vault's identifier (UUID), which every log entry names. */
  readonly origin: string;
  readonly folder: string;
  /** What the seal told of the file when it was opened; null where nothing. */
  readonly finding: SealFinding | null;
  readonly kysely: Kysely<unknown>;
  readonly who: SignedIn;
  /** Password, second factor and binding of whoever is signed in. */
  readonly own: OwnEntry;
  /** Sign-ins that failed since the last unlock, for the log. */
  readonly failures: readonly FailedSignIn[];
  /** What befell the office while nobody could sign an entry about it; for the log, in whose transaction they are dropped. */
  readonly pendingNotes: readonly PendingNote[];
  /** Says that `failures` are in the log. Without it they are handed out again after a crash: twice rather than never. */
  failuresLogged(): Promise<void>;
  /**
   * Makes the entry of an account under a one-time code, which is returned once and stored nowhere; works inside an open
   * transaction. `isAgain` puts it in the place of any entry that the account has: what opened the office until then
   * opens it no more. Throws `AppError` `conflict` for one's own account, and without `isAgain` for one that has enrolled.
   */
  invite(account: {
    readonly accountId: string;
    readonly loginName: string;
    readonly isAgain?: boolean;
    /** One that `newEnrolmentCode` gave; drawn anew without. */
    readonly enrolmentCode?: string;
  }): Promise<{ readonly enrolmentCode: string }>;
  /** A code for `invite` that may be shown before its entry is made. */
  newEnrolmentCode(): string;
  /**
   * Takes an account's box and seal away. Its public keys stay. A copy of the folder made earlier keeps what it held;
   * `rotateKey` keeps from such a copy what comes later. Throws `AppError` `not_found`, or `conflict` for one's own account.
   */
  disable(accountId: string): Promise<void>;
  /**
   * 鍵の入替え. `vault` takes this one's place where the file had to be closed for it; this one is locked then.
   * Throws what `watch.progress` throws; `AppError` `file_refused` when the file cannot be opened again.
   */
  rotateKey(watch: RotationWatch): Promise<{ readonly outcome: Rotated; readonly vault: OpenVault | null }>;
  quickCheck(): Promise<boolean>;
  schemaDigest(): string;
  writeCheckpoint(text: string): Promise<void>;
  readCheckpoints(): Promise<readonly string[]>;
  /** The newest that can be read; null if there is none. */
  newestCheckpoint(): Promise<string | null>;
  /** 復旧票 of this office. */
  readonly recovery: VaultRecovery;
  isOpen(): boolean;
  /** Moves the write-ahead log into the file, closes it and wipes the key. Safe to call twice. */
  lock(): Promise<void>;
}

/** Everything that an unlocked vault consists of. */
export interface SessionParts {
  readonly paths: VaultPaths;
  readonly ring: KeyRing;
  readonly entry: KeyRingEntry;
  readonly opened: OpenedEntry;
  readonly database: OpenDatabase;
  readonly backOff: BackOff;
  readonly env: VaultEnvironment;
  /** The entry at a higher cost, to be written once the log has it. */
  readonly raised?: KeyRingEntry | null;
  /** The account's entry is not in the ring yet: it goes there once the log holds its key. */
  readonly isUnwritten?: boolean;
}

/** Puts an open database, its keys and its ring together. Takes over `opened.dataKey` and wipes it at `lock`. */
export async function startSession(parts: SessionParts): Promise<OpenVault> {
  const { paths, entry, database, backOff, env } = parts;
  const { dataKey } = parts.opened;
  const { sign: signing, receive } = parts.opened.keys;
  let isOpen = true;
  const descriptors: FileHandle[] = [];

  const failures = await backOff.takeFailures();
  const ensureOpen = () => {
    if (!isOpen) throw new AppError('locked');
  };
  const rings = ringChangesOf(parts.ring, paths.keyRing, { database, dataKey }, ensureOpen);
  const changeRing = rings.changeAccounts;
  const recovery = recoveryOf({
    ...{ paths, database, dataKey, ...env },
    ring: rings.present,
    change: (next) => rings.change(async () => ({ recovery: next })),
  });

  const close = async (): Promise<void> => {
    isOpen = false;
    await database.checkpointAndClose();
    await Promise.all(descriptors.splice(0).map((file) => file.close()));
  };

  return {
    origin: parts.ring.vaultId,
    folder: paths.folder,
    finding: database.finding,
    kysely: database.kysely,
    who: {
      accountId: entry.accountId,
      loginName: entry.loginName,
      keyId: signing.keyId,
      publicKey: signing.publicKey,
      receivingKey: () => {
        ensureOpen();
        return receive;
      },
      sign: (bytes) => {
        ensureOpen();
        return sign(signing.privateKey, bytes);
      },
    },
    own: ownEntryOf({
      accountId: entry.accountId,
      ring: rings.present,
      changeRing,
      backOff,
      env,
      raised: parts.raised ?? null,
    }),
    failures,
    pendingNotes: pendingNotes(database),
    failuresLogged: async () => {
      if (parts.isUnwritten)
        await changeRing(async (accounts) => [
          ...accounts.filter((other) => other.accountId !== entry.accountId),
          entry,
        ]);
      await backOff.forget(failures);
    },
    recovery,
    newEnrolmentCode: () => wordPhrase(env.randomBytes),
    invite: async ({ accountId, loginName, isAgain = false, enrolmentCode = wordPhrase(env.randomBytes) }) => {
      const invitation = { accountId, loginName, enrolmentCode, isAgain, invitedBy: entry.accountId };
      await changeRing(() => withInvited(rings.present(), invitation, dataKey, env));
      database.writeMeta({ [invitationOf(accountId)]: env.now().toISOString() });
      await backOff.clear(accountId);
      return { enrolmentCode };
    },
    disable: (accountId) => changeRing(async (accounts) => withDisabled(accounts, accountId, entry.accountId)),
    rotateKey: async (watch) => {
      ensureOpen();
      await rings.settled();
      const keep = (file: FileHandle) => void descriptors.push(file);
      try {
        const rotating = { paths, ring: rings.present(), dataKey, database, randomBytes: env.randomBytes, keep, close };
        const outcome = await rotateKey(rotating, watch);
        if (isOpen) return { outcome, vault: null };
        const again = reopen(paths, entry.accountId, dataKey, outcome);
        const opened = { ...parts.opened, dataKey: again.dataKey };
        return { outcome, vault: await startSession({ ...parts, ...again, opened, raised: null, isUnwritten: false }) };
      } finally {
        if (!isOpen) dataKey.fill(0);
      }
    },
    quickCheck: async () => {
      ensureOpen();
      return database.quickCheck();
    },
    schemaDigest: () => {
      ensureOpen();
      return database.schemaDigest();
    },
    isOpen: () => isOpen,
    writeCheckpoint: (text) => addCheckpoint(paths, text),
    readCheckpoints: () => allCheckpoints(paths),
    newestCheckpoint: () => newestCheckpoint(paths),
    ...backupPowers({ paths, database, dataKey, signing, ring: rings.present, settled: rings.settled, ensureOpen }),
    lock: async () => {
      if (!isOpen) return;
      isOpen = false;
      await rings.settled();
      recovery.forget();
      try {
        // A rolled-back transaction of the caller may have taken the note about the ring with it.
        if (!remembers(database, rings.present())) rememberRing(database, rings.present());
      } finally {
        dataKey.fill(0);
        await close();
      }
    },
  };
}
