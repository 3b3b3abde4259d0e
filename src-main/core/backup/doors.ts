import type { z } from 'zod';
import type { backup } from '../../contract/backup.ts';
import type { BackupInspection, BackupMade, FoundBackup, ReplacedOffice } from '../../contract/backup-shape.ts';
import type { FactorProof } from '../../contract/factor-proof.ts';
import type { Json } from '../../contract/operation.ts';

/** What the pipeline does with backups on behalf of a gate; inputs and outputs as declared. */
export interface BackupDoors {
  /** In all places, or in `folder` instead. */
  now(folder?: string): Promise<BackupMade>;
  /** Before the key is changed; null where no place for backups is set. */
  beforeRotation(): Promise<BackupMade | null>;
  /** What can be known of the last backup without opening the office; null where it is not too old. */
  overdueOutside(): Promise<{ days: number | null } | null>;
  find(folder: string): Promise<FoundBackup[]>;
  inspect(input: BackupAccess): Promise<BackupInspection>;
  /** `detail`: what the entry says besides, so that the log stays comparable with what was kept of the one it replaced. */
  restore(input: BackupAccess & { readonly manifestSha256: string; readonly reason: string }): Promise<{
    readonly output: z.output<typeof backup.restore.output>;
    readonly detail: { readonly [name: string]: Json };
  }>;
  replaced(): Promise<ReplacedOffice[]>;
  /** Throws `file_refused` for anything but an office that was put aside. */
  weighReplaced(name: string): Promise<ReplacedOffice>;
  deleteReplaced(name: string): Promise<void>;
}

/** A backup and who opens it. */
export interface BackupAccess {
  readonly path: string;
  readonly loginName: string;
  readonly password: string;
  readonly factor: FactorProof | null;
}
