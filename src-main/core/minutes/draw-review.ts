import type { FollowedAction } from '../../contract/action.ts';
import { taskText } from './draw-sheet.ts';
import { japaneseDate, WORDS } from './words.ts';

/** 前回の取組 in two lines: which meeting agreed on what, and how it stood when this one looked at it. */
export function reviewText(action: FollowedAction): string {
  const who = [action.organizationName, action.ownerName].filter((part) => part !== '').join(' ');
  const until = action.dueOn ? japaneseDate(action.dueOn) : '';
  const from = [action.meetingNumber, action.caseNumber].filter((part) => part !== '').join('　');
  return `${from}　${taskText({ what: action.text, who, until })}\n${standText(action)}`;
}

/** State, day and result: `完了（令和8年9月1日（火））：送った`. */
export function standText({ state, doneOn, result }: Pick<FollowedAction, 'state' | 'doneOn' | 'result'>): string {
  const day = doneOn === null ? '' : `（${japaneseDate(doneOn)}）`;
  return `${WORDS.states[state]}${day}${result === '' ? '' : `：${result}`}`;
}
