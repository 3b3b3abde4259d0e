import { existsSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { AppError } from '../../contract/error.ts';
import type { RecoveryRefusal, SheetFault, TypedSheets } from '../../contract/recovery.ts';
import { backOffIn } from './back-off.ts';
import { makeEntry, openEntry } from './key-ring-entry.ts';
import { type FoundRings, findKeyRings, readableRings } from './key-ring-file.ts';
import { openNextBySheets } from './key-ring-next.ts';
import type { Migrations } from './migrate.ts';
import { passwordFaults } from './password-policy.ts';
import { addPendingNote } from './pending-notes.ts';
import { type KeptRecovery, readKeptRecovery } from './recovery-file.ts';
import { openRecovery, type RecoveryKeys, recoveryKeys } from './recovery-seal.ts';
import { faultsOfSets } from './recovery-session.ts';
import { readSheets } from './recovery-sheets.ts';
import { openByKey } from './rotation-settling.ts';
import { type Entered, ensureCrypto, enterWith } from './vault-entrance.ts';
import { fileRefused, type VaultPaths, vaultPaths } from './vault-folder.ts';
import { type OpenVault, startSession, type VaultEnvironment } from './vault-session.ts';

/** Counter of attempts with sheets. They are never shut out for good: 160 bits cannot be guessed, and nothing else is left. */
const SHEETS_COUNTER = 'recovery';

/** An office that both sheets opened. */
interface BySheets extends Pick<Entered, 'database' | 'ring'> {
  readonly kind: 'entered';
  readonly paths: VaultPaths;
  readonly dataKey: Buffer;
  readonly keys: RecoveryKeys;
}

/** Whom the sheets let in: an account that is there, or a new one. */
export interface Recovered {
  readonly accountId: string;
  readonly loginName: string;
}

/**
 * 復旧票で確かめる: opens the office with both sheets for one look and closes it. That it happened waits for the log.
 * Throws `AppError` `file_refused`.
 */
export async function lookWithSheets<T>(
  folder: string,
  typed: TypedSheets,
  look: (kysely: Kysely<unknown>) => Promise<T>,
  migrations: Migrations,
  env: VaultEnvironment,
): Promise<{ readonly kind: 'looked'; readonly value: T } | RecoveryRefusal> {
  const entered = await enterBySheets(folder, typed, migrations, env);
  if (entered.kind === 'refused') return entered;
  const { database, dataKey } = entered;
  try {
    addPendingNote(database, { event: 'recovery.sheets-checked', detail: { at: env.now().toISOString() } });
    return { kind: 'looked', value: await look(database.kysely) };
  } finally {
    dataKey.fill(0);
    await database.checkpointAndClose();
  }
}

/**
 * 復旧票を使う: both sheets open the office for an account of `choose`, which gets new key pairs under a new password. The
 * ring takes them once the log has: whatever is cut short in between, the sheets still work. `signer` is the sheets' own
 * key, for the entry that lets the account's new key into the log. Throws `AppError` `file_refused`.
 */
export async function openBySheets(
  folder: string,
  typed: TypedSheets,
  newPassword: string,
  choose: (kysely: Kysely<unknown>) => Promise<Recovered | 'account' | 'login-name-taken'>,
  migrations: Migrations,
  env: VaultEnvironment,
): Promise<
  { readonly kind: 'open'; readonly vault: OpenVault; readonly signer: RecoveryKeys['sign'] } | RecoveryRefusal
> {
  const entered = await enterBySheets(folder, typed, migrations, env);
  if (entered.kind === 'refused') return entered;
  const { database, dataKey, ring, paths, keys } = entered;
  const giveUp = async (refusal: Partial<RecoveryRefusal> & Pick<RecoveryRefusal, 'reason'>) => {
    dataKey.fill(0);
    await database.checkpointAndClose();
    return refused(refusal);
  };
  try {
    const chosen = await choose(database.kysely);
    if (typeof chosen === 'string') return await giveUp({ reason: chosen });
    const { accountId, loginName } = chosen;
    const rules = await passwordFaults(newPassword, { officeName: ring.officeName, loginName }, env.judge);
    if (rules.length > 0) return await giveUp({ reason: 'policy', rules: [...rules] });
    const before = ring.accounts.find((account) => account.accountId === accountId);
    const secrets = { password: newPassword };
    const keysEpoch = (before?.keysEpoch ?? 0) + 1;
    const account = { accountId, loginName, state: 'active', secrets, keysEpoch } as const;
    const entry = await makeEntry(ring, account, dataKey, env.randomBytes, env.kdfCost);
    const opened = await openEntry(ring, entry, secrets);
    if (opened === null) throw new AppError('unavailable', { reason: 'crypto-self-test' });
    dataKey.fill(0);
    const backOff = backOffIn(paths.signIn, env.now);
    await backOff.clear(accountId);
    const vault = await startSession({ paths, ring, entry, opened, database, backOff, env, isUnwritten: true });
    return { kind: 'open', vault, signer: keys.sign };
  } catch (error) {
    await giveUp({ reason: 'account' });
    throw error;
  }
}

/** One counted attempt with both sheets. A slip of the pen is told before it is one. */
async function enterBySheets(
  folder: string,
  typed: TypedSheets,
  migrations: Migrations,
  env: VaultEnvironment,
): Promise<BySheets | RecoveryRefusal> {
  ensureCrypto();
  const paths = vaultPaths(folder);
  if (!existsSync(paths.database)) throw fileRefused('database-missing');
  const rings = await findKeyRings(paths.keyRing);
  const seals = await sealsIn(rings, paths.keyRing);
  const [newest] = seals;
  if (!newest) return refused({ reason: 'no-sheets' });
  const { pair, sets, faults } = readSheets(typed, newest.vaultId);
  const setId = seals.find(({ recovery }) => recovery.setId === sets[0])?.recovery.setId ?? newest.recovery.setId;
  const told = faultsOfSets(sets, setId, faults);
  if (pair === null || told.length > 0) return refused({ reason: 'sheets', faults: [...told] });

  const backOff = backOffIn(paths.signIn, env.now);
  const admission = await backOff.begin(SHEETS_COUNTER, '');
  if (admission.kind === 'wait') return refused({ reason: 'wait', waitSeconds: admission.seconds });
  const keys = recoveryKeys(newest.vaultId, pair.setId, pair.secrets);
  for (const secret of pair.secrets) secret.fill(0);
  const fitting = seals.find((seal) => opens(seal, keys));
  const first = fitting && openRecovery(fitting, fitting.recovery, keys.receive);
  if (!fitting || !first) return refused({ reason: 'sheets', faults: unlocated() });
  await backOff.succeed(SHEETS_COUNTER);
  const lying = readableRings(rings).find(({ recovery }) => recovery?.seal.text === fitting.recovery.seal.text);
  const outcome = await openByKey(paths, lying ?? null, first, () =>
    lying ? openNextBySheets(lying, keys.receive) : null,
  );
  const entered = await enterWith(paths, lying?.next ? null : rings, outcome, migrations, env, null);
  if (entered.kind === 'refused') return refused({ reason: 'in-use' });
  const { database, ring, dataKey } = entered;
  if (ring.recovery?.setId === pair.setId) return { kind: 'entered', database, ring, paths, dataKey, keys };
  // An older ring lay there, with sheets that have been replaced since.
  dataKey.fill(0);
  await database.checkpointAndClose();
  return refused({ reason: 'sheets', faults: [...faultsOfSets(sets, ring.recovery?.setId ?? '', [])] });
}

/** Every seal that lies in the office's folder, the newest first. */
async function sealsIn(rings: FoundRings, keyRing: string): Promise<readonly KeptRecovery[]> {
  const inRings = readableRings(rings).flatMap(({ vaultId, epoch, recovery }) =>
    recovery ? [{ vaultId, epoch, recovery }] : [],
  );
  const kept = await readKeptRecovery(keyRing);
  return kept ? [...inRings, kept] : inRings;
}

const opens = (seal: KeptRecovery, { receive }: RecoveryKeys): boolean => {
  const key = openRecovery(seal, seal.recovery, receive);
  key?.fill(0);
  return key !== null;
};

/** Every line is well formed and the sheets still do not fit: nobody can say which of them is the wrong one. */
const unlocated = (): SheetFault[] => ([1, 2] as const).map((sheet) => ({ sheet, line: null, fault: 'digest' }));

function refused(refusal: Partial<RecoveryRefusal> & Pick<RecoveryRefusal, 'reason'>): RecoveryRefusal {
  return { kind: 'refused', waitSeconds: 0, faults: [], rules: [], ...refusal };
}
