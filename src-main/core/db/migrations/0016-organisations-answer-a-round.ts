import { type Kysely, sql } from 'kysely';

/** 訂正なしの回答 and 改めた文言: who has nothing to correct is on record, and so are the words that were taken in the end. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE correctionAnswer (
    roundId TEXT NOT NULL REFERENCES correctionRound (id), organizationId TEXT NOT NULL REFERENCES organization (id),
    receivedOn TEXT NOT NULL, medium TEXT NOT NULL, recordedAt TEXT NOT NULL,
    recordedById TEXT NOT NULL REFERENCES account (id), PRIMARY KEY (roundId, organizationId)) STRICT`.execute(db);
  await sql`ALTER TABLE correctionDecision ADD COLUMN wording TEXT`.execute(db);
  for (const act of ['Update', 'Delete'])
    await sql
      .raw(
        `CREATE TRIGGER correctionAnswerNo${act} BEFORE ${act.toUpperCase()} ON correctionAnswer BEGIN SELECT RAISE(ABORT, 'append-only'); END`,
      )
      .execute(db);
}
