import { type Kysely, sql } from 'kysely';

/**
 * 二人の署名: a review is made for one audience, and two accounts sign the same revision of it. Until now one person ended
 * a review alone; none of those was signed twice, so all of them are open again. They were made for publication.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE reviewNew (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL REFERENCES meeting (id), minutesId TEXT NOT NULL REFERENCES minutes (id),
    audience TEXT NOT NULL, recipientId TEXT, state TEXT NOT NULL CHECK (state IN ('open', 'requested', 'approved')),
    startedAt TEXT NOT NULL, completedAt TEXT, revision INTEGER NOT NULL, policy TEXT NOT NULL, seed TEXT NOT NULL,
    omitted TEXT NOT NULL, returned TEXT NOT NULL, acknowledged TEXT NOT NULL) STRICT`.execute(db);
  await sql`INSERT INTO reviewNew SELECT id, meetingId, minutesId, 'publication', NULL, 'open', startedAt, NULL, revision, '{}',
    lower(hex(randomblob(16))), '[]', 'null', 'null' FROM redactionReview`.execute(db);
  await sql`CREATE TABLE spanNew (
    id TEXT PRIMARY KEY, reviewId TEXT NOT NULL REFERENCES reviewNew (id), blockId TEXT NOT NULL, "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL, text TEXT NOT NULL, type TEXT NOT NULL, source TEXT NOT NULL, decision TEXT NOT NULL,
    ground TEXT NOT NULL, reason TEXT NOT NULL, entity TEXT NOT NULL, changedIn INTEGER NOT NULL) STRICT`.execute(db);
  await sql`INSERT INTO spanNew SELECT id, reviewId, blockId, "start", "end", text, type, source, decision, ground, reason, '', 0
    FROM redactionSpan`.execute(db);
  await sql`CREATE TABLE stepNew (
    reviewId TEXT NOT NULL REFERENCES reviewNew (id), revision INTEGER NOT NULL, before TEXT NOT NULL,
    PRIMARY KEY (reviewId, revision)) STRICT, WITHOUT ROWID`.execute(db);
  await sql`INSERT INTO stepNew SELECT reviewId, revision, before FROM redactionStep`.execute(db);
  for (const table of ['redactionStep', 'redactionSpan', 'redactionReview'])
    await sql`DROP TABLE ${sql.table(table)}`.execute(db);
  await sql`ALTER TABLE reviewNew RENAME TO redactionReview`.execute(db);
  await sql`ALTER TABLE spanNew RENAME TO redactionSpan`.execute(db);
  await sql`ALTER TABLE stepNew RENAME TO redactionStep`.execute(db);
  await sql`CREATE INDEX redactionSpanByReview ON redactionSpan (reviewId)`.execute(db);
  await sql`CREATE UNIQUE INDEX redactionReviewForOneAudience
    ON redactionReview (minutesId, audience, coalesce(recipientId, ''))`.execute(db);
  await sql`CREATE TABLE redactionSignature (
    reviewId TEXT NOT NULL REFERENCES redactionReview (id), revision INTEGER NOT NULL,
    accountId TEXT NOT NULL REFERENCES account (id), signedAt TEXT NOT NULL,
    PRIMARY KEY (reviewId, revision, accountId)) STRICT`.execute(db);
  await sql`CREATE TRIGGER redactionSignatureFrozen BEFORE UPDATE ON redactionSignature
    BEGIN SELECT RAISE(ABORT, 'frozen'); END`.execute(db);
  await sql`CREATE TRIGGER redactionSignatureNoDelete BEFORE DELETE ON redactionSignature
    BEGIN SELECT RAISE(ABORT, 'frozen'); END`.execute(db);
}
