import type { MinutesRecord } from '../../contract/minutes.ts';
import { printedReview, standText } from './draw-review.ts';
import type { SessionRecords } from './session-records.ts';
import { clock, japaneseDate, WORDS } from './words.ts';

/** 記録 on which a sentence may rest, each under the identifier of the block that is drawn from it. */
export function recordsOf(session: SessionRecords): readonly (MinutesRecord & { readonly about: string })[] {
  const { members, organizationNames, attendance } = session;
  const person = (id: string | null): string => {
    const member = id === null ? undefined : members.get(id);
    return member ? `${member.name} ${member.organizationName ?? ''}` : '';
  };
  return [
    ...session.disclosures
      .filter((disclosure) => disclosure.correctedById === null)
      .map((disclosure) => ({
        id: `disclosure:${disclosure.id}`,
        agendaItemId: disclosure.agendaItemId,
        label: `${WORDS.disclosure} ${disclosure.number}　${disclosure.at}　${members.get(disclosure.discloserId)?.organizationName ?? ''}`,
        about: `${disclosure.at} ${person(disclosure.discloserId)} ${person(disclosure.readById)} ${session.meeting.heldOn}`,
        text: disclosure.content,
      })),
    ...session.withholdings.map((withholding) => ({
      id: `withheld:${withholding.id}`,
      agendaItemId: withholding.agendaItemId,
      label: `${WORDS.withheld}　${withholding.at}　${members.get(withholding.memberId)?.organizationName ?? ''}`,
      about: `${withholding.at} ${person(withholding.memberId)} 提供しない`,
      text: `${withholding.what}。${withholding.reason}ため提供しない。`,
    })),
    ...session.decisions.map((decision) => ({
      id: `decision:${decision.id}`,
      agendaItemId: decision.agendaItemId,
      label: WORDS.decision,
      about: '支援会議 決定 合意 了承',
      text: decision.dissent === '' ? decision.text : `${decision.text}\n${WORDS.dissent}：${decision.dissent}`,
    })),
    ...session.actions.map((action) => ({
      id: `action:${action.id}`,
      agendaItemId: action.agendaItemId,
      label: WORDS.action,
      about: [
        person(action.ownerId),
        action.ownerOrganizationId === null ? '' : (organizationNames.get(action.ownerOrganizationId) ?? ''),
        action.dueOn === null ? '' : japaneseDate(action.dueOn),
        '担当 期限 決定 合意 了承',
      ].join(' '),
      text: action.text,
    })),
    ...printedReview(session).map(({ agendaItemId, action }) => ({
      id: `review:${action.id}`,
      agendaItemId,
      label: `${WORDS.earlierAction}　${action.meetingNumber}`,
      about: `${action.ownerName} ${action.organizationName} 前回 取組 期限`,
      text: `${action.text}。${standText(action)}。`,
    })),
    ...[...Map.groupBy(attendance.presences, ({ memberId }) => memberId)].map(([memberId, intervals]) => ({
      id: `attendance:${memberId}`,
      agendaItemId: null,
      label: `${WORDS.attendanceHeading}　${members.get(memberId)?.name ?? ''}`,
      about: `${person(memberId)} ${session.meeting.heldOn}`,
      text: intervals
        .map(
          ({ enteredAt, leftAt }) =>
            `${clock(enteredAt)}に入室し出席した。${leftAt === null ? '' : `${clock(leftAt)}に退室（退席）した。`}`,
        )
        .join(''),
    })),
    ...attendance.absences.map(({ memberId, reason }) => ({
      id: `attendance:${memberId}`,
      agendaItemId: null,
      label: `${WORDS.absent}　${members.get(memberId)?.name ?? ''}`,
      about: person(memberId),
      text: `欠席した。${reason}のため欠席。`,
    })),
    ...attendance.notices.map((notice, index) => ({
      id: `field:notice-${index}`,
      agendaItemId: null,
      label: `${WORDS.noticeLabel}　${notice.at}`,
      about: `${notice.at} ${person(notice.readById)}`,
      text: `守秘義務の告知を読み上げた。${notice.toldIds.length}名に告知した。`,
    })),
  ];
}
