import { copyFile, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { atomicWrite, syncFolder } from './atomic-write.ts';
import { type KeyRing, ringHash, ringText } from './key-ring.ts';
import { type KeyRingFault, parseKeyRing } from './key-ring-parse.ts';
import { keepRecovery } from './recovery-file.ts';

/** Rings kept beside the present one: its twin, and the two before it. */
const KEPT_GENERATIONS = 3;

/** The rings that lie beside a database; not yet authenticated. */
export interface FoundRings {
  /** What lies in the ring's own place; `null` when nothing does. */
  readonly present: KeyRing | KeyRingFault | null;
  /** Those kept beside it that can be read, the newest first, none twice. */
  readonly kept: readonly KeyRing[];
}

/** Reads the ring; a missing file is `null`. */
export async function readKeyRing(path: string): Promise<KeyRing | KeyRingFault | null> {
  try {
    return parseKeyRing(await readFile(path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    // A bad sector, or a folder in its place.
    if (code === 'EIO' || code === 'EISDIR') return 'key-ring-unreadable';
    throw error;
  }
}

/** Reads the ring in its place and those kept beside it. */
export async function findKeyRings(path: string): Promise<FoundRings> {
  const ages = Array.from({ length: KEPT_GENERATIONS }, (_, index) => `${path}.${index + 1}`);
  const present = await readKeyRing(path);
  const kept = new Map<string, KeyRing>();
  for (const age of ages) {
    // A kept ring on a bad sector must not stop the present one from being used.
    const ring = await readKeyRing(age).catch(() => null);
    if (ring !== null && typeof ring !== 'string') kept.set(ringHash(ring), ring);
  }
  return { present, kept: [...kept.values()].sort((one, other) => other.generation - one.generation) };
}

/**
 * The ring to begin with: the newest that can be read, the present one before its equals. A ring of an unknown version is
 * never passed over: a newer Tasuki wrote it.
 */
export function ringToBegin(rings: FoundRings): KeyRing | KeyRingFault | null {
  const { present } = rings;
  if (present === 'key-ring-unknown-version') return present;
  return readableRings(rings)[0] ?? present;
}

/** Every ring that can be read, the newest first. */
export function readableRings({ present, kept }: FoundRings): readonly KeyRing[] {
  const there = present === null || typeof present === 'string' ? [] : [present];
  return [...there, ...kept].sort((one, other) => other.generation - one.generation);
}

/** Whether the ring and its twin are one, as they are unless something was damaged or a writing was cut short. */
export function isInAgreement({ present, kept }: FoundRings): boolean {
  if (present === null || typeof present === 'string') return false;
  const hash = ringHash(present);
  return kept.some((ring) => ringHash(ring) === hash);
}

/** Replaces the ring, whole or not at all, keeping a twin of it and the two before it. */
export async function writeKeyRing(path: string, ring: KeyRing): Promise<void> {
  await atomicWrite(path, ringText(ring), KEPT_GENERATIONS);
  await keepRecovery(path, ring);
}

/** Puts a ring in its place again. What lies there is set aside first, so that it can be looked at later. */
export async function restoreKeyRing(path: string, ring: KeyRing, at: Date): Promise<void> {
  const aside = join(dirname(path), `keyring.damaged-${at.toISOString().replace(/[^0-9TZ]/g, '')}.json`);
  // Copied rather than moved, so that at no moment less is there than before; what cannot even be read is moved.
  await copyFile(path, aside).catch(() => rename(path, aside).catch(() => undefined));
  await syncFolder(dirname(path));
  await atomicWrite(path, ringText(ring));
  await keepTwin(path, ring);
}

/** Writes the ring's twin anew: one was lost, or a writing was cut short between the two. */
export async function keepTwin(path: string, ring: KeyRing): Promise<void> {
  await atomicWrite(`${path}.1`, ringText(ring));
}
