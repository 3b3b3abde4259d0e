import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError, ruleViolated } from '../../contract/error.ts';
import type { Rehearsed, SheetFault, TypedSheets } from '../../contract/recovery.ts';
import type { PreparedSheets, SheetNumber } from '../../contract/recovery-line.ts';
import type { KeyRing, RecoverySeal } from './key-ring.ts';
import { type OpenDatabase, openDatabase } from './open.ts';
import { makePrivateFolder } from './private-folder.ts';
import { openRecovery, recoveryKeys, sealForRecovery } from './recovery-seal.ts';
import { type DrawnSheets, drawSheets, linesOf, readSheets } from './recovery-sheets.ts';
import type { VaultPaths } from './vault-folder.ts';

/** 復旧票 of an open office. */
export interface VaultRecovery {
  /** The pair in force. */
  present(): RecoverySeal | null;
  /** 架空データの事務局: nobody needs sheets there. */
  isFictional(): boolean;
  /** Draws a pair; it lies in memory until it is taken into force, replaced by another, or the office is locked. */
  prepare(): PreparedSheets;
  /** The pair that was drawn last. Throws `rule_violated` with `recovery-not-prepared` if it is not this one. */
  prepared(setId: string): PreparedSheets;
  /**
   * Seals the data key under the drawn pair. The pair before is worthless once `takeEffect` has written the ring; the
   * log must hold the new pair's key by then. Throws as `prepared`.
   */
  replace(setId: string): {
    readonly recovery: RecoverySeal;
    readonly replaced: string | null;
    readonly takeEffect: () => Promise<void>;
  };
  /** Opens a copy of the office with what both sheets yield, compares it and throws it away. Changes nothing. */
  rehearse(typed: TypedSheets): Promise<Rehearsed>;
  /** Wipes a drawn pair. */
  forget(): void;
}

/** What the sheets of an open office are about. */
interface Surroundings {
  readonly paths: VaultPaths;
  readonly database: OpenDatabase;
  readonly dataKey: Uint8Array;
  readonly ring: () => KeyRing;
  readonly change: (recovery: RecoverySeal) => Promise<void>;
  readonly now: () => Date;
  readonly randomBytes: (count: number) => Uint8Array;
}

/** The sheets of an open office. */
export function recoveryOf({ paths, database, dataKey, ring, change, now, randomBytes }: Surroundings): VaultRecovery {
  let drawn: DrawnSheets | null = null;
  const forget = (): void => {
    for (const secret of drawn?.secrets ?? []) secret.fill(0);
    drawn = null;
  };
  const drawnAs = (setId: string): DrawnSheets => {
    if (drawn?.setId !== setId) throw ruleViolated({ rule: 'recovery-not-prepared' });
    return drawn;
  };
  const toPrint = ({ setId, secrets }: DrawnSheets): PreparedSheets => {
    const { vaultId, officeName } = ring();
    return { setId, vaultId, officeName, lines: (sheet) => linesOf(setId, sheet, secrets[sheet - 1] as Uint8Array) };
  };
  return {
    present: () => ring().recovery,
    isFictional: () => ring().isDemonstration,
    prepare: () => {
      forget();
      drawn = drawSheets(randomBytes, ring().recovery?.setId ?? null);
      return toPrint(drawn);
    },
    prepared: (setId) => toPrint(drawnAs(setId)),
    replace: (setId) => {
      const { secrets } = drawnAs(setId);
      const { vaultId, epoch, recovery: before } = ring();
      const keys = recoveryKeys(vaultId, setId, secrets);
      const issuedAt = now().toISOString();
      const recovery = sealForRecovery({ vaultId, epoch }, { setId, issuedAt, keys }, dataKey, randomBytes);
      const takeEffect = async () => {
        await change(recovery);
        forget();
      };
      return { recovery, replaced: before?.setId ?? null, takeEffect };
    },
    rehearse: async (typed) => {
      const { vaultId, recovery } = ring();
      if (recovery === null) return { isGood: false, faults: [], reason: 'no-sheets' };
      const { pair, faults, sets } = readSheets(typed, vaultId);
      const foreign = faultsOfSets(sets, recovery.setId, faults);
      if (pair === null || foreign.length > 0) return { isGood: false, faults: [...foreign], reason: 'sheets' };
      const { receive } = recoveryKeys(vaultId, pair.setId, pair.secrets);
      for (const secret of pair.secrets) secret.fill(0);
      const key = openRecovery(ring(), recovery, receive);
      if (key === null) return { isGood: false, faults: [], reason: 'sheets' };
      try {
        const reason = await openCopy(paths, database, key);
        return { isGood: reason === null, faults: [], reason };
      } finally {
        key.fill(0);
      }
    },
    forget,
  };
}

/** Faults with those added that say that a sheet is of another set than the one in force. */
export function faultsOfSets(
  sets: readonly [string, string],
  setId: string,
  faults: readonly SheetFault[],
): readonly SheetFault[] {
  const isTold = (sheet: SheetNumber) => faults.some((fault) => fault.sheet === sheet);
  const foreign = ([1, 2] as const).filter((sheet) => sets[sheet - 1] !== setId && !isTold(sheet));
  return [...faults, ...foreign.map((sheet) => ({ sheet, line: 1, fault: 'set' as const }))];
}

/** Folder of the copy, below the office's own: it is gone when the rehearsal ends, or at the next opening. */
export const REHEARSAL = 'rehearsal';

/** Why a copy of the office does not open with this key as the office stands open; null if it does. */
async function openCopy(paths: VaultPaths, database: OpenDatabase, key: Uint8Array): Promise<string | null> {
  const folder = join(paths.folder, REHEARSAL);
  const copy = join(folder, 'vault.db');
  try {
    await rm(folder, { recursive: true, force: true });
    await makePrivateFolder(folder);
    database.copyInto(copy);
    const outcome = openDatabase(copy, key);
    if (outcome.kind === 'refused') return outcome.reason;
    const isSame = outcome.database.quickCheck() && outcome.database.schemaDigest() === database.schemaDigest();
    await outcome.database.checkpointAndClose();
    return isSame ? null : 'database-damaged';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof AppError || code === undefined) throw error;
    return code === 'SQLITE_FULL' || code === 'ENOSPC' ? 'disk-full' : 'copy-failed';
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
