import { type SigningKey, sign } from '../../log/keys.ts';
import { type BackupRequest, type MadeBackup, makeBackup } from './backup.ts';
import { type OwnBackup, ownBackups } from './backup-list.ts';
import type { BackupSource } from './backup-stage.ts';
import type { KeyRing } from './key-ring.ts';

/** What an open office can do with backups. */
export interface BackupPowers {
  /**
   * 控えをとる, in every place that is given; `record` keeps what came of it first. To be called while nothing writes.
   * Throws as `makeBackup` of `backup.ts` does, and `locked`.
   */
  makeBackup(request: BackupRequest, record?: (made: MadeBackup) => Promise<void>): Promise<MadeBackup>;
  /** Proved backups of this office in a place; `known`: names that the office remembers. */
  backupsIn(place: string, known: ReadonlySet<string>): Promise<readonly OwnBackup[]>;
}

interface Parts extends Pick<BackupSource, 'paths' | 'database' | 'dataKey'> {
  readonly signing: SigningKey;
  readonly ring: () => KeyRing;
  /** Resolves when no change of the ring is under way. */
  readonly settled: () => Promise<unknown>;
  readonly ensureOpen: () => void;
}

/** The powers of an open office, until it is locked. */
export function backupPowers({ paths, database, dataKey, signing, ring, settled, ensureOpen }: Parts): BackupPowers {
  return {
    makeBackup: async (request, record) => {
      await settled();
      ensureOpen();
      const signer = { keyId: signing.keyId, sign: (bytes: Uint8Array) => sign(signing.privateKey, bytes) };
      return makeBackup({ paths, database, ring: ring(), dataKey, signer }, request, record);
    },
    backupsIn: (place, known) => ownBackups(place, ring(), known),
  };
}
