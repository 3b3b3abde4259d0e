import { describe, expect, it } from 'vitest';
import type { ActionState } from '../../src-main/contract/reminder.ts';
import {
  dueGroup,
  isForReview,
  reminderCause,
  retabledOf,
  settledState,
  standAt,
  yearBefore,
} from '../../src-main/core/action/rules.ts';
import { notReached } from '../../src-main/core/meeting/rules.ts';
import { closingViolations, retentionFromOf, stateViolations } from '../../src-main/core/support-case/rules.ts';
import { recordViolations } from '../../src-main/core/visit/rules.ts';

const RULES = { daysBefore: 7, isOnDay: true, everyDays: 7 };
const DUE = '2026-10-20';

it('the minutes tell how an action stood at the meeting: its own entry first, then what was known on the day', () => {
  const entry = (id: string, recordedAt: string, meetingId: string | null = null) => ({
    id,
    actionId: 'a',
    state: 'open' as const,
    doneOn: null,
    result: '',
    meetingId,
    recordedAt,
  });
  const meeting = { id: 'm', heldOn: '2026-09-24' };
  const begun = entry('begun', '2026-08-27T05:00:00.000Z');
  // Half past midnight in Japan: the day after.
  const after = entry('after', '2026-09-24T15:30:00.000Z');
  expect(standAt([begun, entry('before', '2026-09-24T03:00:00.000Z'), after], meeting)?.id).toBe('before');
  expect(standAt([begun, entry('late', '2026-10-01T03:00:00.000Z', 'm'), after], meeting)?.id).toBe('late');
  expect(standAt([after], meeting)?.id).toBe('after');
  expect(standAt([], meeting)).toBeUndefined();
});

describe('when the office asks after an action (office rules: before, on the day, at intervals)', () => {
  it.each([
    // today, last asked, put off until, cause
    ['2026-10-12', null, null, null],
    ['2026-10-13', null, null, 'before'],
    ['2026-10-19', null, null, 'before'],
    ['2026-10-19', '2026-10-13', null, null],
    ['2026-10-19', '2026-10-01', null, 'before'],
    ['2026-10-20', null, null, 'on-day'],
    ['2026-10-20', '2026-10-19', null, 'on-day'],
    ['2026-10-20', '2026-10-20', null, null],
    ['2026-10-21', '2026-10-20', null, 'overdue'],
    ['2026-10-27', '2026-10-21', null, null],
    ['2026-10-28', '2026-10-21', null, 'overdue'],
    ['2026-10-28', '2026-10-21', '2026-10-29', null],
    ['2026-10-29', '2026-10-21', '2026-10-29', 'overdue'],
  ] as const)('%s, asked %s, put off until %s: %s', (today, remindedOn, snoozedUntil, cause) => {
    expect(reminderCause({ state: 'open', dueOn: DUE }, { remindedOn, snoozedUntil }, RULES, today)).toBe(cause);
  });

  it('nobody is asked for what is settled or has no day, nor on the day when the office does not want it', () => {
    const never = { remindedOn: null, snoozedUntil: null };
    expect(reminderCause({ state: 'done', dueOn: DUE }, never, RULES, '2026-11-01')).toBeNull();
    expect(reminderCause({ state: 'open', dueOn: null }, never, RULES, '2026-11-01')).toBeNull();
    expect(
      reminderCause({ state: 'open', dueOn: DUE }, never, { ...RULES, daysBefore: 0, isOnDay: false }, DUE),
    ).toBeNull();
    expect(reminderCause({ state: 'open', dueOn: DUE }, never, { ...RULES, isOnDay: false }, DUE)).toBe('before');
  });

  it.each([
    ['open', '2026-10-19', 'overdue'],
    ['in-progress', '2026-10-20', 'due-soon'],
    ['open', '2026-10-27', 'due-soon'],
    ['open', '2026-10-28', 'later'],
    ['open', null, 'undated'],
    ['not-done-by-agency', '2026-10-01', 'settled'],
  ] as const)('%s, due %s, is %s on 20 October', (state, dueOn, group) => {
    expect(dueGroup({ state, dueOn }, RULES, '2026-10-20')).toBe(group);
  });
});

it.each([
  ['done', '2026-10-21', 'done-late'],
  ['done-late', '2026-10-20', 'done'],
  ['done', '2026-10-20', 'done'],
  ['dropped-no-longer-possible', '2026-10-21', 'dropped-no-longer-possible'],
] as const)('%s on %s is %s: the days tell what was late', (state, doneOn, settled) => {
  expect(settledState({ state, doneOn, dueOn: DUE })).toBe(settled);
  expect(settledState({ state, doneOn, dueOn: null })).toBe(state);
});

describe('再付議 (a case tabled again within twelve months)', () => {
  const last = { heldOn: '2026-01-10', number: 'R7-S09' };
  it.each([
    ['2026-12-31', '2026-02-01', last, 'after-closing'],
    ['2027-02-01', '2026-02-01', last, 'after-closing'],
    ['2027-02-02', '2026-02-01', last, null],
    ['2026-12-31', null, last, 'again'],
    ['2027-01-11', null, last, null],
    ['2026-12-31', null, null, null],
  ] as const)('held %s, closed %s: %s', (heldOn, closedOn, before, kind) => {
    expect(retabledOf(heldOn, closedOn, before)?.kind ?? null).toBe(kind);
  });
  it('counts twelve months from 29 February as from the 28th', () => {
    expect(yearBefore('2028-02-29')).toBe('2027-02-28');
  });
});

