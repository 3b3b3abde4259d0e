import { type Kysely, sql } from 'kysely';

/** 様式: the office's own Word form in its versions; one at most is in use, and none is ever rewritten. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE officeForm (
    id TEXT PRIMARY KEY, versionNumber INTEGER NOT NULL UNIQUE, name TEXT NOT NULL, bytes BLOB NOT NULL, sha256 TEXT NOT NULL,
    size INTEGER NOT NULL, fields TEXT NOT NULL, uploadedAt TEXT NOT NULL, uploadedById TEXT NOT NULL REFERENCES account (id),
    isInUse INTEGER NOT NULL) STRICT`.execute(db);
  await sql`CREATE UNIQUE INDEX officeFormInUse ON officeForm (isInUse) WHERE isInUse = 1`.execute(db);
  await sql`CREATE TRIGGER officeFormKept BEFORE UPDATE ON officeForm WHEN NEW.bytes <> OLD.bytes OR NEW.sha256 <> OLD.sha256 OR NEW.versionNumber <> OLD.versionNumber BEGIN SELECT RAISE(ABORT, 'append-only'); END`.execute(
    db,
  );
  await sql`CREATE TRIGGER officeFormNoDelete BEFORE DELETE ON officeForm BEGIN SELECT RAISE(ABORT, 'append-only'); END`.execute(
    db,
  );
}
