import { Buffer } from 'node:buffer';
import type { KeyObject } from 'node:crypto';
import { open } from 'node:fs/promises';
import { isPageGenuine, LOCK_PAGE, PAGE_BYTES, pageHmacKey, SALT_BYTES } from './page-format.ts';

const WAL_HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
/** Pages read at a time. */
const CHUNK_PAGES = 256;

/** Result of checking every page of a file: its pages, and the numbers (from 1) of those that are not genuine. */
export interface PageCheck {
  readonly pages: number;
  readonly bad: readonly number[];
}

/**
 * Third reader of the format, without any SQLite: checks each page of an encrypted file, free pages included.
 * An old copy of a page passes, since it is genuine; only the log and its checkpoints notice that.
 * `progress` is told the bytes done and in all; what it throws ends the check.
 */
export async function checkPages(
  path: string,
  dataKey: Uint8Array,
  progress: (done: number, total: number) => void = () => {},
): Promise<PageCheck> {
  const file = await open(path, 'r');
  let hmacKey: KeyObject | null = null;
  try {
    const { size } = await file.stat();
    const pages = Math.ceil(size / PAGE_BYTES);
    const chunk = Buffer.alloc(CHUNK_PAGES * PAGE_BYTES);
    const bad: number[] = [];
    for (let first = 1; first <= pages; first += CHUNK_PAGES) {
      const { bytesRead } = await file.read(chunk, 0, chunk.length, (first - 1) * PAGE_BYTES);
      hmacKey ??= pageHmacKey(dataKey, chunk.subarray(0, SALT_BYTES));
      for (let number = first; number < first + CHUNK_PAGES && number <= pages; number += 1) {
        const at = (number - first) * PAGE_BYTES;
        const isWhole = at + PAGE_BYTES <= bytesRead;
        const isGenuine = isWhole && isPageGenuine(chunk.subarray(at, at + PAGE_BYTES), number, hmacKey);
        if (!isGenuine && number !== LOCK_PAGE) bad.push(number);
      }
      progress(Math.min(first - 1 + CHUNK_PAGES, pages) * PAGE_BYTES, size);
    }
    return { pages, bad };
  } finally {
    await file.close();
  }
}

/**
 * Whether the key fits a database, found without the driver so that a wrong key touches nothing. The first page
 * decides; if a torn checkpoint spoilt it, the first frame of the write-ahead log does.
 */
export function doesKeyFit(dataKey: Uint8Array, firstPage: Uint8Array, wal: Uint8Array): boolean {
  const hmacKey = pageHmacKey(dataKey, firstPage.subarray(0, SALT_BYTES));
  const page = wal.subarray(WAL_HEADER_BYTES + FRAME_HEADER_BYTES, WAL_HEADER_BYTES + FRAME_HEADER_BYTES + PAGE_BYTES);
  return (
    (firstPage.length === PAGE_BYTES && isPageGenuine(firstPage, 1, hmacKey)) ||
    (page.length === PAGE_BYTES && isPageGenuine(page, Buffer.from(wal).readUInt32BE(WAL_HEADER_BYTES), hmacKey))
  );
}
