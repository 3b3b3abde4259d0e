import { type Kysely, sql } from 'kysely';

/** Records that are never rewritten. */
const APPEND_ONLY = ['breakGlass', 'breakGlassEnd', 'breakGlassLook'];

/**
 * 担当の範囲, 担当者 of each case, for which member an account stands, and 緊急アクセス with every look that was taken
 * through it. An office begins with every case open to all staff, as it was.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE needToKnowRules (
    id INTEGER PRIMARY KEY CHECK (id = 1), staffScope TEXT NOT NULL CHECK (staffScope IN ('all-cases', 'assigned-cases')),
    version INTEGER NOT NULL) STRICT`.execute(db);
  await sql`INSERT INTO needToKnowRules VALUES (1, 'all-cases', 1)`.execute(db);
  await sql`CREATE TABLE caseAssignment (
    caseId TEXT NOT NULL REFERENCES supportCase (id), accountId TEXT NOT NULL REFERENCES account (id),
    assignedAt TEXT NOT NULL, assignedById TEXT NOT NULL REFERENCES account (id),
    PRIMARY KEY (caseId, accountId)) STRICT, WITHOUT ROWID`.execute(db);
  await sql`CREATE INDEX caseAssignmentByAccount ON caseAssignment (accountId)`.execute(db);
  await sql`CREATE TABLE accountMember (
    accountId TEXT PRIMARY KEY REFERENCES account (id), memberId TEXT NOT NULL UNIQUE REFERENCES member (id)) STRICT`.execute(
    db,
  );
  await sql`CREATE TABLE breakGlass (
    id TEXT PRIMARY KEY, accountId TEXT NOT NULL REFERENCES account (id), caseId TEXT REFERENCES supportCase (id),
    meetingId TEXT REFERENCES meeting (id), reason TEXT NOT NULL, openedAt TEXT NOT NULL, until TEXT NOT NULL,
    CHECK ((caseId IS NULL) <> (meetingId IS NULL))) STRICT`.execute(db);
  await sql`CREATE INDEX breakGlassByTime ON breakGlass (openedAt)`.execute(db);
  await sql`CREATE TABLE breakGlassEnd (
    glassId TEXT PRIMARY KEY REFERENCES breakGlass (id), endedAt TEXT NOT NULL) STRICT`.execute(db);
  await sql`CREATE TABLE breakGlassLook (
    seq INTEGER PRIMARY KEY, glassId TEXT NOT NULL REFERENCES breakGlass (id), operation TEXT NOT NULL, at TEXT NOT NULL) STRICT`.execute(
    db,
  );
  await sql`CREATE INDEX breakGlassLookByGlass ON breakGlassLook (glassId)`.execute(db);
  for (const table of APPEND_ONLY)
    for (const [name, act] of [
      ['NoUpdate', 'UPDATE'],
      ['NoDelete', 'DELETE'],
    ] as const)
      await sql
        .raw(`CREATE TRIGGER ${table}${name} BEFORE ${act} ON ${table} BEGIN SELECT RAISE(ABORT, 'append-only'); END`)
        .execute(db);
}
