import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Reviewed } from '../contract/audit-log.ts';
import { recipientOf } from '../log/recipient.ts';
import type { ReviewedLog } from './audit/reviewed-log.ts';
import { openMemory } from './db/memory.ts';
import { migrations } from './db/migrations/index.ts';
import type { Database } from './db/schema.ts';

/** A bundle that lies open: its log in memory, and the checkpoints that it brought. */
export interface Review {
  readonly kysely: Kysely<Database>;
  readonly notes: readonly string[];
  readonly reviewed: Reviewed;
  readonly close: () => Promise<void>;
}

/** Takes a bundle's log into a database in memory; what was begun is thrown away if loading fails. */
export async function takeIn(load: (into: ReviewedLog) => Promise<Reviewed>): Promise<Review> {
  const memory = await openMemory(migrations);
  const kysely = memory.kysely as Kysely<Database>;
  const notes: string[] = [];
  try {
    const reviewed = await load({ kysely, keep: (note) => void notes.push(note) });
    return { kysely, notes, reviewed, close: () => memory.close() };
  } catch (error) {
    await memory.close();
    throw error;
  }
}

/** The public half of an X25519 key as the recipient of sealed bundles. */
export function recipientOfKey(key: KeyObject): string {
  return recipientOf(createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32));
}
