import type { Buffer } from 'node:buffer';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../contract/error.ts';
import { type SigningKey, sign } from '../../log/keys.ts';
import { type BackOff, backOffIn } from './back-off.ts';
import { failedCryptoExamples } from './crypto-self-test.ts';
import { type Brought, openWith } from './factor.ts';
import type { KeyRing, KeyRingEntry } from './key-ring.ts';
import type { OpenedEntry } from './key-ring-entry.ts';
import { type FoundRings, findKeyRings, isInAgreement, readableRings } from './key-ring-file.ts';
import { hasNext, openNext } from './key-ring-next.ts';
import { type Migrations, migrate, refuseTables } from './migrate.ts';
import { backUpBeforeMigration } from './migration-backup.ts';
import type { OpenDatabase } from './open.ts';
import { addPendingNote } from './pending-notes.ts';
import { REHEARSAL } from './recovery-session.ts';
import { STAGED } from './restore-steps.ts';
import { settle } from './ring-restoring.ts';
import { openByKey, withoutNext } from './rotation-settling.ts';
import { fileRefused, requireKeyRing, type VaultPaths, vaultPaths } from './vault-folder.ts';
import type { OpenVault, VaultEnvironment } from './vault-session.ts';

/** A refusal of a person, to be shown and logged. */
export interface Refused {
  readonly kind: 'refused';
  readonly reason: 'credentials' | 'wait' | 'blocked' | 'invitation-expired' | 'in-use' | 'policy';
  /** Seconds until the next attempt is looked at. */
  readonly waitSeconds: number;
  /** Attempts on this account since it was last opened. */
  readonly attempts: number;
  /** `policy`: the rules that the new password breaks. */
  readonly rules: readonly string[];
}

/** Outcome of an attempt to enter. Refusals of persons are results; a damaged or foreign folder is an `AppError`. */
export type OpenResult =
  | { readonly kind: 'open'; readonly vault: OpenVault }
  | { readonly kind: 'enrolment-needed' }
  | Refused;

/** A ring, which need not be the right one yet, and an account in it. */
export interface Candidate {
  readonly ring: KeyRing;
  readonly entry: KeyRingEntry;
}

/** An office looked at from outside, and the account that wants to enter. */
export interface Approach {
  readonly paths: VaultPaths;
  readonly ring: KeyRing;
  readonly rings: FoundRings;
  /** As the contract spells it. */
  readonly loginName: string;
  /** The account in the present ring; where that is damaged or not its twin's like, also as other rings have it. */
  readonly candidates: readonly Candidate[];
  readonly backOff: BackOff;
}

/** The right secret was given; the caller wipes the data key in `opened`. */
export interface Proof extends Candidate {
  readonly kind: 'proved';
  readonly opened: OpenedEntry;
}

/** An open database with the ring that goes with it, and the account as that ring has it. */
export interface Entered {
  readonly kind: 'entered';
  readonly database: OpenDatabase;
  readonly ring: KeyRing;
  readonly entry: KeyRingEntry;
  readonly opened: OpenedEntry;
}

/** Looks at an office's ring and finds the account of a login name in it. */
export async function approach(folder: string, loginName: string, env: VaultEnvironment): Promise<Approach> {
  ensureCrypto();
  const paths = vaultPaths(folder);
  const { ring, rings } = await requireKeyRing(paths);
  return {
    paths,
    ring,
    rings,
    loginName: spelt(loginName),
    candidates: candidatesIn(ring, rings, spelt(loginName)),
    backOff: backOffIn(paths.signIn, env.now),
  };
}

/**
 * A flaw in a box must not pass for a wrong password, so other rings are asked where there is a sign of one. Rings that
 * agree leave nothing to ask: every attempt takes as long as any other.
 */
function candidatesIn(ring: KeyRing, rings: FoundRings, name: string): readonly Candidate[] {
  const found = (isInAgreement(rings) ? [ring] : readableRings(rings)).flatMap((each) => {
    const entry = each.accounts.find((account) => account.loginName === name);
    return entry ? [{ ring: each, entry }] : [];
  });
  const spelling = ({ ring: { vaultId, epoch }, entry }: Candidate) => JSON.stringify([vaultId, epoch, entry]);
  return [...new Map(found.reverse().map((candidate) => [spelling(candidate), candidate])).values()].reverse();
}

