import { Buffer } from 'node:buffer';
import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { open } from 'node:fs/promises';

/** SQLCipher 4 pages: 4,096 bytes, of which the last 80 are the IV (16) and the HMAC-SHA512 (64). */
const PAGE_BYTES = 4096;
const SALT_BYTES = 16;
const HMAC_BYTES = 64;
const WAL_HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;

/** Result of checking every page of a file: its pages, and the numbers (from 1) of those that are not genuine. */
export interface PageCheck {
  readonly pages: number;
  readonly bad: readonly number[];
}

/** Key of the page HMACs: PBKDF2-SHA512, two rounds, over the data key with the file's salt XOR 0x3a. */
function pageHmacKey(dataKey: Uint8Array, salt: Uint8Array): Buffer {
  return pbkdf2Sync(
    dataKey,
    salt.map((byte) => byte ^ 0x3a),
    2,
    32,
    'sha512',
  );
}

/** Whether one page was written by a holder of the key as page `number` (from 1): HMAC over text, IV and number. */
function isPageGenuine(page: Uint8Array, number: number, hmacKey: Uint8Array): boolean {
  const count = Buffer.alloc(4);
  count.writeUInt32LE(number);
  const signed = page.subarray(number === 1 ? SALT_BYTES : 0, PAGE_BYTES - HMAC_BYTES);
  const expected = createHmac('sha512', hmacKey).update(signed).update(count).digest();
  return timingSafeEqual(expected, page.subarray(PAGE_BYTES - HMAC_BYTES, PAGE_BYTES));
}

/**
 * Third reader of the format, without any SQLite: checks each page of an encrypted file, free pages included.
 * An old copy of a page passes, since it is genuine; only the log and its checkpoints notice that.
 */
export async function checkPages(path: string, dataKey: Uint8Array): Promise<PageCheck> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const pages = Math.ceil(size / PAGE_BYTES);
    const page = Buffer.alloc(PAGE_BYTES);
    const bad: number[] = [];
    let hmacKey: Buffer = Buffer.alloc(0);
    for (let number = 1; number <= pages; number += 1) {
      const { bytesRead } = await file.read(page, 0, PAGE_BYTES, (number - 1) * PAGE_BYTES);
      if (number === 1) hmacKey = pageHmacKey(dataKey, page.subarray(0, SALT_BYTES));
      if (bytesRead < PAGE_BYTES || !isPageGenuine(page, number, hmacKey)) bad.push(number);
    }
    hmacKey.fill(0);
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
  const fits =
    (firstPage.length === PAGE_BYTES && isPageGenuine(firstPage, 1, hmacKey)) ||
    (page.length === PAGE_BYTES && isPageGenuine(page, Buffer.from(wal).readUInt32BE(WAL_HEADER_BYTES), hmacKey));
  hmacKey.fill(0);
  return fits;
}
