import { Buffer } from 'node:buffer';
import { type Kysely, sql } from 'kysely';
import {
  appendLeaf,
  decodeFrontier,
  emptyFrontier,
  encodeFrontier,
  type Frontier,
  leafHash,
  rootOf,
} from '../../log/tree.ts';

/** What a copy must hold exactly as the office holds it. */
export interface BackupState {
  /** SHA-256 of every table, index and trigger as declared. */
  readonly schemaDigest: string;
  readonly log: { readonly size: number; readonly root: string } | null;
  /** Rows of every table. */
  readonly rows: Readonly<Record<string, number>>;
}

/** How far the digests of the log were checked before: its size then, and the frontier of its tree. */
export interface CheckedLog {
  readonly size: number;
  readonly frontier: string;
}

/** Reads the state of a database: its tables, the rows of each, the head of its log. `pause` is awaited between tables. */
export async function stateOf(
  database: { readonly kysely: Kysely<unknown>; schemaDigest(): string },
  pause: () => Promise<unknown> = async () => {},
): Promise<BackupState> {
  const { kysely } = database;
  const tables = await sql<{ name: string }>`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`.execute(
    kysely,
  );
  const rows: Record<string, number> = {};
  for (const { name } of tables.rows) {
    const counted = await sql<{ n: number }>`SELECT count(*) AS n FROM ${sql.table(name)}`.execute(kysely);
    rows[name] = counted.rows[0]?.n ?? 0;
    await pause();
  }
  return { schemaDigest: database.schemaDigest(), log: await headOf(kysely), rows };
}

/** The head of the log; `null` where there is none yet. */
export async function headOf(kysely: Kysely<unknown>): Promise<BackupState['log']> {
  const tables = await sql`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'logHead'`.execute(kysely);
  if (tables.rows.length === 0) return null;
  const [head] = (await sql<Head>`SELECT size, root FROM logHead`.execute(kysely)).rows;
  return head ? { size: head.size, root: head.root } : null;
}

/** Whether two states are one. */
export function isSameState(one: BackupState, other: BackupState): boolean {
  const names = Object.keys(one.rows);
  return (
    one.schemaDigest === other.schemaDigest &&
    one.log?.size === other.log?.size &&
    one.log?.root === other.log?.root &&
    names.length === Object.keys(other.rows).length &&
    names.every((name) => one.rows[name] === other.rows[name])
  );
}

interface Head {
  readonly size: number;
  readonly root: string;
}

/** Entries read at a time. */
const PAGE = 1000;

/**
 * Recomputes the digests and the tree of a log from its leaves, and compares with its head. With `since`, only what
 * came after is read. Signatures are not checked here. Returns how far it is now checked, or `null` if it does not fit.
 */
export async function checkLogDigests(
  kysely: Kysely<unknown>,
  head: { readonly size: number; readonly root: string },
  since: CheckedLog | null,
): Promise<CheckedLog | null> {
  const { size } = head;
  let tree: Frontier = since && since.size <= size ? decodeFrontier(since.size, since.frontier) : emptyFrontier;
  for (;;) {
    const { rows } = await sql<{ seq: number; leaf: string; leafHash: string }>`
      SELECT seq, leaf, leafHash FROM auditEntry WHERE seq >= ${tree.size} ORDER BY seq LIMIT ${PAGE}`.execute(kysely);
    for (const { seq, leaf, leafHash: stored } of rows) {
      const hash = leafHash(leaf);
      if (seq !== tree.size || Buffer.from(hash).toString('hex') !== stored) return null;
      tree = appendLeaf(tree, hash);
    }
    if (rows.length < PAGE) break;
  }
  if (tree.size !== size || Buffer.from(rootOf(tree)).toString('hex') !== head.root) return null;
  return { size: tree.size, frontier: encodeFrontier(tree) };
}
