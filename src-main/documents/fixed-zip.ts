import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Parts of an Office Open XML package by name, as text. */
export type Parts = Readonly<Record<string, string>>;

/** Pictures of a package by name of their part. */
export type Pictures = Readonly<Record<string, Uint8Array>>;

const PICTURE = /^word\/media\/image\d+\.png$/;

const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);

/** Zips the parts so that equal parts give equal bytes: fixed order, times and compression. */
export const writeFixedZip = (parts: Parts, pictures: Pictures = {}): Uint8Array => {
  const contents = new Map<string, string | Uint8Array>([...Object.entries(parts), ...Object.entries(pictures)]);
  const names = [...contents.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files: Zippable = {};
  // fflate writes the fields of the local clock, so local midnight gives the same bytes in every time zone.
  const mtime = new Date(2000, 0, 1);
  for (const name of names) {
    const content = contents.get(name) ?? '';
    files[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime, level: 6 }];
  }
  return zipSync(files);
};

/** Unzips the XML parts of a package; its pictures are left out. */
export const readParts = (bytes: Uint8Array): Parts =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes, { filter: ({ name }) => !PICTURE.test(name) })).map(([name, content]) => [
      name,
      strFromU8(content),
    ]),
  );

/** Unzips the pictures of a Word package. */
export const readPictures = (bytes: Uint8Array): Pictures =>
  unzipSync(bytes, { filter: ({ name }) => PICTURE.test(name) });
