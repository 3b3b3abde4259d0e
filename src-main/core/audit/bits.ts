/** Entries that one chunk holds. */
export const CHUNK = 2048;
const WORDS = CHUNK / 32;
/** Above this many, 2,048 bits are shorter than a list of 16-bit places. */
const MOST_LISTED = 127;

/** Which of a chunk's 2,048 entries are meant: one bit each, the first entry in the lowest bit of the first word. */
export type Bits = Uint32Array;

/** No entry. */
export const noBits = (): Bits => new Uint32Array(WORDS);

/** Marks one place. */
export function setBit(bits: Bits, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] as number) | (1 << (place & 31));
}

/** The stored form: a list of places (two bytes each, low byte first) or, of many, the bits themselves (256 bytes). */
export function encodeBits(bits: Bits): Uint8Array {
  const places = placesOf(bits);
  if (places.length > MOST_LISTED) return littleEndian(bits);
  const bytes = new Uint8Array(places.length * 2);
  for (const [index, place] of places.entries()) {
    bytes[index * 2] = place & 255;
    bytes[index * 2 + 1] = place >>> 8;
  }
  return bytes;
}

/** Adds a stored form to `into`; bytes that are none add nothing. */
export function addBits(into: Bits, bytes: Uint8Array): void {
  if (bytes.length === CHUNK / 8) {
    for (let word = 0; word < WORDS; word += 1) {
      const at = word * 4;
      const value =
        (bytes[at] as number) |
        ((bytes[at + 1] as number) << 8) |
        ((bytes[at + 2] as number) << 16) |
        ((bytes[at + 3] as number) << 24);
      into[word] = (into[word] as number) | value;
    }
    return;
  }
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const place = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
    if (place < CHUNK) setBit(into, place);
  }
}

/** Keeps in `into` what is in `other` too. */
export function intersect(into: Bits, other: Bits): void {
  for (let word = 0; word < WORDS; word += 1) into[word] = (into[word] as number) & (other[word] as number);
}

/** Drops the places from `end` on. */
export function keepBelow(bits: Bits, end: number): void {
  for (let word = 0; word < WORDS; word += 1) {
    const first = word * 32;
    if (first >= end) bits[word] = 0;
    else if (end - first < 32) bits[word] = (bits[word] as number) & ((1 << (end - first)) - 1);
  }
}

/** How many places are marked. */
export function countBits(bits: Bits): number {
  let count = 0;
  for (const word of bits) count += countWord(word);
  return count;
}

/** How many places are marked in both. */
export function countCommon(bits: Bits, other: Bits | undefined): number {
  if (!other) return 0;
  let count = 0;
  for (let word = 0; word < WORDS; word += 1) count += countWord((bits[word] as number) & (other[word] as number));
  return count;
}

function countWord(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** The marked places in rising order. */
export function placesOf(bits: Bits): number[] {
  const places: number[] = [];
  for (let word = 0; word < WORDS; word += 1) {
    for (let rest = bits[word] as number; rest !== 0; rest &= rest - 1)
      places.push(word * 32 + 31 - Math.clz32(rest & -rest));
  }
  return places;
}

function littleEndian(bits: Bits): Uint8Array {
  const bytes = new Uint8Array(CHUNK / 8);
  const view = new DataView(bytes.buffer);
  for (const [index, word] of bits.entries()) view.setUint32(index * 4, word, true);
  return bytes;
}
