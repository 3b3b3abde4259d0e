import { type Kysely, sql } from 'kysely';

/** 少ない人数・件数: below which size a group in a redacted copy is named; ten until the office says otherwise. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE officeSettings ADD COLUMN
    smallestGroup INTEGER NOT NULL DEFAULT 10 CHECK (smallestGroup BETWEEN 2 AND 100)`.execute(db);
}
