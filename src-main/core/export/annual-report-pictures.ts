import { inflateSync } from 'node:zlib';
import { ruleViolated } from '../../contract/error.ts';
import { readPng } from '../../documents/png.ts';

/** A plot as the interface drew it. */
export interface DrawnPicture {
  readonly id: string;
  readonly png: string;
  readonly width: number;
  readonly height: number;
}

/** Bytes of one PNG file. */
const LARGEST = 2 * 1024 * 1024;
/** Bytes of a pixel with 8 bits for each channel, by colour type (ISO/IEC 15948 §11.2.1). */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const TWICE = 2;

/**
 * The bytes of a plot. Throws `rule_violated` (`picture-unreadable`) for anything but a whole PNG of at most 2 MB, twice
 * as wide and high as it stands on the page, whose pixels are all there: a broken picture would be found by the reader.
 */
export function pictureBytes({ id, png, width, height }: DrawnPicture): Uint8Array {
  const bytes = png.length * 0.75 > LARGEST + TWICE ? null : new Uint8Array(Buffer.from(png, 'base64'));
  if (bytes && bytes.length <= LARGEST && isWhole(bytes, width * TWICE, height * TWICE)) return bytes;
  throw ruleViolated({ rule: 'picture-unreadable', of: { id } });
}

function isWhole(bytes: Uint8Array, width: number, height: number): boolean {
  try {
    const chunks = readPng(bytes);
    const head = Buffer.from(chunks[0]?.content ?? []);
    const [depth, colour = 0, , , interlace] = head.subarray(8);
    const channels = CHANNELS[colour];
    if (head.readUInt32BE(0) !== width || head.readUInt32BE(4) !== height) return false;
    if (depth !== 8 || interlace !== 0 || channels === undefined) return false;
    const expected = height * (1 + width * channels);
    const pixels = Buffer.concat(chunks.filter(({ kind }) => kind === 'IDAT').map(({ content }) => content));
    return inflateSync(pixels, { maxOutputLength: expected }).length === expected;
  } catch {
    return false;
  }
}
