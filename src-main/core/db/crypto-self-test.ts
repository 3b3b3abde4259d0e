import { Buffer } from 'node:buffer';
import { createCipheriv, createHash, diffieHellman, hkdfSync, scryptSync } from 'node:crypto';
import { sign, signingKeyOf, verify } from '../../log/keys.ts';
import { rawReceivingKey, receivingKey, receivingPublicKey } from './key-box.ts';

const hex = (text: string) => Buffer.from(text, 'hex');

/** One published example: what it checks, and whether this machine's library agrees. */
interface Example {
  readonly name: string;
  readonly holds: () => boolean;
}

/** Small published examples of everything that keys and log rest on. */
const EXAMPLES: readonly Example[] = [
  {
    name: 'FIPS 180-4 SHA-256 "abc"',
    holds: () =>
      createHash('sha256').update('abc').digest('hex') ===
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  },
  {
    name: 'RFC 8032 7.1 test 2 (Ed25519)',
    holds: () => {
      const key = signingKeyOf(hex('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'));
      const signature = sign(key.privateKey, hex('72'));
      return (
        Buffer.from(key.publicKey).equals(hex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c')) &&
        Buffer.from(signature).equals(
          hex(
            '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
          ),
        ) &&
        verify(key.publicKey, hex('72'), signature) &&
        !verify(key.publicKey, hex('73'), signature)
      );
    },
  },
  {
    name: 'RFC 7748 6.1 (X25519)',
    holds: () => {
      const alice = receivingKey(hex('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a'));
      const bob = receivingPublicKey(hex('de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f'));
      return (
        rawReceivingKey(alice).equals(hex('8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a')) &&
        diffieHellman({ privateKey: alice, publicKey: bob }).equals(
          hex('4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742'),
        )
      );
    },
  },
  {
    name: 'RFC 5869 A.1 (HKDF-SHA256)',
    holds: () =>
      Buffer.from(
        hkdfSync('sha256', Buffer.alloc(22, 0x0b), hex('000102030405060708090a0b0c'), hex('f0f1f2f3f4f5f6f7f8f9'), 42),
      ).equals(hex('3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865')),
  },
  {
    name: 'RFC 7914 12 (scrypt)',
    holds: () =>
      scryptSync('', '', 64, { N: 16, r: 1, p: 1 }).equals(
        hex(
          '77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906',
        ),
      ),
  },
  {
    name: 'GCM specification, test case 14 (AES-256-GCM)',
    holds: () => {
      const cipher = createCipheriv('aes-256-gcm', Buffer.alloc(32), Buffer.alloc(12));
      const text = Buffer.concat([cipher.update(Buffer.alloc(16)), cipher.final(), cipher.getAuthTag()]);
      return text.equals(hex('cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919'));
    },
  },
];

/**
 * Names of the examples that this machine's cryptography gets wrong; empty when all is well. Run before any vault is
 * touched, because the library below Node differs between Electron and plain Node.
 */
export function failedCryptoExamples(): readonly string[] {
  return EXAMPLES.filter(({ holds }) => {
    try {
      return !holds();
    } catch {
      return true;
    }
  }).map(({ name }) => name);
}
