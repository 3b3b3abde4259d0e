import { isRingGenuine, type KeyRing, ringHash, ringText } from './key-ring.ts';
import type { FoundRings } from './key-ring-file.ts';
import { parseKeyRing } from './key-ring-parse.ts';
import type { OpenDatabase } from './open.ts';

/** Names in `officeMeta` under which the database remembers its key ring. */
const GENERATION = 'keyRing.generation';
const HASH = 'keyRing.hash';
const TEXT = 'keyRing.text';

/** Why another ring than the one in its place was taken. */
export type RestorationReason = 'missing' | 'damaged' | 'older' | 'altered';

/** Which ring goes with a database. */
export type SettledRing =
  | { readonly kind: 'settled'; readonly ring: KeyRing; readonly restored: RestorationReason | null }
  | { readonly kind: 'refused'; readonly reason: 'key-ring-older' | 'key-ring-altered' };

/**
 * Writes into the database which ring it goes with, and the ring itself: whoever gets in with an older or kept ring is
 * then led back to this one, so that no damage to the files beside the database costs anybody's access.
 */
export function rememberRing(database: OpenDatabase, ring: KeyRing): void {
  database.writeMeta({
    [GENERATION]: String(ring.generation),
    [HASH]: ringHash(ring),
    [TEXT]: ringText(ring),
  });
}

/** Whether the database remembers exactly this ring. */
export function remembers(database: OpenDatabase, ring: KeyRing): boolean {
  return database.readMeta(HASH) === ringHash(ring) && database.readMeta(TEXT) !== null;
}

/**
 * Decides which ring goes with the database, reading only: the one in its place if it is genuine and the one that the
 * database knows, or newer (a stop between writing the ring and the database). Otherwise, of those that are kept, one
 * that is; otherwise the database's own copy. What an older, altered or damaged ring says is believed in no case.
 */
export function settleRing(database: OpenDatabase, { present, kept }: FoundRings, dataKey: Uint8Array): SettledRing {
  const generation = Number(database.readMeta(GENERATION) ?? Number.NaN);
  const hash = database.readMeta(HASH);
  const isGenuine = (ring: KeyRing) => isRingGenuine(ring, dataKey);
  const isRight = (ring: KeyRing) =>
    Number.isSafeInteger(generation) && isGenuine(ring) && (ring.generation > generation || ringHash(ring) === hash);
  const there = typeof present === 'string' ? null : present;
  if (there && isRight(there)) return { kind: 'settled', ring: there, restored: null };
  const isOlder = there !== null && isGenuine(there) && there.generation < generation;
  const own = parseKeyRing(database.readMeta(TEXT) ?? '');
  const ring = [...kept, ...(typeof own === 'string' ? [] : [own])].find(isRight);
  if (!ring) return { kind: 'refused', reason: isOlder ? 'key-ring-older' : 'key-ring-altered' };
  const restored = present === null ? 'missing' : there === null ? 'damaged' : isOlder ? 'older' : 'altered';
  return { kind: 'settled', ring, restored };
}
