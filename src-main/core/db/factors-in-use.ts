import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { KeyStore } from './factor.ts';
import { findKeyRings, readableRings } from './key-ring-file.ts';
import { vaultPaths } from './vault-folder.ts';

/** What the door must know before anybody has said who they are; it names no account. */
export interface FactorsInUse {
  /** Identifiers of all key files of the office. */
  readonly keyFiles: readonly string[];
  /** Identifiers of all security keys of the office, base64. */
  readonly credentials: readonly string[];
  /** What every security key of this office is asked to derive from, 32 bytes, base64. */
  readonly prfSalt: string;
  /** Whether somebody is bound to a PC that is not this one. */
  readonly isBoundElsewhere: boolean;
}

/** 二要素目 in use in an office, read from its ring without any key. */
export async function factorsInUse(folder: string, keyStore: KeyStore | undefined): Promise<FactorsInUse> {
  const [ring] = readableRings(await findKeyRings(vaultPaths(folder).keyRing));
  const accounts = ring?.accounts ?? [];
  const idsOf = (kind: string) => accounts.flatMap(({ factor }) => (factor?.kind === kind ? [factor.id] : []));
  const opened = await Promise.all(
    accounts.flatMap(({ binding }) =>
      binding ? [keyStore?.open(Buffer.from(binding.closed, 'base64')) ?? Promise.resolve(null)] : [],
    ),
  );
  for (const secret of opened) secret?.fill(0);
  return {
    keyFiles: idsOf('key-file'),
    credentials: idsOf('webauthn-prf'),
    prfSalt: createHash('sha256')
      .update(`tasuki/webauthn-prf\n${ring?.vaultId ?? ''}`)
      .digest('base64'),
    isBoundElsewhere: opened.includes(null),
  };
}
