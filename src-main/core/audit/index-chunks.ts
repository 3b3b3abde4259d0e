import type { Transaction } from 'kysely';
import { nodeHash } from '../../log/tree.ts';
import type { Database } from '../db/schema.ts';
import { type Bits, CHUNK, countBits, encodeBits, noBits, setBit } from './bits.ts';
import { facetsOf } from './facets.ts';
import { entryOfLeaf } from './leaf-entry.ts';

/** Leaves under the smallest subtree whose root is kept. */
export const SMALLEST_NODE = 16;
/** Rows of one INSERT; SQLite takes 32,766 values. */
const BATCH = 500;

/** What is drawn from one complete chunk of the log. */
export interface DrawnChunk {
  readonly root: Uint8Array;
  readonly nodes: Uint8Array;
  readonly postings: readonly {
    readonly facet: string;
    readonly value: string;
    readonly n: number;
    readonly bits: Uint8Array;
  }[];
}

/**
 * Draws the index of every complete chunk that has none yet: amortised some microseconds per entry. Lists, filters and
 * proofs of a log of any length then read a few pages instead of all leaves. `length`: entries in the log, as the head
 * will say once the caller has written it.
 */
export async function indexChunks(trx: Transaction<Database>, length?: number): Promise<void> {
  const size = length ?? (await trx.selectFrom('logHead').select('size').executeTakeFirst())?.size ?? 0;
  let next = await indexedChunks(trx);
  for (; (next + 1) * CHUNK <= size; next += 1) {
    const rows = await trx
      .selectFrom('auditEntry')
      .select(['seq', 'leaf', 'leafHash'])
      .where('seq', '>=', next * CHUNK)
      .where('seq', '<', (next + 1) * CHUNK)
      .orderBy('seq')
      .execute();
    const { root, nodes, postings } = drawChunk(rows);
    const stored = postings.map((posting) => ({ ...posting, chunk: next }));
    for (let at = 0; at < stored.length; at += BATCH)
      await trx
        .insertInto('auditPosting')
        .values(stored.slice(at, at + BATCH))
        .execute();
    await trx.insertInto('auditChunk').values({ chunk: next, root, nodes }).execute();
  }
}

/** How many chunks have an index. */
export async function indexedChunks(trx: Pick<Transaction<Database>, 'selectFrom'>): Promise<number> {
  const newest = await trx
    .selectFrom('auditChunk')
    .select((select) => select.fn.max('chunk').as('chunk'))
    .executeTakeFirst();
  return newest?.chunk === null || newest?.chunk === undefined ? 0 : Number(newest.chunk) + 1;
}

/** Postings and inner nodes of a chunk's entries, in a fixed order. */
export function drawChunk(rows: readonly { readonly leaf: string; readonly leafHash: string }[]): DrawnChunk {
  const found = new Map<string, Map<string, Bits>>();
  for (const [place, { leaf }] of rows.entries()) {
    const entry = entryOfLeaf(leaf);
    if (!entry) continue;
    for (const [facet, value] of facetsOf(entry)) {
      const values = found.get(facet) ?? new Map<string, Bits>();
      found.set(facet, values);
      const bits = values.get(value) ?? noBits();
      values.set(value, bits);
      setBit(bits, place);
    }
  }
  const postings = [...found].flatMap(([facet, values]) =>
    [...values].map(([value, bits]) => ({ facet, value, n: countBits(bits), bits: encodeBits(bits) })),
  );
  return { ...treeOf(rows.map(({ leafHash }) => Buffer.from(leafHash, 'hex'))), postings };
}

/** Roots of the perfect subtrees, smallest first, left to right; and the chunk's own. */
function treeOf(leaves: readonly Uint8Array[]): { readonly root: Uint8Array; readonly nodes: Uint8Array } {
  const kept: Uint8Array[] = [];
  let level = leaves;
  for (let width = 1; level.length > 1; ) {
    const below = level;
    level = Array.from({ length: below.length / 2 }, (_, at) =>
      nodeHash(below[at * 2] as Uint8Array, below[at * 2 + 1] as Uint8Array),
    );
    width *= 2;
    if (width >= SMALLEST_NODE && level.length > 1) kept.push(...level);
  }
  return { root: level[0] as Uint8Array, nodes: Buffer.concat(kept) };
}