/** Opens the database as `enterWith` does, for an account that proved who it is. */
export async function enter(
  { paths, rings }: Pick<Approach, 'paths' | 'rings'>,
  proof: Omit<Proof, 'kind'>,
  brought: Brought,
  migrations: Migrations,
  env: VaultEnvironment,
): Promise<Entered | Refused> {
  const { receive } = proof.opened.keys;
  const outcome = await openByKey(paths, proof.ring, proof.opened.dataKey, () =>
    openNext(proof.ring, proof.entry, receive),
  );
  const entered = await enterWith(
    paths,
    hasNext(proof.ring) ? null : rings,
    outcome,
    migrations,
    env,
    proof.opened.keys.sign,
  );
  if (entered.kind === 'refused') return entered;
  const { database, ring, dataKey } = entered;
  try {
    const known = await accountIn(ring, { entry: proof.entry, opened: { ...proof.opened, dataKey } }, brought, env);
    if (known) return { kind: 'entered', database, ring, ...known };
  } catch (error) {
    dataKey.fill(0);
    await database.checkpointAndClose();
    throw error;
  }
  dataKey.fill(0);
  await database.checkpointAndClose();
  return refused('credentials');
}

/**
 * Decides which ring goes with an opened database, puts that ring in its place where another lay there, and brings the
 * tables to the present. `rings` is null where opening may have written another ring (a change of keys that was brought to
 * its end just now); `signing` signs a backup before tables are changed, null where no account's key is at hand. Wipes the data key on refusal. Throws `AppError` `file_refused`.
 */
export async function enterWith(
  paths: VaultPaths,
  rings: FoundRings | null,
  outcome: Awaited<ReturnType<typeof openByKey>>,
  migrations: Migrations,
  env: VaultEnvironment,
  signing: SigningKey | null,
): Promise<(Pick<Entered, 'kind' | 'database' | 'ring'> & { readonly dataKey: Buffer }) | Refused> {
  if (outcome.kind === 'refused') {
    if (outcome.reason === 'in-use') return refused('in-use');
    throw fileRefused(outcome.reason);
  }
  const { database, dataKey } = outcome;
  const strange = await refuseTables(database, migrations);
  if (strange !== null) {
    // Of another program, which shall find everything as it left it: not even the seal is renewed.
    dataKey.fill(0);
    await database.checkpointAndClose();
    outcome.putSealBack();
    throw fileRefused(strange);
  }
  try {
    const { finding } = database;
    // First: closing again seals the file as it now is.
    if (finding !== null && env.isReading !== true)
      addPendingNote(database, { event: 'office.file-differed', detail: { finding } });
    await rm(join(paths.folder, REHEARSAL), { recursive: true, force: true });
    // Of a restore that was killed; one that is going on only reads.
    if (env.isReading !== true) await rm(join(paths.folder, STAGED), { recursive: true, force: true });
    const present = rings ?? (await findKeyRings(paths.keyRing));
    const settled = await settle(database, paths.keyRing, present, dataKey, env.now());
    if (settled.kind === 'refused') throw fileRefused(settled.reason);
    const ring = await withoutNext(database, paths.keyRing, settled.ring, dataKey);
    const reason = await migrate(database, migrations, paths.database, dataKey, async () => {
      if (signing === null) return;
      const signer = { keyId: signing.keyId, sign: (bytes: Uint8Array) => sign(signing.privateKey, bytes) };
      await backUpBeforeMigration({ paths, database, ring, dataKey, signer }, env);
    });
    if (reason !== null) throw fileRefused(reason);
    return { kind: 'entered', database, ring, dataKey };
  } catch (error) {
    dataKey.fill(0);
    await database.checkpointAndClose();
    throw error;
  }
}

/**
 * The account in the ring that was found right. Where its box there is another than the one that was opened (an older
 * ring lay in its place), what was brought must open that one too: a password that was changed since, or an account that was
 * disabled, gets nobody in. Throws `AppError` `file_refused`.
 */
async function accountIn(
  ring: KeyRing,
  { entry, opened }: Pick<Proof, 'entry' | 'opened'>,
  brought: Brought,
  env: VaultEnvironment,
): Promise<Pick<Entered, 'entry' | 'opened'> | null> {
  const own = ring.accounts.find(({ accountId }) => accountId === entry.accountId);
  if (!own || own.state === 'disabled') return null;
  if (JSON.stringify(own.keys) === JSON.stringify(entry.keys)) {
    if (opened.keys.sign.keyId !== own.keyId) throw fileRefused('key-ring-altered');
    return { entry: own, opened };
  }
  const again = await openWith(ring, own, brought, env.keyStore);
  again?.dataKey.fill(0);
  return again && { entry: own, opened: { keys: again.keys, dataKey: opened.dataKey } };
}

/** Throws `AppError` `unavailable` when this machine's cryptography gets a published example wrong. */
export function ensureCrypto(): void {
  if (failedCryptoExamples().length > 0) throw new AppError('unavailable', { reason: 'crypto-self-test' });
}

/** A refusal without further particulars. */
export function refused(reason: Refused['reason']): Refused {
  return { kind: 'refused', reason, waitSeconds: 0, attempts: 0, rules: [] };
}

/** Login names as the contract spells them. */
export function spelt(loginName: string): string {
  return loginName.normalize('NFKC').trim().toLowerCase();
}
