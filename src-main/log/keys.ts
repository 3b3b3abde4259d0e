import {
  createPrivateKey,
  createPublicKey,
  hash,
  type KeyObject,
  sign as signWith,
  verify as verifyWith,
} from 'node:crypto';

/** Fixed head of an Ed25519 private key in PKCS #8 (RFC 8410 §7); the 32-byte seed follows. */
const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
/** Fixed head of an Ed25519 public key in SubjectPublicKeyInfo (RFC 8410 §4); the 32 raw bytes follow. */
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** 署名鍵: an account's key for entries and checkpoints. */
export interface SigningKey {
  readonly keyId: string;
  /** Raw Ed25519 public key, 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly privateKey: KeyObject;
}

/**
 * Ed25519 key pair of a seed (RFC 8032 §5.1.5).
 * @param seed 32 random bytes; the caller wipes them.
 */
export function signingKeyOf(seed: Uint8Array): SigningKey {
  if (seed.length !== 32) throw new TypeError('Key: an Ed25519 seed has 32 bytes');
  const encoded = Buffer.concat([PRIVATE_HEAD, seed]);
  const privateKey = createPrivateKey({ key: encoded, format: 'der', type: 'pkcs8' });
  encoded.fill(0);
  const publicKey = rawPublicKey(createPublicKey(privateKey));
  return { keyId: keyIdOf(publicKey), publicKey, privateKey };
}

/** The 32 raw bytes of an Ed25519 public key. */
function rawPublicKey(key: KeyObject): Uint8Array {
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('Key: not Ed25519');
  return key.export({ format: 'der', type: 'spki' }).subarray(PUBLIC_HEAD.length);
}

/** Short name of a key: the first 16 hexadecimal digits of SHA-256(public key). */
export function keyIdOf(publicKey: Uint8Array): string {
  return hash('sha256', publicKey, 'hex').slice(0, 16);
}

/** A public key as it stands in an entry: base64 of its 32 raw bytes. */
export function encodeKey(publicKey: Uint8Array): string {
  if (publicKey.length !== 32) throw new TypeError('Key: an Ed25519 public key has 32 bytes');
  return Buffer.from(publicKey).toString('base64');
}

/** Ed25519 signature (RFC 8032), 64 bytes. */
export function sign(privateKey: KeyObject, bytes: Uint8Array): Uint8Array {
  return signWith(null, bytes, privateKey);
}

/** Whether a signature is that of the key over these bytes; false, never an error, for malformed ones. */
export function verify(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const encoded = Buffer.concat([PUBLIC_HEAD, publicKey]);
  return verifyWith(null, bytes, createPublicKey({ key: encoded, format: 'der', type: 'spki' }), signature);
}
