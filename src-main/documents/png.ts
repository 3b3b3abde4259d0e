import { crc32 } from 'node:zlib';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** What a picture needs to be seen; every other chunk can carry text, times or names of software. */
const SEEN = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

interface Chunk {
  readonly kind: string;
  readonly content: Uint8Array;
}

/** A PNG file (ISO/IEC 15948) of these chunks. */
export const writePng = (chunks: readonly Chunk[]): Uint8Array => {
  const written = chunks.map(({ kind, content }) => {
    const chunk = Buffer.alloc(content.length + 12);
    chunk.writeUInt32BE(content.length, 0);
    chunk.write(kind, 4, 'latin1');
    chunk.set(content, 8);
    chunk.writeUInt32BE(crc32(chunk.subarray(4, content.length + 8)), content.length + 8);
    return chunk;
  });
  return Uint8Array.from(Buffer.concat([SIGNATURE, ...written]));
};

/**
 * The chunks of a PNG file in order.
 * @throws TypeError when it is no whole PNG, when a checksum is wrong or when bytes lie behind its end
 */
export const readPng = (bytes: Uint8Array): readonly Chunk[] => {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!source.subarray(0, 8).equals(SIGNATURE)) throw new TypeError('Not a PNG file');
  const chunks: Chunk[] = [];
  let at = 8;
  while (at + 12 <= source.length) {
    const end = at + 8 + source.readUInt32BE(at);
    if (end + 4 > source.length || crc32(source.subarray(at + 4, end)) !== source.readUInt32BE(end)) break;
    chunks.push({ kind: source.toString('latin1', at + 4, at + 8), content: source.subarray(at + 8, end) });
    at = end + 4;
  }
  const isWhole = at === source.length && chunks[0]?.kind === 'IHDR' && chunks.at(-1)?.kind === 'IEND';
  if (!isWhole) throw new TypeError('A PNG file that is not whole');
  return chunks;
};

/**
 * The picture without everything in it that is not seen.
 * @throws TypeError when it is no PNG
 */
export const plainPng = (bytes: Uint8Array): Uint8Array =>
  writePng(readPng(bytes).filter(({ kind }) => SEEN.includes(kind)));

/** Whether the file is a PNG that holds nothing but its picture. */
export const isPlainPng = (bytes: Uint8Array): boolean => {
  try {
    return Buffer.from(plainPng(bytes)).equals(bytes);
  } catch {
    return false;
  }
};
