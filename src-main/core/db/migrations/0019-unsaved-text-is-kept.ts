import { type Kysely, sql } from 'kysely';

/**
 * 書きかけ: what an account has typed and not yet committed, form by form, and the screen it was on. A draft dies with
 * each case that it speaks of, and with its account's right to sign in. Beside it, how long a chair at the table may
 * be idle.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE draft (
    accountId TEXT NOT NULL REFERENCES account (id), place TEXT NOT NULL, form TEXT NOT NULL, content TEXT NOT NULL,
    savedAt TEXT NOT NULL, PRIMARY KEY (accountId, place, form)) STRICT`.execute(db);
  await sql`CREATE TABLE draftCase (
    accountId TEXT NOT NULL, place TEXT NOT NULL, form TEXT NOT NULL, caseId TEXT NOT NULL,
    PRIMARY KEY (accountId, place, form, caseId),
    FOREIGN KEY (accountId, place, form) REFERENCES draft ON DELETE CASCADE) STRICT`.execute(db);
  await sql`CREATE INDEX draftCaseByCase ON draftCase (caseId)`.execute(db);
  await sql`CREATE TABLE lastPlace (
    accountId TEXT PRIMARY KEY REFERENCES account (id), place TEXT NOT NULL, at TEXT NOT NULL) STRICT`.execute(db);
  await sql`CREATE TRIGGER draftDiesWithItsCase AFTER DELETE ON supportCase BEGIN
    DELETE FROM draft WHERE (accountId, place, form) IN
      (SELECT accountId, place, form FROM draftCase WHERE caseId = OLD.id); END`.execute(db);
  await sql`CREATE TRIGGER draftDiesWithItsAccount AFTER UPDATE OF state ON account WHEN NEW.state = 'disabled' BEGIN
    DELETE FROM draft WHERE accountId = NEW.id;
    DELETE FROM lastPlace WHERE accountId = NEW.id; END`.execute(db);
  await sql`ALTER TABLE officeSettings ADD COLUMN sessionIdleLockMinutes INTEGER NOT NULL DEFAULT 60`.execute(db);
}
