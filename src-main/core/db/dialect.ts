import { type Dialect, type SqliteDatabase, SqliteDialect } from 'kysely';

/** Statements kept ready; compiling one again costs more than running it. */
const MOST_STATEMENTS = 400;

/** The connection, with each statement compiled once; the oldest go when there are too many. */
function withKeptStatements(database: SqliteDatabase): SqliteDatabase {
  const kept = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return {
    close: () => database.close(),
    prepare: (text) => {
      const known = kept.get(text);
      if (known) return known;
      const statement = database.prepare(text);
      // A list of values makes a text of its own for every length: it would only push the others out.
      if (text.length > 4000) return statement;
      const oldest = kept.size >= MOST_STATEMENTS ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      kept.set(text, statement);
      return statement;
    },
  };
}

/**
 * Kysely's own dialect, except that it may wrap all migrations of one start in a single transaction, and that
 * `onReleased` hears whenever a statement or a transaction is over.
 */
export function dialectOn(
  database: SqliteDatabase & { readonly inTransaction: boolean },
  onReleased?: () => void,
): Dialect {
  const dialect = new SqliteDialect({ database: withKeptStatements(database) });
  return {
    createDriver: () => {
      const driver = dialect.createDriver();
      const { rollbackTransaction, releaseConnection } = driver;
      return Object.assign(driver, {
        // A full or broken disk makes SQLite roll back by itself; a second one would hide the error that says so.
        rollbackTransaction: async (...args: Parameters<typeof rollbackTransaction>) => {
          if (database.inTransaction) await rollbackTransaction.apply(driver, args);
        },
        releaseConnection: async (...args: Parameters<typeof releaseConnection>) => {
          onReleased?.();
          await releaseConnection.apply(driver, args);
        },
      });
    },
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (kysely) => dialect.createIntrospector(kysely),
    createAdapter: () => Object.defineProperty(dialect.createAdapter(), 'supportsTransactionalDdl', { value: true }),
  };
}
