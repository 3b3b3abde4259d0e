import type { DisclosureInput } from '../../../src-main/contract/disclosure.ts';
import { DAY } from '../stage.ts';
import type { People } from './people.ts';
import type { Walk } from './walk.ts';

/** The meeting that was held. */
export interface Held {
  readonly meetingId: string;
  readonly itemId: string;
  readonly organizationId: string;
  readonly caseId: string;
}

/** One meeting from its plan to its end, as staff and, for the override, as chair; ends signed in as staff. */
export async function callMeeting(walk: Walk, people: People): Promise<Held> {
  const { api, mark } = walk;
  const [chair, recorder, speaker] = people.members.map(({ id }) => id) as [string, string, string];
  const caseId = people.household.id;
  const plan = () => ({
    kind: 'support-meeting' as const,
    number: mark('会議'),
    title: mark('会議名'),
    place: mark('場所'),
    heldOn: DAY,
    startsAt: '13:30',
    endsAt: '15:30',
    chairId: chair,
    recorderId: recorder,
  });
  const planned = await api.meeting.plan(plan());
  const { id } = await api.meeting.changePlan({ ...plan(), id: planned.id, version: planned.version });
  const item = () => ({
    label: mark('番'),
    title: mark('議題'),
    minutes: 10,
    presenterId: recorder,
    caseId,
    purpose: mark('目的'),
  });
  for (let items = 0; items < 3; items += 1) await api.meeting.addAgendaItem({ ...item(), meetingId: id });
  const [first, second, third] = (await api.meeting.get({ id })).agenda.map((one) => one.id) as [
    string,
    string,
    string,
  ];
  await api.meeting.changeAgendaItem({ ...item(), id: first });
  await api.meeting.moveAgendaItem({ id: second, position: 0 });
  await api.meeting.removeAgendaItem({ id: third });
  await api.meeting.invite({ id, memberIds: [chair, recorder, speaker] });
  const asked = await api.meeting.issueRequest({
    meetingId: id,
    number: mark('文書番号'),
    requestedOn: '2026-08-01',
    isBlanket: true,
    organizationIds: [people.organizationId],
    caseIds: [caseId],
    asked: mark('求め'),
    reason: mark('求めの理由'),
    answer: mark('回答'),
  });
  await api.meeting.list({});
  await api.office.today({});
  await attend(walk, id, second, [chair, recorder, speaker]);
  const told = disclosure(walk, {
    meetingId: id,
    agendaItemId: first,
    discloserId: speaker,
    subjects: [{ caseId, personId: people.household.persons[0]?.id ?? '' }],
    requestId: asked.requests[0]?.id ?? null,
    recipientIds: [chair, recorder],
  });
  await api.disclosure.check(told());
  const recorded = await api.disclosure.record(told());
  await api.disclosure.correct({ ...told(), correctsId: recorded.id, correctionReason: mark('訂正理由') });
  await api.disclosure.withhold({
    meetingId: id,
    agendaItemId: first,
    at: '13:50',
    memberId: speaker,
    what: mark('不提供'),
    reason: mark('不提供の理由'),
  });
  await walk.as('chair');
  await api.disclosure.override({
    ...told(),
    legalBasis: ['KON9-3'],
    requestId: null,
    overrideReason: mark('議長の理由'),
  });
  await walk.as('staff');
  await api.disclosure.list({ meetingId: id });
  await conclude(walk, id, first, { caseId, speaker, organizationId: people.organizationId });
  return { meetingId: id, itemId: first, organizationId: people.organizationId, caseId };
}

async function attend(
  walk: Walk,
  meetingId: string,
  itemId: string,
  memberIds: [string, string, string],
): Promise<void> {
  const { api, mark } = walk;
  const [chair, recorder, speaker] = memberIds;
  await api.meeting.open({ id: meetingId, at: '13:30' });
  await api.attendance.noteAbsence({ meetingId, memberId: speaker, reason: mark('欠席理由') });
  for (const memberId of memberIds) await api.attendance.enter({ meetingId, memberId, at: '13:30' });
  const { presences } = await api.attendance.leave({ meetingId, memberId: speaker, at: '13:35' });
  const slip = presences.find((presence) => presence.memberId === speaker);
  await api.attendance.withdraw({ meetingId, id: slip?.id ?? '', reason: mark('取消理由') });
  await api.attendance.enter({ meetingId, memberId: speaker, at: '13:31' });
  const { recusals } = await api.attendance.recuse({
    meetingId,
    memberId: recorder,
    agendaItemId: itemId,
    reason: mark('除斥理由'),
  });
  await api.attendance.timeRecusal({ meetingId, recusalId: recusals[0]?.id ?? '', from: '13:33', until: '13:34' });
  await api.attendance.readNotice({ meetingId, readById: chair, at: '13:32', toMemberId: null });
  await api.attendance.forMeeting({ meetingId });
  await api.meeting.startItem({ id: itemId, at: '13:40' });
}

type Particular = Pick<
  DisclosureInput,
  'meetingId' | 'agendaItemId' | 'discloserId' | 'subjects' | 'requestId' | 'recipientIds'
>;

const disclosure =
  ({ mark }: Walk, about: Particular) =>
  (): DisclosureInput => ({
    ...about,
    at: '13:45',
    readById: null,
    categories: ['health', 'contact'],
    isSpecialCare: true,
    specialCareKinds: ['medical-history'],
    officeSensitive: [mark('配慮')],
    content: mark('内容'),
    nature: 'fact',
    purpose: mark('目的'),
    medium: 'spoken',
    handout: mark('資料'),
    legalBasis: ['KON9-3', 'APPI69-1'],
    particulars: { statutoryTask: mark('事務'), reasonableGrounds: mark('相当の理由') },
    consentState: 'given',
    consentNote: mark('同意メモ'),
    takeHome: 'as-noted',
    takeHomeNote: mark('持ち帰り'),
  });

async function conclude(
  { api, mark }: Walk,
  meetingId: string,
  agendaItemId: string,
  of: { caseId: string; speaker: string; organizationId: string },
): Promise<void> {
  const { caseId } = of;
  await api.note.save({ agendaItemId, text: `${mark('メモ')}さん（080-0000-1234）`, revision: 0 });
  await api.note.forMeeting({ meetingId });
  await api.action.decide({ meetingId, agendaItemId, caseId, text: mark('決定'), dissent: mark('異議') });
  const action = await api.action.assign({
    meetingId,
    agendaItemId,
    caseId,
    text: mark('取組'),
    ownerOrganizationId: of.organizationId,
    ownerId: of.speaker,
    supportIds: [of.speaker],
    dueOn: '2026-09-30',
  });
  const { meetingId: _meeting, agendaItemId: _item, caseId: _case, ...fields } = action;
  await api.action.change({ ...fields, text: mark('取組'), state: 'not-done-by-agency', result: mark('結果') });
  await api.action.list({ meetingId });
  await api.meeting.close({ id: meetingId, at: '15:30' });
}
