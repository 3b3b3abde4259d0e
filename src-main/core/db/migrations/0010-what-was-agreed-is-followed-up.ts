import { type Kysely, sql } from 'kysely';

/** Records that are never rewritten. */
const APPEND_ONLY = ['actionProgress', 'reminder', 'snooze', 'caseClosing'];

/**
 * 取組の追跡: progress, reminders and carrying over of actions, 訪問, 終結 and what arrives on an agenda by itself.
 * An action of an older office begins its history with the state in which it was found.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE actionItem ADD COLUMN carriedFromId TEXT REFERENCES actionItem (id)`.execute(db);
  await sql`CREATE UNIQUE INDEX actionItemCarriedOnce ON actionItem (carriedFromId)`.execute(db);
  await sql`CREATE INDEX actionItemByCase ON actionItem (caseId)`.execute(db);
  await sql`CREATE TABLE actionProgress (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, actionId TEXT NOT NULL REFERENCES actionItem (id), state TEXT NOT NULL,
    doneOn TEXT, result TEXT NOT NULL, meetingId TEXT REFERENCES meeting (id), recordedAt TEXT NOT NULL) STRICT`.execute(
    db,
  );
  await sql`CREATE INDEX actionProgressByAction ON actionProgress (actionId)`.execute(db);
  await sql`CREATE TABLE reminder (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, actionId TEXT NOT NULL REFERENCES actionItem (id), "on" TEXT NOT NULL,
    how TEXT NOT NULL, answer TEXT NOT NULL, recordedById TEXT NOT NULL REFERENCES account (id), recordedAt TEXT NOT NULL) STRICT`.execute(
    db,
  );
  await sql`CREATE INDEX reminderByAction ON reminder (actionId)`.execute(db);
  await sql`CREATE TABLE snooze (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, actionId TEXT NOT NULL REFERENCES actionItem (id), until TEXT NOT NULL,
    reason TEXT NOT NULL, recordedById TEXT NOT NULL REFERENCES account (id), recordedAt TEXT NOT NULL) STRICT`.execute(
    db,
  );
  await sql`CREATE TABLE followUpRules (
    id INTEGER PRIMARY KEY CHECK (id = 1), daysBefore INTEGER NOT NULL, isOnDay INTEGER NOT NULL, everyDays INTEGER NOT NULL,
    smallNumber INTEGER NOT NULL, version INTEGER NOT NULL) STRICT`.execute(db);
  await sql`INSERT INTO followUpRules VALUES (1, 7, 1, 7, 10, 1)`.execute(db);
  await sql`CREATE TABLE visit (
    id TEXT PRIMARY KEY, caseId TEXT NOT NULL REFERENCES supportCase (id), actionId TEXT REFERENCES actionItem (id),
    plannedOn TEXT NOT NULL, how TEXT NOT NULL, organizationId TEXT REFERENCES organization (id), memberIds TEXT NOT NULL,
    safetyNote TEXT NOT NULL, state TEXT NOT NULL, madeOn TEXT, result TEXT, note TEXT NOT NULL,
    followsId TEXT REFERENCES visit (id), version INTEGER NOT NULL) STRICT`.execute(db);
  await sql`CREATE INDEX visitByCase ON visit (caseId)`.execute(db);
  await sql`CREATE INDEX visitByState ON visit (state, plannedOn)`.execute(db);
  await sql`CREATE TABLE caseClosing (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, caseId TEXT NOT NULL REFERENCES supportCase (id), kind TEXT NOT NULL,
    "on" TEXT NOT NULL, outcome TEXT, reason TEXT NOT NULL, meetingId TEXT REFERENCES meeting (id),
    decisionId TEXT REFERENCES decision (id), isWatched INTEGER NOT NULL, reviewOn TEXT, retentionFrom TEXT,
    recordedAt TEXT NOT NULL) STRICT`.execute(db);
  await sql`CREATE INDEX caseClosingByCase ON caseClosing (caseId)`.execute(db);
  await sql`CREATE TABLE agendaOrigin (
    agendaItemId TEXT PRIMARY KEY, meetingId TEXT NOT NULL REFERENCES meeting (id), kind TEXT NOT NULL, fromItemId TEXT,
    carriedFrom TEXT, droppedReason TEXT) STRICT`.execute(db);
  await sql`CREATE INDEX agendaOriginByMeeting ON agendaOrigin (meetingId)`.execute(db);
  for (const table of APPEND_ONLY)
    for (const [name, act] of [
      ['NoUpdate', 'UPDATE'],
      ['NoDelete', 'DELETE'],
    ] as const)
      await sql
        .raw(`CREATE TRIGGER ${table}${name} BEFORE ${act} ON ${table} BEGIN SELECT RAISE(ABORT, 'append-only'); END`)
        .execute(db);
  await sql`INSERT INTO actionProgress (id, actionId, state, doneOn, result, meetingId, recordedAt)
    SELECT 'begun:' || actionItem.id, actionItem.id, actionItem.state, actionItem.doneOn, actionItem.result, NULL,
      meeting.heldOn || 'T00:00:00.000Z'
    FROM actionItem JOIN meeting ON meeting.id = actionItem.meetingId`.execute(db);
}
