import { type Kysely, sql } from 'kysely';

/** What every office begins with, in our own wording; ○○ is where its own words go. */
const FIRST = [
  ['説明', '{{議題}}について、○○から説明があった。'],
  ['質問と回答', '○○から○○について質問があり、○○から○○との回答があった。'],
  ['意見', '○○から、○○との意見があった。'],
  ['了承', '○○について、異議なく了承した。'],
  ['継続', '結論に至らず、次回の会議で引き続き協議することとした。'],
  ['本人の意向', '本人の意向は、○○が次回の会議までに確かめて報告することとした。'],
  ['退席', '{{議題}}に関わりのある○○は、協議の間、席を離れた。'],
] as const;

/** 定型文: one list for the office, kept as a whole. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE phraseList (
    id INTEGER PRIMARY KEY CHECK (id = 1), phrases TEXT NOT NULL, version INTEGER NOT NULL) STRICT`.execute(db);
  const phrases = JSON.stringify(FIRST.map(([name, text]) => ({ name, text })));
  await sql`INSERT INTO phraseList VALUES (1, ${phrases}, 1)`.execute(db);
}
