/** A record as it lies in a row: lists and objects as JSON text, yes/no as 1 and 0. */
export type Stored<T, J extends keyof T = never, F extends keyof T = never> = Omit<T, J | F> & { [K in J]: string } & {
  [K in F]: number;
};

/** Turns records into rows and back; the only place that knows how the database keeps lists and flags. */
export interface Columns<T, J extends keyof T, F extends keyof T> {
  toRow(record: T): Stored<T, J, F>;
  fromRow(row: Stored<T, J, F>): T;
}

/** Names the columns of `T` that hold JSON and those that hold flags. */
export function columns<T extends object>() {
  return <const J extends keyof T = never, const F extends keyof T = never>(
    json: readonly J[],
    flags: readonly F[],
  ): Columns<T, J, F> => ({
    toRow: (record) => {
      const row = { ...record } as Record<PropertyKey, unknown>;
      for (const name of json) row[name] = JSON.stringify(record[name]);
      for (const name of flags) row[name] = record[name] ? 1 : 0;
      return row as Stored<T, J, F>;
    },
    fromRow: (row) => {
      const record = { ...row } as Record<PropertyKey, unknown>;
      for (const name of json) record[name] = JSON.parse(record[name] as string);
      for (const name of flags) record[name] = record[name] === 1;
      return record as T;
    },
  });
}
