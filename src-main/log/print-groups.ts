import { hash } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that print is read back without doubt. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ROOT = /^[0-9a-f]{64}$/;
const CHECK_BITS = 19n;

/**
 * A root for print and for reading aloud: 11 groups of five characters, 256 bits of root and 19 of a check, so that a
 * slip of the pen is noticed before it looks like tampering.
 */
export function groupsOf(root: string): readonly string[] {
  if (!ROOT.test(root)) throw new TypeError('Groups: root is not a SHA-256');
  let rest = (BigInt(`0x${root}`) << CHECK_BITS) | checkOf(root);
  let text = '';
  for (let index = 0; index < 55; index += 1) {
    text = ALPHABET.charAt(Number(rest & 31n)) + text;
    rest >>= 5n;
  }
  return text.match(/.{5}/g) ?? [];
}

/** Root that printed groups stand for; spaces, hyphens, case and O/I/L are forgiven; null if the check fails. */
export function rootOfGroups(text: string): string | null {
  const clean = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (clean.length !== 55) return null;
  let value = 0n;
  for (const letter of clean) {
    const digit = ALPHABET.indexOf(letter);
    if (digit < 0) return null;
    value = (value << 5n) | BigInt(digit);
  }
  const root = (value >> CHECK_BITS).toString(16).padStart(64, '0');
  return ROOT.test(root) && checkOf(root) === (value & ((1n << CHECK_BITS) - 1n)) ? root : null;
}

function checkOf(root: string): bigint {
  const digest = hash('sha256', Buffer.concat([Buffer.from('tasuki/print/v1\n'), Buffer.from(root, 'hex')]), 'hex');
  return BigInt(`0x${digest}`) >> (256n - CHECK_BITS);
}
