import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync, inflateSync, unzipSync, constants as zlib } from 'node:zlib';
import { FORMS } from './encodings.ts';

/** A known string found where none may be. */
export interface Hit {
  readonly text: string;
  readonly form: string;
  /** The compressed streams that it lies in, outermost first. */
  readonly within: string;
}

interface Needle {
  readonly bytes: Buffer;
  readonly text: string;
  readonly form: string;
}

export interface Search {
  /** All hits in the bytes and in every compressed stream within them. */
  readonly in: (bytes: Buffer) => readonly Hit[];
}

/** Makes a search for all texts in all forms at once: one walk over the bytes, however many there are. */
export function searchFor(texts: readonly string[]): Search {
  const isBegun = new Uint8Array(1 << 24);
  const byBeginning = new Map<number, Needle[]>();
  for (const text of texts)
    for (const written of spellings(text))
      for (const [form, write] of Object.entries(FORMS))
        for (const bytes of write(written) ?? []) {
          if (bytes.length < SHORTEST) continue;
          const beginning = bytes.readUIntBE(0, 3);
          isBegun[beginning] = 1;
          byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { bytes, text, form }]);
        }
  const plainly = (bytes: Buffer, within: string): Hit[] => {
    const hits = new Map<string, Hit>();
    for (let at = 0, last = 0; at < bytes.length; at += 1) {
      last = ((last << 8) | (bytes[at] as number)) & 0xffffff;
      if (at < 2 || isBegun[last] === 0) continue;
      for (const { bytes: wanted, text, form } of byBeginning.get(last) ?? [])
        if (wanted.equals(bytes.subarray(at - 2, at - 2 + wanted.length)))
          hits.set(`${form} ${text}`, { text, form, within });
    }
    return [...hits.values()];
  };
  const everywhere = (bytes: Buffer, within: string, depth: number): Hit[] => [
    ...plainly(bytes, within),
    ...(depth === 0
      ? []
      : streamsIn(bytes).flatMap(({ kind, content }) => everywhere(content, `${within}/${kind}`, depth - 1))),
  ];
  return { in: (bytes) => everywhere(bytes, '', 3) };
}

/** What is shorter turns up in ciphertext by chance: seven bytes do so once in 10^16 places. */
const SHORTEST = 7;

/** With the gap between family and given name as it was typed, as others write it, and without. */
function spellings(text: string): readonly string[] {
  return [...new Set([text, text.replace(/[\s　]/g, ' '), text.replace(/[\s　]/g, '　'), text.replace(/[\s　]/g, '')])];
}

/** More than any file of the application holds in one stream. */
const LONGEST_STREAM = 64 << 20;
const ANYHOW = { finishFlush: zlib.Z_SYNC_FLUSH, maxOutputLength: LONGEST_STREAM };

/** What can be unpacked: gzip, zlib and the entries of zip files, also where they begin in the middle of a file. */
function streamsIn(bytes: Buffer): { kind: string; content: Buffer }[] {
  const found: { kind: string; content: Buffer }[] = [];
  const unpack = (kind: string, read: () => Buffer): void => {
    try {
      const content = read();
      if (content.length >= SHORTEST) found.push({ kind, content });
    } catch {
      // Two bytes like those of a beginning, and no stream behind them.
    }
  };
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    const lead = bytes[at];
    if (lead === 0x1f && bytes.readUIntBE(at, 3) === 0x1f8b08)
      unpack('gzip', () => unzipSync(bytes.subarray(at), ANYHOW));
    else if (lead === 0x78 && bytes.readUInt16BE(at) % 31 === 0)
      unpack('zlib', () => inflateSync(bytes.subarray(at), ANYHOW));
    else if (lead === 0x50 && bytes.readUInt32BE(at) === 0x504b0304 && at + 30 < bytes.length) {
      const content = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
      if (bytes.readUInt16LE(at + 8) === 8) unpack('zip', () => inflateRawSync(bytes.subarray(content), ANYHOW));
    }
  }
  return found;
}

/** Result of a search through folders. */
export interface Found {
  /** `path: text (form)` of each hit; names of files count as well. */
  readonly hits: readonly string[];
  /** Paths below the folder that were read. */
  readonly read: readonly string[];
}

/** Searches every file below a folder, and its path; `isLeftOut` says of a path below it that it may hold the texts. */
export function searchFolder(search: Search, folder: string, isLeftOut: (path: string) => boolean): Found {
  const hits: string[] = [];
  const read: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const below = path.slice(folder.length + 1);
    if (isLeftOut(below)) continue;
    const bytes = entry.isFile() ? contentOf(path) : Buffer.alloc(0);
    if (entry.isFile()) read.push(below);
    for (const { text, form, within } of [...search.in(bytes), ...search.in(Buffer.from(below))])
      hits.push(`${below}${within}: ${text} (${form})`);
  }
  return { hits, read };
}

/** A file that is removed under our eyes holds nothing any more. */
function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
