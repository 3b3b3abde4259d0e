import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type FrozenBlock, layOut, stretchIn } from '../../../src-main/log/segments/lay-out.ts';
import { openTree } from '../../../src-main/log/segments/open-tree.ts';
import { draw, joinHashes, segmentHash } from '../../../src-main/log/segments/primitives.ts';
import { draftOf, type Node } from './forging.ts';
import { copyOf, proofOf } from './random-copies.ts';

const NAMES = ['田中', '鈴木', '佐藤', '山田', '高橋', '渡辺', '中村', '小林', '加藤', '吉田'];
const block = (text: string): FrozenBlock => ({ kind: 'discussion', item: 1, label: '', text });
const BEFORE = '今月の訪問について、';
const AFTER = 'さんの家族から返事があった。';

/** A version in which one name is hidden; the seed is that of the test. */
function hiding(name: string, seed: string) {
  const { blocks, own, hidden } = committed(name, seed);
  return copyOf({ blocks, seed: own, hidden });
}

function committed(name: string, seed: string) {
  const blocks = [block(`${BEFORE}${name}${AFTER}`)];
  const own = hash('sha256', seed, 'buffer');
  const layout = layOut(blocks, own);
  const stretch = stretchIn(layout, 0, BEFORE.length, BEFORE.length + name.length);
  return { blocks, own, layout, hidden: [{ ...stretch, ground: 'ND-IND' }] };
}

const hashes = (tree: readonly Node[]): string[] => tree.filter((node): node is string => typeof node === 'string');
const seeds = (tree: readonly Node[]): Buffer[] =>
  tree.flatMap((node) => (Array.isArray(node) ? [Buffer.from(node[0], 'base64')] : []));

/** Every secret that can be drawn from a seed, to some depth. */
function descendants(seed: Uint8Array, depth: number): Buffer[] {
  const own = (['left', 'right', 'salt', 'split'] as const).map((purpose) => draw(purpose, seed));
  return depth === 0 ? own : [...own, ...own.slice(0, 2).flatMap((child) => descendants(child, depth - 1))];
}

/** What somebody computes who knows the structure, the candidates and every disclosed seed, but not the hidden salts. */
function guesses(name: string, knownSeeds: readonly Uint8Array[]): Set<string> {
  const tokens = [...name].map((character) => `c${character}`);
  const tried = new Set<string>();
  for (const seed of [new Uint8Array(32), ...knownSeeds, ...knownSeeds.flatMap((known) => descendants(known, 3))]) {
    const leaves = tokens.map((token) => segmentHash(seed, token));
    const apart = tokens.map((token, index) => segmentHash(draw(index === 0 ? 'left' : 'right', seed), token));
    for (const leaf of [...leaves, ...apart]) tried.add(leaf.toString('base64'));
    for (const [left, right] of [leaves, apart] as Buffer[][])
      if (left && right) tried.add(joinHashes(left, right).toString('base64'));
    for (const plain of [name, ...name, tokens.join('')]) tried.add(hash('sha256', plain, 'base64'));
  }
  return tried;
}

test('the true word among ten candidates is not confirmed by any of 1,000 proofs', () => {
  for (let number = 0; number < 1000; number += 1) {
    const name = NAMES[number % NAMES.length] as string;
    const { layout, own, hidden: cuts } = committed(name, `secret ${number}`);
    const tree = openTree(layout.tokens, own, cuts) as Node[];
    const hidden = hashes(tree);
    expect(hidden.length).toBeGreaterThan(0);
    for (const candidate of NAMES) {
      const tried = guesses(candidate, number < 20 ? seeds(tree) : []);
      expect(hidden.filter((one) => tried.has(one))).toEqual([]);
    }
  }
});

test('equal hidden words have different hashes, within a version and between versions', () => {
  const blocks = [block('山田'.repeat(200))];
  const seed = hash('sha256', 'equal', 'buffer');
  const layout = layOut(blocks, seed);
  const every = Array.from({ length: 200 }, (_, index) => stretchIn(layout, 0, index * 2, index * 2 + 1));
  const tree = openTree(layout.tokens, seed, every) as Node[];
  expect(hashes(tree).length).toBeGreaterThanOrEqual(200);
  expect(new Set(hashes(tree)).size).toBe(hashes(tree).length);
  const again = hashes(draftOf(hiding('山田', 'one')).tree);
  expect(hashes(draftOf(hiding('山田', 'two')).tree).filter((one) => again.includes(one))).toEqual([]);
});

test('no seed above or inside a hidden stretch is disclosed, nor can be drawn from one that is', () => {
  for (let number = 0; number < 50; number += 1) {
    const copy = hiding('山田', `inside ${number}`);
    const { tokens } = copy.input.layout;
    const [stretch] = copy.hidden as [(typeof copy.hidden)[number]];
    const text = proofOf(copy);
    const secret: Buffer[] = [];
    const walk = (start: number, end: number, seed: Uint8Array): void => {
      if (end <= stretch.start || start >= stretch.end) return;
      secret.push(Buffer.from(seed));
      if (end - start === 1) return;
      const middle = middleOf(tokens, start, end, seed);
      walk(start, middle, draw('left', seed));
      walk(middle, end, draw('right', seed));
    };
    walk(0, tokens.length, copy.seed);
    expect(secret.length).toBeGreaterThan(2);
    const disclosed = seeds(draftOf(copy).tree);
    const reachable = new Set(
      disclosed.flatMap((seed) => [seed, ...descendants(seed, 6)]).map((seed) => seed.toString('hex')),
    );
    for (const seed of secret) {
      expect(text).not.toContain(seed.toString('base64'));
      expect(text).not.toContain(seed.toString('hex'));
      expect(reachable.has(seed.toString('hex'))).toBe(false);
    }
  }
});

test('two copies for two readers say no more of what both hide than one of them', () => {
  const blocks = [block(`${BEFORE}山田と鈴木${AFTER}`)];
  const seed = hash('sha256', 'two readers', 'buffer');
  const layout = layOut(blocks, seed);
  const at = BEFORE.length;
  const one = { ...stretchIn(layout, 0, at, at + 2), ground: 'ND-IND' };
  const other = { ...stretchIn(layout, 0, at + 3, at + 5), ground: 'ND-IND' };
  const both = draftOf(copyOf({ blocks, seed, hidden: [one, other] }));
  const less = draftOf(copyOf({ blocks, seed, hidden: [one] }));
  const known = [...seeds(both.tree), ...seeds(less.tree)];
  // What the second shows, its reader can of course find again behind the mark of the first.
  const tried = new Set([...guesses('山田', known), ...guesses('鈴木', known)]);
  const stillHidden = hashes(less.tree);
  expect(stillHidden.filter((hidden) => tried.has(hidden))).toEqual([]);
  expect(stillHidden.every((hidden) => hashes(both.tree).includes(hidden))).toBe(true);
});

/** Where a subtree without item starts parts, as the format says it. */
function middleOf(tokens: readonly string[], start: number, end: number, seed: Uint8Array): number {
  const items = tokens.flatMap((token, at) => (at > start && at < end && token.startsWith('i') ? [at] : []));
  const number = draw('split', seed).readUIntBE(0, 6);
  return items.length > 0 ? (items[number % items.length] as number) : start + 1 + (number % (end - start - 1));
}
