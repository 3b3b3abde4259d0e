import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src-main/contract/finding.ts';
import { byKind, countsOf, isOpen, nextOpen, runsOf } from '../../../src-renderer/finding/review.ts';

const mark = (state: 'reviewed' | 'follow-up'): Finding['mark'] => ({
  state,
  note: '',
  at: '2026-09-01T00:00:00.000Z',
  byName: '監査 花子',
});

function finding(key: string, changes: Partial<Finding> = {}): Finding {
  return {
    key,
    kind: 'override',
    seqs: [1],
    count: 1,
    at: '2026-08-27T05:00:00.000Z',
    actorName: '',
    caseNumber: null,
    meetingNumber: null,
    facts: {},
    isNew: false,
    mark: null,
    grown: 0,
    ...changes,
  };
}

const unmarked = finding('a');
const reviewed = finding('b', { mark: mark('reviewed') });
const followed = finding('c', { mark: mark('follow-up'), kind: 'long-gap', isNew: true });
const grown = finding('d', { mark: mark('reviewed'), grown: 3, kind: 'odd-hours', isNew: true });
const all = [followed, unmarked, reviewed, grown];

describe('確認の状態', () => {
  it('is open without a mark, and again when something came to it after the mark', () => {
    expect(all.filter(isOpen)).toEqual([unmarked, grown]);
  });

  it('every filter counts what it shows', () => {
    expect(countsOf(all)).toEqual({ open: 2, 'follow-up': 1, new: 2, all: 4 });
    const kinds = byKind(all, 'new').filter(({ shown }) => shown.length > 0);
    expect(kinds.map(({ kind, shown }) => [kind, shown.map(({ key }) => key)])).toEqual([
      ['odd-hours', ['d']],
      ['long-gap', ['c']],
    ]);
    expect(byKind(all, 'new').find(({ kind }) => kind === 'override')).toMatchObject({ shown: [], total: 2 });
  });

  it('the next one to review follows the order of the screen, begins again at the top and ends when none is left', () => {
    expect(nextOpen(all, null)?.key).toBe('a');
    expect(nextOpen(all, 'a')?.key).toBe('d');
    expect(nextOpen(all, 'd')?.key).toBe('a');
    expect(nextOpen(all, 'c')?.key).toBe('a');
    expect(nextOpen([unmarked, reviewed], 'a')).toBeNull();
    expect(nextOpen([reviewed], null)).toBeNull();
  });
});

describe('entries of a finding', () => {
  it('that lie side by side are asked for at once', () => {
    expect(runsOf([3, 4, 5, 9, 11, 12])).toEqual([
      { last: 5, count: 3 },
      { last: 9, count: 1 },
      { last: 12, count: 2 },
    ]);
    expect(runsOf([])).toEqual([]);
  });
});
