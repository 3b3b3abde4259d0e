import { Buffer } from 'node:buffer';
import { encodeKey } from '../../log/keys.ts';
import { deriveKey, newKdfParameters } from './kdf.ts';
import {
  ACCOUNT_KEYS_BYTES,
  type AccountKeys,
  accountKeys,
  closeBox,
  openBox,
  type RandomBytes,
  rawReceivingKey,
  sealTo,
  unseal,
} from './key-box.ts';
import { boundTo, type KeyRing, type KeyRingEntry, keysPurpose } from './key-ring.ts';

/** Purpose of the seal around the data key. */
const SEAL_PURPOSE = 'data-key';

/** Whose entry is made, and in which state. */
export interface NewEntry {
  readonly accountId: string;
  readonly loginName: string;
  readonly state: 'invited' | 'active';
  /** Password, or for an invitation the one-time code in its canonical spelling. */
  readonly secret: string;
  readonly keysEpoch: number;
}

/** Makes new key pairs for an account, closes them under its secret and seals the data key to them. */
export async function makeEntry(
  ring: Pick<KeyRing, 'vaultId' | 'epoch'>,
  account: NewEntry,
  dataKey: Uint8Array,
  randomBytes: RandomBytes,
): Promise<KeyRingEntry> {
  const { accountId, loginName, state, keysEpoch } = account;
  const { vaultId, epoch } = ring;
  const purpose = keysPurpose(state);
  const kdf = newKdfParameters(randomBytes);
  const key = await deriveKey(account.secret, kdf, { vaultId, accountId, purpose });
  const raw = Buffer.from(randomBytes(ACCOUNT_KEYS_BYTES));
  const pairs = accountKeys(raw);
  const keys = closeBox(key, raw, boundTo(vaultId, accountId, keysEpoch, kdf, purpose), randomBytes);
  raw.fill(0);
  key.fill(0);
  const receiveKey = rawReceivingKey(pairs.receive);
  const context = { vaultId, accountId, purpose: SEAL_PURPOSE };
  const seal = sealTo(receiveKey, dataKey, context, boundTo(vaultId, accountId, epoch, kdf, SEAL_PURPOSE), randomBytes);
  return {
    accountId,
    loginName,
    state,
    keyId: pairs.sign.keyId,
    signKey: encodeKey(pairs.sign.publicKey),
    receiveKey: receiveKey.toString('base64'),
    kdf,
    keysEpoch,
    keys,
    seal,
  };
}

/** What the right secret yields. The caller zeroes `dataKey`. */
export interface OpenedEntry {
  readonly keys: AccountKeys;
  readonly dataKey: Buffer;
}

/** Opens an account's entry with its secret, or `null` when anything does not fit. Takes as long either way. */
export async function openEntry(ring: KeyRing, entry: KeyRingEntry, secret: string): Promise<OpenedEntry | null> {
  const { vaultId, epoch } = ring;
  const { accountId, kdf } = entry;
  const purpose = keysPurpose(entry.state);
  const key = await deriveKey(secret, kdf, { vaultId, accountId, purpose });
  const raw = entry.keys && openBox(key, entry.keys, boundTo(vaultId, accountId, entry.keysEpoch, kdf, purpose));
  key.fill(0);
  if (raw?.length !== ACCOUNT_KEYS_BYTES) return null;
  const keys = accountKeys(raw);
  raw.fill(0);
  const context = { vaultId, accountId, purpose: SEAL_PURPOSE };
  const dataKey =
    entry.seal && unseal(keys.receive, entry.seal, context, boundTo(vaultId, accountId, epoch, kdf, SEAL_PURPOSE));
  return dataKey?.length === 32 ? { keys, dataKey } : null;
}

/** The entry after its account was disabled: no box, no seal; the public keys stay, so that old signatures can be checked. */
export function disabledEntry(entry: KeyRingEntry): KeyRingEntry {
  return { ...entry, state: 'disabled', keys: null, seal: null };
}
