import type { RecoveryStanding } from '../../src-main/contract/recovery.ts';

const YEAR = 366 * 86_400_000;

/** What an administrator is asked to do about the sheets, the most urgent first; null when all is well. */
export type Due = 'first' | 'used' | 'interrupted' | 'failed' | 'stale';

/** Judges by the dates of the log: sheets that nobody has tried for a year may be lost or faded. */
export function dueOf({ set, mustReplace, lastRehearsal }: RecoveryStanding, now: Date): Due | null {
  if (mustReplace) return mustReplace;
  if (!set) return 'first';
  const tested = lastRehearsal && lastRehearsal.at > set.issuedAt ? lastRehearsal : null;
  if (tested && !tested.isGood) return 'failed';
  return now.getTime() - Date.parse(tested?.at ?? set.issuedAt) > YEAR ? 'stale' : null;
}
