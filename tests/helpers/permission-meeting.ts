import type { TasukiClient } from '../../src-main/contract/api.ts';
import { person, supportCase } from './blank.ts';
import { ASKED, TOLD } from './stage.ts';

/** Whose a record is: the caller's own, somebody else's, or the caller's own when its work is over. */
export const SITUATIONS = ['own', 'other', 'closed'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Identifiers of one case, and of the meeting on whose agenda it stands, by the names of the fields that name them. */
export type Ids = Readonly<
  Record<
    | 'caseId'
    | 'personId'
    | 'meetingId'
    | 'agendaItemId'
    | 'actionId'
    | 'visitId'
    | 'minutesId'
    | 'roundId'
    | 'correctionId'
    | 'reviewId'
    /** A disclosure about the case, as it is named where it is corrected. */
    | 'correctsId',
    string
  >
>;

const DAYS: Readonly<Record<Situation, string>> = { own: '2026-08-27', other: '2026-08-20', closed: '2026-07-09' };

/** The organisation and the members who sit at the table. */
export interface People {
  readonly organizationId: string;
  readonly seats: Readonly<Record<'chair' | 'deputy' | 'recorder' | 'otherChair' | 'otherRecorder', string>>;
}

/** A case, and a meeting about it from plan to draft. */
export async function holdMeeting(
  api: TasukiClient,
  { organizationId, seats }: People,
  situation: Situation,
): Promise<Omit<Ids, 'roundId' | 'correctionId' | 'reviewId'>> {
  const household = await api.supportCase.add(supportCase(`R8-${situation}`, [person({ name: `架空 ${situation}` })]));
  const isOther = situation === 'other';
  const chairId = isOther ? seats.otherChair : seats.chair;
  const { id: meetingId } = await api.meeting.plan({
    kind: 'support-meeting',
    number: `S-${situation}`,
    title: '支援会議（架空）',
    place: '',
    heldOn: DAYS[situation],
    startsAt: '13:30',
    endsAt: '15:30',
    chairId,
    recorderId: isOther ? seats.otherRecorder : seats.recorder,
  });
  const item = { meetingId, minutes: 10, presenterId: null };
  await api.meeting.addAgendaItem({ ...item, label: '1', title: '開会', purpose: '', caseId: null });
  const { agenda } = await api.meeting.addAgendaItem({
    ...item,
    label: '2',
    title: '個別案件',
    purpose: '家計の立て直し',
    caseId: household.id,
  });
  await api.meeting.invite({ id: meetingId, memberIds: Object.values(seats) });
  const { requests } = await api.meeting.issueRequest({
    meetingId,
    number: `生支第${situation}号`,
    requestedOn: '2026-07-01',
    ...ASKED,
  });
  await api.meeting.open({ id: meetingId, at: '13:30' });
  for (const memberId of [chairId, seats.deputy]) await api.attendance.enter({ meetingId, memberId, at: '13:30' });
  await api.attendance.readNotice({ meetingId, readById: chairId, at: '13:31', toMemberId: null });
  const agendaItemId = agenda.at(-1)?.id ?? '';
  await api.meeting.startItem({ id: agendaItemId, at: '13:40' });
  const personId = household.persons[0]?.id ?? '';
  const told = await api.disclosure.record({
    ...TOLD,
    meetingId,
    agendaItemId,
    discloserId: chairId,
    recipientIds: [seats.deputy],
    requestId: requests[0]?.id ?? '',
    subjects: [{ caseId: household.id, personId }],
  });
  await api.attendance.recuse({ meetingId, memberId: seats.deputy, agendaItemId, reason: '親族にあたるため' });
  await api.note.save({ agendaItemId, text: '体制について話し合った。', revision: 0 });
  const agreed = { meetingId, agendaItemId, caseId: household.id };
  await api.action.decide({ ...agreed, text: '見守りを続ける。', dissent: '' });
  const action = await api.action.assign({
    ...agreed,
    text: '家計の相談に応じる。',
    ownerOrganizationId: organizationId,
    ownerId: null,
    supportIds: [],
    dueOn: '2026-12-01',
  });
  const visit = await api.visit.plan({
    caseId: household.id,
    actionId: null,
    plannedOn: '2026-12-01',
    how: 'home-visit',
    organizationId,
    memberIds: [],
    safetyNote: '',
  });
  await api.meeting.close({ id: meetingId, at: '15:30' });
  const draft = await api.minutes.draft({ meetingId });
  return {
    caseId: household.id,
    personId,
    correctsId: told.id,
    meetingId,
    agendaItemId,
    actionId: action.id,
    visitId: visit.id,
    minutesId: draft.id,
  };
}
