import { expect, test } from 'vitest';
import { agendaSum, elapsedOf, plannedStarts } from '../../../src-renderer/meeting/agenda-time.ts';

const agenda = [{ minutes: 10 }, { minutes: 25 }, { minutes: 20 }];

test('the agenda is summed against the length of the meeting, and what is over is told', () => {
  expect(agendaSum(agenda, { startsAt: '13:30', endsAt: '14:20' })).toEqual({ sum: 55, length: 50, over: 5 });
  expect(agendaSum(agenda, { startsAt: '09:00', endsAt: '10:00' })).toEqual({ sum: 55, length: 60, over: -5 });
  expect(agendaSum([], { startsAt: '09:00', endsAt: '10:00' })).toEqual({ sum: 0, length: 60, over: -60 });
});

test('each item is planned to begin when those before it have had their minutes', () => {
  expect(plannedStarts(agenda, '13:50')).toEqual(['13:50', '14:00', '14:25']);
  expect(plannedStarts([{ minutes: 60 }, { minutes: 60 }], '23:30')).toEqual(['23:30', '23:59']);
});

test('a running item counts up to now, a finished one to its end, one to come not at all', () => {
  const item = { startedAt: '13:40', endedAt: null };
  expect(elapsedOf({ ...item, state: 'current' }, '13:52')).toBe(12);
  expect(elapsedOf({ ...item, state: 'done', endedAt: '14:00' }, '15:00')).toBe(20);
  expect(elapsedOf({ state: 'waiting', startedAt: null, endedAt: null }, '15:00')).toBeNull();
});

test('a clock that stands before the beginning of an item gives no negative minutes', () => {
  expect(elapsedOf({ state: 'current', startedAt: '13:40', endedAt: null }, '13:30')).toBe(0);
});
