import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';

/** Random bytes in a key file; twice what any key of the office has. */
const SECRET_BYTES = 64;
const HEADER = 'Tasuki key file 1';
const MOST_BYTES = 4096;

/** 鍵ファイル: its secret, and the identifier by which it is told from others. The caller wipes the secret. */
export interface KeyFile {
  readonly id: string;
  readonly secret: Buffer;
}

/** A new key file and its text: a header, the identifier and the secret, one line each. */
export function newKeyFile(randomBytes: (count: number) => Uint8Array): KeyFile & { readonly bytes: Buffer } {
  const secret = Buffer.from(randomBytes(SECRET_BYTES));
  const id = idOf(secret);
  return { id, secret, bytes: Buffer.from(`${HEADER}\n${id}\n${secret.toString('base64')}\n`, 'latin1') };
}

/** Reads a key file; `null` for anything else, and for one in which a single character has changed. */
export function parseKeyFile(bytes: Uint8Array): KeyFile | null {
  if (bytes.length > MOST_BYTES) return null;
  const lines = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n').split('\n');
  const [header, id = '', base64 = '', end] = lines;
  const secret = Buffer.from(base64, 'base64');
  const isWhole = lines.length === 4 && header === HEADER && end === '' && secret.toString('base64') === base64;
  return isWhole && secret.length === SECRET_BYTES && idOf(secret) === id ? { id, secret } : null;
}

/** Identifier and check in one: it follows from the secret and tells nothing of it. */
function idOf(secret: Uint8Array): string {
  return createHash('sha256').update('tasuki/key-file/id\n').update(secret).digest().subarray(0, 16).toString('base64');
}
