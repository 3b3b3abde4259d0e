import { Buffer } from 'node:buffer';
import { existsSync } from 'node:fs';
import { rename, rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError, ruleViolated } from '../../contract/error.ts';
import { syncFolder } from './atomic-write.ts';
import { backOffIn } from './back-off.ts';
import { KEY_RING_FORMAT, type KeyRing, type KeyRingEntry, signRing } from './key-ring.ts';
import { makeEntry, openEntry } from './key-ring-entry.ts';
import { findKeyRings, writeKeyRing } from './key-ring-file.ts';
import { type Migrations, migrate } from './migrate.ts';
import { openDatabase } from './open.ts';
import { brokenPasswordRules } from './password-policy.ts';
import { rememberRing } from './ring-memory.ts';
import { approach, challenge, ensureCrypto, enter, type OpenResult, refused, spelt } from './vault-entrance.ts';
import { claimFolder, fileRefused, makePrivateFolder, type VaultPaths, vaultPaths } from './vault-folder.ts';
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
  const rules = brokenPasswordRules(founder.password, { officeName, loginName: founder.loginName });
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
    const entry = await makeEntry({ vaultId, epoch: 1 }, account, dataKey, env.randomBytes);
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
    if (existsSync(folder)) await rmdir(folder);
    await rename(building.folder, folder);
    await syncFolder(dirname(folder));
    const opened = await openEntry(ring, entry, { password: founder.password });
    if (opened === null) throw new AppError('unavailable', { reason: 'crypto-self-test' });
    const paths = vaultPaths(folder);
    const rings = await findKeyRings(paths.keyRing);
    const entered = await enter({ paths, rings }, { entry, opened }, founder.password, migrations, env);
    if (entered.kind === 'refused') throw new AppError('unavailable', { reason: entered.reason });
    return startSession({ ...entered, paths, backOff: backOffIn(paths.signIn, env.now), env });
  } catch (error) {
    await rm(building.folder, { recursive: true, force: true });
    throw error;
  } finally {
    dataKey.fill(0);
  }
}

/** Signs in with login name and password. Throws `AppError` `file_refused` when folder, ring or database will not do. */
export async function openVault(
  folder: string,
  credentials: { readonly loginName: string; readonly password: string },
  migrations: Migrations,
  env: VaultEnvironment,
): Promise<OpenResult> {
  const approached = await approach(folder, credentials.loginName, env);
  const { candidates } = approached;
  if (candidates.length > 0 && candidates.every(isInvited)) return { kind: 'enrolment-needed' };
  const proof = await challenge(approached, credentials.password, env);
  if (proof.kind === 'refused') return proof;
  const entered = await enter(approached, proof, credentials.password, migrations, env);
  if (entered.kind === 'refused') return entered;
  return { kind: 'open', vault: await startSession({ ...approached, ...entered, env }) };
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
    loginName: spelt(enrolment.loginName),
    enrolmentCode: code,
  };
  const rules = brokenPasswordRules(enrolment.newPassword, surroundings);
  if (rules.length > 0) return { ...refused('policy'), rules };
  // An account that has enrolled has no code any more: to this door it is as unknown as any other name.
  const invited = approached.candidates.filter(({ entry }) => entry.state !== 'active');
  const proof = await challenge({ ...approached, candidates: invited }, code, env);
  if (proof.kind === 'refused') return proof;
  const entered = await enter(approached, proof, code, migrations, env);
  if (entered.kind === 'refused') return entered;
  const { database, ring } = entered;
  const { dataKey } = entered.opened;

  const { accountId, loginName, keysEpoch } = entered.entry;
  const account = {
    accountId,
    loginName,
    state: 'active',
    secrets: { password: enrolment.newPassword },
    keysEpoch: keysEpoch + 1,
  } as const;
  const own = await makeEntry(ring, account, dataKey, env.randomBytes);
  const { mac: _, ...current } = ring;
  const accounts = ring.accounts.map((other) => (other.accountId === accountId ? own : other));
  const next = signRing({ ...current, accounts, generation: ring.generation + 1 }, dataKey);
  await writeKeyRing(approached.paths.keyRing, next);
  rememberRing(database, next);
  dataKey.fill(0);
  const reopened = await openEntry(next, own, { password: enrolment.newPassword });
  if (reopened === null) throw new AppError('unavailable', { reason: 'crypto-self-test' });
  return {
    kind: 'open',
    vault: await startSession({ ...approached, ring: next, entry: own, opened: reopened, database, env }),
  };
}

const isInvited = ({ entry }: { readonly entry: KeyRingEntry }): boolean => entry.state === 'invited';

async function fill(paths: VaultPaths, ring: KeyRing, dataKey: Buffer, migrations: Migrations): Promise<void> {
  const outcome = openDatabase(paths.database, dataKey, { create: true });
  if (outcome.kind === 'refused') throw fileRefused(outcome.reason);
  const refusal = await migrate(outcome.database, migrations, paths.database, dataKey);
  if (refusal === null) rememberRing(outcome.database, ring);
  await outcome.database.checkpointAndClose();
  if (refusal !== null) throw fileRefused(refusal);
  await writeKeyRing(paths.keyRing, ring);
}
