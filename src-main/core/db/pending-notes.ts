import type { Json } from '../../contract/operation.ts';
import type { OpenDatabase } from './open.ts';

/** Name in `officeMeta` of what the log must still be told. */
export const PENDING_NOTES = 'log.pending';

/** Something that befell the office before anyone's signing key was at hand. */
export interface PendingNote {
  readonly event: string;
  readonly detail: { readonly [name: string]: Json };
  /** What an entry keeps in its body. */
  readonly body?: Json;
}

/** What waits for the log, the oldest first. */
export function pendingNotes(database: OpenDatabase): readonly PendingNote[] {
  return JSON.parse(database.readMeta(PENDING_NOTES) ?? '[]') as PendingNote[];
}

/** Keeps a note for the log. It is durable before what it tells of is done; the next opening turns it into an entry. */
export function addPendingNote(database: OpenDatabase, note: PendingNote): void {
  database.writeMeta({ [PENDING_NOTES]: JSON.stringify([...pendingNotes(database), note]) });
}
