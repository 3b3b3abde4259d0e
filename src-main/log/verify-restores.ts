import type { ReadEntry } from './verify-leaf.ts';
import { isContinued } from './verify-path.ts';

/** A size, and the root over so many leaves in hexadecimal. */
interface Head {
  readonly size: number;
  readonly root: string;
}

/** Type of the entry with which a restored log goes on. */
export const RESTORED = 'backup.restored';

/** 復元: a rollback that an administrator's entry tells of, and what it proves about the log that it replaced. */
export interface ToldRestore {
  /** Number of the entry, which is the number of entries that the backup held. */
  readonly seq: number;
  readonly at: string;
  /** When the backup was made, and where the replaced office was put; null where the entry does not say. */
  readonly madeAt: string | null;
  readonly keptAs: string | null;
  /** Entries of the log that was replaced; null if it could not be read. */
  readonly replacedSize: number | null;
  /** Sizes and roots of logs that share their beginning with this one up to here, as proofs show. */
  readonly roots: readonly Head[];
}

type Members = { readonly [name: string]: unknown };

const MOST_POINTS = 1000;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/**
 * What an accepted entry of this type shows. `root` is the verifier's own over everything before it: a point that no
 * consistency proof joins to it, directly or through others, is not believed, and neither is any after it.
 */
export function readRestore(entry: ReadEntry, root: string): ToldRestore {
  const { madeAt, keptAs, replacedSize, replacedProof } = entry.detail;
  return {
    seq: entry.seq,
    at: entry.ts,
    madeAt: textOrNull(madeAt),
    keptAs: textOrNull(keptAs),
    replacedSize: isCount(replacedSize) ? replacedSize : null,
    roots: provedPoints({ size: entry.seq, root }, membersOf(replacedProof)),
  };
}

function provedPoints(own: Head, { nodes, points }: Members): readonly Head[] {
  const known = [own];
  const table = Array.isArray(nodes) ? nodes.map(readNode) : [];
  for (const point of Array.isArray(points) ? points.slice(0, MOST_POINTS) : []) {
    const { size, root, from, proof } = membersOf(point);
    const base = isCount(from) ? known[from] : undefined;
    const path = Array.isArray(proof) && proof.length <= 64 ? proof.map((at: number) => table[at]) : [];
    if (!base || !isCount(size) || typeof root !== 'string' || !/^[0-9a-f]{64}$/.test(root)) break;
    if (!path.every((node): node is Buffer => Buffer.isBuffer(node))) break;
    const [older, newer] = size < base.size ? [{ size, root }, base] : [base, { size, root }];
    const [root1, root2] = [Buffer.from(older.root, 'hex'), Buffer.from(newer.root, 'hex')];
    if (older.size === newer.size || !isContinued(older.size, newer.size, root1, root2, path)) break;
    known.push({ size, root });
  }
  return known.slice(1);
}

function readNode(text: unknown): Buffer | null {
  const node = Buffer.from(typeof text === 'string' ? text : '', 'base64');
  return node.length === 32 && node.toString('base64') === text ? node : null;
}

/** The restore that shows of a root kept elsewhere that it is of the log it replaced. */
export function restoreBehind(restores: readonly ToldRestore[], { size, root }: Head): ToldRestore | null {
  return restores.find(({ roots }) => roots.some((point) => point.size === size && point.root === root)) ?? null;
}

/** A restore without its proofs. */
export function restoreTold({ roots: _proved, ...told }: ToldRestore): Omit<ToldRestore, 'roots'> {
  return told;
}

/** Restores as a verification tells of them, each with the number of checkpoints that it explains. */
export function restoresTold(
  restores: readonly ToldRestore[],
  explained: readonly { readonly seq: number; readonly count: number }[],
): (Omit<ToldRestore, 'roots'> & { readonly checkpoints: number })[] {
  const countOf = (seq: number): number => explained.find((one) => one.seq === seq)?.count ?? 0;
  return restores.map((restore) => ({ ...restoreTold(restore), checkpoints: countOf(restore.seq) }));
}
