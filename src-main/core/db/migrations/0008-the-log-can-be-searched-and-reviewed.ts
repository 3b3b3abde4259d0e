import { type Kysely, sql } from 'kysely';

/**
 * What the auditor works with. `auditChunk` and `auditPosting` are drawn from the leaves and may be drawn again at any
 * time; the verifier compares them. `auditLabel` is filled only where a bundle is read.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE auditChunk (chunk INTEGER PRIMARY KEY, root BLOB NOT NULL, nodes BLOB NOT NULL) STRICT`.execute(
    db,
  );
  await sql`CREATE TABLE auditPosting (
    facet TEXT NOT NULL, value TEXT NOT NULL, chunk INTEGER NOT NULL, n INTEGER NOT NULL, bits BLOB NOT NULL,
    PRIMARY KEY (facet, value, chunk)) STRICT, WITHOUT ROWID`.execute(db);
  await sql`CREATE TABLE auditLabel (id TEXT PRIMARY KEY, kind TEXT NOT NULL, text TEXT NOT NULL) STRICT, WITHOUT ROWID`.execute(
    db,
  );
  await sql`CREATE TABLE auditView (
    id TEXT PRIMARY KEY, accountId TEXT NOT NULL REFERENCES account (id), name TEXT NOT NULL, filter TEXT NOT NULL,
    columns TEXT NOT NULL) STRICT`.execute(db);
  await sql`CREATE TABLE auditVerification (
    origin TEXT NOT NULL, accountId TEXT NOT NULL REFERENCES account (id), size INTEGER NOT NULL, root TEXT NOT NULL,
    isSound INTEGER NOT NULL, at TEXT NOT NULL, state TEXT, signature TEXT, PRIMARY KEY (origin, accountId)) STRICT`.execute(
    db,
  );
  await sql`CREATE TABLE auditAttestation (
    origin TEXT NOT NULL, size INTEGER NOT NULL, root TEXT NOT NULL, at TEXT NOT NULL,
    accountId TEXT NOT NULL REFERENCES account (id), PRIMARY KEY (origin, size, accountId, at)) STRICT, WITHOUT ROWID`.execute(
    db,
  );
  await sql`CREATE TABLE findingMark (
    id TEXT PRIMARY KEY, origin TEXT NOT NULL, key TEXT NOT NULL, state TEXT NOT NULL, note TEXT NOT NULL, at TEXT NOT NULL,
    accountId TEXT NOT NULL REFERENCES account (id)) STRICT`.execute(db);
  await sql`CREATE INDEX findingMarkByKey ON findingMark (origin, key, at)`.execute(db);
  await sql`CREATE TABLE witness (
    id INTEGER PRIMARY KEY CHECK (id = 1), folder TEXT NOT NULL, newest INTEGER, problem TEXT) STRICT`.execute(db);
  for (const table of ['auditAttestation', 'findingMark'])
    for (const act of ['Update', 'Delete'])
      await sql
        .raw(
          `CREATE TRIGGER ${table}No${act} BEFORE ${act.toUpperCase()} ON ${table} BEGIN SELECT RAISE(ABORT, 'append-only'); END`,
        )
        .execute(db);
}
