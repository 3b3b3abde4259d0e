/** Signed 15.16 fixed-point numbers, as colour profiles hold them. */
const fixed = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65_536), index * 4);
  return bytes;
};

const head = (kind: string): Buffer => Buffer.from(`${kind}\0\0\0\0`, 'latin1');

const xyz = (x: number, y: number, z: number): Buffer => Buffer.concat([head('XYZ '), fixed(x, y, z)]);

const STEPS = 256;

/** The curve of sRGB (IEC 61966-2-1) in steps. */
const curve = (): Buffer => {
  const bytes = Buffer.alloc(4 + STEPS * 2);
  bytes.writeUInt32BE(STEPS, 0);
  for (let step = 0; step < STEPS; step += 1) {
    const value = step / (STEPS - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    bytes.writeUInt16BE(Math.round(linear * 65_535), 4 + step * 2);
  }
  return Buffer.concat([head('curv'), bytes]);
};

/** A description has a length, the text, and empty places for two other ways of writing it. */
const description = (text: string): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length + 1, 0);
  return Buffer.concat([head('desc'), length, Buffer.from(`${text}\0`, 'latin1'), Buffer.alloc(78)]);
};

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** What the colours of our documents mean: an sRGB profile (ICC.1, version 2.1) of our own making, about a kilobyte. */
export const srgbProfile = (): Uint8Array => {
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', description('sRGB')],
    ['cprt', Buffer.concat([head('text'), Buffer.from('CC0\0', 'latin1')])],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.4361, 0.2225, 0.0139)],
    ['gXYZ', xyz(0.3851, 0.7169, 0.0971)],
    ['bXYZ', xyz(0.1431, 0.0606, 0.7141)],
    ['TRC ', curve()],
  ];
  const names = ['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'];
  const bodyAt = 128 + 4 + names.length * 12;
  const places = new Map<string, readonly [number, number]>();
  let at = bodyAt;
  for (const [name, bytes] of tags) {
    places.set(name, [at, bytes.length]);
    at += padded(bytes).length;
  }
  const table = Buffer.alloc(4 + names.length * 12);
  table.writeUInt32BE(names.length, 0);
  for (const [index, name] of names.entries()) {
    const [offset, length] = places.get(name.endsWith('TRC') ? 'TRC ' : name) ?? [0, 0];
    table.write(name, 4 + index * 12, 'latin1');
    table.writeUInt32BE(offset, 8 + index * 12);
    table.writeUInt32BE(length, 12 + index * 12);
  }
  const header = Buffer.alloc(128);
  header.writeUInt32BE(at, 0);
  header.writeUInt32BE(0x02100000, 8);
  header.write('mntrRGB XYZ ', 12, 'latin1');
  // A profile must have a date; this one never changes.
  for (const [index, value] of [2000, 1, 1].entries()) header.writeUInt16BE(value, 24 + index * 2);
  header.write('acsp', 36, 'latin1');
  fixed(0.9642, 1, 0.8249).copy(header, 68);
  return new Uint8Array(Buffer.concat([header, table, ...tags.map(([, bytes]) => padded(bytes))]));
};
