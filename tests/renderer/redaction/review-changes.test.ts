import { describe, expect, it } from 'vitest';
import type { RedactionReview, RedactionSpan } from '../../../src-main/contract/redaction-review.ts';
import { DEFAULT_POLICIES } from '../../../src-main/redaction/policy/kinds.ts';
import {
  groupedByBlock,
  nextUndecided,
  reconciled,
  withChoice,
} from '../../../src-renderer/redaction/review-changes.ts';
import { reviewSituation } from '../../../src-renderer/redaction/situation.ts';

const span = (id: string, text: string, decision: RedactionSpan['decision'] = 'undecided'): RedactionSpan => ({
  id,
  blockId: id < 'c' ? 'one' : 'two',
  start: 0,
  end: text.length,
  text,
  type: 'person',
  source: 'register',
  decision,
  ground: 'ND-IND',
  reason: '',
  entity: '',
  changedIn: 0,
});
const review = (spans: readonly RedactionSpan[]): RedactionReview => ({
  id: 'r',
  meetingId: 'm',
  minutesId: 'v1',
  audience: 'publication',
  recipientId: null,
  state: 'open',
  blocks: [],
  spans: [...spans],
  undecided: spans.filter((one) => one.decision === 'undecided').length,
  startedAt: '2026-08-27T04:30:00.000Z',
  completedAt: null,
  revision: 0,
  mayUndo: false,
  signatures: [],
  mayApprove: false,
  lastSigned: 0,
  returned: null,
  policy: DEFAULT_POLICIES.publication,
});

describe('the screen is ahead of the store (ux S10: no lag between two keys)', () => {
  const before = review([span('a', '悟'), span('b', 'トメ'), span('c', '悟'), span('d', '和枝', 'kept')]);

  it('decides one, or all with the same text, and counts what is left', () => {
    const choice = { spanId: 'a', decision: 'removed', ground: 'ND-SELF', reason: '', isForAll: false } as const;
    expect(withChoice(before, choice).undecided).toBe(2);
    const all = withChoice(before, { ...choice, isForAll: true });
    expect(all.spans.map((one) => one.decision)).toEqual(['removed', 'undecided', 'removed', 'kept']);
    expect(all.spans[2]?.ground).toBe('ND-SELF');
  });

  it('goes to the next undecided and round to the first', () => {
    expect(nextUndecided(before.spans, 'a')?.id).toBe('b');
    expect(nextUndecided(before.spans, 'c')?.id).toBe('a');
    expect(nextUndecided([span('d', '和枝', 'kept')], 'd')).toBeNull();
    expect(nextUndecided(before.spans, null)?.id).toBe('a');
  });

  it('keeps what did not change as the same objects, so that only changed blocks are drawn anew', () => {
    const groups = groupedByBlock(before.spans, new Map());
    const stored = structuredClone({
      ...withChoice(before, { spanId: 'a', decision: 'kept', ground: '', reason: 'x', isForAll: false }),
      revision: 1,
    });
    const after = reconciled(before, stored);
    expect(after.spans[1]).toBe(before.spans[1]);
    expect(after.spans[0]).not.toBe(before.spans[0]);
    const next = groupedByBlock(after.spans, groups);
    expect(next.get('two')).toBe(groups.get('two'));
    expect(next.get('one')).not.toBe(groups.get('one'));
  });
});

describe('minutes and review belong together by version', () => {
  const version = (id: string, versionNumber: number, approvedAt: string | null) => ({ id, versionNumber, approvedAt });
  const minutes = (id: string, versionNumber: number, approvedAt: string | null) =>
    ({ ...version(id, versionNumber, approvedAt), state: approvedAt === null ? 'draft' : 'approved' }) as never;
  const on = '2026-09-01T00:00:00.000Z';

  it.each([
    ['nothing is approved', { minutes: minutes('v1', 1, null), earlier: [] }, null, 'no-minutes'],
    ['approved but not reviewed', { minutes: minutes('v1', 1, on), earlier: [] }, null, 'none'],
    ['reviewed', { minutes: minutes('v1', 1, on), earlier: [] }, review([]), 'review'],
    [
      'a draft of the next version does not end the review',
      { minutes: minutes('v2', 2, null), earlier: [version('v1', 1, on)] },
      review([]),
      'review',
    ],
    [
      'a newer version is approved',
      { minutes: minutes('v2', 2, on), earlier: [version('v1', 1, on)] },
      review([]),
      'old',
    ],
  ] as const)('%s', (_name, found, reviewed, kind) => {
    expect(reviewSituation(found, reviewed).kind).toBe(kind);
  });
});
