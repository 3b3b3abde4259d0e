import { type Kysely, sql } from 'kysely';

/** The append-only log and the office's meta values (design: RFC 6962 tree, security note §3.3 guards). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE officeMeta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID`.execute(db);
  await sql`CREATE TABLE auditEntry (
    seq INTEGER PRIMARY KEY, leaf TEXT NOT NULL, leafHash TEXT NOT NULL, type TEXT NOT NULL, ts TEXT NOT NULL,
    actor TEXT, subject TEXT, caseRef TEXT, meetingRef TEXT) STRICT`.execute(db);
  await sql`CREATE INDEX auditEntryByType ON auditEntry (type, seq)`.execute(db);
  await sql`CREATE INDEX auditEntryByMeeting ON auditEntry (meetingRef, seq) WHERE meetingRef IS NOT NULL`.execute(db);
  await sql`CREATE INDEX auditEntryByCase ON auditEntry (caseRef, seq) WHERE caseRef IS NOT NULL`.execute(db);
  await sql`CREATE TABLE auditBody (seq INTEGER PRIMARY KEY REFERENCES auditEntry (seq), nonce TEXT NOT NULL, body TEXT NOT NULL) STRICT`.execute(
    db,
  );
  await sql`CREATE TABLE logHead (id INTEGER PRIMARY KEY CHECK (id = 1), size INTEGER NOT NULL, root TEXT NOT NULL, frontier TEXT NOT NULL, ts TEXT) STRICT`.execute(
    db,
  );
  await sql`CREATE TRIGGER auditEntryNoUpdate BEFORE UPDATE ON auditEntry BEGIN SELECT RAISE(ABORT, 'append-only'); END`.execute(
    db,
  );
  await sql`CREATE TRIGGER auditEntryNoDelete BEFORE DELETE ON auditEntry BEGIN SELECT RAISE(ABORT, 'append-only'); END`.execute(
    db,
  );
  await sql`CREATE TRIGGER auditEntryDense BEFORE INSERT ON auditEntry
    WHEN NEW.seq IS NOT (SELECT coalesce(max(seq) + 1, 0) FROM auditEntry)
    BEGIN SELECT RAISE(ABORT, 'not the next entry'); END`.execute(db);
}
