import { type Kysely, sql } from 'kysely';

/**
 * 区分ごとの封印 of approved minutes. The seed may be disposed of, which ends the making of proofs; the root, which the log
 * has too, never changes.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE minutesCommitment (
    minutesId TEXT PRIMARY KEY REFERENCES minutes (id), seed BLOB CHECK (length(seed) = 32), root TEXT NOT NULL,
    committedAt TEXT NOT NULL) STRICT`.execute(db);
  await sql`CREATE TRIGGER minutesCommitmentFrozen BEFORE UPDATE ON minutesCommitment
    WHEN NEW.seed IS NOT NULL OR NEW.minutesId <> OLD.minutesId OR NEW.root <> OLD.root OR NEW.committedAt <> OLD.committedAt
    BEGIN SELECT RAISE(ABORT, 'frozen'); END`.execute(db);
  await sql`CREATE TRIGGER minutesCommitmentNoDelete BEFORE DELETE ON minutesCommitment BEGIN SELECT RAISE(ABORT, 'frozen'); END`.execute(
    db,
  );
}
