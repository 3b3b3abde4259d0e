import type { Disclosure, DisclosureInput } from '../../src-main/contract/disclosure.ts';
import type { MeetingDetail } from '../../src-main/contract/meeting.ts';
import type { Member } from '../../src-main/contract/member.ts';
import type { Organization } from '../../src-main/contract/organization.ts';
import type { SupportCaseDetail } from '../../src-main/contract/support-case.ts';
import { member, organization, person, supportCase } from './blank.ts';
import type { TestCore } from './core.ts';

/** Day of the staged meeting. */
export const DAY = '2026-08-27';

const SEATS = ['chair', 'recorder', 'city', 'power', 'contractor', 'doctor'] as const;
type Seat = (typeof SEATS)[number];

/** A support meeting in session at 13:30, with one case on its agenda and everyone pledged and told of secrecy. */
export interface Stage {
  readonly test: TestCore;
  readonly meeting: MeetingDetail;
  /** 議題: `opening` without a case, `case` about the household. */
  readonly items: { readonly opening: string; readonly case: string };
  readonly members: Readonly<Record<Seat, Member>>;
  readonly organizations: Readonly<Record<'city' | 'power' | 'contractor' | 'hospital', Organization>>;
  readonly household: SupportCaseDetail;
  readonly requestId: string;
}

/** Enters the staged office through the client, as staff. `isOpen: false` stops before the meeting is opened. */
export async function setStage(test: TestCore, options: { readonly isOpen?: boolean } = {}): Promise<Stage> {
  const { api } = test;
  const organizations = {
    city: await api.organization.add(
      organization({ code: 'O-01', name: '架空市 生活支援課', shortName: '生活支援課' }),
    ),
    power: await api.organization.add(
      organization({ code: 'O-02', name: 'かくう電力販売', kind: '電力小売', giverKind: 'private-operator' }),
    ),
    contractor: await api.organization.add(
      organization({ code: 'O-03', name: '架空相談センター', legalForm: '委託先', giverKind: 'contractor' }),
    ),
    hospital: await api.organization.add(
      organization({ code: 'O-04', name: 'かくう中央病院', kind: '病院', giverKind: 'private-operator' }),
    ),
  };
  const seats: Readonly<Record<Seat, Partial<Member>>> = {
    chair: { name: '議長 一郎', meetingRole: 'chair', organizationId: organizations.city.id },
    recorder: { name: '記録 二子', meetingRole: 'secretariat', organizationId: organizations.city.id },
    city: { name: '窓口 三郎', organizationId: organizations.city.id },
    power: { name: '電力 四子', organizationId: organizations.power.id },
    contractor: { name: '相談 五郎', organizationId: organizations.contractor.id },
    doctor: { name: '医師 六子', organizationId: organizations.hospital.id },
  };
  const members = {} as Record<Seat, Member>;
  for (const [index, seat] of SEATS.entries())
    members[seat] = await api.member.add(member({ code: `M-0${index + 1}`, ...seats[seat] }));
  await api.member.recordPledges({
    memberIds: Object.values(members).map(({ id }) => id),
    pledgedOn: '2026-04-01',
    textVersion: '第1版',
    expiresOn: '2027-03-31',
  });
  const household = await api.supportCase.add(
    supportCase('R8-901', [
      person({
        name: '髙﨑 𠮷次',
        kana: 'たかさき よしじ',
        birthDate: '1944-03-05',
        identifiers: [
          { kind: 'address', value: '架空市標原町2丁目14番7号' },
          { kind: 'phone', value: '090-0000-4521' },
        ],
      }),
      person({ code: 'P2', relation: '長男', name: '髙﨑 葛󠄀一', kana: 'たかさき かついち' }),
    ]),
  );
  const meeting = await meetingWith(test, members, household);
  const [opening, about] = meeting.agenda;
  const stage: Stage = {
    test,
    meeting,
    items: { opening: opening?.id ?? '', case: about?.id ?? '' },
    members,
    organizations,
    household,
    requestId: meeting.requests[0]?.id ?? '',
  };
  return options.isOpen === false ? stage : openStage(stage);
}

async function meetingWith(
  { api }: TestCore,
  members: Readonly<Record<Seat, Member>>,
  household: SupportCaseDetail,
): Promise<MeetingDetail> {
  const { id } = await api.meeting.plan({
    kind: 'support-meeting',
    number: 'R8-S90',
    title: '支援会議（架空）',
    place: '別館',
    heldOn: DAY,
    startsAt: '13:30',
    endsAt: '15:30',
    chairId: members.chair.id,
    recorderId: members.recorder.id,
  });
  const item = { meetingId: id, minutes: 10, presenterId: null, purpose: '' };
  await api.meeting.addAgendaItem({ ...item, label: '1', title: '開会', caseId: null });
  await api.meeting.addAgendaItem({ ...item, label: '2', title: '個別案件', caseId: household.id });
  await api.meeting.invite({ id, memberIds: Object.values(members).map((one) => one.id) });
  return api.meeting.issueRequest({
    meetingId: id,
    number: '生支第90号',
    requestedOn: '2026-08-01',
    ...ASKED,
  });
}

