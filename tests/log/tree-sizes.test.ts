import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  consistencyProof,
  inclusionProof,
  type Subtree,
  verifyConsistency,
  verifyInclusion,
} from '../../src-main/log/proof.ts';
import { appendLeaf, emptyFrontier, type Frontier, leafHash, rootOf } from '../../src-main/log/tree.ts';
import { isContinued, rootByPath } from '../../src-main/log/verify-path.ts';
import { growTree } from '../../src-main/log/verify-tree.ts';
import { seeded } from './log-fixture.ts';

const LARGEST = 2000;
/** Up to here every place of every size is proved; beyond, a seeded sample of places. */
const EXHAUSTIVE = 48;
const SAMPLE = 3;

const data = (index: number): string => `leaf ${index} 塚${index % 7}`;
const sha256 = (...parts: readonly (Uint8Array | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const known = new Map<number, Buffer>();

/** MTH(D[start:end]) as RFC 6962 §2.1 defines it, word for word; what was once computed is kept. */
function defined(start: number, end: number): Buffer {
  const name = start * 4096 + end;
  const found = known.get(name);
  if (found) return found;
  let digest: Buffer;
  if (end === start) digest = sha256('');
  else if (end - start === 1) digest = sha256(Buffer.of(0), data(start));
  else {
    let k = 1;
    while (k * 2 < end - start) k *= 2;
    digest = sha256(Buffer.of(1), defined(start, start + k), defined(start + k, end));
  }
  known.set(name, digest);
  return digest;
}

const subtree: Subtree = defined;
const root = (size: number): Buffer => defined(0, size);
const flipped = (digest: Uint8Array): Buffer => Buffer.from(digest.map((byte, at) => (at === 31 ? byte ^ 1 : byte)));
const buffers = (proof: readonly Uint8Array[]): Buffer[] => proof.map((step) => Buffer.from(step));

/** Collects what does not hold, so that a hundred thousand statements are checked in seconds. */
function gather() {
  const failed: string[] = [];
  let checked = 0;
  return {
    failed,
    checked: () => checked,
    holds: (isTrue: boolean, what: string, ...where: readonly number[]): void => {
      checked += 1;
      if (!isTrue) failed.push(`${what} ${where.join(' ')}`);
    },
  };
}

describe('the tree at every size from 0 to 2,000', () => {
  test('the writer’s frontier and the verifier’s slots have the root that the definition gives', () => {
    const { failed, holds } = gather();
    const tree = growTree();
    let frontier: Frontier = emptyFrontier;
    for (let size = 0; size <= LARGEST; size += 1) {
      const expected = root(size).toString('hex');
      holds(Buffer.from(rootOf(frontier)).toString('hex') === expected, 'writer', size);
      holds(tree.root() === expected, 'verifier', size);
      holds(growTree(size, tree.subtrees()).root() === expected, 'gone on from', size);
      tree.add(data(size));
      frontier = appendLeaf(frontier, leafHash(data(size)));
    }
    expect(failed).toEqual([]);
  });

  test('entries are proved to stand in it, and altered proofs are refused', () => {
    const random = seeded(6962);
    const { failed, checked, holds } = gather();
    for (let size = 1; size <= LARGEST; size += 1) {
      const sample = Array.from({ length: SAMPLE }, () => Math.floor(random() * size));
      const places = size <= EXHAUSTIVE ? Array.from({ length: size }, (_, index) => index) : [0, size - 1, ...sample];
      for (const index of places) {
        const leaf = defined(index, index + 1);
        const proof = buffers(inclusionProof(subtree, index, size));
        holds(verifyInclusion(index, size, leaf, proof, root(size)), 'writer', index, size);
        holds(rootByPath(index, size, leaf, proof)?.equals(root(size)) === true, 'verifier', index, size);
      }
      const index = Math.floor(random() * size);
      const leaf = defined(index, index + 1);
      const proof = buffers(inclusionProof(subtree, index, size));
      const at = Math.floor(random() * proof.length);
      const wrongs = [
        ...proof.slice(at, at + 1).map((step) => proof.with(at, flipped(step))),
        ...(proof.length > 0 ? [proof.slice(1)] : []),
        [...proof, leaf],
      ];
      for (const wrong of wrongs) {
        holds(!verifyInclusion(index, size, leaf, wrong, root(size)), 'writer, altered', index, size);
        holds(rootByPath(index, size, leaf, wrong)?.equals(root(size)) !== true, 'verifier, altered', index, size);
      }
      holds(!verifyInclusion(index, size, flipped(leaf), proof, root(size)), 'another leaf', index, size);
    }
    expect(failed).toEqual([]);
    expect(checked()).toBeGreaterThan(30_000);
  });

  test('it is proved to continue the size before and smaller ones, and altered proofs are refused', () => {
    const random = seeded(9162);
    const { failed, checked, holds } = gather();
    for (let size = 1; size <= LARGEST; size += 1) {
      const sample = Array.from({ length: SAMPLE }, () => 1 + Math.floor(random() * size));
      for (const older of new Set([size, Math.max(1, size - 1), 1, ...sample])) {
        const proof = buffers(consistencyProof(subtree, older, size));
        holds(verifyConsistency(older, size, root(older), root(size), proof), 'writer', older, size);
        holds(isContinued(older, size, root(older), root(size), proof), 'verifier', older, size);
        if (older === size) continue;
        const at = Math.floor(random() * proof.length);
        for (const wrong of [proof.with(at, flipped(proof[at] as Buffer)), proof.slice(1), [...proof, root(older)]]) {
          holds(!verifyConsistency(older, size, root(older), root(size), wrong), 'writer, altered', older, size);
          holds(!isContinued(older, size, root(older), root(size), wrong), 'verifier, altered', older, size);
        }
        holds(!verifyConsistency(older, size, flipped(root(older)), root(size), proof), 'another root', older, size);
      }
    }
    expect(failed).toEqual([]);
    expect(checked()).toBeGreaterThan(60_000);
  });
});
