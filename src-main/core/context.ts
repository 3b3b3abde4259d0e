import type { Kysely, Transaction } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import type { KeyRotation } from '../contract/account.ts';
import type { CHECKPOINT_PLACES, Reviewed } from '../contract/audit-log.ts';
import type { FactorProof } from '../contract/factor-proof.ts';
import type { Json } from '../contract/operation.ts';
import type { Progress } from '../contract/port.ts';
import type { Role } from '../contract/role.ts';
import type { ReviewedLog } from './audit/reviewed-log.ts';
import type { BackupDoors } from './backup/doors.ts';
import type { Brought, KeyStore } from './db/factor.ts';
import type { FactorsInUse } from './db/factors-in-use.ts';
import type { FileCheck } from './db/file-check.ts';
import type { OwnEntry } from './db/own-entry.ts';
import type { StrengthJudge } from './db/password-policy.ts';
import type { PendingNote } from './db/pending-notes.ts';
import type { Database } from './db/schema.ts';
import type { Catalogue } from './legal-basis/catalogue.ts';
import type { Glass } from './need-to-know/rules.ts';
import type { Joined, OpenOutcome } from './opening.ts';
import type { RecoveryDoors, SheetsInHand, SheetsMaking } from './recovery-doors-type.ts';

/** Who is calling. */
export interface Actor {
  readonly accountId: string;
  readonly loginName: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
}

/** A transaction that cannot write, by its type. */
export type ReadTransaction = ReadonlyKysely<Database>;

/** A transaction that may write; whoever only reads takes it too. */
export type WriteTransaction = Transaction<Database> & ReadTransaction;

/** All that a query may touch. There is no outer database here: using it inside a transaction would deadlock. */
export interface ReadContext {
  readonly trx: ReadTransaction;
  readonly actor: Actor;
  readonly now: () => Date;
  readonly catalogue: Catalogue;
  /** Says how far long work is; throws `cancelled` once the caller has given up. */
  readonly progress: (progress: Progress) => void;
  /** Lets waiting messages in, so that long work can be given up; calls still run one after another. */
  readonly pause: () => Promise<void>;
  /** Signed checkpoints of the log that is read, oldest first, with the place where each lies. */
  readonly checkpoints: () => Promise<readonly HeldCheckpoint[]>;
  /** Where the log is read: this office's own, or the one that came with the bundle open in an auditor's notebook. */
  readonly log: ReadTransaction;
  /** Identifier of the log that is read. */
  readonly origin: string;
  /** Folder in which the office lies. */
  readonly officeFolder: string;
  /** The bundle whose log is read; null in an office. */
  readonly reviewed: Reviewed | null;
  /** 緊急アクセス that stands open in this session. */
  readonly glass: Glass | null;
  /** Until when 投影 is allowed in this session. */
  readonly projection: Date | null;
  /** 復旧票. */
  readonly sheets: SheetsInHand;
}

/** A signed note and where it was found. */
export interface HeldCheckpoint {
  readonly place: (typeof CHECKPOINT_PLACES)[number];
  readonly note: string;
}

/** All that a command may touch. */
export interface Context extends Omit<ReadContext, 'trx'> {
  readonly trx: WriteTransaction;
  readonly newId: () => string;
  /** From the system's generator; for secrets that lie in the database. */
  readonly randomBytes: (length: number) => Uint8Array;
  /** The acting account's own signing key. */
  readonly own: { readonly publicKey: Uint8Array; sign(bytes: Uint8Array): Uint8Array };
  /** Done once the transaction has committed; a failure is the call's failure, and the log keeps its entry. */
  readonly afterCommit: (work: () => Promise<void>) => void;
  /** Opens 緊急アクセス for this session, or ends it; to be done after the commit, when the log knows of it. */
  readonly setGlass: (glass: Glass | null) => void;
  /** The window: kept out of screen captures (false where it cannot be), or let into them until a moment. */
  readonly screen: { protect(): Promise<boolean>; expose(until: Date): Promise<void> };
  /** Shipped files. */
  readonly resources: Resources;
  readonly keys: {
    /** Adds a key ring entry under a one-time code and returns the code. */
    invite(account: { accountId: string; loginName: string }): Promise<string>;
    /** The same for an account that has had keys: once the entry has committed they open nothing any more. */
    reinvite(account: { accountId: string; loginName: string }): string;
    /** Takes the keys away once the entry has committed. */
    disable(accountId: string): void;
    readonly sheets: SheetsMaking;
  };
}

