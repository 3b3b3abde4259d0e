import { type Kysely, sql } from 'kysely';

/** 方針の標準 of the office, and 写し: who was given which redacted copy. A copy that was given stays on the list. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE redactionPolicy (
    audience TEXT PRIMARY KEY, policy TEXT NOT NULL, changedAt TEXT NOT NULL,
    changedById TEXT NOT NULL REFERENCES account (id)) STRICT`.execute(db);
  await sql`CREATE TABLE redactionCopy (
    number TEXT PRIMARY KEY, meetingId TEXT NOT NULL REFERENCES meeting (id),
    reviewId TEXT NOT NULL REFERENCES redactionReview (id), revision INTEGER NOT NULL, audience TEXT NOT NULL,
    recipientKind TEXT NOT NULL, recipientId TEXT, recipientText TEXT NOT NULL,
    purpose TEXT NOT NULL, format TEXT NOT NULL, sha256 TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('given', 'withdrawn')),
    hidden TEXT NOT NULL, givenAt TEXT NOT NULL, givenById TEXT NOT NULL REFERENCES account (id)) STRICT`.execute(db);
  await sql`CREATE INDEX redactionCopyByMeeting ON redactionCopy (meetingId)`.execute(db);
  await sql`CREATE TRIGGER redactionCopyOnlyWithdrawn BEFORE UPDATE ON redactionCopy
    WHEN OLD.state = 'withdrawn' OR NEW.state <> 'withdrawn' OR NEW.number <> OLD.number OR NEW.sha256 <> OLD.sha256
    BEGIN SELECT RAISE(ABORT, 'frozen'); END`.execute(db);
  await sql`CREATE TRIGGER redactionCopyNoDelete BEFORE DELETE ON redactionCopy
    BEGIN SELECT RAISE(ABORT, 'frozen'); END`.execute(db);
}
