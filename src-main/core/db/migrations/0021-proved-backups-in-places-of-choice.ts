import { type Kysely, sql } from 'kysely';

/** 控え: where backups go, when their age is too much, and what became of each. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE backupRules (
    id INTEGER PRIMARY KEY CHECK (id = 1), places TEXT NOT NULL, limitDays INTEGER NOT NULL CHECK (limitDays BETWEEN 1 AND 31),
    snoozedUntil TEXT, snoozedBy TEXT) STRICT`.execute(db);
  await sql`INSERT INTO backupRules VALUES (1, '[]', 7, NULL, NULL)`.execute(db);
  await sql`CREATE TABLE backupRun (
    id TEXT PRIMARY KEY, at TEXT NOT NULL,
    why TEXT NOT NULL CHECK (why IN ('now', 'closing', 'daily', 'catching-up', 'migration', 'rotation')),
    folder TEXT NOT NULL, name TEXT, bytes INTEGER NOT NULL, logSize INTEGER NOT NULL, frontier TEXT,
    problem TEXT, CHECK ((name IS NULL) = (problem IS NOT NULL))) STRICT`.execute(db);
  await sql`CREATE INDEX backupRunByTime ON backupRun (at)`.execute(db);
}
