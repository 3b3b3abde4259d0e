import { hash } from 'node:crypto';
import { WORDS } from './word-list.ts';

/** 64 bits: enough that nobody finds a second log with the same words for one that is already on paper. */
const COUNT = 8;

/**
 * 合い言葉: eight words for a root (64 hexadecimal digits), for comparing a checkpoint by reading it aloud. What must
 * hold against an adversary with years of time is compared by the groups or the QR code, which carry the whole root.
 */
export function wordsOf(root: string): readonly string[] {
  if (!/^[0-9a-f]{64}$/.test(root)) throw new TypeError('Words: root is not a SHA-256');
  const bytes = Buffer.concat([Buffer.from('tasuki/words/v1\n', 'utf8'), Buffer.from(root, 'hex')]);
  return Array.from(hash('sha256', bytes, 'buffer').subarray(0, COUNT), (byte) => WORDS[byte] as string);
}
