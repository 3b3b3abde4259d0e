import { Buffer } from 'node:buffer';
import { rm } from 'node:fs/promises';
import { AppError, ruleViolated } from '../../contract/error.ts';
import { backOffIn } from './back-off.ts';
import { challenge } from './challenge.ts';
import { type Brought, secretsFor, wipe } from './factor.ts';
import { invitationOf, isExpired } from './invitation.ts';
import { isBelow, KDF_COST } from './kdf.ts';
import { KEY_RING_FORMAT, type KeyRing, type KeyRingEntry, signRing } from './key-ring.ts';
import { makeEntry, openEntry, rewrapEntry } from './key-ring-entry.ts';
import { findKeyRings, writeKeyRing } from './key-ring-file.ts';
import { takePlace } from './leftovers.ts';
import { type Migrations, migrate } from './migrate.ts';
import { openDatabase } from './open.ts';
import { passwordFaults } from './password-policy.ts';
import { makePrivateFolder } from './private-folder.ts';
import { rememberRing } from './ring-memory.ts';
import {
  type Approach,
  approach,
  type Entered,
  ensureCrypto,
  enter,
  type OpenResult,
  refused,
  spelt,
} from './vault-entrance.ts';
import { claimFolder, fileRefused, type VaultPaths, vaultPaths } from './vault-folder.ts';
import { type OpenVault, startSession, type VaultEnvironment } from './vault-session.ts';
import { canonicalPhrase } from './word-phrase.ts';

/** A new office: its name, whether it holds fictional data, and its first account. */
export interface NewOffice {
  readonly officeName: string;
  readonly isDemonstration: boolean;
  readonly founder: { readonly accountId: string; readonly loginName: string; readonly password: string };
}

/**
 * Founds an office in a folder that is missing or empty and opens it for its founder. It is built beside the folder and
 * renamed at the end, so that no half office ever lies there.
 * Throws `AppError`: `rule_violated` with `password.<rule>`, `file_refused` for the folder, `unavailable`.
 */
export async function createVault(
  folder: string,
  options: NewOffice,
  migrations: Migrations,
  env: VaultEnvironment,
): Promise<OpenVault> {
  ensureCrypto();
  const { officeName, isDemonstration } = options;
  const founder = { ...options.founder, loginName: spelt(options.founder.loginName) };
  const rules = await passwordFaults(founder.password, { officeName, loginName: founder.loginName }, env.judge);
  if (rules.length > 0) throw ruleViolated(...rules.map((rule) => ({ rule: `password.${rule}` })));
  await claimFolder(folder);

  const building = vaultPaths(`${folder}.founding-${env.newId()}`);
  const dataKey = Buffer.from(env.randomBytes(32));
  try {
    await makePrivateFolder(building.checkpoints);
    await makePrivateFolder(building.folder);
    const vaultId = env.newId();
    const account = {
      accountId: founder.accountId,
      loginName: founder.loginName,
      secrets: { password: founder.password },
      state: 'active',
      keysEpoch: 1,
    } as const;
    const entry = await makeEntry({ vaultId, epoch: 1 }, account, dataKey, env.randomBytes, env.kdfCost);
    const createdAt = env.now().toISOString();
    const content = {
      vaultId,
      officeName,
      isDemonstration,
      createdAt,
      epoch: 1,
      generation: 1,
      accounts: [entry],
      recovery: null,
      next: null,
    };
    const ring = signRing({ format: KEY_RING_FORMAT, ...content }, dataKey);
    await fill(building, ring, dataKey, migrations);
    await takePlace(building.folder, folder, env.now());
    const opened = await openEntry(ring, entry, { password: founder.password });
    if (opened === null) throw new AppError('unavailable', { reason: 'crypto-self-test' });
    const paths = vaultPaths(folder);
    const rings = await findKeyRings(paths.keyRing);
    const entered = await enter({ paths, rings }, { ring, entry, opened }, founder, migrations, env);
    if (entered.kind === 'refused') throw new AppError('unavailable', { reason: entered.reason });
    return startSession({ ...entered, paths, backOff: backOffIn(paths.signIn, env.now), env });
  } catch (error) {
    await rm(building.folder, { recursive: true, force: true });
    throw error;
  } finally {
    dataKey.fill(0);
  }
}

/**
 * Signs in with login name, password and what else the account asks for. A one-time code is answered with
 * `enrolment-needed`, but only once it has been judged. Throws `AppError` `file_refused` when folder, ring or database
 * will not do.
 */
