import { hash } from 'node:crypto';

/** Bytes that name what is hashed; no two hashes of the format begin alike. */
const TAG = { leaf: 0x02, node: 0x03, split: 0x20, left: 0x21, right: 0x22, salt: 0x23, padding: 0x24 } as const;

/** Kinds of secrets that are drawn from a seed. */
type Drawn = 'split' | 'left' | 'right' | 'salt';

const drawing = Buffer.alloc(33);
const joining = Buffer.alloc(65);
joining[0] = TAG.node;
/** Room for a token: a kind of block is the longest, forty letters at most. */
const segment = Buffer.alloc(33 + 64);
segment[0] = TAG.leaf;

/** What a seed gives for one purpose: SHA-256(tag ‖ seed), from which neither the seed nor its other gifts can be found. */
export function draw(purpose: Drawn, seed: Uint8Array): Buffer {
  drawing[0] = TAG[purpose];
  drawing.set(seed, 1);
  return hash('sha256', drawing, 'buffer');
}

/** Block `counter` of the stream from which the writer draws padding; no reader needs it. */
export function drawPadding(seed: Uint8Array, counter: number): Buffer {
  const bytes = Buffer.alloc(37);
  bytes[0] = TAG.padding;
  bytes.set(seed, 1);
  bytes.writeUInt32BE(counter, 33);
  return hash('sha256', bytes, 'buffer');
}

/** Place among `count` candidates that a seed draws: the first 48 bits, modulo the count. */
export function drawPlace(seed: Uint8Array, count: number): number {
  return draw('split', seed).readUIntBE(0, 6) % count;
}

/** Hash of one segment under the seed of its place: SHA-256(0x02 ‖ salt ‖ token as UTF-8). */
export function segmentHash(seed: Uint8Array, token: string): Buffer {
  segment.set(draw('salt', seed), 1);
  return hash('sha256', segment.subarray(0, 33 + segment.write(token, 33, 'utf8')), 'buffer');
}

/** SHA-256(0x03 ‖ left ‖ right). */
export function joinHashes(left: Uint8Array, right: Uint8Array): Buffer {
  joining.set(left, 1);
  joining.set(right, 33);
  return hash('sha256', joining, 'buffer');
}
