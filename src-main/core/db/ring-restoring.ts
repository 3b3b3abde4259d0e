import { KEY_RING_FORMAT, type KeyRing, signRing } from './key-ring.ts';
import { type FoundRings, isInAgreement, keepTwin, restoreKeyRing } from './key-ring-file.ts';
import type { OpenDatabase } from './open.ts';
import { addPendingNote } from './pending-notes.ts';
import { rememberRing, remembers, type SettledRing, settleRing } from './ring-memory.ts';

/**
 * Settles which ring goes with an open database and makes files and database agree on it: a ring that is missing,
 * damaged, older or altered is set aside and the right one put in its place, noted for the log before it is done.
 */
export async function settle(
  database: OpenDatabase,
  path: string,
  rings: FoundRings,
  dataKey: Uint8Array,
  now: Date,
): Promise<SettledRing> {
  const settled = settleRing(database, rings, dataKey);
  if (settled.kind === 'refused') return settled;
  const { restored } = settled;
  // A ring of the first format is written in the present one, as every change of it would do.
  const ring: KeyRing =
    restored && settled.ring.format !== KEY_RING_FORMAT ? signRing(settled.ring, dataKey) : settled.ring;
  if (restored !== null) {
    const found = rings.present === null || typeof rings.present === 'string' ? null : rings.present.generation;
    const detail = { why: restored, found, generation: ring.generation, at: now.toISOString() };
    addPendingNote(database, { event: 'access.key-ring-restored', detail });
    await restoreKeyRing(path, ring, now);
  }
  if (!remembers(database, ring)) rememberRing(database, ring);
  // The present ring is good: what it lacks is its twin, which a stop between the two writings explains.
  if (restored === null && !isInAgreement(rings)) await keepTwin(path, ring).catch(() => undefined);
  return { ...settled, ring };
}