async function openStage(stage: Stage): Promise<Stage> {
  const { api } = stage.test;
  const { id } = stage.meeting;
  await api.meeting.open({ id, at: '13:30' });
  for (const one of Object.values(stage.members))
    await api.attendance.enter({ meetingId: id, memberId: one.id, at: '13:30' });
  await api.attendance.readNotice({
    meetingId: id,
    readById: stage.members.chair.id,
    at: '13:31',
    toMemberId: null,
  });
  return { ...stage, meeting: await api.meeting.startItem({ id: stage.items.case, at: '13:40' }) };
}

/** 一括の求め: asked of everybody about every case, but for its number and day. */
export const ASKED = {
  isBlanket: true,
  organizationIds: [],
  caseIds: [],
  asked: '世帯の状況',
  reason: '支援の検討',
  answer: '',
};

/** What is told of somebody, and how, but for who tells it to whom and where. */
export const TOLD = {
  at: '13:45',
  readById: null,
  categories: ['debt-arrears'],
  isSpecialCare: false,
  specialCareKinds: [],
  officeSensitive: [],
  content: '公共料金の滞納がある。',
  nature: 'fact',
  purpose: '生活状況の把握',
  medium: 'spoken',
  handout: '',
  legalBasis: ['KON9-3', 'APPI69-1'],
  particulars: {},
  consentState: 'not-asked',
  consentNote: '',
  takeHome: 'own-support-staff',
  takeHomeNote: '',
} satisfies Partial<DisclosureInput>;

/** 情報共有: the city tells of arrears on request; everything a test does not change is in order. */
export const telling = (stage: Stage, changes: Partial<DisclosureInput> = {}): DisclosureInput => ({
  ...TOLD,
  meetingId: stage.meeting.id,
  agendaItemId: stage.items.case,
  discloserId: stage.members.city.id,
  subjects: [{ caseId: stage.household.id, personId: stage.household.persons[0]?.id ?? '' }],
  requestId: stage.requestId,
  recipientIds: Object.values(stage.members)
    .map(({ id }) => id)
    .filter((id) => id !== (changes.discloserId ?? stage.members.city.id)),
  ...changes,
});

/** Records the city's disclosure. */
export const tell = (stage: Stage, changes: Partial<DisclosureInput> = {}): Promise<Disclosure> =>
  stage.test.api.disclosure.record(telling(stage, changes));

/** Closes the meeting, draws the minutes with `text` under the case, and has the chair approve them; ends as staff. */
export async function approveMinutes(stage: Stage, text: string) {
  const { api } = stage.test;
  await api.note.save({ agendaItemId: stage.items.case, text, revision: 0 });
  await api.meeting.close({ id: stage.meeting.id, at: '15:30' });
  const draft = await api.minutes.draft({ meetingId: stage.meeting.id });
  await stage.test.as('chair');
  const approved = await api.minutes.approve({
    id: draft.id,
    revision: draft.revision,
    unlinkedReason: '発言の要旨であり、情報の提供ではない。',
  });
  await stage.test.as('staff');
  return approved;
}

/** Decides every open candidate: certain ones are removed, suggestions kept; then staff and chair sign. Ends as staff. */
export async function completeReview(stage: Stage) {
  const { api } = stage.test;
  let review = await api.redaction.begin({ meetingId: stage.meeting.id });
  for (const span of review.spans)
    review = await api.redaction.decide({
      id: review.id,
      spanId: span.id,
      decision: span.source === 'guess' ? 'kept' : 'removed',
      ground: 'ND-IND',
      reason: '',
      isForAll: false,
    });
  return signByTwo(stage.test, review);
}

/** 二人の署名: staff asks for approval, the chair gives it. Ends as staff. */
export async function signByTwo(test: TestCore, { id, revision }: { readonly id: string; readonly revision: number }) {
  await test.api.redaction.complete({ id, revision });
  await test.as('chair');
  await acknowledgeWarnings(test, { id, revision });
  const approved = await test.api.redaction.approve({ id, revision });
  await test.as('staff');
  return approved;
}

/** 注意を確かめる, where there is anything to acknowledge. */
async function acknowledgeWarnings(test: TestCore, seen: { readonly id: string; readonly revision: number }) {
  const { warnings } = await test.api.redaction.warnings({ id: seen.id });
  if (warnings.length > 0) await test.api.redaction.acknowledge({ ...seen, reason: '公表されている事情' });
}
