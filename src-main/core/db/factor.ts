import { Buffer } from 'node:buffer';
import { hkdfSync } from 'node:crypto';
import { contextBytes } from './kdf.ts';
import type { KeyRing, KeyRingEntry, SecondFactor } from './key-ring.ts';
import { type OpenedEntry, openEntry, type Secrets } from './key-ring-entry.ts';
import { canonicalPhrase } from './word-phrase.ts';

/** What a second factor yielded at the door: the secret of a key file, or what a security key answered. */
export interface BroughtFactor {
  readonly kind: SecondFactor['kind'];
  readonly material: Uint8Array;
}

/** What a person brings to open an account. */
export interface Brought {
  readonly password: string;
  readonly factor?: BroughtFactor | undefined;
}

/** 鍵保管庫: the operating system's key store of this PC and user. `open` gives `null` for what another one closed. */
export interface KeyStore {
  close(secret: Uint8Array): Promise<Uint8Array>;
  open(closed: Uint8Array): Promise<Uint8Array | null>;
}

/**
 * The 32 bytes that a second factor adds to an account's key: HKDF-SHA256 over what it yielded, under the entry's own
 * salt, so that one file or security key gives each account another secret. The caller wipes the result.
 */
export function factorSecret(
  { vaultId, accountId }: { readonly vaultId: string; readonly accountId: string },
  { kind, salt }: Pick<SecondFactor, 'kind' | 'salt'>,
  material: Uint8Array,
): Buffer {
  const context = contextBytes({ vaultId, accountId, purpose: `factor:${kind}` });
  return Buffer.from(hkdfSync('sha256', material, Buffer.from(salt, 'base64'), context, 32));
}

/** What was brought as the secrets that an entry asks for. A factor of the wrong kind counts as none. */
export async function secretsFor(
  { vaultId }: Pick<KeyRing, 'vaultId'>,
  entry: KeyRingEntry,
  { password, factor }: Brought,
  keyStore: KeyStore | undefined,
): Promise<Secrets> {
  const { accountId } = entry;
  const fits = entry.factor !== null && factor?.kind === entry.factor.kind;
  const binding = entry.binding && (await keyStore?.open(Buffer.from(entry.binding.closed, 'base64')));
  return {
    // The code of an invitation is taken in every spelling of its words.
    password: entry.state === 'invited' ? canonicalPhrase(password) : password,
    ...(fits && entry.factor ? { factor: factorSecret({ vaultId, accountId }, entry.factor, factor.material) } : {}),
    ...(binding?.length === 32 ? { binding } : {}),
  };
}

/** Opens an entry with what was brought, or `null`. Takes as long either way. */
export async function openWith(
  ring: KeyRing,
  entry: KeyRingEntry,
  brought: Brought,
  keyStore: KeyStore | undefined,
): Promise<OpenedEntry | null> {
  const secrets = await secretsFor(ring, entry, brought, keyStore);
  const opened = await openEntry(ring, entry, secrets);
  wipe(secrets);
  return opened;
}

/** Wipes what lies beside the password. */
export function wipe({ factor, binding }: Secrets): void {
  factor?.fill(0);
  binding?.fill(0);
}
