import { type Kysely, sql } from 'kysely';

/** Who may sign in, in which role, and the office's own texts and rules. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE account (
    id TEXT PRIMARY KEY, loginName TEXT NOT NULL UNIQUE, displayName TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('staff', 'chair', 'auditor', 'admin')),
    state TEXT NOT NULL CHECK (state IN ('invited', 'active', 'disabled')), createdAt TEXT NOT NULL) STRICT`.execute(
    db,
  );
  await sql`CREATE TABLE officeSettings (
    id INTEGER PRIMARY KEY CHECK (id = 1), officeName TEXT NOT NULL, municipality TEXT NOT NULL, noticeVersion TEXT NOT NULL,
    noticeText TEXT NOT NULL, pledgeVersion TEXT NOT NULL, pledgeText TEXT NOT NULL, acceptedPledgeVersions TEXT NOT NULL,
    idleLockMinutes INTEGER NOT NULL, version INTEGER NOT NULL, changedAt TEXT NOT NULL) STRICT`.execute(db);
}
