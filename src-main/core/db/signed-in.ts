import type { KeyObject } from 'node:crypto';

/** Who unlocked the vault, and the right to sign in that name until it is locked. */
export interface SignedIn {
  readonly accountId: string;
  readonly loginName: string;
  readonly keyId: string;
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array;
  /** X25519 key that opens what was sealed for this account. Throws `AppError` `locked` once the vault is locked. */
  receivingKey(): KeyObject;
  /** Ed25519 signature, 64 bytes. Throws `AppError` `locked` once the vault is locked. */
  sign(bytes: Uint8Array): Uint8Array;
}
