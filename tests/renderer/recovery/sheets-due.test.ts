import { expect, it } from 'vitest';
import type { RecoveryStanding } from '../../../src-main/contract/recovery.ts';
import { dueOf } from '../../../src-renderer/frame/sheets-due.ts';

const ISSUED = '2026-04-01T00:00:00.000Z';
const standing = (changes: Partial<RecoveryStanding>): RecoveryStanding => ({
  set: { setId: '7K3M9', issuedAt: ISSUED },
  isFirstStep: false,
  mustReplace: null,
  postponed: null,
  lastRehearsal: null,
  ringRestored: null,
  ...changes,
});
const NOW = new Date('2026-09-01T00:00:00.000Z');
const LATER = new Date('2027-04-03T00:00:00.000Z');
const tested = (at: string, isGood = true) => standing({ lastRehearsal: { at, isGood } });

it('復旧票: what an administrator is asked to do, the most urgent first', () => {
  expect(dueOf(standing({}), NOW)).toBeNull();
  expect(dueOf(standing({ set: null }), NOW)).toBe('first');
  expect(dueOf(standing({ mustReplace: 'used' }), LATER)).toBe('used');
  expect(dueOf(standing({ set: null, mustReplace: 'interrupted' }), NOW)).toBe('interrupted');
});

it('sheets that were not tried for a year are to be tried, counted from the last good test or from their making', () => {
  expect(dueOf(standing({}), LATER)).toBe('stale');
  expect(dueOf(tested('2026-08-01T00:00:00.000Z'), LATER)).toBeNull();
  expect(dueOf(tested('2026-08-01T00:00:00.000Z', false), NOW)).toBe('failed');
  // A test of the sheets before these says nothing of these.
  expect(dueOf(tested('2026-03-01T00:00:00.000Z', false), NOW)).toBeNull();
});
