import { Buffer } from 'node:buffer';
import { createHmac, hkdfSync, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { Json } from '../../contract/operation.ts';
import { canonicalize } from '../../log/canonical.ts';
import { contextBytes } from './kdf.ts';
import { type RandomBytes, type SealedBox, sealTo, unseal } from './key-box.ts';
import { boundTo, type KeyRing, type KeyRingEntry, type NextEpoch, signRing } from './key-ring.ts';
import { SEAL_PURPOSE } from './key-ring-entry.ts';
import { openRecovery, resealRecovery } from './recovery-seal.ts';

/** A ring with two data keys in force: the office's file is under one or the other. */
export type RingWithNext = KeyRing & { readonly next: NextEpoch };

/** Whether a change of keys was begun and not ended. */
export function hasNext(ring: KeyRing): ring is RingWithNext {
  return ring.next !== null;
}

/**
 * The ring while a data key gives way to the next: every account that may still enter, invited ones included, and the
 * printed sheets have both keys sealed to them. Nobody's password is needed for that.
 */
export function ringWithNext(ring: KeyRing, from: Uint8Array, to: Uint8Array, randomBytes: RandomBytes): RingWithNext {
  const { mac: _, ...present } = ring;
  const epoch = ring.epoch + 1;
  const able = ring.accounts.filter(({ state }) => state !== 'disabled');
  const seals = Object.fromEntries(
    able.map((entry) => [entry.accountId, sealNext(ring.vaultId, epoch, entry, to, randomBytes)]),
  );
  const { vaultId } = ring;
  const recovery = ring.recovery && resealRecovery({ vaultId, epoch }, ring.recovery, to, randomBytes);
  const content = { epoch, seals, recovery };
  const next: NextEpoch = { ...content, mac: nextMac(ring.vaultId, content, to).toString('base64') };
  return { ...signRing({ ...present, generation: ring.generation + 1, next }, from), next };
}

function sealNext(
  vaultId: string,
  epoch: number,
  { accountId, receiveKey, kdf }: KeyRingEntry,
  to: Uint8Array,
  randomBytes: RandomBytes,
): SealedBox {
  const bound = boundTo(vaultId, accountId, epoch, kdf, SEAL_PURPOSE);
  return sealTo(Buffer.from(receiveKey, 'base64'), to, contextOf(vaultId, accountId), bound, randomBytes);
}

/** The next data key as it lies sealed to an account, or `null`. The caller zeroes it. */
export function openNext(ring: KeyRing, { accountId, kdf }: KeyRingEntry, receive: KeyObject): Buffer | null {
  const seal = ring.next?.seals[accountId];
  if (!ring.next || !seal) return null;
  const bound = boundTo(ring.vaultId, accountId, ring.next.epoch, kdf, SEAL_PURPOSE);
  const dataKey = unseal(receive, seal, contextOf(ring.vaultId, accountId), bound);
  return dataKey?.length === 32 ? dataKey : null;
}

/** The next data key as it lies sealed to the recovery sheets, or `null`. The caller zeroes it. */
export function openNextBySheets({ vaultId, recovery, next }: KeyRing, receive: KeyObject): Buffer | null {
  if (!next?.recovery || !recovery) return null;
  return openRecovery({ vaultId, epoch: next.epoch }, { ...recovery, seal: next.recovery }, receive);
}

/** Whether the seals of the next key are the ones that its maker wrote. */
export function isNextGenuine({ vaultId, next }: RingWithNext, to: Uint8Array): boolean {
  const { mac, ...content } = next;
  const given = Buffer.from(mac, 'base64');
  const expected = nextMac(vaultId, content, to);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/**
 * The ring of the next data key alone. It follows from the ring with both, so that whoever finishes what was stopped
 * writes the very ring that the new database already remembers, and any other is noticed.
 */
export function ringOfNext({ mac: _, next, ...ring }: RingWithNext, to: Uint8Array): KeyRing {
  return signRing(
    {
      ...ring,
      epoch: next.epoch,
      generation: ring.generation + 1,
      accounts: ring.accounts.map((entry) => ({ ...entry, seal: next.seals[entry.accountId] ?? null })),
      recovery: ring.recovery && next.recovery ? { ...ring.recovery, seal: next.recovery } : null,
      next: null,
    },
    to,
  );
}

/** The ring after a change of keys was given up. */
export function ringWithoutNext({ mac: _, ...ring }: KeyRing, from: Uint8Array): KeyRing {
  return signRing({ ...ring, generation: ring.generation + 1, next: null }, from);
}

const contextOf = (vaultId: string, accountId: string) => ({ vaultId, accountId, purpose: SEAL_PURPOSE });

function nextMac(vaultId: string, content: Omit<NextEpoch, 'mac'>, to: Uint8Array): Buffer {
  const context = contextBytes({ vaultId, accountId: '', purpose: 'next-epoch-mac' });
  const key = Buffer.from(hkdfSync('sha256', to, Buffer.alloc(0), context, 32));
  const mac = createHmac('sha256', key)
    .update(canonicalize(JSON.parse(JSON.stringify(content)) as Json), 'utf8')
    .digest();
  key.fill(0);
  return mac;
}
