import { consistencyProof, inclusionProof, isPowerOfTwo, largestPowerBelow, type Subtree } from '../../log/proof.ts';
import { nodeHash } from '../../log/tree.ts';
import type { ReadTransaction } from '../context.ts';
import { CHUNK } from './bits.ts';
import { indexedChunks, SMALLEST_NODE } from './index-chunks.ts';

/** Path of each entry to the root of the first `size` entries, by its number. Reads O(log n) nodes for each. */
export async function inclusionProofs(
  log: ReadTransaction,
  seqs: readonly number[],
  size: number,
): Promise<ReadonlyMap<number, readonly Uint8Array[]>> {
  const subtree = await subtreesFor(log, (probe) => {
    for (const seq of seqs) inclusionProof(probe, seq, size);
  });
  return new Map(seqs.map((seq) => [seq, inclusionProof(subtree, seq, size)]));
}

/** Shows that the first `size1` entries are the log of then; for 0 < `size1` ≤ `size2`. */
export async function consistencyBetween(
  log: ReadTransaction,
  size1: number,
  size2: number,
): Promise<readonly Uint8Array[]> {
  return consistencyProof(await subtreesFor(log, (probe) => consistencyProof(probe, size1, size2)), size1, size2);
}

/** Root of the first `size` entries, from stored nodes. */
export async function rootAt(log: ReadTransaction, size: number): Promise<string> {
  const subtree = await subtreesFor(log, (probe) => probe(0, size));
  return Buffer.from(subtree(0, size)).toString('hex');
}

/** Finds out what a proof will ask for, reads all of it at once, and answers. */
async function subtreesFor(log: ReadTransaction, ask: (probe: Subtree) => void): Promise<Subtree> {
  const indexed = (await indexedChunks(log)) * CHUNK;
  const chunks = new Set<number>();
  const whole = new Set<number>();
  const groups = new Set<number>();
  const isStored = (start: number, end: number): boolean => {
    const width = end - start;
    return width >= SMALLEST_NODE && width <= CHUNK && isPowerOfTwo(width) && start % width === 0 && end <= indexed;
  };
  const gather = (start: number, end: number): void => {
    if (isStored(start, end)) (end - start === CHUNK ? whole : chunks).add(Math.floor(start / CHUNK));
    else if (end - start === 1) groups.add(Math.floor(start / SMALLEST_NODE));
    else {
      const middle = start + largestPowerBelow(end - start);
      gather(start, middle);
      gather(middle, end);
    }
  };
  const nothing = new Uint8Array(32);
  ask((start, end) => {
    gather(start, end);
    return nothing;
  });
  const roots = await chunkRoots(log, whole);
  const nodes = await chunkNodes(log, chunks);
  const leaves = await leavesOf(log, groups);
  const known = new Map<string, Uint8Array>();
  const root: Subtree = (start, end) => {
    const chunk = Math.floor(start / CHUNK);
    if (isStored(start, end) && end - start === CHUNK) return roots.get(chunk) ?? missing();
    if (isStored(start, end)) return storedNode(nodes.get(chunk), start % CHUNK, end - start);
    if (end - start === 1) return leaves.get(start) ?? missing();
    const name = `${start}-${end}`;
    const middle = start + largestPowerBelow(end - start);
    const node = known.get(name) ?? nodeHash(root(start, middle), root(middle, end));
    known.set(name, node);
    return node;
  };
  return root;
}

function storedNode(nodes: Uint8Array | undefined, place: number, width: number): Uint8Array {
  let before = 0;
  for (let smaller = SMALLEST_NODE; smaller < width; smaller *= 2) before += CHUNK / smaller;
  const at = (before + place / width) * 32;
  return nodes && nodes.length >= at + 32 ? nodes.subarray(at, at + 32) : missing();
}

async function chunkRoots(log: ReadTransaction, chunks: ReadonlySet<number>): Promise<ReadonlyMap<number, Uint8Array>> {
  if (chunks.size === 0) return new Map();
  const rows = await log.selectFrom('auditChunk').select(['chunk', 'root']).execute();
  return new Map(rows.map(({ chunk, root }) => [chunk, root]));
}

async function chunkNodes(log: ReadTransaction, chunks: ReadonlySet<number>): Promise<ReadonlyMap<number, Uint8Array>> {
  if (chunks.size === 0) return new Map();
  const rows = await log
    .selectFrom('auditChunk')
    .select(['chunk', 'nodes'])
    .where('chunk', 'in', [...chunks])
    .execute();
  return new Map(rows.map(({ chunk, nodes }) => [chunk, nodes]));
}

/** Leaf hashes of whole groups of 16; neighbouring groups are read in one go. */
async function leavesOf(log: ReadTransaction, groups: ReadonlySet<number>): Promise<ReadonlyMap<number, Uint8Array>> {
  const leaves = new Map<number, Uint8Array>();
  const sorted = [...groups].sort((left, right) => left - right);
  for (let at = 0; at < sorted.length; ) {
    const first = sorted[at] as number;
    let last = first;
    for (at += 1; sorted[at] === last + 1; at += 1) last += 1;
    const rows = await log
      .selectFrom('auditEntry')
      .select(['seq', 'leafHash'])
      .where('seq', '>=', first * SMALLEST_NODE)
      .where('seq', '<', (last + 1) * SMALLEST_NODE)
      .execute();
    for (const { seq, leafHash } of rows) leaves.set(seq, Buffer.from(leafHash, 'hex'));
  }
  return leaves;
}

/** A log without the entry that its head counts is damaged; the verifier says where. */
function missing(): never {
  throw new RangeError('Proof: a node of the tree is missing');
}
