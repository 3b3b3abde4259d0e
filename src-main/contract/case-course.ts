import { z } from 'zod';
import { Id, Instant, LocalDate, OptionalLine } from './primitives.ts';
import { NOT_DONE_STATES } from './reminder.ts';

/** 終結の区分. */
export const CASE_OUTCOMES = [
  'connected-to-support',
  'consent-and-coordination-meeting',
  'passed-to-sister-meeting',
  'moved-away',
  'died',
  'withdrew',
  'no-further-need',
  'contact-lost',
  'other',
] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

/** 終結・再開の記録: append-only; the newest decides. */
export const CaseClosing = z.object({
  id: Id,
  caseId: Id,
  kind: z.enum(['closed', 'reopened']),
  on: LocalDate,
  outcome: z.enum(CASE_OUTCOMES).nullable(),
  reason: OptionalLine(600).pipe(z.string().min(1)),
  /** The meeting, and the 決定事項, by which it was decided. */
  meetingId: Id.nullable(),
  decisionId: Id.nullable(),
  /** 見守り: someone keeps an eye on it until the last look. */
  isWatched: z.boolean(),
  /** 最終確認日: the last look after closing. */
  reviewOn: LocalDate.nullable(),
  /** 保存期間の起算日: 1 April of the next 年度 (要綱 16条). */
  retentionFrom: LocalDate.nullable(),
  recordedAt: Instant,
});
export type CaseClosing = z.infer<typeof CaseClosing>;

/** How each action that is still open is dealt with when its case is closed. */
export const Settlement = z.object({
  actionId: Id,
  version: z.number().int(),
  /** `continue`: stays open after closing. */
  as: z.enum(['continue', ...NOT_DONE_STATES]),
  reason: OptionalLine(600).pipe(z.string().min(1)),
});
export type Settlement = z.infer<typeof Settlement>;

/** Level 0 view of where a case stands: no reason, no text. */
export const CaseStanding = z.object({
  closing: CaseClosing.omit({ reason: true }).nullable(),
  /** All closings and reopenings, newest first. */
  closings: z.array(CaseClosing.omit({ reason: true }).extend({ meetingNumber: z.string() })),
  openActions: z.number().int(),
  plannedVisits: z.number().int(),
  /** Meetings on whose agenda the case stood, newest first. */
  meetings: z.array(z.object({ id: Id, number: z.string(), heldOn: LocalDate })),
});
export type CaseStanding = z.infer<typeof CaseStanding>;

/** 事案の経過: kinds of what happens to a case. */
export const COURSE_KINDS = [
  'intake',
  'consent',
  'meeting',
  'disclosure',
  'decision',
  'action',
  'result',
  'reminder',
  'visit',
  'closing',
  'review',
] as const;
export type CourseKind = (typeof COURSE_KINDS)[number];

/** One event in the course of a case, level 0/1: codes, counts and names of organisations. */
export const CourseEvent = z.object({
  key: z.string(),
  kind: z.enum(COURSE_KINDS),
  on: LocalDate.nullable(),
  meetingId: Id.nullable(),
  meetingNumber: z.string(),
  /** State, result, outcome or consent, as a code of the kind. */
  code: z.string(),
  organizationName: z.string(),
  count: z.number().int().nullable(),
  /** Information categories of what was told. */
  categories: z.array(z.string()),
  hasDetail: z.boolean(),
});
export type CourseEvent = z.infer<typeof CourseEvent>;

/** What was written, by the event it belongs to. */
export const CourseDetail = z.object({
  key: z.string(),
  lines: z.array(
    z.object({
      name: z.enum(['text', 'dissent', 'result', 'answer', 'note', 'safety', 'reason', 'scope', 'method']),
      text: z.string(),
    }),
  ),
});
export type CourseDetail = z.infer<typeof CourseDetail>;
