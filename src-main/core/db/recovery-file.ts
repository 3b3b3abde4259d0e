import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { atomicWrite } from './atomic-write.ts';
import type { KeyRing, RecoverySeal } from './key-ring.ts';
import { isRecoverySeal } from './key-ring-parse.ts';

/** What both sheets open, with the vault and the data key that it is of. */
export interface KeptRecovery extends Pick<KeyRing, 'vaultId' | 'epoch'> {
  readonly recovery: RecoverySeal;
}

const FORMAT = 1;

/**
 * Keeps the seal of the sheets apart from the ring as well: with it, the sheets and the database alone bring an office
 * back whose rings are all lost. Whether it could be written decides nothing: the ring holds the same.
 */
export async function keepRecovery(keyRing: string, { vaultId, epoch, recovery }: KeyRing): Promise<void> {
  if (recovery === null) return;
  const text = `${JSON.stringify({ format: FORMAT, vaultId, epoch, recovery }, null, 2)}\n`;
  await atomicWrite(fileBeside(keyRing), text).catch(() => undefined);
}

/** Reads what `keepRecovery` wrote; null if it is not there or not readable. */
export async function readKeptRecovery(keyRing: string): Promise<KeptRecovery | null> {
  try {
    const value = JSON.parse(await readFile(fileBeside(keyRing), 'utf8')) as Record<string, unknown>;
    const { format, vaultId, epoch, recovery, ...rest } = value;
    const isKept =
      format === FORMAT &&
      typeof vaultId === 'string' &&
      Number.isSafeInteger(epoch) &&
      isRecoverySeal(recovery) &&
      Object.keys(rest).length === 0;
    return isKept ? ({ vaultId, epoch, recovery } as KeptRecovery) : null;
  } catch {
    return null;
  }
}

const fileBeside = (keyRing: string): string => join(dirname(keyRing), 'recovery.json');
