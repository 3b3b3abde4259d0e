import { z } from 'zod';
import { command, query } from './operation.ts';
import { Id, LocalTime, OptionalLine } from './primitives.ts';

/** 在室の区間, half-open: in the room at `t` when `enteredAt ≤ t < leftAt`. */
export const Presence = z.object({ id: Id, memberId: Id, enteredAt: LocalTime, leftAt: LocalTime.nullable() });
export type Presence = z.infer<typeof Presence>;

/** 除斥の区間: outside the room for one agenda item (要綱 9条), half-open as presence. */
export const Recusal = z.object({
  id: Id,
  memberId: Id,
  agendaItemId: Id,
  from: LocalTime.nullable(),
  until: LocalTime.nullable(),
  reason: OptionalLine(200),
});
export type Recusal = z.infer<typeof Recusal>;

/** 守秘義務の告知: read out at the opening, or told to one who came late. */
export const NoticeReading = z.object({
  id: Id,
  readById: Id,
  textVersion: z.string(),
  at: LocalTime,
  toldIds: z.array(Id),
});
export type NoticeReading = z.infer<typeof NoticeReading>;

/** 出席: who was in the room when, who stood aside, who was told of secrecy. */
export const Attendance = z.object({
  meetingId: Id,
  presences: z.array(Presence),
  recusals: z.array(Recusal),
  notices: z.array(NoticeReading),
  /** 欠席・代理・書面提出 as noted by the office. */
  absences: z.array(z.object({ memberId: Id, reason: OptionalLine(200) })),
  quorum: z.object({ invited: z.number().int(), present: z.number().int(), isMet: z.boolean() }),
});
export type Attendance = z.infer<typeof Attendance>;

const facts = (input: { meetingId: string; memberId?: string; at?: string }) => ({
  meetingRef: input.meetingId,
  refs: input.memberId ? [input.memberId] : [],
  detail: { at: input.at ?? null },
});
const one = z.object({ meetingId: Id, memberId: Id, at: LocalTime });

export const attendance = {
  forMeeting: query({
    roles: ['staff', 'chair', 'auditor'],
    input: z.object({ meetingId: Id }),
    output: Attendance,
    audit: { event: null, because: 'attendance of members in their duties, no data of persons in need' },
  }),
  enter: command({
    roles: ['staff', 'chair'],
    input: one,
    output: Attendance,
    audit: { event: 'attendance.entered', subject: (input) => input.memberId, facts },
  }),
  leave: command({
    roles: ['staff', 'chair'],
    input: one,
    output: Attendance,
    audit: { event: 'attendance.left', subject: (input) => input.memberId, facts },
  }),
  noteAbsence: command({
    roles: ['staff', 'chair'],
    input: z.object({ meetingId: Id, memberId: Id, reason: OptionalLine(200) }),
    output: Attendance,
    audit: { event: 'attendance.absence-noted', subject: (input) => input.memberId, facts },
  }),
  /** 除斥を記録する, before or during the item; the member then counts neither as present nor as told. */
  recuse: command({
    roles: ['staff', 'chair'],
    input: z.object({ meetingId: Id, memberId: Id, agendaItemId: Id, reason: OptionalLine(200) }),
    output: Attendance,
    audit: {
      event: 'attendance.recused',
      subject: (input) => input.memberId,
      facts: (input) => ({ meetingRef: input.meetingId, refs: [input.memberId, input.agendaItemId] }),
      body: (input) => ({ reason: input.reason }),
    },
  }),
  /** 除斥の退室・再入室の時刻. */
  timeRecusal: command({
    roles: ['staff', 'chair'],
    input: z.object({ meetingId: Id, recusalId: Id, from: LocalTime.nullable(), until: LocalTime.nullable() }),
    output: Attendance,
    audit: {
      event: 'attendance.recusal-timed',
      subject: (input) => input.recusalId,
      facts: (input) => ({ meetingRef: input.meetingId, detail: { from: input.from, until: input.until } }),
    },
  }),
  /** 誤りを取り消す: takes a presence or recusal back; the log keeps both the slip and its withdrawal. */
  withdraw: command({
    roles: ['staff', 'chair'],
    input: z.object({ meetingId: Id, id: Id, reason: OptionalLine(200) }),
    output: Attendance,
    audit: {
      event: 'attendance.withdrawn',
      subject: (input) => input.id,
      facts: (input) => ({ meetingRef: input.meetingId }),
      body: (input) => ({ reason: input.reason }),
    },
  }),
  /** 告知文を読み上げた: to all in the room at `at`, or to the one member named. */
  readNotice: command({
    roles: ['staff', 'chair'],
    input: z.object({ meetingId: Id, readById: Id, at: LocalTime, toMemberId: Id.nullable() }),
    output: Attendance,
    audit: {
      event: 'attendance.notice-read',
      subject: (input) => input.readById,
      facts: (input, output) => ({
        meetingRef: input.meetingId,
        recipients: output.notices.at(-1)?.toldIds ?? [],
        detail: { at: input.at },
      }),
      body: (_input, output) => ({ textVersion: output.notices.at(-1)?.textVersion ?? null }),
    },
  }),
};
