import type { ActionItem, FollowedAction, Retabled } from '../../contract/action.ts';
import {
  type ActionState,
  type FollowUpRules,
  NOT_DONE_STATES,
  PENDING_STATES,
  type Progress,
} from '../../contract/reminder.ts';
import { dayAfter, daysBetween, localDay } from '../local-time.ts';

const isIn = (states: readonly ActionState[], state: ActionState): boolean => states.includes(state);

/** Whether somebody still has to do something. */
export const isPending = (state: ActionState): boolean => isIn(PENDING_STATES, state);

/** Rules that refuse a change: something done needs its day; something not done needs to say why (要綱 15条). */
export function changeViolations(
  action: Pick<ActionItem, 'state' | 'doneOn' | 'result' | 'ownerId' | 'ownerOrganizationId'>,
): readonly { rule: string }[] {
  const violations: { rule: string }[] = [];
  if ((action.state === 'done' || action.state === 'done-late') && action.doneOn === null)
    violations.push({ rule: 'action-done-without-day' });
  if (isIn(NOT_DONE_STATES, action.state) && action.result.trim() === '')
    violations.push({ rule: 'action-not-done-without-reason' });
  if (action.ownerId === null && action.ownerOrganizationId === null) violations.push({ rule: 'action-without-owner' });
  return violations;
}

/** Done in time or late is told by the days, whichever was picked; without a due day the choice stands. */
export function settledState({ state, doneOn, dueOn }: Pick<ActionItem, 'state' | 'doneOn' | 'dueOn'>): ActionState {
  if ((state !== 'done' && state !== 'done-late') || doneOn === null || dueOn === null) return state;
  return doneOn > dueOn ? 'done-late' : 'done';
}

/** Where an action stands in time. */
export function dueGroup(
  { state, dueOn }: Pick<ActionItem, 'state' | 'dueOn'>,
  rules: Pick<FollowUpRules, 'daysBefore'>,
  today: string,
): FollowedAction['group'] {
  if (!isPending(state)) return 'settled';
  if (dueOn === null) return 'undated';
  const left = daysBetween(today, dueOn);
  if (left < 0) return 'overdue';
  return left <= rules.daysBefore ? 'due-soon' : 'later';
}

/**
 * Why the office asks after an action today: once within the days before, on the day, and at intervals once it is
 * overdue. Nobody is asked while the asking is put off, or twice for one cause.
 */
export function reminderCause(
  action: Pick<ActionItem, 'state' | 'dueOn'>,
  asked: { readonly remindedOn: string | null; readonly snoozedUntil: string | null },
  rules: Pick<FollowUpRules, 'daysBefore' | 'isOnDay' | 'everyDays'>,
  today: string,
): FollowedAction['remind'] {
  const { dueOn } = action;
  if (!isPending(action.state) || dueOn === null) return null;
  if (asked.snoozedUntil !== null && today < asked.snoozedUntil) return null;
  const left = daysBetween(today, dueOn);
  if (left > rules.daysBefore && left > 0) return null;
  const last = asked.remindedOn;
  if (left < 0) return last === null || last <= dueOn || daysBetween(last, today) >= rules.everyDays ? 'overdue' : null;
  if (left === 0 && rules.isOnDay) return last === null || last < dueOn ? 'on-day' : null;
  if (rules.daysBefore === 0) return null;
  return last === null || last < dayAfter(dueOn, -rules.daysBefore) ? 'before' : null;
}

/** Twelve months earlier; 29 February has the 28th. */
export function yearBefore(day: string): string {
  const earlier = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
  return earlier.endsWith('-02-29') ? `${earlier.slice(0, 8)}28` : earlier;
}

/** 再付議 of a case on `heldOn`: a closing within twelve months counts before an earlier meeting. */
export function retabledOf(
  heldOn: string,
  closedOn: string | null,
  last: { readonly heldOn: string; readonly number: string } | null,
): Retabled | null {
  const from = yearBefore(heldOn);
  if (closedOn !== null && closedOn >= from && closedOn <= heldOn)
    return { kind: 'after-closing', on: closedOn, meetingNumber: last?.number ?? '' };
  if (last !== null && last.heldOn >= from) return { kind: 'again', on: last.heldOn, meetingNumber: last.number };
  return null;
}

/**
 * How an action stood at a meeting: what was entered in its session, else the newest that was known on the day. What came
 * in later is not what the meeting saw.
 * @param progress of one action, oldest first
 */
export function standAt(
  progress: readonly Progress[],
  meeting: { readonly id: string; readonly heldOn: string },
): Progress | undefined {
  return (
    progress.findLast(({ meetingId }) => meetingId === meeting.id) ??
    progress.findLast(({ recordedAt }) => localDay(recordedAt) <= meeting.heldOn) ??
    progress[0]
  );
}

/** What the next meeting looks at again: what is open or was put off, and what was settled since the last one. */
export function isForReview(
  action: Pick<FollowedAction, 'state' | 'carriedToId'>,
  changedOn: string | null,
  since: string | null,
): boolean {
  if (isPending(action.state)) return true;
  if (action.state === 'carried-over') return action.carriedToId === null;
  return since === null || (changedOn !== null && changedOn >= since);
}
