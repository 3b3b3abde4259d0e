import { type Kysely, sql } from 'kysely';

/** What SQLite finds wrong with an open file. */
export interface FileCheck {
  /** Findings of `integrity_check`: every page in use is read under its HMAC, every index compared with its table. */
  readonly integrity: number;
  /** Rows that refer to a row that is not there. */
  readonly references: number;
}

/** Checks the whole open file; a damaged page counts as a finding rather than throwing. */
export async function checkFile(kysely: Kysely<unknown>): Promise<FileCheck> {
  try {
    const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(kysely);
    const integrity = rows[0]?.integrity_check === 'ok' ? 0 : rows.length;
    if (integrity > 0) return { integrity, references: 0 };
    return { integrity, references: (await sql`PRAGMA foreign_key_check`.execute(kysely)).rows.length };
  } catch (error) {
    if (!String((error as { readonly code?: unknown }).code).startsWith('SQLITE_CORRUPT')) throw error;
    return { integrity: 1, references: 0 };
  }
}
