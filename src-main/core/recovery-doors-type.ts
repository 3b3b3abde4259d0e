import type { Administrator, RecoveryRefusal, Rehearsed, SheetUse, TypedSheets } from '../contract/recovery.ts';
import type { VaultRecovery } from './db/recovery-session.ts';

/** What recovery sheets can do with an office, as its session offers it. `J` is what lets a key into the log. */
export interface RecoveryDoors<J> {
  /** 復旧票で確かめる: the administrators for whom a new password can be set. */
  checkSheets(typed: TypedSheets): Promise<{ kind: 'looked'; value: readonly Administrator[] } | RecoveryRefusal>;
  /** 復旧票を使う. */
  recover(use: SheetUse): Promise<{ kind: 'open'; joined: J } | RecoveryRefusal>;
  /** 復旧票を試す, on a copy of the open office. Throws `locked`. */
  rehearse(typed: TypedSheets): Promise<Rehearsed>;
}

/** The pair in force, and the one that was drawn and is not yet. */
export type SheetsInHand = Pick<VaultRecovery, 'present' | 'prepared' | 'isFictional'>;
/** Draws a pair, and takes a drawn pair into force. */
export type SheetsMaking = Pick<VaultRecovery, 'prepare' | 'replace'>;
