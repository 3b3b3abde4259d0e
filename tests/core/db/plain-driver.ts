import { createRequire } from 'node:module';

/** The bare driver, for controls that show what happens without our rules. */
export interface PlainConnection {
  prepare(sql: string): {
    all(...parameters: unknown[]): unknown[];
    get(...parameters: unknown[]): unknown;
    run(...parameters: unknown[]): unknown;
    iterate(): Iterator<unknown>;
  };
  exec(sql: string): void;
  /** Allows what the driver otherwise keeps one from, such as writing the schema. */
  unsafeMode(isUnsafe: boolean): void;
  key(key: Uint8Array): void;
  pragma(source: string, options?: { simple: boolean }): unknown;
  close(): void;
}

const Driver = createRequire(import.meta.url)('better-sqlite3') as new (path: string) => PlainConnection;

/** Opens a file with the settings named, and nothing else. */
export function plainConnection(
  path: string,
  pragmas: readonly string[] = [],
  key: Uint8Array | null = null,
): PlainConnection {
  const connection = new Driver(path);
  for (const pragma of pragmas) connection.pragma(pragma);
  if (key !== null) connection.key(Buffer.concat([Buffer.from('raw:'), key]));
  return connection;
}
