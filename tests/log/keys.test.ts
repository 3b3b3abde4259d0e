import { describe, expect, test } from 'vitest';
import { encodeKey, keyIdOf, sign, signingKeyOf, verify } from '../../src-main/log/keys.ts';

const bytes = (digits: string) => Buffer.from(digits, 'hex');
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex');

/** RFC 8032 §7.1, tests 1 to 3. */
const VECTORS = [
  {
    seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    publicKey: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    seed: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    publicKey: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
] as const;

describe('Ed25519 keys (RFC 8032 §7.1)', () => {
  test.each(VECTORS)('the published signature over "$message" comes out byte for byte', (vector) => {
    const key = signingKeyOf(bytes(vector.seed));
    expect(hex(key.publicKey)).toBe(vector.publicKey);
    expect(hex(sign(key.privateKey, bytes(vector.message)))).toBe(vector.signature);
    expect(verify(key.publicKey, bytes(vector.message), bytes(vector.signature))).toBe(true);
  });

  test('a signature is refused for another message, another key, or with any bit turned', () => {
    const [first, second] = VECTORS;
    const signature = bytes(second.signature);
    expect(verify(bytes(second.publicKey), bytes('73'), signature)).toBe(false);
    expect(verify(bytes(first.publicKey), bytes('72'), signature)).toBe(false);
    for (let bit = 0; bit < 512; bit += 1) {
      const turned = Buffer.from(signature);
      turned.writeUInt8(turned.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(verify(bytes(second.publicKey), bytes('72'), turned)).toBe(false);
    }
  });

  test('malformed keys and signatures are refused without an error', () => {
    expect(verify(new Uint8Array(31), new Uint8Array(), new Uint8Array(64))).toBe(false);
    expect(verify(new Uint8Array(32), new Uint8Array(), new Uint8Array(63))).toBe(false);
    expect(() => signingKeyOf(new Uint8Array(31))).toThrow(TypeError);
    expect(() => encodeKey(new Uint8Array(33))).toThrow(TypeError);
  });

  test('a key is called by the first 16 digits of its digest', () => {
    expect(keyIdOf(bytes(VECTORS[0].publicKey))).toBe('21fe31dfa154a261');
  });
});
