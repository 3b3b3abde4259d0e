import { hash } from 'node:crypto';

/**
 * The verifier's own Merkle tree (RFC 6962 §2.1), kept as one slot per level: slot `k` holds the root of a complete
 * subtree of 2^k leaves, or nothing. Appending is binary addition with carry.
 */
export interface GrowingTree {
  /** Adds a leaf by its data. */
  add(data: string): void;
  size(): number;
  /** Root over all leaves so far, hexadecimal. */
  root(): string;
}

const JOINT = Buffer.alloc(65, 0x01);

function join(left: Buffer, right: Buffer): Buffer {
  left.copy(JOINT, 1);
  right.copy(JOINT, 33);
  return hash('sha256', JOINT, 'buffer');
}

/** A tree without leaves. */
export function growTree(): GrowingTree {
  const slots: (Buffer | null)[] = [];
  let size = 0;
  return {
    add(data) {
      let carry: Buffer = hash('sha256', `\0${data}`, 'buffer');
      let level = 0;
      for (let full = slots[level]; full; full = slots[level]) {
        carry = join(full, carry);
        slots[level] = null;
        level += 1;
      }
      slots[level] = carry;
      size += 1;
    },
    size: () => size,
    root() {
      let right: Buffer | null = null;
      for (const slot of slots) {
        if (slot) right = right ? join(slot, right) : slot;
      }
      return (right ?? hash('sha256', '', 'buffer')).toString('hex');
    },
  };
}
