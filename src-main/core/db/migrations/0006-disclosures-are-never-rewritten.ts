import { type Kysely, sql } from 'kysely';

/** 情報共有の記録 and 不提供の記録: append-only tables; a correction is a new row that names the old one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE disclosure (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL REFERENCES meeting (id), agendaItemId TEXT NOT NULL REFERENCES agendaItem (id),
    number INTEGER NOT NULL, at TEXT NOT NULL, discloserId TEXT NOT NULL REFERENCES member (id), readById TEXT REFERENCES member (id),
    subjects TEXT NOT NULL, categories TEXT NOT NULL, isSpecialCare INTEGER NOT NULL, specialCareKinds TEXT NOT NULL,
    officeSensitive TEXT NOT NULL, content TEXT NOT NULL, nature TEXT NOT NULL, purpose TEXT NOT NULL, medium TEXT NOT NULL,
    handout TEXT NOT NULL, legalBasis TEXT NOT NULL, particulars TEXT NOT NULL, requestId TEXT REFERENCES cooperationRequest (id),
    consentState TEXT NOT NULL, consentNote TEXT NOT NULL, takeHome TEXT NOT NULL, takeHomeNote TEXT NOT NULL, recipientIds TEXT NOT NULL,
    override TEXT NOT NULL, correctsId TEXT UNIQUE REFERENCES disclosure (id), correctionReason TEXT NOT NULL,
    recordedAt TEXT NOT NULL, recordedById TEXT NOT NULL REFERENCES account (id), UNIQUE (meetingId, number)) STRICT`.execute(
    db,
  );
  await sql`CREATE TABLE withholding (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL REFERENCES meeting (id), agendaItemId TEXT NOT NULL REFERENCES agendaItem (id),
    at TEXT NOT NULL, memberId TEXT NOT NULL REFERENCES member (id), what TEXT NOT NULL, reason TEXT NOT NULL, recordedAt TEXT NOT NULL) STRICT`.execute(
    db,
  );
  for (const table of ['disclosure', 'withholding']) {
    await sql
      .raw(`CREATE TRIGGER ${table}NoUpdate BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, 'append-only'); END`)
      .execute(db);
    await sql
      .raw(`CREATE TRIGGER ${table}NoDelete BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, 'append-only'); END`)
      .execute(db);
  }
}
