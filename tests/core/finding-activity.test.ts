import { describe, expect, it } from 'vitest';
import type { ReadEntry } from '../../src-main/core/audit/leaf-entry.ts';
import { leafReader } from '../../src-main/core/finding/seen.ts';
import { DAY, entry, HOUR, look, type Made, MINUTE, NOON, seqsOf, told } from '../helpers/finding.ts';

describe('担当のない閲覧', () => {
  const view = (changes: Made = {}) => entry({ type: 'support-case.viewed', caseRef: 'case', ...changes });
  const writes = (after: number, changes: Made = {}) =>
    entry({ type: 'support-case.changed', caseRef: 'case', after, ...changes });
  const cases: readonly (readonly [string, readonly ReadEntry[], number[][]])[] = [
    ['by someone who never wrote', [view()], [[0]]],
    ['by someone who looked twice: one finding', [view(), view({ type: 'support-case.names-viewed' })], [[0, 1]]],
    ['400 days after the work', [writes(-400 * DAY), view()], []],
    ['a moment more than 400 days after', [writes(-400 * DAY - 1), view()], [[1]]],
    ['30 days before the work', [view(), writes(30 * DAY)], []],
    ['a moment more than 30 days before', [view(), writes(30 * DAY + 1)], [[0]]],
    ['while somebody else works on it', [writes(-DAY, { actor: 'other' }), view()], [[1]]],
    ['while working on another case', [writes(-DAY, { caseRef: 'another' }), view()], [[1]]],
    ['a look is no work', [entry({ type: 'disclosure.viewed', caseRef: 'case', after: -DAY }), view()], [[1]]],
    [
      'by who records the meeting that the case is on the agenda of',
      [
        entry({ type: 'meeting.agenda-changed', actor: 'other', caseRef: 'case', meetingRef: 'm' }),
        entry({ type: 'attendance.entered', meetingRef: 'm' }),
        view(),
      ],
      [],
    ],
    [
      'by who records a meeting that asked about the case',
      [
        entry({ type: 'meeting.request-issued', actor: 'other', meetingRef: 'm', refs: ['case'] }),
        entry({ type: 'attendance.entered', meetingRef: 'm' }),
        view(),
      ],
      [],
    ],
    ['by who records another meeting', [entry({ type: 'attendance.entered', meetingRef: 'n' }), view()], [[1]]],
  ];
  it.each(cases)('%s', (_name, entries, seqs) => {
    expect(seqsOf('view-without-task', entries)).toEqual(seqs);
  });

  it('what was told of a person counts as a view of the case, but not where an auditor looks', () => {
    const looked = (role: string) => entry({ type: 'accounting.viewed', subject: 'person', actor: 'a', role });
    expect(look('view-without-task', [looked('chair'), told({})])).toMatchObject([
      { of: 'a:case', seqs: [0], caseRef: 'case', facts: { events: ['accounting.viewed'], views: 1 } },
    ]);
    expect(look('view-without-task', [looked('auditor'), told({})])).toEqual([]);
  });
});

describe('時間外の操作, by the clock in Japan', () => {
  it.each([
    ['2026-08-27T06:59:59.999', true],
    ['2026-08-27T07:00:00.000', false],
    ['2026-08-27T20:59:59.999', false],
    ['2026-08-27T21:00:00.000', true],
    ['2026-08-28T23:59:59.999', true],
    ['2026-08-29T12:00:00.000', true],
    ['2026-08-30T12:00:00.000', true],
    ['2026-08-31T00:00:00.000', true],
    ['2026-08-31T07:00:00.000', false],
  ])('%s: %s', (local, isOdd) => {
    expect(look('odd-hours', [entry({ local })])).toHaveLength(isOdd ? 1 : 0);
  });

  it('is one finding for each account and day, and says how much of it was a meeting in session', () => {
    const found = look('odd-hours', [
      entry({ local: '2026-08-27T21:00', type: 'disclosure.recorded' }),
      entry({ local: '2026-08-27T21:30' }),
      entry({ local: '2026-08-27T22:00', actor: 'chair' }),
      entry({ local: '2026-08-28T05:00' }),
    ]);
    expect(found.map(({ of, seqs, facts }) => [of, seqs, facts['inSession']])).toEqual([
      ['staff:2026-08-27', [0, 1], 1],
      ['staff:2026-08-28', [3], 0],
      ['chair:2026-08-27', [2], 0],
    ]);
    expect(found[0]?.facts).toMatchObject({
      from: '2026-08-27T12:00:00.000Z',
      until: '2026-08-27T12:30:00.000Z',
      isWeekend: 0,
    });
  });

  it('what the application did without anybody is nobody’s activity', () => {
    const local = '2026-08-27T23:00';
    expect(look('odd-hours', [entry({ local, type: 'access.locked' }), entry({ local, actor: null })])).toEqual([]);
  });
});