/** What a gate may do around the open office. */
export interface GateContext {
  readonly now: () => Date;
  readonly newId: () => string;
  readonly session: Session;
  /** Runs another operation through the same door, as whoever is then signed in. */
  readonly call: (operation: string, input: unknown) => Promise<unknown>;
  /** Writes the entry of a key that joined on the way (the demonstration office founds itself). */
  readonly join: (joined: Joined) => Promise<void>;
  readonly resources: Resources;
  /** Judges how easily a new password is guessed. */
  readonly judge: StrengthJudge;
  /** Bytes of a file that was chosen in the shell's dialog. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Removes a file that the application wrote. */
  readonly deleteFile: (path: string) => Promise<void>;
  /** Writes a new file to a path that was chosen in the shell's dialog; never over another. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly keyStore: KeyStore | undefined;
  /** What a second factor yields; the caller wipes it. Throws `file_refused` for a key file that is none of the office. */
  readonly factor: (proof: FactorProof | null) => Promise<Brought['factor']>;
  readonly progress: (progress: Progress) => void;
  /** Writes the declared entry of this call into a copy of the office that is about to take its place. */
  readonly noteInCopy: (copy: Kysely<Database>, output: unknown) => Promise<void>;
  /** 控え: made of the open office, or looked into and put in its place. */
  readonly backups: BackupDoors;
}

/** Result of a gate: its output, what its entry says beside the declared facts, and whether the office closes after it. */
export interface GateResult<O> {
  readonly output: O;
  readonly detail?: { readonly [name: string]: Json };
  /** A key whose joining a crash kept out of the log; its entry comes before the declared one. */
  readonly late?: Joined;
  /** Writes that belong to the same transaction as the entry. */
  readonly write?: (trx: Transaction<Database>) => Promise<void>;
  /** Done once the entry has committed; a failure is the call's failure, and the log keeps its entry. */
  readonly afterCommit?: () => Promise<void>;
  /** Its entry lies in the office's file already. */
  readonly isNoted?: boolean;
  /** The attempt did not open the office: nothing can be logged now. */
  readonly isUnlogged?: boolean;
  readonly closeAfter?: boolean;
}

/** Read-only files shipped with the application. */
export interface Resources {
  text(name: string): string;
  bytes(name: string): Uint8Array;
}

/** The open office, if any, and the doors into it; owned by the server. */
export interface Session extends RecoveryDoors<Joined> {
  readonly actor: () => Actor | null;
  readonly folder: () => string;
  readonly isDemonstration: () => boolean;
  readonly signedInAt: () => Date | null;
  /** 監査の手帳: whether the folder turned to is the auditor's own. */
  readonly isNotebook: () => boolean;
  /** The bundle that lies open in the notebook. */
  readonly reviewed: () => Reviewed | null;
  /** Takes a bundle in for reading, in the place of one that was open. Throws `locked`. */
  review(load: (into: ReviewedLog) => Promise<Reviewed>): Promise<Reviewed>;
  endReview(): Promise<void>;
  /** The signed-in account's public key for sealed bundles, as age writes it. Throws `locked`. */
  recipient(): string;
  /** Lines of what was sealed for the signed-in account. Throws `locked`; a `TypeError` says what is wrong with it. */
  unseal(bytes: Uint8Array): AsyncIterable<string>;
  /** 自分のログイン of the signed-in account. Throws `locked`. */
  own(): OwnEntry;
  turnTo(which: 'office' | 'demonstration' | 'notebook'): void;
  found(options: {
    officeName: string;
    municipality: string;
    loginName: string;
    displayName: string;
    password: string;
    isDemonstration: boolean;
    roles: readonly Role[];
  }): Promise<Joined & { accountId: string }>;
  open(credentials: Brought & { readonly loginName: string }): Promise<OpenOutcome>;
  /** 二要素目 in use in the office in the folder. */
  factors(): Promise<FactorsInUse>;
  enrol(input: {
    loginName: string;
    enrolmentCode: string;
    newPassword: string;
  }): Promise<OpenOutcome & { joined?: Joined }>;
  /** 鍵の入替え: the open office goes on under a new key, or under the one it had. Throws `locked`, and `cancelled`. */
  rotateKey(watch: {
    readonly progress: (progress: Progress) => void;
    readonly note: (copy: Kysely<Database>, epoch: number) => Promise<void>;
  }): Promise<KeyRotation>;
  /** Opens the closed office for one piece of reading and closes it again, without an entry. */
  readOnce<T>(
    credentials: Brought & { readonly loginName: string },
    read: (office: ExaminedOffice) => Promise<T>,
  ): Promise<{ kind: 'read'; value: T } | Exclude<OpenOutcome, { kind: 'open' }>>;
  idleLockMinutes(): number;
  officeName(): string;
}

/** What the doctor reads besides: the file itself, and what waits for the log. */
export interface ExaminedOffice extends ReadOnceOffice {
  readonly checkFile: () => Promise<FileCheck>;
  readonly pendingNotes: readonly PendingNote[];
}

/** What a verification reads. */
export type ReadOnceOffice = Pick<ReadContext, 'trx' | 'log' | 'origin' | 'checkpoints' | 'reviewed'>;
