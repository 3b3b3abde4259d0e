import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackOff } from './back-off.ts';
import { type OnBytes, partOf } from './backup-bundle.ts';
import { type BackupManifest, isManifestSigned, MANIFEST, parseManifest } from './backup-manifest.ts';
import { isSameState, stateOf } from './backup-state.ts';
import { challenge } from './challenge.ts';
import type { Brought } from './factor.ts';
import { isRingGenuine, type KeyRing, type KeyRingEntry } from './key-ring.ts';
import type { OpenedEntry } from './key-ring-entry.ts';
import { parseKeyRing } from './key-ring-parse.ts';
import { type OpenCopy, openCopy, openDatabase } from './open.ts';
import { checkPages } from './page-check.ts';
import { addPendingNote, type PendingNote } from './pending-notes.ts';
import { ensureCrypto, type Refused, refused, spelt } from './vault-entrance.ts';
import { fileRefused, vaultPaths } from './vault-folder.ts';
import type { VaultEnvironment } from './vault-session.ts';

/** A backup that stands open for reading. The caller closes it, which wipes the key. */
export interface OpenedBackup {
  readonly manifest: BackupManifest;
  /** SHA-256 of the manifest file, hexadecimal. */
  readonly manifestSha256: string;
  readonly ring: KeyRing;
  readonly entry: KeyRingEntry;
  readonly copy: OpenCopy;
  /** Checkpoints that lie in the bundle. */
  readonly checkpoints: readonly string[];
  /** Leaves a note for the log in a copy of its database that is about to take the office's place. */
  noteInto(database: string, note: PendingNote): Promise<void>;
  close(): Promise<void>;
}

/** Who opens it. */
export interface BackupCredentials extends Brought {
  readonly loginName: string;
}

/**
 * Opens a backup with an account of its own ring. Before the password is tried: every part must have the digest that the
 * manifest gives, and the manifest the signature of an account in the ring. After it: the ring's HMAC, every page's HMAC,
 * SQLite's own check, and the state that the manifest states. Throws `AppError` `file_refused` with the reason.
 */
export async function openBackup(
  folder: string,
  credentials: BackupCredentials,
  env: VaultEnvironment,
  backOff: BackOff,
  onBytes: OnBytes = () => {},
): Promise<OpenedBackup | Refused> {
  ensureCrypto();
  const { manifest, manifestSha256, ring } = await readBundle(folder, onBytes);
  const loginName = spelt(credentials.loginName);
  const entry = ring.accounts.find((account) => account.loginName === loginName);
  const candidates = entry ? [{ ring, entry }] : [];
  const proof = await challenge({ ring, loginName, candidates, backOff }, 'sign-in', credentials, env);
  if (proof.kind === 'refused') return proof;
  const { dataKey } = proof.opened;
  // Whoever has only been invited has no account yet, in the backup as in the office.
  if (proof.entry.state !== 'active') {
    dataKey.fill(0);
    return refused('credentials');
  }
  try {
    if (!isRingGenuine(ring, dataKey)) throw fileRefused('key-ring-altered');
    const copy = await openProved(folder, dataKey, manifest, ring);
    const checkpoints = manifest.parts.filter(({ name }) => name.startsWith('checkpoints/')).map(({ name }) => name);
    return {
      manifest,
      manifestSha256,
      ring,
      entry: proof.entry,
      copy,
      checkpoints: await Promise.all(checkpoints.map((name) => readFile(join(folder, name), 'utf8'))),
      noteInto: async (database, note) => {
        const outcome = openDatabase(database, dataKey);
        if (outcome.kind === 'refused') throw fileRefused(outcome.reason);
        try {
          addPendingNote(outcome.database, note);
        } finally {
          await outcome.database.checkpointAndClose();
        }
      },
      close: async () => {
        dataKey.fill(0);
        await copy.close();
      },
    };
  } catch (error) {
    dataKey.fill(0);
    throw error;
  }
}

/** Reads what can be checked without a password. */
async function readBundle(
  folder: string,
  onBytes: OnBytes,
): Promise<{ readonly manifest: BackupManifest; readonly manifestSha256: string; readonly ring: KeyRing }> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  if (text === null) throw fileRefused('manifest-missing');
  const read = parseManifest(text);
  if (typeof read === 'string') throw fileRefused(read);
  const { manifest } = read;
  for (const part of manifest.parts) {
    const found = await partOf(folder, part.name, onBytes).catch((error: unknown) => {
      throw error instanceof Error && (error as NodeJS.ErrnoException).code === undefined
        ? error
        : fileRefused('backup-part-missing');
    });
    if (found.sha256 !== part.sha256 || found.bytes !== part.bytes) throw fileRefused('backup-part');
  }
  const ring = parseKeyRing(await readFile(vaultPaths(folder).keyRing, 'utf8'));
  if (typeof ring === 'string') throw fileRefused(ring);
  const isOne =
    ring.vaultId === manifest.vaultId && ring.epoch === manifest.epoch && ring.generation === manifest.generation;
  if (!isOne) throw fileRefused('backup-mixed');
  if (!isManifestSigned(read, ring)) throw fileRefused('backup-signature');
  return { manifest, manifestSha256: createHash('sha256').update(text, 'utf8').digest('hex'), ring };
}

async function openProved(
  folder: string,
  dataKey: OpenedEntry['dataKey'],
  manifest: BackupManifest,
  ring: KeyRing,
): Promise<OpenCopy> {
  const path = vaultPaths(folder).database;
  const outcome = openCopy(path, dataKey);
  if (outcome.kind === 'refused') throw fileRefused(outcome.reason);
  const { copy } = outcome;
  try {
    const { pages, bad } = await checkPages(path, dataKey);
    if (pages === 0 || bad.length > 0 || !copy.integrityCheck()) throw fileRefused('backup-integrity');
    if (!isSameState(await stateOf(copy), manifest)) throw fileRefused('backup-rows');
    if (Number(copy.readMeta('keyRing.generation')) !== ring.generation) throw fileRefused('backup-mixed');
    return copy;
  } catch (error) {
    await copy.close();
    throw error;
  }
}

/** Counter of attempts at backups while no office lies here; it lasts as long as the program runs. */
export function countingInMemory(): BackOff {
  let count = 0;
  return {
    begin: async () => {
      count += 1;
      return { kind: 'admitted' };
    },
    succeed: async () => {
      count = 0;
    },
    attempts: async () => count,
    clear: async () => {},
    takeFailures: async () => [],
    forget: async () => {},
  };
}
