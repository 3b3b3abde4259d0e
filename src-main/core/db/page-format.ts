import { Buffer } from 'node:buffer';
import { createHmac, createSecretKey, type KeyObject, pbkdf2Sync, timingSafeEqual } from 'node:crypto';

/** SQLCipher 4 pages: 4,096 bytes, of which the last 80 are the IV (16) and the HMAC-SHA512 (64). */
export const PAGE_BYTES = 4096;
/** The file's salt stands in the clear where a plain database says what it is. */
export const SALT_BYTES = 16;
export const IV_BYTES = 16;
const HMAC_BYTES = 64;
/** Where the IV of a page begins, and where its HMAC does. */
export const IV_AT = PAGE_BYTES - HMAC_BYTES - IV_BYTES;
export const HMAC_AT = PAGE_BYTES - HMAC_BYTES;

/** SQLite locks bytes at 1 GiB and never writes the page around them: in a larger file it is a hole without an HMAC. */
export const LOCK_PAGE = 2 ** 30 / PAGE_BYTES + 1;

/** Key of the page HMACs: PBKDF2-SHA512, two rounds, over the data key with the file's salt XOR 0x3a. */
export function pageHmacKey(dataKey: Uint8Array, salt: Uint8Array): KeyObject {
  const masked = salt.map((byte) => byte ^ 0x3a);
  const raw = pbkdf2Sync(dataKey, masked, 2, 32, 'sha512');
  // As an object it is prepared once and not for every page.
  const key = createSecretKey(raw);
  raw.fill(0);
  return key;
}

/** First byte of a page that is encrypted and signed. */
export function textAt(number: number): number {
  return number === 1 ? SALT_BYTES : 0;
}

/** HMAC of page `number` (from 1): over text, IV and number. */
export function pageHmac(page: Uint8Array, number: number, hmacKey: KeyObject): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32LE(number);
  return createHmac('sha512', hmacKey)
    .update(page.subarray(textAt(number), HMAC_AT))
    .update(count)
    .digest();
}

/** Whether one page was written by a holder of the key as page `number`. */
export function isPageGenuine(page: Uint8Array, number: number, hmacKey: KeyObject): boolean {
  return timingSafeEqual(pageHmac(page, number, hmacKey), page.subarray(HMAC_AT, PAGE_BYTES));
}
