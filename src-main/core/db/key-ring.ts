import { Buffer } from 'node:buffer';
import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Json } from '../../contract/operation.ts';
import { canonicalize } from '../../log/canonical.ts';
import { contextBytes, isAcceptableKdf, isCanonicalBase64, type KdfParameters } from './kdf.ts';
import type { Box, SealedBox } from './key-box.ts';

/** Format of `keyring.json` that this program writes and reads. */
export const KEY_RING_FORMAT = 1;

/** One account's part of the key ring. Login names are short staff identifiers; nothing else personal lies here. */
export interface KeyRingEntry {
  readonly accountId: string;
  readonly loginName: string;
  /** `invited`: the box lies under a one-time code. `disabled`: box and seal are gone. */
  readonly state: 'invited' | 'active' | 'disabled';
  /** Identifier of the signing key, as log entries name it. */
  readonly keyId: string;
  /** Ed25519 public key, 32 bytes, base64. */
  readonly signKey: string;
  /** X25519 public key, 32 bytes, base64. */
  readonly receiveKey: string;
  readonly kdf: KdfParameters;
  /** Counts the key pairs that this account has had. */
  readonly keysEpoch: number;
  /** Both private keys under the password (or the one-time code). */
  readonly keys: Box | null;
  /** The data key, sealed to `receiveKey`. */
  readonly seal: SealedBox | null;
}

/** 鍵束: what lies in clear beside the encrypted file; covered by an HMAC under a key that only the data key yields. */
export interface KeyRing {
  readonly format: typeof KEY_RING_FORMAT;
  readonly vaultId: string;
  readonly officeName: string;
  readonly isDemonstration: boolean;
  readonly createdAt: string;
  /** Counts the data keys that this vault has had. */
  readonly epoch: number;
  /** Counts the changes of this ring; also stored inside the database, so that an older ring is noticed. */
  readonly generation: number;
  readonly accounts: readonly KeyRingEntry[];
  /** HMAC-SHA256 over everything above, base64. */
  readonly mac: string;
}

/** Why a ring cannot be used. None of them is ever repaired silently. */
export type KeyRingFault = 'key-ring-unreadable' | 'key-ring-unknown-version' | 'key-ring-kdf-refused';

/** Purpose of an entry's box, by which the box of an invitation can never pass for an account's own. */
export function keysPurpose(state: KeyRingEntry['state']): string {
  return state === 'invited' ? 'enrolment-keys' : 'account-keys';
}

/** What a box is bound to: swapping boxes, accounts, vaults or parameters makes it unreadable. */
export function boundTo(vaultId: string, accountId: string, epoch: number, kdf: KdfParameters, purpose: string): Json {
  return { format: KEY_RING_FORMAT, vaultId, accountId, epoch, kdf: { ...kdf }, purpose };
}

/** The ring with its HMAC under the data key. */
export function signRing(ring: Omit<KeyRing, 'mac'>, dataKey: Uint8Array): KeyRing {
  return { ...ring, mac: ringMac(ring, dataKey).toString('base64') };
}

/** Whether the ring is, field by field, the one that a holder of the data key wrote. */
export function isRingGenuine({ mac, ...ring }: KeyRing, dataKey: Uint8Array): boolean {
  const given = Buffer.from(mac, 'base64');
  const expected = ringMac(ring, dataKey);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** SHA-256 of the whole ring in hexadecimal, as stored inside the database. */
export function ringHash(ring: KeyRing): string {
  return createHash('sha256')
    .update(canonicalize(plain(ring)), 'utf8')
    .digest('hex');
}

/** Reads a ring strictly: unknown versions, missing, additional or misspelt fields and unsafe parameters are refused. */
export function parseKeyRing(text: string): KeyRing | KeyRingFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'key-ring-unreadable';
  }
  if (!isRecord(value)) return 'key-ring-unreadable';
  if (value.format !== KEY_RING_FORMAT)
    return typeof value.format === 'number' ? 'key-ring-unknown-version' : 'key-ring-unreadable';
  if (!hasShape(value, RING_SHAPE) || !Array.isArray(value.accounts)) return 'key-ring-unreadable';
  for (const entry of value.accounts as unknown[]) {
    if (!isRecord(entry) || !hasShape(entry, ENTRY_SHAPE)) return 'key-ring-unreadable';
    if (!isAcceptableKdf(entry.kdf)) return 'key-ring-kdf-refused';
  }
  const ring = value as unknown as KeyRing;
  const names = ring.accounts.flatMap(({ accountId, loginName }) => [`id ${accountId}`, `name ${loginName}`]);
  return new Set(names).size === names.length ? ring : 'key-ring-unreadable';
}

function ringMac(ring: Omit<KeyRing, 'mac'>, dataKey: Uint8Array): Buffer {
  const context = contextBytes({ vaultId: ring.vaultId, accountId: '', purpose: 'key-ring-mac' });
  const key = Buffer.from(hkdfSync('sha256', dataKey, Buffer.alloc(0), context, 32));
  const mac = createHmac('sha256', key)
    .update(canonicalize(plain(ring)), 'utf8')
    .digest();
  key.fill(0);
  return mac;
}

/** The ring as plain data, so that its interface need not carry an index signature. */
function plain(ring: object): Json {
  return JSON.parse(JSON.stringify(ring)) as Json;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value.length > 0 && value.length <= 256;
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 1;
const isBytes =
  (length?: number): Check =>
  (value) =>
    typeof value === 'string' &&
    isCanonicalBase64(value) &&
    (length === undefined || Buffer.from(value, 'base64').length === length);
const isBox: Check = (value) => isRecord(value) && hasShape(value, { iv: isBytes(12), text: isBytes() });
const isSealed: Check = (value) =>
  isRecord(value) && hasShape(value, { ephemeral: isBytes(32), iv: isBytes(12), text: isBytes() });

const RING_SHAPE: Readonly<Record<keyof KeyRing, Check>> = {
  format: isCount,
  vaultId: isText,
  officeName: isText,
  isDemonstration: (value) => typeof value === 'boolean',
  createdAt: isText,
  epoch: isCount,
  generation: isCount,
  accounts: Array.isArray,
  mac: isBytes(32),
};

const ENTRY_SHAPE: Readonly<Record<keyof KeyRingEntry, Check>> = {
  accountId: isText,
  loginName: isText,
  state: (value) => value === 'invited' || value === 'active' || value === 'disabled',
  keyId: isText,
  signKey: isBytes(32),
  receiveKey: isBytes(32),
  kdf: isRecord,
  keysEpoch: isCount,
  keys: (value) => value === null || isBox(value),
  seal: (value) => value === null || isSealed(value),
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasShape(value: Record<string, unknown>, shape: Readonly<Record<string, Check>>): boolean {
  const names = Object.keys(shape);
  return (
    Object.keys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name) && shape[name]?.(value[name]))
  );
}