export async function openVault(
  folder: string,
  credentials: Brought & { readonly loginName: string },
  migrations: Migrations,
  env: VaultEnvironment,
): Promise<OpenResult> {
  const approached = await approach(folder, credentials.loginName, env);
  const proof = await challenge(approached, 'sign-in', credentials, env);
  if (proof.kind === 'refused') return proof;
  if (proof.entry.state === 'invited') {
    proof.opened.dataKey.fill(0);
    return { kind: 'enrolment-needed' };
  }
  const entered = await enter(approached, proof, credentials, migrations, env);
  if (entered.kind === 'refused') return entered;
  const { ring, entry } = entered;
  const mayRaise = env.isReading !== true && isBelow(entry.kdf, env.kdfCost ?? KDF_COST);
  const raised = mayRaise ? await raise(ring, entry, credentials, env) : null;
  return { kind: 'open', vault: await startSession({ ...approached, ...entered, env, raised }) };
}

/** The entry at the present cost, for which the password is only at hand while somebody signs in. */
async function raise(
  ring: KeyRing,
  entry: KeyRingEntry,
  brought: Brought,
  env: VaultEnvironment,
): Promise<KeyRingEntry | null> {
  const secrets = await secretsFor(ring, entry, brought, env.keyStore);
  const next = { secrets, cost: env.kdfCost ?? KDF_COST };
  const raised = await rewrapEntry(ring, entry, secrets, next, env.randomBytes);
  wipe(secrets);
  return raised;
}

/**
 * 初回登録: spends the one-time code. The account gets new key pairs under its own password, which nobody else has known;
 * the keys of the invitation are gone with the code. Throws as `openVault` does.
 */
export async function enrol(
  folder: string,
  enrolment: { readonly loginName: string; readonly enrolmentCode: string; readonly newPassword: string },
  migrations: Migrations,
  env: VaultEnvironment,
): Promise<OpenResult> {
  const approached = await approach(folder, enrolment.loginName, env);
  const code = canonicalPhrase(enrolment.enrolmentCode);
  const surroundings = {
    officeName: approached.ring.officeName,
    loginName: approached.loginName,
    enrolmentCode: code,
  };
  const rules = await passwordFaults(enrolment.newPassword, surroundings, env.judge);
  if (rules.length > 0) return { ...refused('policy'), rules };
  const proof = await challenge(approached, 'enrol', { password: code }, env);
  if (proof.kind === 'refused') return proof;
  const entered = await enter(approached, proof, { password: code }, migrations, env);
  if (entered.kind === 'refused') return entered;
  const { database } = entered;
  const { dataKey } = entered.opened;
  try {
    return await enrolInside(approached, entered, enrolment.newPassword, env);
  } catch (error) {
    await database.checkpointAndClose();
    throw error;
  } finally {
    dataKey.fill(0);
  }
}

/** The account's own keys under its own password, into the ring of the database that its code has opened. */
async function enrolInside(
  approached: Approach,
  { database, ring, opened: { dataKey }, entry }: Entered,
  newPassword: string,
  env: VaultEnvironment,
): Promise<OpenResult> {
  const { accountId, loginName, keysEpoch } = entry;
  if (isExpired(database.readMeta(invitationOf(accountId)), env.now())) {
    await database.checkpointAndClose();
    return refused('invitation-expired');
  }
  const account = {
    accountId,
    loginName,
    state: 'active',
    secrets: { password: newPassword },
    keysEpoch: keysEpoch + 1,
  } as const;
  const own = await makeEntry(ring, account, dataKey, env.randomBytes, env.kdfCost);
  const { mac: _, ...current } = ring;
  const accounts = ring.accounts.map((other) => (other.accountId === accountId ? own : other));
  const next = signRing({ ...current, accounts, generation: ring.generation + 1 }, dataKey);
  await writeKeyRing(approached.paths.keyRing, next);
  rememberRing(database, next);
  const reopened = await openEntry(next, own, { password: newPassword });
  if (reopened === null) throw new AppError('unavailable', { reason: 'crypto-self-test' });
  return {
    kind: 'open',
    vault: await startSession({ ...approached, ring: next, entry: own, opened: reopened, database, env }),
  };
}

async function fill(paths: VaultPaths, ring: KeyRing, dataKey: Buffer, migrations: Migrations): Promise<void> {
  const outcome = openDatabase(paths.database, dataKey, { create: true });
  if (outcome.kind === 'refused') throw fileRefused(outcome.reason);
  const refusal = await migrate(outcome.database, migrations, paths.database, dataKey);
  if (refusal === null) rememberRing(outcome.database, ring);
  await outcome.database.checkpointAndClose();
  if (refusal !== null) throw fileRefused(refusal);
  await writeKeyRing(paths.keyRing, ring);
}
