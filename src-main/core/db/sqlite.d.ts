/** The part of the driver that `open.ts` uses; the package's `exports` hide its own types. */
declare module 'better-sqlite3' {
  export interface Statement {
    readonly reader: boolean;
    all(...parameters: readonly unknown[]): unknown[];
    get(...parameters: readonly unknown[]): unknown;
    run(...parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
    iterate(...parameters: readonly unknown[]): IterableIterator<unknown>;
  }
  export interface Database {
    readonly open: boolean;
    readonly inTransaction: boolean;
    prepare(sql: string): Statement;
    exec(sql: string): this;
    /** Gives the raw key; only ever a Buffer, since strings cannot be wiped. */
    key(key: Uint8Array): number;
    pragma(source: string, options?: { readonly simple?: boolean }): unknown;
    close(): this;
  }
  const Driver: new (
    path: string,
    options?: { readonly fileMustExist?: boolean; readonly readonly?: boolean; readonly timeout?: number },
  ) => Database;
  export default Driver;
}
