import { join } from 'node:path';
import { AppError } from '../../contract/error.ts';
import { type OnBytes, partOf } from './backup-bundle.ts';
import type { BackupPart } from './backup-manifest.ts';
import { type BackupState, type CheckedLog, checkLogDigests, isSameState, stateOf } from './backup-state.ts';
import { isRingGenuine } from './key-ring.ts';
import { readKeyRing } from './key-ring-file.ts';
import { openCopy } from './open.ts';

/** What a backup must turn out to be when it is reopened where it lies. */
export interface Expected {
  readonly parts: readonly BackupPart[];
  readonly state: BackupState;
  /** Digests of the log that an earlier proof has checked; `null` reads all of it. */
  readonly since: CheckedLog | null;
}

/**
 * 控えの証明: reopens a bundle where it lies. Every part has its digest; the ring is genuine under the key; every page in
 * use has its HMAC (`integrity_check` reads them all, and a fresh copy has no others); schema, rows and head are the
 * office's; the log's digests and tree give its root. Throws `AppError` `file_refused` with `backup-<what failed>`.
 */
export async function proveBundle(
  folder: string,
  key: Uint8Array,
  expected: Expected,
  onBytes: OnBytes = () => {},
): Promise<CheckedLog | null> {
  for (const part of expected.parts) {
    const found = await partOf(folder, part.name, onBytes);
    if (found.sha256 !== part.sha256 || found.bytes !== part.bytes) throw unproved('part');
  }
  const ring = await readKeyRing(join(folder, 'keyring.json'));
  if (ring === null || typeof ring === 'string' || !isRingGenuine(ring, key)) throw unproved('ring');
  return proveDatabase(join(folder, 'vault.db'), key, expected);
}

/** The same for the database alone. `isLogRead` false leaves the log's digests to its verification. */
export async function proveDatabase(
  path: string,
  key: Uint8Array,
  expected: Pick<Expected, 'state' | 'since'>,
  isLogRead = true,
): Promise<CheckedLog | null> {
  const outcome = openCopy(path, key);
  if (outcome.kind === 'refused') throw unproved('open');
  const { copy } = outcome;
  try {
    if (!copy.integrityCheck() || copy.freePages() > 0) throw unproved('integrity');
    const state = await stateOf(copy);
    if (!isSameState(state, expected.state)) throw unproved('rows');
    if (!isLogRead || state.log === null) return null;
    const checked = await checkLogDigests(copy.kysely, state.log, expected.since);
    if (checked === null) throw unproved('log');
    return checked;
  } finally {
    await copy.close();
  }
}

const unproved = (what: string): AppError => new AppError('file_refused', { reason: `backup-${what}` });
