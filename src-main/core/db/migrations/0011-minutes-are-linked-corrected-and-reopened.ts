import { type Kysely, sql } from 'kysely';

const APPEND_ONLY = ['minutesReopening', 'minutesConfirmation', 'correction', 'correctionDecision'] as const;

/**
 * 手で結んだ根拠, 再開の理由, 確認, 訂正の照会. Links are frozen with their version; what organisations asked for and what
 * became of it is never rewritten; a version has one open round at most.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE minutesLink (
    minutesId TEXT NOT NULL REFERENCES minutes (id), blockId TEXT NOT NULL, sentence TEXT NOT NULL, recordId TEXT,
    PRIMARY KEY (minutesId, blockId, sentence)) STRICT, WITHOUT ROWID`.execute(db);
  await sql`CREATE TABLE minutesReopening (
    minutesId TEXT PRIMARY KEY REFERENCES minutes (id), reason TEXT NOT NULL CHECK (reason <> ''), reopenedAt TEXT NOT NULL,
    reopenedById TEXT NOT NULL REFERENCES account (id)) STRICT`.execute(db);
  await sql`CREATE TABLE minutesConfirmation (
    minutesId TEXT PRIMARY KEY REFERENCES minutes (id), memberId TEXT REFERENCES member (id), unlinked INTEGER NOT NULL,
    reason TEXT NOT NULL, confirmedAt TEXT NOT NULL, CHECK (unlinked = 0 OR reason <> '')) STRICT`.execute(db);
  await sql`CREATE TABLE correctionRound (
    id TEXT PRIMARY KEY, minutesId TEXT NOT NULL REFERENCES minutes (id), organizationIds TEXT NOT NULL, dueOn TEXT NOT NULL,
    openedAt TEXT NOT NULL, openedById TEXT NOT NULL REFERENCES account (id), closedAt TEXT) STRICT`.execute(db);
  await sql`CREATE UNIQUE INDEX correctionRoundOpen ON correctionRound (minutesId) WHERE closedAt IS NULL`.execute(db);
  await sql`CREATE TABLE correction (
    id TEXT PRIMARY KEY, roundId TEXT NOT NULL REFERENCES correctionRound (id),
    organizationId TEXT NOT NULL REFERENCES organization (id), blockId TEXT NOT NULL, quoted TEXT NOT NULL, proposed TEXT NOT NULL,
    remark TEXT NOT NULL, receivedOn TEXT NOT NULL, medium TEXT NOT NULL, recordedAt TEXT NOT NULL,
    recordedById TEXT NOT NULL REFERENCES account (id)) STRICT`.execute(db);
  await sql`CREATE TABLE correctionDecision (
    correctionId TEXT PRIMARY KEY REFERENCES correction (id), outcome TEXT NOT NULL, reason TEXT NOT NULL, decidedAt TEXT NOT NULL,
    decidedById TEXT NOT NULL REFERENCES account (id)) STRICT`.execute(db);
  for (const table of APPEND_ONLY)
    for (const act of ['Update', 'Delete'])
      await sql
        .raw(
          `CREATE TRIGGER ${table}No${act} BEFORE ${act.toUpperCase()} ON ${table} BEGIN SELECT RAISE(ABORT, 'append-only'); END`,
        )
        .execute(db);
  for (const [act, row] of [
    ['Insert', 'NEW'],
    ['Update', 'OLD'],
    ['Delete', 'OLD'],
  ] as const)
    await sql
      .raw(
        `CREATE TRIGGER minutesLinkFrozen${act} BEFORE ${act.toUpperCase()} ON minutesLink WHEN (SELECT state FROM minutes WHERE id = ${row}.minutesId) = 'approved' BEGIN SELECT RAISE(ABORT, 'frozen'); END`,
      )
      .execute(db);
  await sql`CREATE TRIGGER correctionRoundClosed BEFORE UPDATE ON correctionRound WHEN OLD.closedAt IS NOT NULL BEGIN SELECT RAISE(ABORT, 'append-only'); END`.execute(
    db,
  );
  await sql`CREATE TRIGGER correctionRoundNoDelete BEFORE DELETE ON correctionRound BEGIN SELECT RAISE(ABORT, 'append-only'); END`.execute(
    db,
  );
}
