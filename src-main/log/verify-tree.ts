import { hash } from 'node:crypto';

/** SHA-256 as a string of 32 characters, one for each byte: making one costs a third of what a buffer costs. */
type Digest = string;

/**
 * The verifier's own Merkle tree (RFC 6962 §2.1), kept as one slot per level: slot `k` holds the root of a complete
 * subtree of 2^k leaves, or nothing. Appending is binary addition with carry.
 */
export interface GrowingTree {
  /** Adds a leaf by its data; answers with its hash, which is good for comparing only. */
  add(data: string): string;
  size(): number;
  /** Root over all leaves so far, hexadecimal. */
  root(): string;
  /** Roots of the complete subtrees whose sizes are the binary digits of `size`, largest first, hexadecimal. */
  subtrees(): readonly string[];
}

const JOINT = Buffer.alloc(65, 0x01);

function join(left: Digest, right: Digest, encoding: 'binary' | 'hex' = 'binary'): string {
  JOINT.write(left, 1, 'latin1');
  JOINT.write(right, 33, 'latin1');
  return hash('sha256', JOINT, encoding);
}

/** Hash of a leaf (RFC 6962 §2.1), as {@link GrowingTree.add} answers. */
function leafDigest(data: string): string {
  return hash('sha256', `\0${data}`, 'binary');
}

/** A digest in hexadecimal. */
export function toHex(digest: string): string {
  return Buffer.from(digest, 'binary').toString('hex');
}

/** The digest that hexadecimal digits stand for. */
export function fromHex(digits: string): string {
  return Buffer.from(digits, 'hex').toString('binary');
}

/**
 * A tree without leaves, or one that goes on from the {@link GrowingTree.subtrees} of `size` leaves.
 * @throws TypeError if there are not as many subtrees as `size` has binary digits that are 1.
 */
export function growTree(size = 0, subtrees: readonly string[] = []): GrowingTree {
  const digits = size === 0 ? '' : size.toString(2);
  const waiting = [...subtrees];
  const slots = Array.from(digits, (digit) => (digit === '1' ? (waiting.shift() ?? null) : null))
    .map((node) => (node === null ? null : fromHex(node)))
    .reverse();
  if (subtrees.length !== digits.replaceAll('0', '').length) throw new TypeError('Tree: subtrees do not fit its size');
  let leaves = size;
  return {
    add(data) {
      const leaf = leafDigest(data);
      let carry = leaf;
      let level = 0;
      for (let full = slots[level]; full; full = slots[level]) {
        carry = join(full, carry);
        slots[level] = null;
        level += 1;
      }
      slots[level] = carry;
      leaves += 1;
      return leaf;
    },
    size: () => leaves,
    root() {
      const top = slots.length - 1;
      const largest = slots[top];
      if (!largest) return hash('sha256', '', 'hex');
      let right: Digest | null = null;
      for (let level = 0; level < top; level += 1) {
        const slot = slots[level];
        if (slot) right = right === null ? slot : join(slot, right);
      }
      return right === null ? toHex(largest) : join(largest, right, 'hex');
    },
    subtrees: () => slots.flatMap((slot) => (slot ? [toHex(slot)] : [])).reverse(),
  };
}
