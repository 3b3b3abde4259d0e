import { z } from 'zod';
import { command, query } from './operation.ts';
import { Id, Line, LocalDate, LocalTime, OptionalLine } from './primitives.ts';

/** 会議の種別. Only the first two may handle personal data (要綱 18条). */
export const MEETING_KINDS = ['support-meeting', 'coordination-meeting', 'platform', 'exchange'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];
export const KINDS_WITH_PERSONAL_DATA: readonly MeetingKind[] = ['support-meeting', 'coordination-meeting'];

/** 準備 → 開催中 → 閉会. */
export const MEETING_STATES = ['preparing', 'in-session', 'closed'] as const;
export const AGENDA_ITEM_STATES = ['waiting', 'current', 'done'] as const;

/** 議題. */
export const AgendaItem = z.object({
  id: Id,
  meetingId: Id,
  /** Place in the order, from 0. */
  position: z.number().int(),
  /** Printed number: `1`, `2-1`. */
  label: OptionalLine(10),
  title: Line(120),
  /** 配分（分）. */
  minutes: z.number().int().min(0).max(600),
  presenterId: Id.nullable(),
  caseId: Id.nullable(),
  /** 情報を求める目的; the purpose offered for each disclosure under this item. */
  purpose: OptionalLine(300),
  state: z.enum(AGENDA_ITEM_STATES),
  startedAt: LocalTime.nullable(),
  endedAt: LocalTime.nullable(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** 求め（法第9条第3項）: the meeting asks for information; the spine on which disclosures hang. */
export const CooperationRequest = z.object({
  id: Id,
  meetingId: Id,
  /** 文書番号. */
  number: OptionalLine(60),
  requestedOn: LocalDate,
  /** 一括 in the invitation, or to named organisations. */
  isBlanket: z.boolean(),
  organizationIds: z.array(Id).max(60),
  caseIds: z.array(Id).max(60),
  asked: Line(400),
  reason: Line(400),
  answer: OptionalLine(300),
});
export type CooperationRequest = z.infer<typeof CooperationRequest>;

/** 会議: plan and state of one meeting. */
export const Meeting = z.object({
  id: Id,
  kind: z.enum(MEETING_KINDS),
  /** 会議番号, printed on everything: `R8-S05`. */
  number: Line(30),
  title: Line(120),
  place: OptionalLine(120),
  heldOn: LocalDate,
  startsAt: LocalTime,
  endsAt: LocalTime,
  chairId: Id.nullable(),
  recorderId: Id.nullable(),
  state: z.enum(MEETING_STATES),
  openedAt: LocalTime.nullable(),
  closedAt: LocalTime.nullable(),
  version: z.number().int(),
});
export type Meeting = z.infer<typeof Meeting>;

/** A meeting with everything its pages show; cases by code only. */
export const MeetingDetail = Meeting.extend({
  handlesPersonalData: z.boolean(),
  invitedIds: z.array(Id),
  agenda: z.array(
    AgendaItem.extend({
      caseNumber: z.string().nullable(),
      /** What arrived by itself: 前回行動の確認, or 持ち越し from the meeting of that number. */
      origin: z.enum(['review', 'carried']).nullable(),
      carriedFrom: z.string().nullable(),
    }),
  ),
  requests: z.array(CooperationRequest),
});
export type MeetingDetail = z.infer<typeof MeetingDetail>;

export const MeetingRow = Meeting.extend({
  itemCount: z.number().int(),
  invitedCount: z.number().int(),
  minutesState: z.enum(['none', 'draft', 'approved']),
});
export type MeetingRow = z.infer<typeof MeetingRow>;

const plan = Meeting.pick({
  kind: true,
  number: true,
  title: true,
  place: true,
  heldOn: true,
  startsAt: true,
  endsAt: true,
  chairId: true,
  recorderId: true,
});
const agendaInput = AgendaItem.pick({
  label: true,
  title: true,
  minutes: true,
  presenterId: true,
  caseId: true,
  purpose: true,
});
const ofMeeting = (_input: unknown, output: { id: string }) => output.id;
const meetingFacts = (_input: unknown, output: { id: string; version: number }) => ({
  meetingRef: output.id,
  detail: { version: output.version },
});
const agendaFacts =
  (change: 'edited' | 'moved' | 'removed') =>
  (input: { readonly id: string; readonly caseId?: string | null }, output: { readonly id: string }) => ({
    meetingRef: output.id,
    caseRef: input.caseId ?? null,
    refs: [input.id],
    detail: { change },
  });

export const meeting = {
  list: query({
    roles: ['staff', 'chair', 'auditor'],
    input: z.object({}),
    output: z.array(MeetingRow),
    audit: { event: null, because: 'dates and numbers of meetings (level 0)' },
  }),
  get: query({
    roles: ['staff', 'chair', 'auditor'],
    input: z.object({ id: Id }),
    output: MeetingDetail,
    audit: { event: null, because: 'agenda with case codes only (level 0)' },
  }),
  plan: command({
    roles: ['staff'],
    input: plan,
    output: MeetingDetail,
    audit: { event: 'meeting.planned', subject: ofMeeting, facts: meetingFacts },
  }),
  changePlan: command({
    roles: ['staff'],
    input: plan.extend({ id: Id, version: z.number().int() }),
    output: MeetingDetail,
    audit: { event: 'meeting.plan-changed', subject: ofMeeting, facts: meetingFacts },
  }),
  /** 構成員の選定と招集 (要綱 5条2項). Replaces the list of those invited. */
  invite: command({
    roles: ['staff'],
    input: z.object({ id: Id, memberIds: z.array(Id).max(200) }),
    output: MeetingDetail,
    audit: {
      event: 'meeting.invited',
      subject: ofMeeting,
      facts: (input, output) => ({ meetingRef: output.id, refs: input.memberIds }),
    },
  }),
  addAgendaItem: command({
    roles: ['staff', 'chair'],
    input: agendaInput.extend({ meetingId: Id }),
    output: MeetingDetail,
    audit: {
      event: 'meeting.agenda-changed',
      subject: ofMeeting,
      facts: (input, output) => ({ meetingRef: output.id, caseRef: input.caseId, detail: { change: 'added' } }),
    },
  }),
  changeAgendaItem: command({
    roles: ['staff', 'chair'],
    input: agendaInput.extend({ id: Id }),
    output: MeetingDetail,
    audit: { event: 'meeting.agenda-changed', subject: ofMeeting, facts: agendaFacts('edited') },
  }),
  /** Moves an item to `position` (from 0) in the order. */
  moveAgendaItem: command({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id, position: z.number().int().min(0).max(500) }),
    output: MeetingDetail,
    audit: { event: 'meeting.agenda-changed', subject: ofMeeting, facts: agendaFacts('moved') },
  }),
  removeAgendaItem: command({
    roles: ['staff', 'chair'],
    /** An item that arrived by itself goes only with a reason. */
    input: z.object({ id: Id, reason: OptionalLine(300).default('') }),
    output: MeetingDetail,
    audit: {
      event: 'meeting.agenda-changed',
      subject: ofMeeting,
      facts: agendaFacts('removed'),
      body: (input) => ({ reason: input.reason }),
    },
  }),
  /** 求めを出す（法第9条第3項）. */
  issueRequest: command({
    roles: ['staff', 'chair'],
    input: CooperationRequest.omit({ id: true }),
    output: MeetingDetail,
    audit: {
      event: 'meeting.request-issued',
      subject: ofMeeting,
      facts: (input, output) => ({
        meetingRef: output.id,
        recipients: input.organizationIds,
        refs: input.caseIds,
        detail: { isBlanket: input.isBlanket },
      }),
      body: ({ number, asked, reason, answer }) => ({ number, asked, reason, answer }),
    },
  }),
  /** 開会. `at` is the wall-clock time in the room. */
  open: command({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id, at: LocalTime }),
    output: MeetingDetail,
    audit: {
      event: 'meeting.opened',
      subject: ofMeeting,
      facts: (input, output) => ({ meetingRef: output.id, detail: { at: input.at } }),
    },
  }),
  /** 次の議題へ: the item that ran ends, this one begins. */
  startItem: command({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id, at: LocalTime }),
    output: MeetingDetail,
    audit: {
      event: 'meeting.item-started',
      subject: ofMeeting,
      facts: (input, output) => ({ meetingRef: output.id, refs: [input.id], detail: { at: input.at } }),
    },
  }),
  close: command({
    isCheckpointed: true,
    roles: ['staff', 'chair'],
    input: z.object({ id: Id, at: LocalTime }),
    output: MeetingDetail,
    audit: {
      event: 'meeting.closed',
      subject: ofMeeting,
      facts: (input, output) => ({ meetingRef: output.id, detail: { at: input.at } }),
    },
  }),
};
