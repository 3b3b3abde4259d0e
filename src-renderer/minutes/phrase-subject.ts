import type { MeetingDetail } from '../../src-main/contract/meeting.ts';
import type { MinutesBlock } from '../../src-main/contract/minutes.ts';
import type { PhraseSubject } from '../../src-main/contract/phrase.ts';
import { longDay } from '../text/dates.ts';
import { chairIn } from './record-address.ts';

/** What a stock phrase speaks of under one item. The minutes are written in Japanese, whatever the screen speaks. */
export function phraseSubject(
  meeting: MeetingDetail,
  blocks: readonly MinutesBlock[],
  agendaItemId: string | null,
): PhraseSubject {
  const item = meeting.agenda.find(({ id }) => id === agendaItemId);
  return {
    itemTitle: item?.title ?? '',
    caseNumber: item?.caseNumber ?? '',
    heldOn: longDay(meeting.heldOn, 'ja'),
    meetingTitle: meeting.title,
    chairName: chairIn(blocks),
  };
}
