import { Buffer } from 'node:buffer';
import { encodeKey } from '../../log/keys.ts';
import { deriveKey, KDF_COST, type KdfCost, newKdfParameters } from './kdf.ts';
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
import {
  boundTo,
  type KeyRing,
  type KeyRingEntry,
  keysPurpose,
  type PcBinding,
  type SecondFactor,
} from './key-ring.ts';

/** Purpose of the seal around the data key. */
export const SEAL_PURPOSE = 'data-key';

/** What opens an account's box: the password (or a code in its canonical spelling) and what else the entry asks for. */
export interface Secrets {
  readonly password: string;
  /** 32 bytes from the second factor, for an entry with a `factor`. */
  readonly factor?: Uint8Array;
  /** 32 bytes from the PC's key store, for an entry with a `binding`. */
  readonly binding?: Uint8Array;
}

/** Whose entry is made, and in which state. */
export interface NewEntry {
  readonly accountId: string;
  readonly loginName: string;
  readonly state: 'invited' | 'active';
  readonly secrets: Secrets;
  readonly keysEpoch: number;
  readonly factor?: SecondFactor | null;
  readonly binding?: PcBinding | null;
}

/** Makes new key pairs for an account, closes them under its secret and seals the data key to them. */
export async function makeEntry(
  ring: Pick<KeyRing, 'vaultId' | 'epoch'>,
  account: NewEntry,
  dataKey: Uint8Array,
  randomBytes: RandomBytes,
  cost: KdfCost = KDF_COST,
): Promise<KeyRingEntry> {
  const raw = Buffer.from(randomBytes(ACCOUNT_KEYS_BYTES));
  try {
    return await closeEntry(ring, account, raw, dataKey, randomBytes, cost);
  } finally {
    raw.fill(0);
  }
}

/** Closes these private keys under the account's secrets and seals the data key to them. */
async function closeEntry(
  ring: Pick<KeyRing, 'vaultId' | 'epoch'>,
  account: NewEntry,
  raw: Uint8Array,
  dataKey: Uint8Array,
  randomBytes: RandomBytes,
  cost: KdfCost,
): Promise<KeyRingEntry> {
  const { accountId, loginName, state, keysEpoch, secrets } = account;
  const { vaultId, epoch } = ring;
  const { factor = null, binding = null } = account;
  const purpose = purposeOf({ state, factor, binding });
  const kdf = newKdfParameters(randomBytes, cost);
  const beside = besideOf({ factor, binding }, secrets);
  const key = await deriveKey(secrets.password, kdf, { vaultId, accountId, purpose }, beside);
  const pairs = accountKeys(raw);
  const keys = closeBox(key, raw, boundTo(vaultId, accountId, keysEpoch, kdf, purpose), randomBytes);
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
    factor,
    binding,
  };
}

/** What a box is for, with what it asks for beside the password: none of it can be left out or put in later. */
function purposeOf({ state, factor, binding }: Pick<KeyRingEntry, 'state' | 'factor' | 'binding'>): string {
  const factors = [
    ...(factor ? [`${factor.kind}:${factor.id}:${factor.salt}`] : []),
    ...(binding ? [`pc:${binding.id}`] : []),
  ];
  return [keysPurpose(state), ...factors].join('+');
}

function besideOf(entry: Pick<KeyRingEntry, 'factor' | 'binding'>, secrets: Secrets): readonly Uint8Array[] {
  // A secret that was not brought counts as 32 zeros: as slow as a wrong one, and as wrong.
  const none = Buffer.alloc(32);
  return [...(entry.factor ? [secrets.factor ?? none] : []), ...(entry.binding ? [secrets.binding ?? none] : [])];
}

/** What the right secret yields. The caller zeroes `dataKey`. */
export interface OpenedEntry {
  readonly keys: AccountKeys;
  readonly dataKey: Buffer;
}

/** Opens an account's entry with its secrets, or `null` when anything does not fit. Takes as long either way. */
export async function openEntry(ring: KeyRing, entry: KeyRingEntry, secrets: Secrets): Promise<OpenedEntry | null> {
  const raw = await openKeys(ring, entry, secrets);
  if (raw === null) return null;
  const keys = accountKeys(raw);
  raw.fill(0);
  const dataKey = openSeal(ring, entry, keys);
  return dataKey && { keys, dataKey };
}

/** The two private keys as they lie in the box, or `null`. The caller wipes them. */
async function openKeys({ vaultId }: KeyRing, entry: KeyRingEntry, secrets: Secrets): Promise<Buffer | null> {
  const { accountId, kdf, keysEpoch } = entry;
  const purpose = purposeOf(entry);
  const key = await deriveKey(secrets.password, kdf, { vaultId, accountId, purpose }, besideOf(entry, secrets));
  const raw = entry.keys && openBox(key, entry.keys, boundTo(vaultId, accountId, keysEpoch, kdf, purpose));
  key.fill(0);
  return raw?.length === ACCOUNT_KEYS_BYTES ? raw : null;
}

function openSeal(
  { vaultId, epoch }: KeyRing,
  { accountId, kdf, seal }: KeyRingEntry,
  keys: AccountKeys,
): Buffer | null {
  const context = { vaultId, accountId, purpose: SEAL_PURPOSE };
  const dataKey = seal && unseal(keys.receive, seal, context, boundTo(vaultId, accountId, epoch, kdf, SEAL_PURPOSE));
  return dataKey?.length === 32 ? dataKey : null;
}

/** What an entry is to ask for from now on; what is left out stays. */
export interface Rewrapping {
  readonly secrets: Secrets;
  readonly factor?: SecondFactor | null;
  readonly binding?: PcBinding | null;
  readonly cost: KdfCost;
}

/**
 * Closes an account's *same* key pairs under other secrets, other demands or a higher cost; `null` when the present
 * secrets do not open the entry. The seal is made anew with it: it is bound to the parameters.
 */
export async function rewrapEntry(
  ring: KeyRing,
  entry: KeyRingEntry,
  present: Secrets,
  next: Rewrapping,
  randomBytes: RandomBytes,
): Promise<KeyRingEntry | null> {
  const raw = await openKeys(ring, entry, present);
  const dataKey = raw && openSeal(ring, entry, accountKeys(raw));
  try {
    if (raw === null || dataKey === null || (entry.state !== 'active' && entry.state !== 'invited')) return null;
    const { factor = entry.factor, binding = entry.binding, secrets, cost } = next;
    const account = { ...entry, state: entry.state, secrets, factor, binding };
    return await closeEntry(ring, account, raw, dataKey, randomBytes, cost);
  } finally {
    raw?.fill(0);
    dataKey?.fill(0);
  }
}

/** The entry after its account was disabled: no box, no seal; the public keys stay, so that old signatures can be checked. */
export function disabledEntry(entry: KeyRingEntry): KeyRingEntry {
  return { ...entry, state: 'disabled', keys: null, seal: null, factor: null, binding: null };
}
