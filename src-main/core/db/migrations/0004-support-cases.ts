import { type Kysely, sql } from 'kysely';

/** 事案, its persons and the history of consent. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE supportCase (
    id TEXT PRIMARY KEY, caseNumber TEXT NOT NULL UNIQUE, openedOn TEXT, state TEXT NOT NULL, stateText TEXT NOT NULL,
    source TEXT NOT NULL, lead TEXT NOT NULL, householdSize INTEGER, income TEXT NOT NULL, debt TEXT NOT NULL, summary TEXT NOT NULL,
    characterNote TEXT NOT NULL, remarks TEXT NOT NULL, version INTEGER NOT NULL) STRICT`.execute(db);
  await sql`CREATE TABLE person (
    id TEXT PRIMARY KEY, caseId TEXT NOT NULL REFERENCES supportCase (id), position INTEGER NOT NULL, code TEXT NOT NULL,
    relation TEXT NOT NULL, isInHousehold INTEGER NOT NULL, name TEXT NOT NULL, kana TEXT NOT NULL, romaji TEXT NOT NULL,
    otherNames TEXT NOT NULL, birthDate TEXT, birthDateText TEXT NOT NULL, sex TEXT NOT NULL, identifiers TEXT NOT NULL,
    isAddressConfidential INTEGER NOT NULL, health TEXT NOT NULL, note TEXT NOT NULL, searchKey TEXT NOT NULL,
    UNIQUE (caseId, code)) STRICT`.execute(db);
  await sql`CREATE TABLE consent (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, caseId TEXT NOT NULL REFERENCES supportCase (id), state TEXT NOT NULL, "on" TEXT,
    method TEXT NOT NULL, scope TEXT NOT NULL, reason TEXT NOT NULL, recordedAt TEXT NOT NULL) STRICT`.execute(db);
  await sql`CREATE INDEX consentByCase ON consent (caseId, seq)`.execute(db);
  await sql`CREATE TRIGGER consentNoUpdate BEFORE UPDATE ON consent BEGIN SELECT RAISE(ABORT, 'append-only'); END`.execute(
    db,
  );
  await sql`CREATE TRIGGER consentNoDelete BEFORE DELETE ON consent BEGIN SELECT RAISE(ABORT, 'append-only'); END`.execute(
    db,
  );
}
