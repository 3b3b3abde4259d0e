import type { Json } from '../../contract/operation.ts';
import { checkpointOf } from '../../log/checkpoint.ts';
import { beginReplacedProof, type ReplacedProof } from '../../log/replaced-proof.ts';
import { RESTORED } from '../../log/verify-restores.ts';
import { entryOfLeaf } from '../audit/leaf-entry.ts';
import { consistencyBetween, rootAt } from '../audit/proofs.ts';
import { statedHead } from '../audit/records.ts';
import type { ReadTransaction } from '../context.ts';
import { sharedSize } from './compare-backup.ts';

/** The log that a restore puts aside: where it ends, and what shows that its checkpoints are of it. */
export interface ReplacedLog {
  readonly size: number;
  readonly root: string;
  readonly proof: ReplacedProof;
}

/** Checkpoints that the entry of a restore proves at most, the newest: an entry must stay smaller than a leaf may be. */
const MOST_PROVED = 200;

/**
 * Reads the log that is about to be replaced beside that of the backup: for its head and every checkpoint of it at hand
 * (`notes`) the proof that it begins as the restored one does, and the proofs that an earlier restore left in it.
 */
export async function readReplaced(
  present: ReadTransaction,
  copy: ReadTransaction,
  notes: readonly string[],
): Promise<ReplacedLog | null> {
  const [head, backup] = [await statedHead(present), await statedHead(copy)];
  if (!head) return null;
  const shared = await sharedSize(present, copy);
  const writer = beginReplacedProof();
  if (backup && shared > 0) {
    const own = { size: shared, root: await rootAt(copy, shared), from: 0 };
    const base = shared === backup.size ? 0 : writer.add(own, await consistencyBetween(copy, shared, backup.size));
    const provedAt = async (size: number): Promise<number> => {
      if (size === shared) return base;
      const point = { size, root: await rootAt(present, size), from: base };
      return writer.add(point, await consistencyBetween(present, shared, size));
    };
    for (const size of await sizesToProve(present, head.size, shared, notes)) await provedAt(size);
    for (const earlier of await restoresSince(present, shared))
      writer.adopt(earlier.proof, await provedAt(earlier.seq));
  }
  return { ...head, proof: writer.proof() };
}

/** Sizes of the present log that somebody may hold a root of, and that the restored log will not have. */
async function sizesToProve(
  present: ReadTransaction,
  size: number,
  shared: number,
  notes: readonly string[],
): Promise<readonly number[]> {
  const sizes = new Set<number>([size]);
  const stated = [...notes.map(checkpointOf), ...(await statedSince(present, shared))];
  for (const one of stated)
    if (one && one.size > shared && one.size < size && (await rootAt(present, one.size)) === one.root)
      sizes.add(one.size);
  return [...sizes]
    .filter((one) => one > shared)
    .sort((a, b) => b - a)
    .slice(0, MOST_PROVED);
}

/** What entries of visits, verifications and statements say of sizes and roots: auditors took these away with them. */
async function statedSince(
  present: ReadTransaction,
  size: number,
): Promise<readonly { readonly size: number; readonly root: string }[]> {
  const rows = await present
    .selectFrom('auditEntry')
    .select('leaf')
    .where('seq', '>=', size)
    .where('type', 'like', 'audit.%')
    .execute();
  return rows.flatMap(({ leaf }) => {
    const { size: at, root } = entryOfLeaf(leaf)?.detail ?? {};
    return Number.isSafeInteger(at) && typeof root === 'string' ? [{ size: at as number, root }] : [];
  });
}

async function restoresSince(
  present: ReadTransaction,
  size: number,
): Promise<readonly { readonly seq: number; readonly proof: ReplacedProof }[]> {
  const rows = await present
    .selectFrom('auditEntry')
    .select(['seq', 'leaf'])
    .where('type', '=', RESTORED)
    .where('seq', '>=', size)
    .orderBy('seq')
    .execute();
  return rows.flatMap(({ seq, leaf }) => {
    const proof = entryOfLeaf(leaf)?.detail['replacedProof'];
    // Null where no office lay there to be replaced.
    return proof === undefined || proof === null ? [] : [{ seq, proof: proof as unknown as ReplacedProof }];
  });
}

/** What the entry of the restore says besides what its operation declares. */
export function replacedDetail(replaced: ReplacedLog | null, keptAs: string | null): { readonly [name: string]: Json } {
  return { keptAs, replacedProof: (replaced?.proof ?? null) as unknown as Json };
}
