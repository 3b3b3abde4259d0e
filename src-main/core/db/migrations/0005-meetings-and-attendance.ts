import { type Kysely, sql } from 'kysely';

/** 会議, 議題, 求め, 議事メモ and 出席. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE meeting (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, number TEXT NOT NULL UNIQUE, title TEXT NOT NULL, place TEXT NOT NULL, heldOn TEXT NOT NULL,
    startsAt TEXT NOT NULL, endsAt TEXT NOT NULL, chairId TEXT REFERENCES member (id), recorderId TEXT REFERENCES member (id),
    state TEXT NOT NULL, openedAt TEXT, closedAt TEXT, version INTEGER NOT NULL) STRICT`.execute(db);
  await sql`CREATE TABLE invitation (
    meetingId TEXT NOT NULL REFERENCES meeting (id), memberId TEXT NOT NULL REFERENCES member (id), PRIMARY KEY (meetingId, memberId)) STRICT, WITHOUT ROWID`.execute(
    db,
  );
  await sql`CREATE TABLE agendaItem (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL REFERENCES meeting (id), position INTEGER NOT NULL, label TEXT NOT NULL, title TEXT NOT NULL,
    minutes INTEGER NOT NULL, presenterId TEXT REFERENCES member (id), caseId TEXT REFERENCES supportCase (id), purpose TEXT NOT NULL,
    state TEXT NOT NULL, startedAt TEXT, endedAt TEXT) STRICT`.execute(db);
  await sql`CREATE INDEX agendaItemByMeeting ON agendaItem (meetingId, position)`.execute(db);
  await sql`CREATE TABLE cooperationRequest (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL REFERENCES meeting (id), number TEXT NOT NULL, requestedOn TEXT NOT NULL,
    isBlanket INTEGER NOT NULL, organizationIds TEXT NOT NULL, caseIds TEXT NOT NULL, asked TEXT NOT NULL, reason TEXT NOT NULL, answer TEXT NOT NULL) STRICT`.execute(
    db,
  );
  await sql`CREATE TABLE note (
    agendaItemId TEXT PRIMARY KEY REFERENCES agendaItem (id), meetingId TEXT NOT NULL REFERENCES meeting (id), text TEXT NOT NULL,
    revision INTEGER NOT NULL, savedAt TEXT NOT NULL) STRICT`.execute(db);
  await sql`CREATE TABLE presence (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL REFERENCES meeting (id), memberId TEXT NOT NULL REFERENCES member (id),
    enteredAt TEXT NOT NULL, leftAt TEXT) STRICT`.execute(db);
  await sql`CREATE INDEX presenceByMeeting ON presence (meetingId, memberId, enteredAt)`.execute(db);
  await sql`CREATE TABLE recusal (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL REFERENCES meeting (id), memberId TEXT NOT NULL REFERENCES member (id),
    agendaItemId TEXT NOT NULL REFERENCES agendaItem (id), "from" TEXT, until TEXT, reason TEXT NOT NULL) STRICT`.execute(
    db,
  );
  await sql`CREATE TABLE noticeReading (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, meetingId TEXT NOT NULL REFERENCES meeting (id),
    readById TEXT NOT NULL REFERENCES member (id), textVersion TEXT NOT NULL, at TEXT NOT NULL, toldIds TEXT NOT NULL) STRICT`.execute(
    db,
  );
  await sql`CREATE TABLE absence (
    meetingId TEXT NOT NULL REFERENCES meeting (id), memberId TEXT NOT NULL REFERENCES member (id), reason TEXT NOT NULL,
    PRIMARY KEY (meetingId, memberId)) STRICT, WITHOUT ROWID`.execute(db);
}
