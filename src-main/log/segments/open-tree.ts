import { PADDING, type Stretch } from './lay-out.ts';
import { draw, drawPlace, joinHashes, segmentHash } from './primitives.ts';

/**
 * A node of an opened tree, in the order of reading it (node, left, right): `0` is an inner node; a pair is a subtree
 * that is wholly shown, its seed and its padding; a text alone is a subtree that is wholly hidden, its hash.
 */
export type OpenedNode = 0 | readonly [seed: string, padding: string] | string;

/** A tree over tokens whose shape and salts all come from one seed. */
interface Grown {
  readonly tokens: readonly string[];
  /** Places of the tokens that begin an agenda item. */
  readonly items: readonly number[];
}

/** 根 of the segments; `seed` has 32 random bytes and must stay secret. */
export function segmentRoot(tokens: readonly string[], seed: Uint8Array): Buffer {
  if (seed.length !== 32 || tokens.length === 0)
    throw new TypeError('Segments: 32 bytes of seed, and something to commit');
  return hashOver(grow(tokens), 0, tokens.length, seed);
}

/**
 * Opens the tree so that everything is shown but the hidden stretches. What is disclosed for a shown subtree is its
 * seed, which gives the seeds below it and no other; of a hidden one its hash alone.
 * @param hidden in order, apart from one another or adjacent, none empty.
 */
export function openTree(tokens: readonly string[], seed: Uint8Array, hidden: readonly Stretch[]): OpenedNode[] {
  const tree = grow(tokens);
  const owner = new Int32Array(tokens.length);
  hidden.forEach(({ start, end }, index) => {
    owner.fill(index + 1, start, end);
  });
  const changes = new Int32Array(tokens.length);
  for (let at = 1; at < tokens.length; at += 1)
    changes[at] = (changes[at - 1] as number) + (owner[at] === owner[at - 1] ? 0 : 1);
  const opened: OpenedNode[] = [];
  const open = (start: number, end: number, own: Uint8Array): void => {
    if (changes[start] === changes[end - 1]) {
      const isShown = owner[start] === 0;
      opened.push(isShown ? shown(tokens, start, end, own) : hashOver(tree, start, end, own).toString('base64'));
      return;
    }
    const middle = splitOf(tree, start, end, own);
    opened.push(0);
    open(start, middle, draw('left', own));
    open(middle, end, draw('right', own));
  };
  open(0, tokens.length, seed);
  return opened;
}

function grow(tokens: readonly string[]): Grown {
  return { tokens, items: tokens.flatMap((token, at) => (token.startsWith('i') ? [at] : [])) };
}

function hashOver(tree: Grown, start: number, end: number, seed: Uint8Array): Buffer {
  if (end - start === 1) return segmentHash(seed, tree.tokens[start] as string);
  const middle = splitOf(tree, start, end, seed);
  return joinHashes(
    hashOver(tree, start, middle, draw('left', seed)),
    hashOver(tree, middle, end, draw('right', seed)),
  );
}

/** Agenda items are parted first, so that a whole item is one subtree; anything else is parted anywhere. */
function splitOf({ items }: Grown, start: number, end: number, seed: Uint8Array): number {
  const first = firstAbove(items, start);
  const count = firstAbove(items, end - 1) - first;
  if (count > 0) return items[first + drawPlace(seed, count)] as number;
  return start + 1 + drawPlace(seed, end - start - 1);
}

/** Index of the first of the rising numbers that is greater than `limit`. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Seed of a shown subtree, and digits that say how much padding stands before its first token and after each. */
function shown(tokens: readonly string[], start: number, end: number, seed: Uint8Array): readonly [string, string] {
  let digits = '';
  let run = 0;
  for (let at = start; at < end; at += 1) {
    if (tokens[at] === PADDING) run += 1;
    else {
      digits += run;
      run = 0;
    }
  }
  return [Buffer.from(seed).toString('base64'), digits + run];
}
