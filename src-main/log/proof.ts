import { nodeHash } from './tree.ts';

/** Root of the leaves `start` (included) to `end` (excluded): computed, or looked up where nodes are stored. */
export type Subtree = (start: number, end: number) => Uint8Array;

/** Subtree roots computed from leaf hashes; each is computed once. */
export function subtreesOf(leaves: readonly Uint8Array[]): Subtree {
  const known = new Map<string, Uint8Array>();
  const root: Subtree = (start, end) => {
    if (end - start === 1) return leaves[start] as Uint8Array;
    const name = `${start}-${end}`;
    const middle = start + largestPowerBelow(end - start);
    const node = known.get(name) ?? nodeHash(root(start, middle), root(middle, end));
    known.set(name, node);
    return node;
  };
  return root;
}

/**
 * 包含証明: the nodes that lead from leaf `index` to the root of the first `size` leaves (RFC 9162 §2.1.3.1).
 * @throws RangeError if there is no such leaf.
 */
export function inclusionProof(subtree: Subtree, index: number, size: number): readonly Uint8Array[] {
  if (!isCount(index) || !isCount(size) || index >= size) throw new RangeError('Proof: no such leaf');
  const path = (at: number, start: number, end: number): Uint8Array[] => {
    if (end - start === 1) return [];
    const middle = start + largestPowerBelow(end - start);
    return at < middle
      ? [...path(at, start, middle), subtree(middle, end)]
      : [...path(at, middle, end), subtree(start, middle)];
  };
  return path(index, 0, size);
}

/**
 * 整合証明: the nodes that show that the first `size1` leaves of the tree of `size2` are the tree of `size1`
 * (RFC 9162 §2.1.4.1).
 * @throws RangeError unless 0 < size1 ≤ size2: nothing is proved about the empty tree.
 */
export function consistencyProof(subtree: Subtree, size1: number, size2: number): readonly Uint8Array[] {
  if (!isCount(size1) || !isCount(size2) || size1 < 1 || size1 > size2)
    throw new RangeError('Proof: sizes out of order');
  const path = (start: number, end: number, isWhole: boolean): Uint8Array[] => {
    if (end === size1) return isWhole ? [] : [subtree(start, end)];
    const middle = start + largestPowerBelow(end - start);
    return size1 <= middle
      ? [...path(start, middle, isWhole), subtree(middle, end)]
      : [...path(middle, end, false), subtree(start, middle)];
  };
  return path(0, size2, true);
}

/** Whether the proof leads from the leaf hash at `index` to `root` of `size` leaves (RFC 9162 §2.1.3.2). */
export function verifyInclusion(
  index: number,
  size: number,
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (!isCount(index) || !isCount(size) || index >= size || !proof.every(isHash) || !isHash(leaf)) return false;
  let place = index;
  let last = size - 1;
  let node = leaf;
  for (const step of proof) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      node = nodeHash(step, node);
      for (; !isOdd(place) && place !== 0; place = half(place)) last = half(last);
    } else {
      node = nodeHash(node, step);
    }
    place = half(place);
    last = half(last);
  }
  return last === 0 && isSame(node, root);
}

/**
 * Whether `root2` of `size2` leaves continues `root1` of `size1` leaves (RFC 9162 §2.1.4.2). False for `size1` = 0: a
 * statement that holds of every log shows nothing.
 */
export function verifyConsistency(
  size1: number,
  size2: number,
  root1: Uint8Array,
  root2: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (!isCount(size1) || !isCount(size2) || size1 < 1 || size1 > size2 || !proof.every(isHash)) return false;
  if (size1 === size2) return proof.length === 0 && isSame(root1, root2);
  const steps = isPowerOfTwo(size1) ? [root1, ...proof] : proof;
  let place = size1 - 1;
  let last = size2 - 1;
  for (; isOdd(place); place = half(place)) last = half(last);
  const [first, ...rest] = steps;
  if (!first || proof.length === 0) return false;
  let older = first;
  let newer = first;
  for (const step of rest) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      older = nodeHash(step, older);
      newer = nodeHash(step, newer);
      for (; !isOdd(place) && place !== 0; place = half(place)) last = half(last);
    } else {
      newer = nodeHash(newer, step);
    }
    place = half(place);
    last = half(last);
  }
  return last === 0 && isSame(older, root1) && isSame(newer, root2);
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const isOdd = (value: number): boolean => value % 2 === 1;
const half = (value: number): number => Math.floor(value / 2);
const isHash = (node: Uint8Array): boolean => node.length === 32;
const isSame = (left: Uint8Array, right: Uint8Array): boolean => Buffer.compare(left, right) === 0;

/** Whether a count of at least one is a power of two. */
export function isPowerOfTwo(value: number): boolean {
  return largestPowerBelow(value + 1) === value;
}

/** Largest power of two that is smaller than `count`, for `count` > 1. */
export function largestPowerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}
