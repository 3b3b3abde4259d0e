import type { Disclosure } from '../../contract/disclosure.ts';
import type { MeetingDetail } from '../../contract/meeting.ts';
import type { MinutesBlock } from '../../contract/minutes.ts';
import { printedReview, reviewSummary, reviewText } from './draw-review.ts';
import { ownerOf, sheetBlocks, taskText } from './draw-sheet.ts';
import type { SessionRecords } from './session-records.ts';
import { clock, japaneseDate, WORDS } from './words.ts';

type Draft = Omit<MinutesBlock, 'text' | 'label'> & { label?: string; text: string };

/** 下書き: first the sheet of decisions and tasks, then the record. Facts come from the records and are marked as drawn; what was said comes from the notes and is typed. */
export function drawMinutes(records: SessionRecords): MinutesBlock[] {
  return [
    ...sheetBlocks(records),
    ...head(records),
    ...attendanceBlocks(records),
    ...records.meeting.agenda.flatMap((item) => itemBlocks(records, item)),
  ];
}

/** Keeps what was typed in an earlier draft; everything drawn is drawn anew. */
export function keepTyped(drawn: readonly MinutesBlock[], earlier: readonly MinutesBlock[]): MinutesBlock[] {
  const typed = new Map(
    earlier.filter((block) => !block.isDrawn && block.text.trim() !== '').map((block) => [block.id, block.text]),
  );
  return drawn.map((block) => (block.isDrawn ? block : { ...block, text: typed.get(block.id) ?? block.text }));
}

const block = ({ label = '', ...rest }: Draft): MinutesBlock => ({ label, ...rest });

function head({ meeting, attendance, members }: SessionRecords): MinutesBlock[] {
  const { fields } = WORDS;
  const name = (id: string | null): string => (id === null ? '' : (members.get(id)?.name ?? ''));
  const end = meeting.closedAt ?? meeting.endsAt;
  const rows: readonly (readonly [string, string, string])[] = [
    ['number', fields.number, meeting.number],
    [
      'date',
      fields.date,
      `${japaneseDate(meeting.heldOn)}${clock(meeting.openedAt ?? meeting.startsAt)}～${clock(end)}`,
    ],
    ['place', fields.place, meeting.place],
    ['chair', fields.chair, name(meeting.chairId)],
    ['recorder', fields.recorder, name(meeting.recorderId)],
    ['openness', fields.openness, meeting.handlesPersonalData ? WORDS.closed : WORDS.open],
    ['quorum', fields.quorum, `招集 ${attendance.quorum.invited}名のうち ${attendance.quorum.present}名`],
    ...attendance.notices.map(
      (notice, index) =>
        [
          `notice-${index}`,
          WORDS.noticeLabel,
          `${clock(notice.at)}　${name(notice.readById)}（${notice.textVersion}）　${notice.toldIds.length}名に告知`,
        ] as const,
    ),
  ];
  return [
    block({ id: 'heading:head', kind: 'heading', agendaItemId: null, text: WORDS.headHeading, isDrawn: true }),
    ...rows
      .filter(([, , text]) => text !== '')
      .map(([id, label, text]) =>
        block({ id: `field:${id}`, kind: 'fields', agendaItemId: null, label, text, isDrawn: true }),
      ),
  ];
}

function attendanceBlocks({ meeting, attendance, members }: SessionRecords): MinutesBlock[] {
  const labels = new Map(meeting.agenda.map((item) => [item.id, item.label]));
  const present = Map.groupBy(attendance.presences, (presence) => presence.memberId);
  const rows = [...present].map(([memberId, intervals]) => {
    const times = intervals.map((interval) => `${interval.enteredAt}～${interval.leftAt ?? ''}`).join('、');
    const recusals = attendance.recusals
      .filter((recusal) => recusal.memberId === memberId)
      .map(
        (recusal) =>
          `${WORDS.recused} 議題${labels.get(recusal.agendaItemId) ?? ''}${recusal.from ? ` ${recusal.from}～${recusal.until ?? ''}` : ''}`,
      );
    return { memberId, text: [times, ...recusals].join('　') };
  });
  const absent = attendance.absences.map((absence) => ({
    memberId: absence.memberId,
    text: [WORDS.absent, absence.reason].filter((part) => part !== '').join('　'),
  }));
  return [
    block({
      id: 'heading:attendance',
      kind: 'heading',
      agendaItemId: null,
      text: WORDS.attendanceHeading,
      isDrawn: true,
    }),
    ...[...rows, ...absent].map(({ memberId, text }) => {
      const member = members.get(memberId);
      const role = member ? WORDS.roles[member.meetingRole] : '';
      return block({
        id: `attendance:${memberId}`,
        kind: 'attendance',
        agendaItemId: null,
        label: `${member?.name ?? ''}（${member?.organizationName ?? ''}・${role}）`,
        text,
        isDrawn: true,
      });
    }),
  ];
}

