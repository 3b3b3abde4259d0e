import { zipSync } from 'fflate';
import { readParts, readPictures } from '../../src-main/documents/fixed-zip.ts';
import { findResidue } from '../../src-main/redaction/residue.ts';

/** Stands in the planted files and must be found wherever it was planted. */
export const SECRET = '山田太郎';

/** The office's own matching. */
export const isLeft = (text: string): readonly { readonly removed: string }[] => findResidue(text, [SECRET]);

/** A planted leak: whether the search finds the secret, and what the inspection calls the place (null: nothing odd). */
export type Planted = readonly [name: string, bytes: Uint8Array, isSearched: boolean, code: string | null];

/** The package with parts added or changed. The times of a careless tool do not matter here. */
export const withParts = (
  bytes: Uint8Array,
  change: Readonly<Record<string, string | Uint8Array | ((part: string) => string)>>,
): Uint8Array => {
  const parts: Record<string, string | Uint8Array> = { ...readParts(bytes), ...readPictures(bytes) };
  for (const [name, value] of Object.entries(change)) {
    const old = parts[name];
    parts[name] = typeof value === 'function' ? value(typeof old === 'string' ? old : '') : value;
    if (parts[name] === old) throw new Error(`Nothing was planted in ${name}.`);
  }
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? encoder.encode(part) : part]),
    ),
    { mtime: new Date(2000, 0, 1) },
  );
};

/** The package with one more entry, which its directory then no longer lists. */
export const withUnlistedEntry = (bytes: Uint8Array, content: string): Uint8Array => {
  const file = Buffer.from(withParts(bytes, { 'zzz.xml': content }));
  const record = file.lastIndexOf('PK\x01\x02');
  const end = file.lastIndexOf('PK\x05\x06');
  const directoryEnd = Buffer.from(file.subarray(end));
  for (const at of [8, 10]) directoryEnd.writeUInt16LE(directoryEnd.readUInt16LE(at) - 1, at);
  directoryEnd.writeUInt32LE(directoryEnd.readUInt32LE(12) - (end - record), 12);
  return new Uint8Array(Buffer.concat([file.subarray(0, record), directoryEnd]));
};
