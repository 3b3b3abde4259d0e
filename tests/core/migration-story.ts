/** A row as the database gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** What the test of one migration needs to know. */
export interface Story {
  readonly rows: Readonly<Record<string, string>>;
  /** What becomes of older rows whose columns the migration itself rewrites, by table. */
  readonly becomes?: Readonly<Record<string, (row: Row) => Row>>;
  readonly refused: readonly string[];
}

/** The same identifier for the same number, in every story. */
export const ID = (number: number): string => `0198c0de-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const [ORG, MEMBER, PLEDGE, CASE, PERSON, CONSENT, MEETING, ITEM, ACCOUNT, TOLD, HELD] = Array.from(
  { length: 11 },
  (_, n) => ID(n + 1),
);
