import { Buffer } from 'node:buffer';
import { isAcceptableKdf, isCanonicalBase64 } from './kdf.ts';
import {
  KEY_RING_FORMAT,
  type KeyRing,
  type KeyRingEntry,
  type NextEpoch,
  type PcBinding,
  type RecoverySeal,
  type SecondFactor,
} from './key-ring.ts';

/** Why a ring cannot be used. None of them is ever repaired silently. */
export type KeyRingFault = 'key-ring-unreadable' | 'key-ring-unknown-version' | 'key-ring-kdf-refused';

/** Reads a ring strictly: unknown versions, missing, additional or misspelt fields and unsafe parameters are refused. */
export function parseKeyRing(text: string): KeyRing | KeyRingFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'key-ring-unreadable';
  }
  if (!isRecord(value)) return 'key-ring-unreadable';
  if (value.format !== 1 && value.format !== KEY_RING_FORMAT)
    return typeof value.format === 'number' ? 'key-ring-unknown-version' : 'key-ring-unreadable';
  const [ringShape, entryShape] = value.format === 1 ? [RING_SHAPE_1, ENTRY_SHAPE_1] : [RING_SHAPE, ENTRY_SHAPE];
  if (!hasShape(value, ringShape) || !Array.isArray(value.accounts)) return 'key-ring-unreadable';
  for (const entry of value.accounts as unknown[]) {
    if (!isRecord(entry) || !hasShape(entry, entryShape)) return 'key-ring-unreadable';
    if (!isAcceptableKdf(entry.kdf)) return 'key-ring-kdf-refused';
  }
  const ring = (value.format === 1 ? inPresentShape(value) : value) as unknown as KeyRing;
  const names = ring.accounts.flatMap(({ accountId, loginName }) => [`id ${accountId}`, `name ${loginName}`]);
  return new Set(names).size === names.length ? ring : 'key-ring-unreadable';
}

function inPresentShape(ring: Record<string, unknown>): Record<string, unknown> {
  const accounts = (ring.accounts as object[]).map((entry) => ({ ...entry, factor: null, binding: null }));
  return { ...ring, accounts, recovery: null, next: null };
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

const isShortBytes: Check = (value) => isBytes()(value) && (value as string).length <= 4096;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const shaped =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && hasShape(value, shape);

const isFactor = shaped({
  kind: (value) => value === 'key-file' || value === 'webauthn-prf',
  id: isShortBytes,
  salt: isBytes(32),
} satisfies Record<keyof SecondFactor, Check>);
const isBinding = shaped({ id: isText, closed: isShortBytes } satisfies Record<keyof PcBinding, Check>);
/** Whether a value is a {@link RecoverySeal}, strictly. */
export const isRecoverySeal = shaped({
  setId: isText,
  issuedAt: isText,
  receiveKey: isBytes(32),
  signKey: isBytes(32),
  seal: isSealed,
} satisfies Record<keyof RecoverySeal, Check>);
const isNext = shaped({
  epoch: isCount,
  seals: (value) => isRecord(value) && Object.values(value).every(isSealed),
  recovery: orNull(isSealed),
  mac: isBytes(32),
} satisfies Record<keyof NextEpoch, Check>);

const RING_SHAPE_1: Readonly<Record<Exclude<keyof KeyRing, 'recovery' | 'next'>, Check>> = {
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
const RING_SHAPE: Readonly<Record<keyof KeyRing, Check>> = {
  ...RING_SHAPE_1,
  recovery: orNull(isRecoverySeal),
  next: orNull(isNext),
};

const ENTRY_SHAPE_1: Readonly<Record<Exclude<keyof KeyRingEntry, 'factor' | 'binding'>, Check>> = {
  accountId: isText,
  loginName: isText,
  state: (value) => value === 'invited' || value === 'active' || value === 'disabled',
  keyId: isText,
  signKey: isBytes(32),
  receiveKey: isBytes(32),
  kdf: isRecord,
  keysEpoch: isCount,
  keys: orNull(isBox),
  seal: orNull(isSealed),
};
const ENTRY_SHAPE: Readonly<Record<keyof KeyRingEntry, Check>> = {
  ...ENTRY_SHAPE_1,
  factor: orNull(isFactor),
  binding: orNull(isBinding),
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
