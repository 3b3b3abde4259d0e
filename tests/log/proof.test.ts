import { describe, expect, test } from 'vitest';
import {
  consistencyProof,
  inclusionProof,
  subtreesOf,
  verifyConsistency,
  verifyInclusion,
} from '../../src-main/log/proof.ts';
import { appendLeaf, emptyFrontier, type Frontier, leafHash, rootOf } from '../../src-main/log/tree.ts';
import { seeded } from './log-fixture.ts';

const MOST = 64;
const LARGE = 2000;
const leaves = Array.from({ length: LARGE }, (_, index) => leafHash(`leaf ${index}`));
const subtree = subtreesOf(leaves);
const roots: Uint8Array[] = [];
let frontier: Frontier = emptyFrontier;
for (const leaf of leaves) {
  roots.push(rootOf(frontier));
  frontier = appendLeaf(frontier, leaf);
}
roots.push(rootOf(frontier));

const leafAt = (index: number) => leaves[index] as Uint8Array;
const rootAt = (size: number) => roots[size] as Uint8Array;
const flipped = (bytes: Uint8Array) => Uint8Array.from(bytes, (byte, index) => (index === 7 ? byte ^ 1 : byte));
const withFlipped = (proof: readonly Uint8Array[], at: number) =>
  proof.map((node, index) => (index === at ? flipped(node) : node));

describe('inclusion proofs (RFC 9162 §2.1.3)', () => {
  test(`every entry of every log up to ${MOST} entries is proved`, () => {
    for (let size = 1; size <= MOST; size += 1) {
      for (let index = 0; index < size; index += 1) {
        const proof = inclusionProof(subtree, index, size);
        expect(verifyInclusion(index, size, leafAt(index), proof, rootAt(size))).toBe(true);
      }
    }
  });

  test('no altered proof, leaf, place, size or root passes', () => {
    let refused = 0;
    for (let size = 1; size <= MOST; size += 1) {
      for (let index = 0; index < size; index += 1) {
        const proof = inclusionProof(subtree, index, size);
        const leaf = leafAt(index);
        const root = rootAt(size);
        const attempts = [
          verifyInclusion(index, size, flipped(leaf), proof, root),
          verifyInclusion(index, size, leaf, proof, flipped(root)),
          verifyInclusion(index, size, leaf, [...proof, leaf], root),
          verifyInclusion(index, size, leaf, [leaf, ...proof], root),
          verifyInclusion(size, size, leaf, proof, root),
          verifyInclusion(-1, size, leaf, proof, root),
          verifyInclusion(index + 0.5, size, leaf, proof, root),
          ...proof.map((_, at) => verifyInclusion(index, size, leaf, withFlipped(proof, at), root)),
          ...(proof.length > 0 ? [verifyInclusion(index, size, leaf, proof.slice(1), root)] : []),
          ...(proof.length > 0 ? [verifyInclusion(index, size, leaf, proof.slice(0, -1), root)] : []),
          ...(size > 1 ? [verifyInclusion((index + 1) % size, size, leaf, proof, root)] : []),
        ];
        expect(attempts).not.toContain(true);
        refused += attempts.length;
      }
    }
    expect(refused).toBeGreaterThan(20_000);
  });

  test('proofs in logs of up to 2,000 entries are short and hold', () => {
    const random = seeded(11);
    for (let trial = 0; trial < 500; trial += 1) {
      const size = 1 + Math.floor(random() * LARGE);
      const index = Math.floor(random() * size);
      const proof = inclusionProof(subtree, index, size);
      expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
      expect(verifyInclusion(index, size, leafAt(index), proof, rootAt(size))).toBe(true);
    }
  });

  test('there is no proof for an entry that does not exist', () => {
    expect(() => inclusionProof(subtree, 5, 5)).toThrow(RangeError);
    expect(() => inclusionProof(subtree, -1, 5)).toThrow(RangeError);
  });
});

describe('consistency proofs (RFC 9162 §2.1.4)', () => {
  test(`every log up to ${MOST} entries is shown to continue each shorter one`, () => {
    for (let size2 = 1; size2 <= MOST; size2 += 1) {
      for (let size1 = 1; size1 <= size2; size1 += 1) {
        const proof = consistencyProof(subtree, size1, size2);
        expect(verifyConsistency(size1, size2, rootAt(size1), rootAt(size2), proof)).toBe(true);
      }
    }
  });

  test('no altered proof, size or root passes', () => {
    for (let size2 = 2; size2 <= MOST; size2 += 1) {
      for (let size1 = 1; size1 < size2; size1 += 1) {
        const proof = consistencyProof(subtree, size1, size2);
        const old = rootAt(size1);
        const now = rootAt(size2);
        const attempts = [
          verifyConsistency(size1, size2, flipped(old), now, proof),
          verifyConsistency(size1, size2, old, flipped(now), proof),
          verifyConsistency(size1, size2, now, old, proof),
          verifyConsistency(size1, size2, old, now, []),
          verifyConsistency(size1, size2, old, now, [...proof, old]),
          verifyConsistency(size1, size2, old, now, proof.slice(1)),
          verifyConsistency(size1, size2, old, now, proof.slice(0, -1)),
          verifyConsistency(size2, size1, now, old, proof),
          ...proof.map((_, at) => verifyConsistency(size1, size2, old, now, withFlipped(proof, at))),
          ...(size1 > 1 ? [verifyConsistency(size1 - 1, size2, old, now, proof)] : []),
        ];
        expect(attempts).not.toContain(true);
      }
    }
  });

  test('a statement about the empty log is refused, as the published vectors demand', () => {
    expect(() => consistencyProof(subtree, 0, 8)).toThrow(RangeError);
    expect(verifyConsistency(0, 8, rootAt(0), rootAt(8), [])).toBe(false);
    expect(verifyConsistency(0, 0, rootAt(0), rootAt(0), [])).toBe(false);
  });

  test('equal sizes need equal roots and an empty proof', () => {
    expect(verifyConsistency(7, 7, rootAt(7), rootAt(7), [])).toBe(true);
    expect(verifyConsistency(7, 7, rootAt(7), rootAt(8), [])).toBe(false);
    expect(verifyConsistency(7, 7, rootAt(7), rootAt(7), [rootAt(7)])).toBe(false);
  });

  test('two logs that went different ways cannot be joined', () => {
    const other = subtreesOf(leaves.map((leaf, index) => (index === 20 ? flipped(leaf) : leaf)));
    for (let size1 = 21; size1 < MOST; size1 += 1) {
      const forged = consistencyProof(other, size1, MOST);
      expect(verifyConsistency(size1, MOST, rootAt(size1), other(0, MOST), forged)).toBe(false);
    }
  });
});
