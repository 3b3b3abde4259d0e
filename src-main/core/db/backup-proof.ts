import { join } from 'node:path';
import { AppError } from '../../contract/error.ts';
import { type OnBytes, partOf } from './backup-bundle.ts';
import type { BackupPart } from './backup-manifest.ts';
import { type BackupState, type CheckedLog, isSameState } from './backup-state.ts';
import type { CopyReader } from './copy-check.ts';
import { type CopyCheck, readCopy } from './copy-read.ts';
import { isRingGenuine } from './key-ring.ts';
import { readKeyRing } from './key-ring-file.ts';
import { openCopy } from './open.ts';

/** What a backup must turn out to be when it is reopened where it lies. */
export interface Expected {
  readonly parts: readonly BackupPart[];
  readonly state: BackupState;
}

/**
 * 控えの証明: reopens a bundle where it lies. Every part has its digest; the ring is genuine under the key; every page in
 * use has its HMAC (`integrity_check` reads them all, and a fresh copy has no others); schema, rows and head are the
 * office's; the log's digests and tree give its root. `reader` is already at work on the bundle's database, while the
 * digests are taken here. Throws `AppError` `file_refused` with `backup-<what failed>`.
 */
export async function proveBundle(
  folder: string,
  key: Uint8Array,
  reader: Pick<CopyReader, 'found'>,
  expected: Expected,
  onBytes: OnBytes = () => {},
): Promise<CheckedLog | null> {
  for (const part of expected.parts) {
    const found = await partOf(folder, part.name, onBytes);
    if (found.sha256 !== part.sha256 || found.bytes !== part.bytes) throw unproved('part');
  }
  const ring = await readKeyRing(join(folder, 'keyring.json'));
  if (ring === null || typeof ring === 'string' || !isRingGenuine(ring, key)) throw unproved('ring');
  return judge(await reader.found(() => onBytes(0)), expected.state);
}

/** The same for the database alone, in this thread. The log's digests are left to its verification. */
export async function proveDatabase(path: string, key: Uint8Array, state: BackupState): Promise<void> {
  const outcome = openCopy(path, key);
  if (outcome.kind === 'refused') throw unproved('open');
  try {
    judge(await readCopy(outcome.copy, 'left'), state);
  } finally {
    await outcome.copy.close();
  }
}

function judge(found: CopyCheck, state: BackupState): CheckedLog | null {
  if ('problem' in found) throw unproved(OWN_WORDS.has(found.problem) ? found.problem : 'open');
  if (found.freePages > 0) throw unproved('integrity');
  if (!isSameState(found.state, state)) throw unproved('rows');
  return found.checked;
}

/** Every other problem is one of opening. */
const OWN_WORDS: ReadonlySet<string> = new Set(['integrity', 'log']);

const unproved = (what: string): AppError => new AppError('file_refused', { reason: `backup-${what}` });
