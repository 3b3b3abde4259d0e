/** Alphabet of bech32 (BIP 173): one letter for five bits. */
const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const PREFIX = 'age';
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/**
 * 受取用の鍵: an X25519 public key as age writes a recipient: `age1` and 58 letters in bech32, of which the last six
 * find a slip of the pen.
 * @param publicKey 32 raw bytes.
 */
export function recipientOf(publicKey: Uint8Array): string {
  if (publicKey.length !== 32) throw new TypeError('Recipient: an X25519 public key has 32 bytes');
  const digits = fivesOf(publicKey);
  return `${PREFIX}1${[...digits, ...checksumOf(digits)].map((digit) => LETTERS.charAt(digit)).join('')}`;
}

/** Whether a text is the recipient of an X25519 key, letter for letter. */
export function isRecipient(text: string): boolean {
  const publicKey = /^age1[a-z0-9]{58}$/.test(text) ? bytesOf(text.slice(4, 56)) : null;
  return publicKey !== null && recipientOf(publicKey) === text;
}

/** Eight bits to five, the last digit filled up with noughts. */
function fivesOf(bytes: Uint8Array): readonly number[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five.padEnd(5, '0'), 2));
}

/** 32 bytes of 52 letters; the caller finds loose bits by writing them again. */
function bytesOf(letters: string): Uint8Array | null {
  const digits = [...letters].map((letter) => LETTERS.indexOf(letter));
  if (digits.some((digit) => digit < 0)) return null;
  const bits = digits.map((digit) => digit.toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.slice(0, 256).match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

/** Six digits of a check over prefix and digits (BIP 173). */
function checksumOf(digits: readonly number[]): readonly number[] {
  const codes = [...PREFIX].map((letter) => letter.charCodeAt(0));
  const head = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
  let check = 1;
  for (const digit of [...head, ...digits, 0, 0, 0, 0, 0, 0]) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ digit;
    for (const [bit, generator] of GENERATORS.entries()) if ((top >>> bit) & 1) check ^= generator;
  }
  return [25, 20, 15, 10, 5, 0].map((shift) => ((check ^ 1) >>> shift) & 31);
}
