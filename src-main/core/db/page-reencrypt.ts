import { Buffer } from 'node:buffer';
import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { RandomBytes } from './key-box.ts';
import {
  HMAC_AT,
  IV_AT,
  IV_BYTES,
  isPageGenuine,
  LOCK_PAGE,
  PAGE_BYTES,
  pageHmac,
  pageHmacKey,
  SALT_BYTES,
  textAt,
} from './page-format.ts';

/** Pages per step, 1 MiB: a few hundredths of a second, after which messages are let in. */
const CHUNK_PAGES = 256;

const CIPHER = 'aes-256-cbc';

/** The two data keys, 32 bytes each; the caller zeroes them. */
export interface KeyChange {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly randomBytes: RandomBytes;
}

/** How many pages were copied, or the number (from 1) of the first that is not genuine under the old key. */
export type Reencrypted = { readonly pages: number } | { readonly badPage: number };

/**
 * Writes a copy of an encrypted database under another key with a salt of its own, page by page in SQLCipher's format,
 * so that any length of file can say how far it is and be given up. Plain text exists for one chunk at a time, in memory
 * only, and is wiped. The source must not change meanwhile and its write-ahead log must be empty.
 * The new file is durable when this returns. Throws what the disk throws, and what `progress` (bytes done, bytes in all)
 * throws; the unfinished file then stays for the caller to remove.
 */
export async function reencryptPages(
  source: FileHandle,
  target: string,
  keys: KeyChange,
  progress: (done: number, total: number) => void,
): Promise<Reencrypted> {
  const { size } = await source.stat();
  const count = Math.ceil(size / PAGE_BYTES);
  const chunk = Buffer.alloc(CHUNK_PAGES * PAGE_BYTES);
  const salt = Buffer.from(keys.randomBytes(SALT_BYTES));
  const newHmacKey = pageHmacKey(keys.to, salt);
  let oldHmacKey: KeyObject | null = null;
  const copy = await open(target, 'wx', 0o600);
  try {
    for (let first = 1; first <= count; first += CHUNK_PAGES) {
      const { bytesRead } = await source.read(chunk, 0, chunk.length, (first - 1) * PAGE_BYTES);
      oldHmacKey ??= pageHmacKey(keys.from, chunk.subarray(0, SALT_BYTES));
      const pages = pagesOf(chunk.subarray(0, bytesRead), first);
      for (const { bytes, number } of pages)
        if (bytes.length < PAGE_BYTES || !isPageGenuine(bytes, number, oldHmacKey)) return { badPage: number };
      turn(pages, keys);
      if (first === 1) salt.copy(chunk);
      for (const { bytes, number } of pages) pageHmac(bytes, number, newHmacKey).copy(bytes, HMAC_AT);
      await copy.write(chunk, 0, bytesRead, (first - 1) * PAGE_BYTES);
      progress(Math.min(first - 1 + CHUNK_PAGES, count) * PAGE_BYTES, size);
    }
    await copy.sync();
    return { pages: count };
  } finally {
    await copy.close();
  }
}

interface Page {
  readonly bytes: Buffer;
  readonly number: number;
}

function pagesOf(chunk: Buffer, first: number): readonly Page[] {
  const pages: Page[] = [];
  for (let at = 0, number = first; at < chunk.length; at += PAGE_BYTES, number += 1)
    if (number !== LOCK_PAGE) pages.push({ bytes: chunk.subarray(at, at + PAGE_BYTES), number });
  return pages;
}

/**
 * Puts the texts of many pages under the new key, in place, by one call each way: chained as IV, text, IV, text … each
 * page is decrypted with its own IV, while what comes out in the place of an IV is meaningless. On the way back a random
 * block stands there, and what it is encrypted to is the page's new IV: as random, and as unpredictable.
 */
function turn(pages: readonly Page[], { from, to, randomBytes }: KeyChange): void {
  const parts = pages.flatMap(({ bytes, number }) => [
    bytes.subarray(IV_AT, HMAC_AT),
    bytes.subarray(textAt(number), IV_AT),
  ]);
  const decipher = createDecipheriv(CIPHER, from, Buffer.alloc(IV_BYTES)).setAutoPadding(false);
  const plain = decipher.update(Buffer.concat(parts));
  decipher.final();
  const blocks = Buffer.from(randomBytes(IV_BYTES * pages.length));
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) blocks.copy(plain, at, (index / 2) * IV_BYTES, (index / 2 + 1) * IV_BYTES);
    at += part.length;
  }
  const cipher = createCipheriv(CIPHER, to, randomBytes(IV_BYTES)).setAutoPadding(false);
  const turned = cipher.update(plain);
  cipher.final();
  plain.fill(0);
  at = 0;
  for (const part of parts) at += turned.copy(part, 0, at, at + part.length);
}
