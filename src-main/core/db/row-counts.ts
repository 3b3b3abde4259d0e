/** What of a connection is needed to count. */
interface Countable {
  prepare(source: string): { all(): unknown[]; get(): unknown };
}

/** Counts the rows of every table, as often as it is called. */
export type CountRows = () => Readonly<Record<string, number>>;

/**
 * Compiles the counting of every table. Whoever reads a whole file into memory does so before: what is compiled later lies
 * above the pages, and would keep the system from getting them back.
 */
export function compileCounts(connection: Countable): CountRows {
  const tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
  const counts = (tables as { readonly name: string }[]).map(
    ({ name }) => [name, connection.prepare(`SELECT count(*) AS n FROM "${name.replaceAll('"', '""')}"`)] as const,
  );
  return () => Object.fromEntries(counts.map(([name, count]) => [name, (count.get() as { readonly n: number }).n]));
}
