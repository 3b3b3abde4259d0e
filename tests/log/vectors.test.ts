import { describe, expect, test } from 'vitest';
import { verifyConsistency, verifyInclusion } from '../../src-main/log/proof.ts';
import { appendLeaf, emptyFrontier, type Frontier, leafHash, rootOf } from '../../src-main/log/tree.ts';
import { isContinued, rootByPath } from '../../src-main/log/verify-path.ts';
import { growTree } from '../../src-main/log/verify-tree.ts';
import {
  CONSISTENCIES,
  EMPTY_ROOT,
  INCLUSIONS,
  LEAVES,
  NODES,
  type Place,
  ROOTS,
  SUBTREES,
} from './published-vectors.ts';

const bytes = (digits = ''): Buffer => Buffer.from(digits, 'hex');
const node = ([level, index]: Place): Buffer => bytes(NODES[level]?.[index]);
const root = (size: number): Buffer => bytes(ROOTS[size]);
const hex = (digest: Uint8Array): string => Buffer.from(digest).toString('hex');
const nothing = Buffer.alloc(0);
const fake = bytes('abacaba000000000000000000000000000000000000000000060061e00123456');
const flipped = (digest: Buffer, bit: number): Buffer =>
  Buffer.from(digest.map((byte, at) => (at === 0 ? byte ^ bit : byte)));
const eachFlipped = (proof: readonly Buffer[], bit: number) =>
  proof.map((step, at) => proof.with(at, flipped(step, bit)));

type Inclusion = [index: number, size: number, leaf: Buffer, proof: readonly Buffer[], root: Buffer];
type Consistency = [size1: number, size2: number, root1: Buffer, root2: Buffer, proof: readonly Buffer[]];
const areDigests = (digests: readonly Buffer[]): boolean => digests.every((digest) => digest.length === 32);
/** What the writer's and what the verifier's code say; the verifier's readers let only digests of 32 bytes through. */
const included = (...[index, size, leaf, proof, top]: Inclusion): boolean[] => [
  verifyInclusion(index, size, leaf, proof, top),
  areDigests([leaf, ...proof]) && rootByPath(index, size, leaf, proof)?.equals(top) === true,
];
const consistent = (...[size1, size2, root1, root2, proof]: Consistency): boolean[] => [
  verifyConsistency(size1, size2, root1, root2, proof),
  areDigests([root1, root2, ...proof]) && isContinued(size1, size2, root1, root2, proof),
];
const bothYes = [true, true];
const bothNo = [false, false];

describe('the published vectors of RFC 6962 (transparency-dev/merkle)', () => {
  test('leaf hashes, roots and frontiers of 0 to 8 leaves', () => {
    const tree = growTree();
    let frontier: Frontier = emptyFrontier;
    expect([tree.root(), hex(rootOf(frontier))]).toEqual([EMPTY_ROOT, EMPTY_ROOT]);
    for (const [index, leaf] of LEAVES.entries()) {
      expect(hex(leafHash(leaf))).toBe(NODES[0]?.[index]);
      frontier = appendLeaf(frontier, leafHash(leaf));
      tree.add(leaf);
      expect([tree.root(), hex(rootOf(frontier))]).toEqual([ROOTS[index + 1], ROOTS[index + 1]]);
      const subtrees = (SUBTREES[index] ?? []).map((place) => hex(node(place)));
      expect(frontier.hashes.map(hex)).toEqual(subtrees);
      expect(tree.subtrees()).toEqual(subtrees);
      expect(growTree(index + 1, subtrees).root()).toBe(ROOTS[index + 1]);
    }
  });

  test.each(INCLUSIONS)('leaf %i of %i is included; every altered statement is refused', (place, size, places) => {
    const proof = places.map(node);
    const index = place - 1;
    const leaf = node([0, index]);
    const top = root(size);
    expect(included(index, size, leaf, proof, top)).toEqual(bothYes);
    const probes: Inclusion[] = [
      ...[index - 1, index + 1, index ^ 2].map((wrong): Inclusion => [wrong, size, leaf, proof, top]),
      ...[size * 2, Math.floor(size / 2)].map((wrong): Inclusion => [index, wrong, leaf, proof, top]),
      [index, size, Buffer.from('WrongLeaf'), proof, top],
      ...[bytes(EMPTY_ROOT), fake].map((wrong): Inclusion => [index, size, leaf, proof, wrong]),
      ...[
        ...[nothing, top].flatMap((more) => [
          [...proof, more],
          [more, ...proof],
        ]),
        ...eachFlipped(proof, 0x08),
        ...(proof.length > 0 ? [proof.slice(0, -1)] : []),
        ...(proof.length > 1 ? [proof.toSpliced(1, 0, fake)] : []),
      ].map((wrong): Inclusion => [index, size, leaf, wrong, top]),
    ];
    for (const probe of probes) expect(included(...probe)).toEqual(bothNo);
    expect(probes.length).toBeGreaterThanOrEqual(12);
  });

  test('a log of one entry, and places and sizes that cannot be', () => {
    const leaf = Buffer.from(leafHash('data'));
    expect(included(0, 1, leaf, [], leaf)).toEqual(bothYes);
    for (const [one, top] of [
      [leaf, nothing],
      [nothing, leaf],
      [nothing, nothing],
    ] as const)
      expect(included(0, 1, one, [], top)).toEqual(bothNo);
    for (const [index, size] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [2, 1],
    ] as const)
      for (const [one, top] of [
        [leaf, bytes(EMPTY_ROOT)],
        [nothing, leaf],
        [nothing, nothing],
        [leaf, fake],
      ] as const)
        expect(included(index, size, one, [], top)).toEqual(bothNo);
  });

  test.each(CONSISTENCIES)(
    '%i leaves are continued by %i; every altered statement is refused',
    (size1, size2, places) => {
      const proof = places.map(node);
      const [old, now] = [root(size1), root(size2)];
      expect(consistent(size1, size2, old, now, proof)).toEqual(bothYes);
      const wrongRoot = Buffer.from('WrongRoot');
      const probes: Consistency[] = [
        ...[size1 - 1, size1 + 1, size1 ^ 2].map((wrong): Consistency => [wrong, size2, old, now, proof]),
        ...[size2 * 2, Math.floor(size2 / 2)].map((wrong): Consistency => [size1, wrong, old, now, proof]),
        [size1, size2, wrongRoot, now, proof],
        [size1, size2, old, wrongRoot, proof],
        [size1, size2, now, old, proof],
        ...[
          [],
          ...[nothing, old, now].flatMap((more) => [
            [...proof, more],
            [more, ...proof],
          ]),
          [proof[0] as Buffer, ...proof],
          proof.slice(0, -1),
          ...eachFlipped(proof, 0x10),
        ].map((wrong): Consistency => [size1, size2, old, now, wrong]),
      ];
      for (const probe of probes) expect(consistent(...probe)).toEqual(bothNo);
    },
  );

  test('statements about the empty log, equal sizes and sizes out of order', () => {
    const [one, two, none] = [root(1), root(2), bytes(EMPTY_ROOT)];
    expect(consistent(1, 1, one, one, [])).toEqual(bothYes);
    const refused: readonly Consistency[] = [
      [0, 0, one, two, []],
      [1, 1, one, two, []],
      [1, 0, one, two, []],
      [2, 1, one, two, []],
      [1, 2, one, two, []],
      [1, 1, none, none, [none]],
      [0, 0, none, none, []],
      [0, 1, none, one, []],
      [0, 8, none, root(8), [node([2, 0]), node([2, 1])]],
    ];
    for (const probe of refused) expect(consistent(...probe)).toEqual(bothNo);
  });
});
