import { type Kysely, sql } from 'kysely';

/** 関係機関, 構成員 and 守秘義務誓約; pledges are never rewritten. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE organization (
    id TEXT PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, kana TEXT NOT NULL, shortName TEXT NOT NULL, kind TEXT NOT NULL,
    legalForm TEXT NOT NULL, giverKind TEXT NOT NULL, seat TEXT NOT NULL, postalCode TEXT NOT NULL, address TEXT NOT NULL,
    phone TEXT NOT NULL, fax TEXT NOT NULL, email TEXT NOT NULL, contact TEXT NOT NULL, agreementCode TEXT NOT NULL,
    secrecyNote TEXT NOT NULL, remarks TEXT NOT NULL, hasLeft INTEGER NOT NULL, version INTEGER NOT NULL, searchKey TEXT NOT NULL) STRICT`.execute(
    db,
  );
  await sql`CREATE UNIQUE INDEX organizationByCode ON organization (code) WHERE code <> ''`.execute(db);
  await sql`CREATE TABLE member (
    id TEXT PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, kana TEXT NOT NULL, organizationId TEXT REFERENCES organization (id),
    position TEXT NOT NULL, meetingRole TEXT NOT NULL, termFrom TEXT, termTo TEXT, isCurrent INTEGER NOT NULL,
    deputyOfId TEXT REFERENCES member (id), phone TEXT NOT NULL, email TEXT NOT NULL, remarks TEXT NOT NULL,
    version INTEGER NOT NULL, searchKey TEXT NOT NULL) STRICT`.execute(db);
  await sql`CREATE UNIQUE INDEX memberByCode ON member (code) WHERE code <> ''`.execute(db);
  await sql`CREATE TABLE confidentialityPledge (
    id TEXT PRIMARY KEY, memberId TEXT NOT NULL REFERENCES member (id), pledgedOn TEXT NOT NULL, textVersion TEXT NOT NULL,
    expiresOn TEXT, recordedAt TEXT NOT NULL) STRICT`.execute(db);
  await sql`CREATE INDEX confidentialityPledgeByMember ON confidentialityPledge (memberId, pledgedOn)`.execute(db);
  await sql`CREATE TRIGGER confidentialityPledgeNoUpdate BEFORE UPDATE ON confidentialityPledge BEGIN SELECT RAISE(ABORT, 'append-only'); END`.execute(
    db,
  );
  await sql`CREATE TRIGGER confidentialityPledgeNoDelete BEFORE DELETE ON confidentialityPledge BEGIN SELECT RAISE(ABORT, 'append-only'); END`.execute(
    db,
  );
}
