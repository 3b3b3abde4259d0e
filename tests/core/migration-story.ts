/** A row as the database gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** What the test of one migration needs to know. */
export interface Story {
  readonly rows: Readonly<Record<string, string>>;
  /** What becomes of older rows whose columns the migration itself rewrites, by table. */
  readonly becomes?: Readonly<Record<string, (row: Row) => Row>>;
  readonly refused: readonly string[];
}
