import { z } from 'zod';
import { Id, Instant, LocalDate, OptionalLine, Text } from './primitives.ts';

/** 取組事項の状態 (要綱 15条). What circumstances ended is told apart from what an agency did not do. */
export const ACTION_STATES = [
  'open',
  'in-progress',
  'done',
  'done-late',
  'carried-over',
  'dropped-no-longer-needed',
  'dropped-no-longer-possible',
  'not-done-by-agency',
] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** States in which somebody still has to do something. */
export const PENDING_STATES = ['open', 'in-progress'] as const satisfies readonly ActionState[];
/** States that say why it was not done: 中止（事情が変わった） twice, 未実施（機関の都合） once. */
export const NOT_DONE_STATES = [
  'dropped-no-longer-needed',
  'dropped-no-longer-possible',
  'not-done-by-agency',
] as const satisfies readonly ActionState[];

/** フォローアップの決まり: when the office asks after an action, and below which number figures are not told. */
export const FollowUpRules = z.object({
  /** Days before the due day from which an action counts as due soon and is asked after once. */
  daysBefore: z.number().int().min(0).max(60),
  /** Asked after on the due day itself. */
  isOnDay: z.boolean(),
  /** Days between two reminders once it is overdue. */
  everyDays: z.number().int().min(1).max(60),
  /** 少数の秘匿: counts from 1 to one below this are not told. */
  smallNumber: z.number().int().min(3).max(20),
  version: z.number().int(),
});
export type FollowUpRules = z.infer<typeof FollowUpRules>;

/** How an organisation was asked. */
export const REMINDER_WAYS = ['phone', 'mail', 'meeting', 'letter', 'other'] as const;

/** 確認の記録: the office asked how far an action is. Never rewritten. */
export const Reminder = z.object({
  id: Id,
  actionId: Id,
  on: LocalDate,
  how: z.enum(REMINDER_WAYS),
  answer: Text(600),
  recordedById: Id,
  recordedAt: Instant,
});
export type Reminder = z.infer<typeof Reminder>;

/** 確認の見送り: nobody asks until a day, for a reason. Never rewritten; the newest decides. */
export const Snooze = z.object({
  id: Id,
  actionId: Id,
  until: LocalDate,
  reason: OptionalLine(300).pipe(z.string().min(1)),
  recordedById: Id,
  recordedAt: Instant,
});
export type Snooze = z.infer<typeof Snooze>;

/** 経過: a state of an action as it was recorded. Never rewritten. */
export const Progress = z.object({
  id: Id,
  actionId: Id,
  state: z.enum(ACTION_STATES),
  doneOn: LocalDate.nullable(),
  result: OptionalLine(600),
  /** The meeting in whose session it was entered. */
  meetingId: Id.nullable(),
  recordedAt: Instant,
});
export type Progress = z.infer<typeof Progress>;

/** Where an action stands in time, and whether the office asks after it today. */
export const DUE_GROUPS = ['overdue', 'due-soon', 'later', 'undated', 'settled'] as const;
export const REMINDER_CAUSES = ['before', 'on-day', 'overdue'] as const;
