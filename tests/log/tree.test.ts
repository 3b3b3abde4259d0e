import { describe, expect, test } from 'vitest';
import {
  appendLeaf,
  decodeFrontier,
  emptyFrontier,
  encodeFrontier,
  type Frontier,
  leafHash,
  rootOf,
} from '../../src-main/log/tree.ts';
import { growTree } from '../../src-main/log/verify-tree.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** Leaves used by the Certificate Transparency projects, and the roots they publish for 0 to 8 of them. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  (digits) => Buffer.from(digits, 'hex').toString('latin1'),
);
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('Merkle tree (RFC 6962 §2.1)', () => {
  test('roots of 0 to 8 published leaves are the published ones', () => {
    let frontier: Frontier = emptyFrontier;
    expect(hex(rootOf(frontier))).toBe(ROOTS[0]);
    for (const [index, leaf] of LEAVES.entries()) {
      frontier = appendLeaf(frontier, leafHash(leaf));
      expect(hex(rootOf(frontier))).toBe(ROOTS[index + 1]);
    }
  });

  test('the verifier’s own tree gives the same roots', () => {
    const tree = growTree();
    expect(tree.root()).toBe(ROOTS[0]);
    for (const [index, leaf] of LEAVES.entries()) {
      tree.add(leaf);
      expect(tree.root()).toBe(ROOTS[index + 1]);
      expect(tree.size()).toBe(index + 1);
    }
  });

  test('both trees agree for every size up to 2,000', () => {
    const tree = growTree();
    let frontier: Frontier = emptyFrontier;
    for (let size = 1; size <= 2000; size += 1) {
      tree.add(`entry ${size}`);
      frontier = appendLeaf(frontier, leafHash(`entry ${size}`));
      expect(tree.root()).toBe(hex(rootOf(frontier)));
    }
  });

  test('a frontier kept in the database goes on as if it had never been put down', () => {
    let frontier: Frontier = emptyFrontier;
    for (let size = 0; size < 70; size += 1) {
      const restored = decodeFrontier(frontier.size, encodeFrontier(frontier));
      expect(restored.hashes.map(hex)).toEqual(frontier.hashes.map(hex));
      frontier = appendLeaf(restored, leafHash(String(size)));
    }
  });

  test.each([
    [1, ''],
    [0, 'a'.repeat(64)],
    [2, 'a'.repeat(63)],
    [3, 'a'.repeat(64)],
    [-1, ''],
    [1, 'G'.repeat(64)],
  ])('a frontier that does not fit its size (%s) is refused', (size, text) => {
    expect(() => decodeFrontier(size, text)).toThrow(TypeError);
  });

  test('appending leaves the older frontier untouched', () => {
    const one = appendLeaf(emptyFrontier, leafHash('a'));
    const before = hex(rootOf(one));
    appendLeaf(one, leafHash('b'));
    expect(hex(rootOf(one))).toBe(before);
  });
});
