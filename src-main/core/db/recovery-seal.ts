import { Buffer } from 'node:buffer';
import { hkdfSync, type KeyObject } from 'node:crypto';
import type { Json } from '../../contract/operation.ts';
import { encodeKey, type SigningKey, signingKeyOf } from '../../log/keys.ts';
import { contextBytes } from './kdf.ts';
import { type RandomBytes, rawReceivingKey, receivingKey, type SealedBox, sealTo, unseal } from './key-box.ts';
import type { KeyRing, RecoverySeal } from './key-ring.ts';

/** Random bytes on each 復旧票: 160 bits, so that no slow derivation is needed (OWASP ASVS 5, 6.5.2). */
export const SHEET_BYTES = 20;

/** What both sheets together yield: the key that receives the data key, and the one that signs the log's entry of use. */
export interface RecoveryKeys {
  readonly receive: KeyObject;
  readonly sign: SigningKey;
}

const PURPOSE = 'recovery-data-key';

/** Which vault and which of its data keys. */
type Sealed = Pick<KeyRing, 'vaultId' | 'epoch'>;

/**
 * Keys of a pair of sheets. One sheet alone says nothing about them: both go into one derivation.
 * Throws a `RangeError` for secrets of another length.
 */
export function recoveryKeys(
  vaultId: string,
  setId: string,
  sheets: readonly [first: Uint8Array, second: Uint8Array],
): RecoveryKeys {
  if (sheets.some((secret) => secret.length !== SHEET_BYTES)) throw new RangeError('a recovery sheet has 20 bytes');
  const material = Buffer.concat(sheets);
  const derive = (purpose: string): Buffer =>
    Buffer.from(
      hkdfSync('sha256', material, Buffer.alloc(0), contextBytes({ vaultId, accountId: setId, purpose }), 32),
    );
  const [receiveSeed, signSeed] = [derive('recovery-receive-key'), derive('recovery-sign-key')];
  const keys = { receive: receivingKey(receiveSeed), sign: signingKeyOf(signSeed) };
  for (const bytes of [material, receiveSeed, signSeed]) bytes.fill(0);
  return keys;
}

/** Seals the data key for a new pair of sheets. */
export function sealForRecovery(
  ring: Sealed,
  set: { readonly setId: string; readonly issuedAt: string; readonly keys: RecoveryKeys },
  dataKey: Uint8Array,
  randomBytes: RandomBytes,
): RecoverySeal {
  const { setId, issuedAt, keys } = set;
  const receiveKey = rawReceivingKey(keys.receive).toString('base64');
  const signKey = encodeKey(keys.sign.publicKey);
  return {
    setId,
    issuedAt,
    receiveKey,
    signKey,
    seal: resealRecovery(ring, { setId, receiveKey }, dataKey, randomBytes),
  };
}

/** Seals another data key (that of `ring.epoch`) for sheets that exist: a rotation needs no sheet for it. */
export function resealRecovery(
  ring: Sealed,
  recovery: Pick<RecoverySeal, 'setId' | 'receiveKey'>,
  dataKey: Uint8Array,
  randomBytes: RandomBytes,
): SealedBox {
  const recipient = Buffer.from(recovery.receiveKey, 'base64');
  return sealTo(recipient, dataKey, contextOf(ring, recovery), boundOf(ring, recovery), randomBytes);
}

/** The data key that lies under the sheets, or `null` when they are not the ones. The caller zeroes the result. */
export function openRecovery(ring: Sealed, recovery: RecoverySeal, receive: KeyObject): Buffer | null {
  const dataKey = unseal(receive, recovery.seal, contextOf(ring, recovery), boundOf(ring, recovery));
  return dataKey?.length === 32 ? dataKey : null;
}

const contextOf = ({ vaultId }: Sealed, { setId }: Pick<RecoverySeal, 'setId'>) => ({
  vaultId,
  accountId: setId,
  purpose: PURPOSE,
});

const boundOf = ({ vaultId, epoch }: Sealed, { setId }: Pick<RecoverySeal, 'setId'>): Json => ({
  format: 1,
  vaultId,
  setId,
  epoch,
  purpose: PURPOSE,
});