function itemBlocks(records: SessionRecords, item: MeetingDetail['agenda'][number]): MinutesBlock[] {
  const of = <T extends { readonly agendaItemId: string }>(list: readonly T[]): readonly T[] =>
    list.filter((entry) => entry.agendaItemId === item.id);
  const drawn = (id: string, kind: MinutesBlock['kind'], label: string, text: string): MinutesBlock =>
    block({ id, kind, agendaItemId: item.id, label, text, isDrawn: true });
  const title =
    item.caseNumber !== null && !item.title.includes(item.caseNumber)
      ? `${item.title}（${item.caseNumber}）`
      : item.title;
  return [
    block({
      id: `heading:${item.id}`,
      kind: 'heading',
      agendaItemId: item.id,
      label: item.label,
      text: title,
      isDrawn: true,
    }),
    ...(item.origin === 'review'
      ? [drawn(`review-summary:${item.id}`, 'remark', WORDS.earlierAction, reviewSummary(records, item.id))]
      : []),
    ...of(printedReview(records)).map(({ action }) =>
      drawn(`review:${action.id}`, 'actions', WORDS.earlierAction, reviewText(action)),
    ),
    block({
      id: `discussion:${item.id}`,
      kind: 'discussion',
      agendaItemId: item.id,
      label: WORDS.discussion,
      text: records.notes.get(item.id) ?? '',
      isDrawn: false,
    }),
    ...of(records.disclosures)
      .filter((disclosure) => disclosure.correctedById === null)
      .map((disclosure) =>
        drawn(
          `disclosure:${disclosure.id}`,
          'disclosures',
          `${WORDS.disclosure} ${disclosure.number}`,
          disclosureLine(records, disclosure),
        ),
      ),
    ...of(records.withholdings).map((withholding) =>
      drawn(
        `withheld:${withholding.id}`,
        'disclosures',
        WORDS.withheld,
        `${withholding.at}　${records.members.get(withholding.memberId)?.organizationName ?? ''}　${withholding.what}（${withholding.reason}）`,
      ),
    ),
    ...of(records.decisions).map((decision) =>
      drawn(
        `decision:${decision.id}`,
        'decisions',
        WORDS.decision,
        decision.dissent === '' ? decision.text : `${decision.text}\n${WORDS.dissent}：${decision.dissent}`,
      ),
    ),
    ...of(records.actions).map((action) =>
      drawn(
        `action:${action.id}`,
        'actions',
        WORDS.action,
        taskText({
          what: action.text,
          who: ownerOf(records, action),
          until: action.dueOn ? japaneseDate(action.dueOn) : '',
        }),
      ),
    ),
  ];
}

/** Who told how many on which ground; the content stays in the 情報共有記録 and is not copied into the minutes. */
function disclosureLine({ members, basisNames }: SessionRecords, disclosure: Disclosure): string {
  const from = members.get(disclosure.discloserId)?.organizationName ?? '';
  const categories = disclosure.categories.map((category) => WORDS.categories[category]).join('、');
  const bases = disclosure.legalBasis.map((id) => basisNames.get(id) ?? id).join('、');
  const override = disclosure.override ? '　議長の判断による' : '';
  return `${disclosure.at}　${from}から在室の${disclosure.recipientIds.length}名へ　区分：${categories}　根拠：${bases || '（個人情報なし）'}　同意：${WORDS.consent[disclosure.consentState]}${override}`;
}
