import { hash } from 'node:crypto';

/** A checkpoint taken apart; no signature is checked yet. */
export interface ReadNote {
  readonly origin: string;
  readonly size: number;
  /** Hexadecimal. */
  readonly root: string;
  /** What the signatures cover. */
  readonly text: string;
  readonly lines: readonly NoteLine[];
}

/** One signature under a note. */
export interface NoteLine {
  readonly name: string;
  /** Eight hexadecimal digits; see {@link noteKeyHash}. */
  readonly keyHash: string;
  readonly signature: Buffer;
}

/** A checkpoint as C2SP signed-note and tlog-checkpoint write it; null if it is none. */
export function readNote(note: string): ReadNote | null {
  const [, text = '', origin = '', size = '', root = '', tail = ''] =
    /^(([^\n]+)\n(0|[1-9]\d{0,14})\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*)\n((?:— [^\n]+\n)+)$/u.exec(note) ?? [];
  if (text === '' || note.length > 100_000 || !note.isWellFormed()) return null;
  const digest = Buffer.from(root, 'base64');
  if (digest.toString('base64') !== root) return null;
  const lines: NoteLine[] = [];
  for (const line of tail.trimEnd().split('\n')) {
    const [, name = '', base64 = ''] = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u.exec(line) ?? [];
    const bytes = Buffer.from(base64, 'base64');
    if (name === '' || bytes.length < 5 || bytes.toString('base64') !== base64) return null;
    lines.push({ name, keyHash: bytes.toString('hex', 0, 4), signature: bytes.subarray(4) });
  }
  return { origin, size: Number(size), root: digest.toString('hex'), text, lines };
}

/** Which key a signature line claims to be by: eight hexadecimal digits over its name and public key. */
export function noteKeyHash(name: string, publicKey: Uint8Array): string {
  return hash('sha256', Buffer.concat([Buffer.from(`${name}\n\x01`, 'utf8'), publicKey]), 'hex').slice(0, 8);
}
