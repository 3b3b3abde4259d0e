import { hash } from 'node:crypto';

/**
 * Root that a leaf hash leads to at place `index` of `size` leaves by the nodes of an inclusion proof (RFC 9162
 * §2.1.3.1, read as a recursion: the last node joins the two halves of the tree). Null if the proof has not the right
 * number of nodes.
 */
export function rootByPath(index: number, size: number, leaf: Buffer, path: readonly Buffer[]): Buffer | null {
  if (index < 0 || index >= size) return null;
  if (size === 1) return path.length === 0 ? leaf : null;
  const other = path.at(-1);
  if (!other) return null;
  const inner = path.slice(0, -1);
  const left = largestPowerBelow(size);
  const isLeft = index < left;
  const own = isLeft ? rootByPath(index, left, leaf, inner) : rootByPath(index - left, size - left, leaf, inner);
  return own && (isLeft ? join(own, other) : join(other, own));
}

/**
 * Whether a consistency proof (RFC 9162 §2.1.4.1) shows that the first `size1` of `size2` leaves have `root1`. False for
 * `size1` = 0, which would show nothing.
 */
export function isContinued(
  size1: number,
  size2: number,
  root1: Buffer,
  root2: Buffer,
  proof: readonly Buffer[],
): boolean {
  if (size1 < 1 || size1 > size2) return false;
  const roots = bothRoots(size1, size2, root1, proof);
  return roots?.older.equals(root1) === true && roots.newer.equals(root2);
}

/** Roots of the first `size1` leaves and of all; `whole` stands for the older tree as long as no leaf left of it is cut off. */
function bothRoots(
  size1: number,
  size2: number,
  whole: Buffer | null,
  proof: readonly Buffer[],
): { readonly older: Buffer; readonly newer: Buffer } | null {
  const last = proof.at(-1);
  if (size1 === size2) {
    const root = whole ?? last;
    return root && proof.length === (whole ? 0 : 1) ? { older: root, newer: root } : null;
  }
  if (!last) return null;
  const inner = proof.slice(0, -1);
  const left = largestPowerBelow(size2);
  if (size1 <= left) {
    const roots = bothRoots(size1, left, whole, inner);
    return roots && { older: roots.older, newer: join(roots.newer, last) };
  }
  const roots = bothRoots(size1 - left, size2 - left, null, inner);
  return roots && { older: join(last, roots.older), newer: join(last, roots.newer) };
}

function join(left: Buffer, right: Buffer): Buffer {
  return hash('sha256', Buffer.concat([Buffer.of(0x01), left, right]), 'buffer');
}

/** Largest power of two below `count`, for `count` > 1. */
function largestPowerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}
