import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../../src-main/core/db/migrations/index.ts';
import { createVault, openVault } from '../../../src-main/core/db/vault.ts';
import type { OpenVault, VaultEnvironment } from '../../../src-main/core/db/vault-session.ts';

export { migrations };

/** Credentials of the founder of every office in these tests. */
export const FOUNDER = {
  accountId: '0198c0de-0000-4000-8000-000000000001',
  loginName: 'f001',
  password: 'あさつゆが ひかる パスの小道',
};

/** The machine's own clock and randomness, with a clock that a test may move. */
export function environment(offset: { seconds: number } = { seconds: 0 }): VaultEnvironment {
  return {
    now: () => new Date(Date.now() + offset.seconds * 1000),
    randomBytes: (count) => randomBytes(count),
    newId: () => randomUUID(),
    monotonic: () => performance.now(),
  };
}

/** A folder of its own under the system's temporary folder. */
export function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'tasuki-db-'));
}

/** A founded office, still open. Founding costs a second, so tests share one and work on copies. */
export async function foundOffice(parent: string): Promise<OpenVault> {
  return createVault(
    join(parent, 'office'),
    { officeName: '架空市 生活支援課', isDemonstration: false, founder: FOUNDER },
    migrations,
    environment(),
  );
}

/** Copies a locked office, so that a test may spoil it. */
export async function copyOffice(folder: string, parent: string): Promise<string> {
  const copy = join(parent, `copy-${randomUUID()}`);
  await cp(folder, copy, { recursive: true });
  return copy;
}

/** Signs the founder in; fails the test if that is refused. */
export async function enterOffice(folder: string, env: VaultEnvironment = environment()): Promise<OpenVault> {
  const result = await openVault(folder, FOUNDER, migrations, env);
  if (result.kind !== 'open') throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.vault;
}

/** What entering comes to, as one word: `open`, `enrolment-needed`, or the reason of the refusal. */
export async function tryOffice(
  folder: string,
  credentials: { loginName: string; password: string } = FOUNDER,
  env = environment(),
): Promise<string> {
  try {
    const result = await openVault(folder, credentials, migrations, env);
    if (result.kind === 'open') await result.vault.lock();
    return result.kind === 'refused' ? result.reason : result.kind;
  } catch (error) {
    return (error as { shape?: { reason?: string } }).shape?.reason ?? String(error);
  }
}

/** SHA-256 of a file. */
export async function fileHash(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

/** Every file below a folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

export async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
