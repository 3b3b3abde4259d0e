import type { FollowedAction } from '../../contract/action.ts';
import { ACTION_STATES } from '../../contract/reminder.ts';
import { taskText } from './draw-sheet.ts';
import type { SessionRecords } from './session-records.ts';
import { japaneseDate, WORDS } from './words.ts';

/**
 * 前回の取組 in two lines: which meeting agreed on what, and how it stood when this one looked at it. The number of its
 * case stands there where the item is not that case's own.
 */
export function reviewText(action: FollowedAction, itemCaseId: string | null): string {
  const who = [action.organizationName, action.ownerName].filter((part) => part !== '').join(' ');
  const until = action.dueOn ? japaneseDate(action.dueOn) : '';
  const from = [action.meetingNumber, action.caseId === itemCaseId ? '' : action.caseNumber];
  const what = taskText({ what: action.text, who, until });
  return `${[...from, what].filter((part) => part !== '').join('　')}\n${standText(action)}`;
}

/** State, day and result: `完了（令和8年9月1日（火））：送った`. */
export function standText({ state, doneOn, result }: Pick<FollowedAction, 'state' | 'doneOn' | 'result'>): string {
  const day = doneOn === null ? '' : `（${japaneseDate(doneOn)}）`;
  return `${WORDS.states[state]}${day}${result === '' ? '' : `：${result}`}`;
}

/** What the review came to in one sentence: how many actions there were, by state; those of a case stand under its item. */
export function reviewSummary({ reviewed }: Pick<SessionRecords, 'reviewed'>, agendaItemId: string): string {
  if (reviewed.length === 0) return WORDS.nothingToReview;
  const counts = ACTION_STATES.flatMap((state) => {
    const count = reviewed.filter(({ action }) => action.state === state).length;
    return count === 0 ? [] : [`${WORDS.states[state]}${count}件`];
  });
  const elsewhere = reviewed.some((one) => one.agendaItemId !== agendaItemId) ? WORDS.reviewedUnderCases : '';
  return `前回までの取組は${reviewed.length}件（${counts.join('、')}）。${elsewhere}`;
}
