import type { Buffer } from 'node:buffer';

const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
/** The two magic numbers differ in the byte order of the checksums. */
const MAGIC_LITTLE = 0x377f0682;
const MAGIC_BIG = 0x377f0683;

/** What a write-ahead log holds, found without SQLite and without the key: its checksums cover the encrypted pages. */
export interface WalContent {
  /** Both salts of the header as 16 hexadecimal digits; a new pair begins each time the log starts over. */
  readonly salt: string;
  /** Frames up to the last commit that is whole. */
  readonly frames: number;
  /** Frames of the same salt that come after and are not whole, or belong to no commit. */
  readonly left: number;
}

/** Reads a log as SQLite's recovery would; null if it is empty or its header is not whole (then SQLite ignores it all). */
export function readWal(wal: Buffer): WalContent | null {
  if (wal.length < HEADER_BYTES) return null;
  const magic = wal.readUInt32BE(0);
  if (magic !== MAGIC_LITTLE && magic !== MAGIC_BIG) return null;
  const isBig = magic === MAGIC_BIG;
  const pageBytes = wal.readUInt32BE(8);
  if (pageBytes < 512 || pageBytes > 65_536) return null;
  let sum = checksum([0, 0], wal, 0, 24, isBig);
  if (sum[0] !== wal.readUInt32BE(24) || sum[1] !== wal.readUInt32BE(28)) return null;
  const salt = wal.toString('hex', 16, 24);
  const frameBytes = FRAME_HEADER_BYTES + pageBytes;
  let frames = 0;
  let seen = 0;
  let isWhole = true;
  for (let at = HEADER_BYTES; at + frameBytes <= wal.length; at += frameBytes) {
    if (wal.toString('hex', at + 8, at + 16) !== salt) break;
    seen += 1;
    if (!isWhole) continue;
    sum = checksum(checksum(sum, wal, at, 8, isBig), wal, at + FRAME_HEADER_BYTES, pageBytes, isBig);
    isWhole = sum[0] === wal.readUInt32BE(at + 16) && sum[1] === wal.readUInt32BE(at + 20);
    if (isWhole && wal.readUInt32BE(at + 4) !== 0) frames = seen;
  }
  return { salt, frames, left: seen - frames };
}

type Sum = readonly [number, number];

/** SQLite's own Fletcher-like sum over pairs of 32-bit words. */
function checksum([first, second]: Sum, bytes: Buffer, from: number, length: number, isBig: boolean): Sum {
  let one = first;
  let two = second;
  for (let at = from; at < from + length; at += 8) {
    one = (one + (isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + two) >>> 0;
    two = (two + (isBig ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + one) >>> 0;
  }
  return [one, two];
}
