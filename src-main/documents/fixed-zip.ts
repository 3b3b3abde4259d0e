import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Parts of an Office Open XML package by name, as text. */
export type Parts = Readonly<Record<string, string>>;

const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);

/** Zips the parts so that equal parts give equal bytes: fixed order, times and compression. */
export const writeFixedZip = (parts: Parts): Uint8Array => {
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files: Zippable = {};
  // fflate writes the fields of the local clock, so local midnight gives the same bytes in every time zone.
  const mtime = new Date(2000, 0, 1);
  for (const name of names) files[name] = [strToU8(parts[name] ?? ''), { mtime, level: 6 }];
  return zipSync(files);
};

/** Unzips a package of XML parts. */
export const readParts = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