it.each([
  ['open', null, null, '2026-10-01', true],
  ['carried-over', 'next', null, '2026-10-01', false],
  ['carried-over', null, null, '2026-10-01', true],
  ['done', null, '2026-10-01', '2026-10-01', true],
  ['done', null, '2026-09-30', '2026-10-01', false],
  ['not-done-by-agency', null, '2026-09-30', null, true],
] as const)('%s, carried to %s, changed %s, last meeting %s: for review %s', (state, carriedToId, on, since, is) => {
  expect(isForReview({ state: state as ActionState, carriedToId }, on, since)).toBe(is);
});

it('what a meeting did not reach is every waiting case and what stood behind the last item begun', () => {
  const item = (title: string, state: 'waiting' | 'done', caseId: string | null = null) => ({ title, state, caseId });
  const left = notReached([
    item('開会', 'waiting'),
    item('報告', 'waiting'),
    item('案件一', 'waiting', 'c1'),
    item('案件二', 'done', 'c2'),
    item('案件三', 'waiting', 'c3'),
    item('研修の計画', 'waiting'),
    item('閉会', 'waiting'),
  ]);
  expect(left.map(({ title }) => title)).toEqual(['案件一', '案件三', '研修の計画']);
});

describe('終結', () => {
  const stored = {
    isClosed: false,
    openedOn: '2026-06-01',
    openActionIds: ['a1', 'a2'],
    plannedVisits: 0,
    meetingIds: ['m1'],
    decision: { meetingId: 'm1', caseId: 'c1' },
  };
  const input = {
    id: 'c1',
    on: '2026-12-01',
    meetingId: 'm1',
    decisionId: 'd1',
    reviewOn: '2027-03-01',
    settlements: [{ actionId: 'a1' }, { actionId: 'a2' }],
  };
  const rulesOf = (changes: Partial<typeof input>, state: Partial<typeof stored> = {}) =>
    closingViolations({ ...input, ...changes }, { ...stored, ...state }).map(({ rule }) => rule);

  it('is refused by each thing that is left open, and by nothing else', () => {
    expect(rulesOf({})).toEqual([]);
    expect(rulesOf({ settlements: [{ actionId: 'a1' }] })).toEqual(['case-has-open-actions']);
    expect(rulesOf({ settlements: [...input.settlements, { actionId: 'zz' }] })).toEqual([
      'settlement-of-other-action',
    ]);
    expect(rulesOf({ settlements: [...input.settlements, { actionId: 'a1' }] })).toEqual([
      'settlement-of-other-action',
    ]);
    expect(rulesOf({}, { plannedVisits: 1 })).toEqual(['case-has-planned-visits']);
    expect(rulesOf({}, { isClosed: true })).toEqual(['case-is-closed']);
    expect(rulesOf({ on: '2026-05-31' })).toEqual(['closing-before-opening']);
    expect(rulesOf({ reviewOn: '2026-12-01' })).toEqual(['closing-review-not-later']);
    expect(rulesOf({ meetingId: 'm2' })).toEqual(['closing-meeting-without-case', 'closing-decision-of-other-case']);
    expect(rulesOf({}, { decision: { meetingId: 'm1', caseId: 'c2' } })).toEqual(['closing-decision-of-other-case']);
  });

  it.each([
    ['2026-04-01', '2027-04-01'],
    ['2027-03-31', '2027-04-01'],
    ['2026-12-31', '2027-04-01'],
  ])('closed on %s, the record is kept from %s (要綱 16条)', (on, from) => {
    expect(retentionFromOf(on)).toBe(from);
  });

  it('a case is closed and reopened by its own acts alone', () => {
    expect(stateViolations('supported', 'closed')).toEqual([{ rule: 'case-closes-by-closing' }]);
    expect(stateViolations('closed', 'supported')).toEqual([{ rule: 'case-reopens-by-reopening' }]);
    expect(stateViolations('closed', 'closed')).toEqual([]);
    expect(stateViolations('received', 'supported')).toEqual([]);
  });
});

it('a visit is recorded once, not ahead of time, and the next one comes later', () => {
  const made = { result: 'met' as const, note: '', madeOn: '2026-10-20', nextOn: null };
  const rulesOf = (changes: object, state: 'planned' | 'made' = 'planned') =>
    recordViolations({ state }, { ...made, ...changes }, '2026-10-20').map(({ rule }) => rule);
  expect(rulesOf({})).toEqual([]);
  expect(rulesOf({}, 'made')).toEqual(['visit-already-recorded']);
  expect(rulesOf({ madeOn: '2026-10-21' })).toEqual(['visit-in-future']);
  expect(rulesOf({ nextOn: '2026-10-20' })).toEqual(['visit-next-before-this']);
  expect(rulesOf({ result: 'other' })).toEqual(['visit-other-without-note']);
});
