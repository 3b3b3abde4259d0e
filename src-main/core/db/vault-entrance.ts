import { AppError } from '../../contract/error.ts';
import { type BackOff, backOffIn, UNKNOWN_ACCOUNT, waitSeconds } from './back-off.ts';
import { failedCryptoExamples } from './crypto-self-test.ts';
import { deriveKey, newKdfParameters } from './kdf.ts';
import { isRingGenuine, type KeyRing, type KeyRingEntry } from './key-ring.ts';
import { type OpenedEntry, openEntry } from './key-ring-entry.ts';
import { type Migrations, migrate } from './migrate.ts';
import { type OpenDatabase, openDatabase } from './open.ts';
import { fileRefused, requireKeyRing, type VaultPaths, vaultPaths } from './vault-folder.ts';
import { type OpenVault, refuseRing, type VaultEnvironment } from './vault-session.ts';

/** A refusal of a person, to be shown and logged. */
export interface Refused {
  readonly kind: 'refused';
  readonly reason: 'credentials' | 'wait' | 'blocked' | 'disabled' | 'in-use' | 'policy';
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

interface Approach {
  readonly paths: VaultPaths;
  readonly ring: KeyRing;
  readonly entry: KeyRingEntry | undefined;
  readonly backOff: BackOff;
}

/** The right secret was given; the caller wipes the data key in `opened`. */
interface Proof {
  readonly kind: 'proved';
  readonly entry: KeyRingEntry;
  readonly opened: OpenedEntry;
}

/** Looks at an office's ring and finds the account of a login name in it. */
export async function approach(folder: string, loginName: string, env: VaultEnvironment): Promise<Approach> {
  ensureCrypto();
  const paths = vaultPaths(folder);
  const ring = await requireKeyRing(paths);
  const entry = ring.accounts.find((account) => account.loginName === spelt(loginName));
  return { paths, ring, entry, backOff: backOffIn(paths.signIn, env.now) };
}

/** One counted attempt to open an account's box. An unknown name takes as long as a wrong password. */
export async function challenge(
  ring: KeyRing,
  entry: KeyRingEntry | undefined,
  secret: string,
  backOff: BackOff,
  env: VaultEnvironment,
): Promise<Proof | Refused> {
  const counter = entry?.accountId ?? UNKNOWN_ACCOUNT;
  const admission = await backOff.begin(counter, entry?.loginName ?? '');
  const attempts = await backOff.attempts(counter);
  if (admission.kind === 'wait') return { ...refused('wait'), waitSeconds: admission.seconds, attempts };
  if (admission.kind === 'blocked') return { ...refused('blocked'), attempts };
  if (entry?.state === 'disabled') return { ...refused('disabled'), attempts };
  const opened =
    entry === undefined ? await pretend(ring, secret, env) : await openEntry(ring, entry, { password: secret });
  if (entry === undefined || opened === null)
    return { ...refused('credentials'), waitSeconds: waitSeconds(attempts), attempts };
  await backOff.succeed(counter);
  if (isRingGenuine(ring, opened.dataKey) && opened.keys.sign.keyId === entry.keyId)
    return { kind: 'proved', entry, opened };
  opened.dataKey.fill(0);
  throw fileRefused('key-ring-altered');
}

async function pretend(ring: KeyRing, secret: string, env: VaultEnvironment): Promise<null> {
  const key = await deriveKey(secret, newKdfParameters(env.randomBytes), {
    vaultId: ring.vaultId,
    accountId: '',
    purpose: 'nobody',
  });
  key.fill(0);
  return null;
}

/** Opens the database that goes with a ring and brings it to the present tables. Wipes the data key on refusal. */
export async function enter(
  paths: VaultPaths,
  ring: KeyRing,
  { dataKey }: OpenedEntry,
  migrations: Migrations,
): Promise<OpenDatabase | 'in-use'> {
  const outcome = openDatabase(paths.database, dataKey);
  if (outcome.kind === 'refused') {
    dataKey.fill(0);
    if (outcome.reason === 'in-use') return 'in-use';
    throw fileRefused(outcome.reason);
  }
  const { database } = outcome;
  const reason = refuseRing(database, ring) ?? (await migrate(database, migrations, paths.database, dataKey));
  if (reason === null) return database;
  dataKey.fill(0);
  await database.checkpointAndClose();
  throw fileRefused(reason);
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
