import { type Kysely, sql } from 'kysely';

/** 決定事項, 取組事項, 議事録 and 墨消しのレビュー. Approved minutes are frozen by a trigger. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE decision (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL REFERENCES meeting (id), agendaItemId TEXT NOT NULL REFERENCES agendaItem (id),
    caseId TEXT REFERENCES supportCase (id), text TEXT NOT NULL, dissent TEXT NOT NULL, recordedAt TEXT NOT NULL) STRICT`.execute(
    db,
  );
  await sql`CREATE TABLE actionItem (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL REFERENCES meeting (id), agendaItemId TEXT NOT NULL REFERENCES agendaItem (id),
    caseId TEXT REFERENCES supportCase (id), text TEXT NOT NULL, ownerOrganizationId TEXT REFERENCES organization (id),
    ownerId TEXT REFERENCES member (id), supportIds TEXT NOT NULL, dueOn TEXT, state TEXT NOT NULL, doneOn TEXT, result TEXT NOT NULL,
    version INTEGER NOT NULL) STRICT`.execute(db);
  await sql`CREATE INDEX actionItemByState ON actionItem (state, dueOn)`.execute(db);
  await sql`CREATE TABLE minutes (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL REFERENCES meeting (id), versionNumber INTEGER NOT NULL, state TEXT NOT NULL,
    blocks TEXT NOT NULL, revision INTEGER NOT NULL, contentHash TEXT, approvedAt TEXT, approvedById TEXT REFERENCES account (id),
    draftedAt TEXT NOT NULL, UNIQUE (meetingId, versionNumber)) STRICT`.execute(db);
  await sql`CREATE TRIGGER minutesFrozen BEFORE UPDATE ON minutes WHEN OLD.state = 'approved' BEGIN SELECT RAISE(ABORT, 'frozen'); END`.execute(
    db,
  );
  await sql`CREATE TRIGGER minutesNoDelete BEFORE DELETE ON minutes BEGIN SELECT RAISE(ABORT, 'frozen'); END`.execute(
    db,
  );
  await sql`CREATE TABLE redactionReview (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL REFERENCES meeting (id), minutesId TEXT NOT NULL UNIQUE REFERENCES minutes (id),
    state TEXT NOT NULL, startedAt TEXT NOT NULL, completedAt TEXT, revision INTEGER NOT NULL) STRICT`.execute(db);
  await sql`CREATE TABLE redactionSpan (
    id TEXT PRIMARY KEY, reviewId TEXT NOT NULL REFERENCES redactionReview (id), blockId TEXT NOT NULL, "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL, text TEXT NOT NULL, type TEXT NOT NULL, source TEXT NOT NULL, decision TEXT NOT NULL, ground TEXT NOT NULL, reason TEXT NOT NULL) STRICT`.execute(
    db,
  );
  await sql`CREATE INDEX redactionSpanByReview ON redactionSpan (reviewId)`.execute(db);
  await sql`CREATE TABLE redactionStep (
    reviewId TEXT NOT NULL REFERENCES redactionReview (id), revision INTEGER NOT NULL, before TEXT NOT NULL, PRIMARY KEY (reviewId, revision)) STRICT, WITHOUT ROWID`.execute(
    db,
  );
}
