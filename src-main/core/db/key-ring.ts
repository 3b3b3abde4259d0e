import { Buffer } from 'node:buffer';
import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Json } from '../../contract/operation.ts';
import { canonicalize } from '../../log/canonical.ts';
import { contextBytes, type KdfParameters } from './kdf.ts';
import type { Box, SealedBox } from './key-box.ts';

/** Format of `keyring.json` that this program writes. Format 1, without the fields marked so, is read too. */
export const KEY_RING_FORMAT = 2;

/** 二要素目: what an account needs beside its password. Its secret goes into the key that opens the account's box. */
export interface SecondFactor {
  readonly kind: 'key-file' | 'webauthn-prf';
  /** Which file or credential it is, base64; no secret. */
  readonly id: string;
  /** Random salt of the factor's own derivation, 32 bytes, base64. */
  readonly salt: string;
}

/** この PC との結び付け: a secret of 32 bytes that only the operating system's key store of one PC and user opens. */
export interface PcBinding {
  readonly id: string;
  /** The secret as the key store closed it, base64. */
  readonly closed: string;
}

/** 復旧票: the data key under two printed sheets, both needed. */
export interface RecoverySeal {
  /** Which pair of sheets it is; printed on both. */
  readonly setId: string;
  readonly issuedAt: string;
  /** X25519 public key whose private half only both sheets together yield, 32 bytes, base64. */
  readonly receiveKey: string;
  /** Ed25519 public key of theirs, 32 bytes, base64: signs the log's entry of the account that they let in. */
  readonly signKey: string;
  readonly seal: SealedBox;
}

/** 鍵の入替え in progress: the seals of the next data key, from before the file is replaced until that is certain. */
export interface NextEpoch {
  readonly epoch: number;
  /** Account → the next data key, sealed to its `receiveKey`. */
  readonly seals: Readonly<Record<string, SealedBox>>;
  readonly recovery: SealedBox | null;
  /** HMAC of this object without it, under a key that the next data key yields, base64. */
  readonly mac: string;
}

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
  /** Since format 2. */
  readonly factor: SecondFactor | null;
  /** Since format 2. */
  readonly binding: PcBinding | null;
}

/** 鍵束: what lies in clear beside the encrypted file; covered by an HMAC under a key that only the data key yields. */
export interface KeyRing {
  readonly format: 1 | typeof KEY_RING_FORMAT;
  readonly vaultId: string;
  readonly officeName: string;
  readonly isDemonstration: boolean;
  readonly createdAt: string;
  /** Counts the data keys that this vault has had. */
  readonly epoch: number;
  /** Counts the changes of this ring; also stored inside the database, so that an older ring is noticed. */
  readonly generation: number;
  readonly accounts: readonly KeyRingEntry[];
  /** Since format 2; `null` until sheets are made. */
  readonly recovery: RecoverySeal | null;
  /** Since format 2. */
  readonly next: NextEpoch | null;
  /** HMAC-SHA256 over everything above, base64. */
  readonly mac: string;
}

/** Purpose of an entry's box, by which the box of an invitation can never pass for an account's own. */
export function keysPurpose(state: KeyRingEntry['state']): string {
  return state === 'invited' ? 'enrolment-keys' : 'account-keys';
}

/** Format of boxes and seals; the ring around them may change without it. */
const BOX_FORMAT = 1;

/** What a box is bound to: swapping boxes, accounts, vaults or parameters makes it unreadable. */
export function boundTo(vaultId: string, accountId: string, epoch: number, kdf: KdfParameters, purpose: string): Json {
  return { format: BOX_FORMAT, vaultId, accountId, epoch, kdf: { ...kdf }, purpose };
}

/** The ring in the present format, with its HMAC under the data key. */
export function signRing(ring: Omit<KeyRing, 'mac'>, dataKey: Uint8Array): KeyRing {
  const present = { ...ring, format: KEY_RING_FORMAT } as const;
  return { ...present, mac: ringMac(present, dataKey).toString('base64') };
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

/** The ring as it is written to a file, in its own format. */
export function ringText(ring: KeyRing): string {
  return `${JSON.stringify(plain(ring), null, 2)}\n`;
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

/** The ring as plain data in its own format, as its HMAC and its digest were made. */
function plain(ring: Omit<KeyRing, 'mac'> | KeyRing): Json {
  const { recovery, next, ...first } = ring;
  const written =
    ring.format === 1
      ? { ...first, accounts: ring.accounts.map(({ factor, binding, ...entry }) => entry) }
      : { ...first, recovery, next };
  return JSON.parse(JSON.stringify(written)) as Json;
}
