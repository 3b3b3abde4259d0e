import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';

/** A database in memory for the log that comes with a bundle; the caller fills it. */
export interface ReviewedLog {
  readonly kysely: Kysely<Database>;
  /** Keeps a signed checkpoint that the bundle brought. */
  keep(note: string): void;
}