describe('長い空白・時計の戻り', () => {
  it('21 days are no long gap, a moment more is one', () => {
    expect(seqsOf('long-gap', [entry({}), entry({ after: 21 * DAY })])).toEqual([]);
    expect(look('long-gap', [entry({}), entry({ after: 21 * DAY + 1 })])).toMatchObject([
      { of: '1', seqs: [0, 1], facts: { days: 21 } },
    ]);
  });

  const cases: readonly (readonly [string, Made, object | null])[] = [
    ['the same moment', {}, null],
    ['a millisecond back', { after: -1 }, { how: 'back', seconds: 1 }],
    ['an hour back after a restart', { after: -HOUR, boot: 'run-2', mono: 5 }, { how: 'back', seconds: 3600 }],
    ['two minutes slower than the run', { after: MINUTE, mono: 10 * DAY + 3 * MINUTE }, null],
    ['more than that', { after: MINUTE, mono: 10 * DAY + 3 * MINUTE + 1 }, { how: 'slowed', seconds: 120 }],
    ['two minutes ahead of the run', { after: 3 * MINUTE, mono: 10 * DAY + MINUTE }, null],
    ['ten minutes ahead', { after: 11 * MINUTE, mono: 10 * DAY + MINUTE }, { how: 'ahead', seconds: 600 }],
    ['another run has another clock', { after: 11 * MINUTE, mono: 5, boot: 'run-2' }, null],
  ];
  it.each(cases)('%s', (_name, changes, facts) => {
    expect(look('clock-back', [entry({}), entry(changes)]).map((one) => one.facts)).toEqual(
      facts === null ? [] : [expect.objectContaining(facts)],
    );
  });
});

describe('続いたログインの失敗', () => {
  const failure = (after: number, loginName = 'tanaka') =>
    entry({
      type: 'access.sign-in-failed',
      actor: null,
      after: 10 * HOUR,
      detail: { loginName, at: new Date(NOON + after).toISOString() },
    });
  const at = (...minutes: number[]) => minutes.map((minute) => failure(minute * MINUTE));

  it('four are few, five within an hour are many, and an hour is sixty minutes and no moment more', () => {
    expect(seqsOf('failed-sign-ins', at(0, 1, 2, 3))).toEqual([]);
    expect(seqsOf('failed-sign-ins', at(0, 1, 2, 3, 60))).toEqual([[0, 1, 2, 3, 4]]);
    expect(seqsOf('failed-sign-ins', [...at(0, 1, 2, 3), failure(HOUR + 1)])).toEqual([]);
  });

  it('of two login names are not added up', () => {
    expect(seqsOf('failed-sign-ins', [...at(0, 1, 2, 3), failure(4 * MINUTE, 'sato')])).toEqual([]);
  });

  it('that hang together are one finding, and another one later is another', () => {
    const found = look('failed-sign-ins', at(0, 1, 2, 3, 4, 50, 300, 301, 302, 303, 304));
    expect(found.map(({ seqs }) => seqs)).toEqual([
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10],
    ]);
    expect(found[0]).toMatchObject({
      of: '0',
      facts: { loginName: 'tanaka', attempts: 6, until: new Date(NOON + 50 * MINUTE).toISOString() },
    });
  });
});

describe('a leaf', () => {
  it('that is no leaf is passed over, and one with a broken middle says nothing', () => {
    const seenOf = leafReader();
    expect(seenOf(1, 'nonsense')).toBeNull();
    expect(seenOf(1, '{}')).toBeNull();
  });
});
