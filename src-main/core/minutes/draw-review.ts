import type { FollowedAction } from '../../contract/action.ts';
import { ACTION_STATES } from '../../contract/reminder.ts';
import { taskText } from './draw-sheet.ts';
import type { SessionRecords } from './session-records.ts';
import { japaneseDate, WORDS } from './words.ts';

/**
 * 前回の取組 that are printed one by one: those of the cases on the agenda, under their items, and those of no case. What
 * concerns a case that was not on the agenda is counted only: its people are not among those whom the redaction of these
 * minutes knows, and its own minutes and course tell the rest.
 */
export function printedReview({ meeting, reviewed }: Pick<SessionRecords, 'meeting' | 'reviewed'>) {
  const caseOf = new Map(meeting.agenda.map(({ id, caseId }) => [id, caseId]));
  return reviewed.filter(
    ({ agendaItemId, action }) => action.caseId === null || action.caseId === caseOf.get(agendaItemId),
  );
}

/** 前回の取組 in two lines: which meeting agreed on what, and how it stood when this one looked at it. */
export function reviewText(action: FollowedAction): string {
  const who = [action.organizationName, action.ownerName].filter((part) => part !== '').join(' ');
  const until = action.dueOn ? japaneseDate(action.dueOn) : '';
  return `${action.meetingNumber}　${taskText({ what: action.text, who, until })}\n${standText(action)}`;
}

/** State, day and result: `完了（令和8年9月1日（火））：送った`. */
export function standText({ state, doneOn, result }: Pick<FollowedAction, 'state' | 'doneOn' | 'result'>): string {
  const day = doneOn === null ? '' : `（${japaneseDate(doneOn)}）`;
  return `${WORDS.states[state]}${day}${result === '' ? '' : `：${result}`}`;
}

/** What the review came to: how many actions there were, by state, and where they are told. */
export function reviewSummary(records: Pick<SessionRecords, 'meeting' | 'reviewed'>, agendaItemId: string): string {
  const { reviewed } = records;
  if (reviewed.length === 0) return WORDS.nothingToReview;
  const unprinted = reviewed.length - printedReview(records).length;
  const counts = ACTION_STATES.flatMap((state) => {
    const count = reviewed.filter(({ action }) => action.state === state).length;
    return count === 0 ? [] : [`${WORDS.states[state]}${count}件`];
  });
  const elsewhere = reviewed.some((one) => one.agendaItemId !== agendaItemId) ? WORDS.reviewedUnderCases : '';
  const others = unprinted === 0 ? '' : `議題にない案件の取組${unprinted}件は、内容を載せない。`;
  return `前回までの取組は${reviewed.length}件（${counts.join('、')}）。${elsewhere}${others}`;
}
