import { readFile } from 'node:fs/promises';
import { atomicWrite } from './atomic-write.ts';
import type { KeyRing } from './key-ring.ts';
import { type KeyRingFault, parseKeyRing } from './key-ring-parse.ts';

/** Earlier rings kept beside the present one. */
const KEPT_GENERATIONS = 3;

/** Reads the ring; a missing file is `null`. */
export async function readKeyRing(path: string): Promise<KeyRing | KeyRingFault | null> {
  try {
    return parseKeyRing(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Replaces the ring, whole or not at all, keeping the three before it. */
export async function writeKeyRing(path: string, ring: KeyRing): Promise<void> {
  await atomicWrite(path, `${JSON.stringify(ring, null, 2)}\n`, KEPT_GENERATIONS);
}
