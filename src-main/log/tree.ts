import { hash } from 'node:crypto';

/**
 * What must be kept to go on appending: the roots of the complete subtrees whose sizes are the binary digits of
 * `size`, largest first (RFC 6962 §2.1).
 */
export interface Frontier {
  readonly size: number;
  readonly hashes: readonly Uint8Array[];
}

/** The tree without leaves. */
export const emptyFrontier: Frontier = Object.freeze({ size: 0, hashes: Object.freeze([]) });

const pair = Buffer.alloc(65);
pair[0] = 0x01;

/** Hash of a leaf: SHA-256(0x00 ‖ data as UTF-8). */
export function leafHash(data: string): Uint8Array {
  return hash('sha256', `\u0000${data}`, 'buffer');
}

/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  pair.set(left, 1);
  pair.set(right, 33);
  return hash('sha256', pair, 'buffer');
}

/** The frontier after one more leaf; `leaf` is a {@link leafHash}. O(log n), amortised one node. */
export function appendLeaf(frontier: Frontier, leaf: Uint8Array): Frontier {
  const hashes = [...frontier.hashes];
  let node = leaf;
  for (let rest = frontier.size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
    const left = hashes.pop();
    if (!left) throw new TypeError('Frontier: fewer subtrees than its size has digits');
    node = nodeHash(left, node);
  }
  hashes.push(node);
  return { size: frontier.size + 1, hashes };
}

/** Root of the tree (RFC 6962 §2.1); of the empty tree, the hash of nothing. */
export function rootOf(frontier: Frontier): Uint8Array {
  let root: Uint8Array | undefined;
  for (let index = frontier.hashes.length - 1; index >= 0; index -= 1) {
    const node = frontier.hashes[index] as Uint8Array;
    root = root === undefined ? node : nodeHash(node, root);
  }
  return root ?? hash('sha256', '', 'buffer');
}

/** A frontier's hashes as one string of hexadecimal digits, for a database column. */
export function encodeFrontier(frontier: Frontier): string {
  return frontier.hashes.map((node) => Buffer.from(node).toString('hex')).join('');
}

/**
 * Reads what {@link encodeFrontier} wrote.
 * @throws TypeError if the text does not fit the size.
 */
export function decodeFrontier(size: number, text: string): Frontier {
  if (!Number.isSafeInteger(size) || size < 0) throw new TypeError('Frontier: size is not a count');
  const hashes = (text.match(/[0-9a-f]{64}/g) ?? []).map((digits) => Buffer.from(digits, 'hex'));
  if (hashes.length * 64 !== text.length || hashes.length !== digitsSet(size)) {
    throw new TypeError('Frontier: its hashes do not fit its size');
  }
  return { size, hashes };
}

function digitsSet(size: number): number {
  let count = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}
