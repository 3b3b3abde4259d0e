import { Buffer } from 'node:buffer';
import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import type { Json } from '../../contract/operation.ts';
import { canonicalize } from '../../log/canonical.ts';
import { type SigningKey, signingKeyOf } from '../../log/keys.ts';
import { contextBytes, type KeyContext } from './kdf.ts';

/** AES-256-GCM ciphertext with its tag; all fields base64. */
export interface Box {
  readonly iv: string;
  readonly text: string;
}

/** A secret that only the holder of an X25519 key can read: the sender's one-time public key and the box. */
export interface SealedBox extends Box {
  readonly ephemeral: string;
}

/** The two key pairs of an account: Ed25519 signs entries of the log, X25519 receives the data key. */
export interface AccountKeys {
  readonly sign: SigningKey;
  readonly receive: KeyObject;
}

export type RandomBytes = (count: number) => Uint8Array;

/** Bytes of the two private keys as they lie in an account's box. */
export const ACCOUNT_KEYS_BYTES = 64;

const IV_BYTES = 12;
const TAG_BYTES = 16;
// DER heads of raw X25519 keys (RFC 8410); raw bytes never pass through strings.
const PRIVATE_HEAD = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC_HEAD = Buffer.from('302a300506032b656e032100', 'hex');

/** X25519 private key from 32 raw bytes. */
export function receivingKey(raw: Uint8Array): KeyObject {
  if (raw.length !== 32) throw new RangeError('a private key has 32 bytes');
  const der = Buffer.concat([PRIVATE_HEAD, raw]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  der.fill(0);
  return key;
}

/** X25519 public key from 32 raw bytes. */
export function receivingPublicKey(raw: Uint8Array): KeyObject {
  if (raw.length !== 32) throw new RangeError('a public key has 32 bytes');
  return createPublicKey({ key: Buffer.concat([PUBLIC_HEAD, raw]), format: 'der', type: 'spki' });
}

/** The 32 raw bytes of the public half of an X25519 private key. */
export function rawReceivingKey(key: KeyObject): Buffer {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_HEAD.length);
}

/** Splits 64 bytes (X25519, then Ed25519) into the account's keys. */
export function accountKeys(raw: Uint8Array): AccountKeys {
  return { receive: receivingKey(raw.subarray(0, 32)), sign: signingKeyOf(raw.subarray(32, ACCOUNT_KEYS_BYTES)) };
}

/** Encrypts under a 32-byte key; `bound` is authenticated with it and must be given again to open. */
export function closeBox(key: Uint8Array, secret: Uint8Array, bound: Json, randomBytes: RandomBytes): Box {
  const iv = Buffer.from(randomBytes(IV_BYTES));
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(canonicalize(bound), 'utf8'));
  const text = Buffer.concat([cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
  return { iv: iv.toString('base64'), text: text.toString('base64') };
}

/** Opens a box, or `null` when key, text or bound data are not those it was closed with. The caller zeroes the result. */
export function openBox(key: Uint8Array, box: Box, bound: Json): Buffer | null {
  const iv = Buffer.from(box.iv, 'base64');
  const whole = Buffer.from(box.text, 'base64');
  if (iv.length !== IV_BYTES || whole.length < TAG_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(canonicalize(bound), 'utf8'));
  decipher.setAuthTag(whole.subarray(-TAG_BYTES));
  const secret = decipher.update(whole.subarray(0, -TAG_BYTES));
  try {
    decipher.final();
    return secret;
  } catch {
    secret.fill(0);
    return null;
  }
}

/** Seals a secret to an X25519 public key: one-time Diffie-Hellman, HKDF-SHA256, AES-256-GCM. */
export function sealTo(
  recipient: Uint8Array,
  secret: Uint8Array,
  context: KeyContext,
  bound: Json,
  randomBytes: RandomBytes,
): SealedBox {
  const seed = Buffer.from(randomBytes(32));
  const ephemeral = receivingKey(seed);
  seed.fill(0);
  const ephemeralPublic = rawReceivingKey(ephemeral);
  const key = sharedKey(ephemeral, receivingPublicKey(recipient), ephemeralPublic, recipient, context);
  const box = closeBox(key, secret, bound, randomBytes);
  key.fill(0);
  return { ephemeral: ephemeralPublic.toString('base64'), ...box };
}

/** Opens a sealed secret with the recipient's private key, or `null`. The caller zeroes the result. */
export function unseal(receive: KeyObject, sealed: SealedBox, context: KeyContext, bound: Json): Buffer | null {
  const ephemeralPublic = Buffer.from(sealed.ephemeral, 'base64');
  if (ephemeralPublic.length !== 32) return null;
  try {
    const key = sharedKey(
      receive,
      receivingPublicKey(ephemeralPublic),
      ephemeralPublic,
      rawReceivingKey(receive),
      context,
    );
    const secret = openBox(key, sealed, bound);
    key.fill(0);
    return secret;
  } catch {
    // A point of low order, which the library refuses to multiply.
    return null;
  }
}

function sharedKey(
  own: KeyObject,
  other: KeyObject,
  ephemeral: Uint8Array,
  recipient: Uint8Array,
  context: KeyContext,
): Buffer {
  const shared = diffieHellman({ privateKey: own, publicKey: other });
  const key = Buffer.from(hkdfSync('sha256', shared, Buffer.concat([ephemeral, recipient]), contextBytes(context), 32));
  shared.fill(0);
  return key;
}
