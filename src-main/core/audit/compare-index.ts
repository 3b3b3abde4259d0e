import type { ReadTransaction } from '../context.ts';
import { CHUNK } from './bits.ts';
import { drawChunk, indexedChunks } from './index-chunks.ts';

/** Draws the index again while the leaves pass by, and compares it with the stored one. */
export interface IndexComparison {
  /** Takes the next leaf; answers with the first entry of a chunk whose stored index differs. */
  next(leaf: string, leafHash: string): Promise<number | null>;
}

/**
 * A list that leaves out entries would hide what the log still holds. So whoever verifies the leaves also asks whether
 * the postings and nodes by which they are found say the same. Chunks that were begun before `from` are passed over.
 */
export function compareIndex(log: ReadTransaction, from: number): IndexComparison {
  let seq = from;
  let rows: { readonly leaf: string; readonly leafHash: string }[] = [];
  let indexed: number | null = null;
  return {
    next: async (leaf, leafHash) => {
      rows.push({ leaf, leafHash });
      seq += 1;
      if (seq % CHUNK !== 0) return null;
      const whole = rows;
      rows = [];
      indexed ??= await indexedChunks(log);
      const chunk = seq / CHUNK - 1;
      if (whole.length < CHUNK || chunk >= indexed) return null;
      return (await isStored(log, chunk, whole)) ? null : chunk * CHUNK;
    },
  };
}

async function isStored(
  log: ReadTransaction,
  chunk: number,
  rows: readonly { readonly leaf: string; readonly leafHash: string }[],
): Promise<boolean> {
  const drawn = drawChunk(rows);
  const tree = await log.selectFrom('auditChunk').selectAll().where('chunk', '=', chunk).executeTakeFirst();
  if (!tree || Buffer.compare(tree.root, drawn.root) !== 0 || Buffer.compare(tree.nodes, drawn.nodes) !== 0)
    return false;
  const stored = await log
    .selectFrom('auditPosting')
    .select(['facet', 'value', 'n', 'bits'])
    .where('chunk', '=', chunk)
    .execute();
  const expected = new Map(drawn.postings.map((posting) => [`${posting.facet} ${posting.value}`, posting]));
  return (
    stored.length === expected.size &&
    stored.every(({ facet, value, n, bits }) => {
      const posting = expected.get(`${facet} ${value}`);
      return posting !== undefined && posting.n === n && Buffer.compare(posting.bits, bits) === 0;
    })
  );
}
