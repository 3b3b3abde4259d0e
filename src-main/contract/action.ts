import { z } from 'zod';
import { command, query } from './operation.ts';
import { Id, Instant, LocalDate, OptionalLine, Text } from './primitives.ts';
import { ACTION_STATES, DUE_GROUPS, FollowUpRules, Progress, REMINDER_CAUSES, Reminder, Snooze } from './reminder.ts';

/** 決定事項. */
export const Decision = z.object({
  id: Id,
  meetingId: Id,
  agendaItemId: Id,
  caseId: Id.nullable(),
  text: Text(2000).pipe(z.string().min(1)),
  /** 異議 (要綱 6条3項), when its author asks for it to stand. */
  dissent: OptionalLine(600),
  recordedAt: Instant,
});
export type Decision = z.infer<typeof Decision>;

/** 取組事項（役割分担）. */
export const ActionItem = z.object({
  id: Id,
  meetingId: Id,
  agendaItemId: Id,
  caseId: Id.nullable(),
  text: Text(1000).pipe(z.string().min(1)),
  ownerOrganizationId: Id.nullable(),
  ownerId: Id.nullable(),
  supportIds: z.array(Id).max(40),
  dueOn: LocalDate.nullable(),
  state: z.enum(ACTION_STATES),
  doneOn: LocalDate.nullable(),
  result: OptionalLine(600),
  /** 繰越: the action of an earlier meeting that this one goes on with. */
  carriedFromId: Id.nullable().default(null),
  version: z.number().int(),
});
export type ActionItem = z.infer<typeof ActionItem>;

/** An action with what its lists show; the case by number only. */
export const FollowedAction = ActionItem.extend({
  caseNumber: z.string(),
  meetingNumber: z.string(),
  heldOn: LocalDate,
  /** The organisation in charge, or that of the person in charge. */
  organizationId: Id.nullable(),
  organizationName: z.string(),
  ownerName: z.string(),
  group: z.enum(DUE_GROUPS),
  /** Days until it is due, negative when overdue. */
  daysLeft: z.number().int().nullable(),
  /** Why the office asks after it today; null when it does not. */
  remind: z.enum(REMINDER_CAUSES).nullable(),
  remindedOn: LocalDate.nullable(),
  snoozedUntil: LocalDate.nullable(),
  /** The action that goes on with this one. */
  carriedToId: Id.nullable(),
});
export type FollowedAction = z.infer<typeof FollowedAction>;

/** 再付議: the case was closed, or stood on an agenda, within twelve months before. */
export const Retabled = z.object({
  kind: z.enum(['after-closing', 'again']),
  on: LocalDate,
  meetingNumber: z.string(),
});
export type Retabled = z.infer<typeof Retabled>;

/** 前回行動の確認 of one meeting: what its cases, and all others, agreed before. */
export const ActionReview = z.object({
  cases: z.array(
    z.object({
      agendaItemId: Id,
      caseId: Id,
      retabled: Retabled.nullable(),
      actions: z.array(FollowedAction),
    }),
  ),
  general: z.array(FollowedAction),
});
export type ActionReview = z.infer<typeof ActionReview>;

const subject = (_input: unknown, output: { id: string }) => output.id;
const facts = (_input: unknown, output: { meetingId: string; agendaItemId: string; caseId: string | null }) => ({
  meetingRef: output.meetingId,
  caseRef: output.caseId,
  refs: [output.agendaItemId],
});

export const action = {
  /** Decisions and action items of one meeting, or the open ones of all (`meetingId` null). */
  list: query({
    roles: ['staff', 'chair'],
    input: z.object({ meetingId: Id.nullable() }),
    output: z.object({ decisions: z.array(Decision), actions: z.array(ActionItem) }),
    audit: {
      event: 'action.viewed',
      subject: (input) => input.meetingId,
      facts: (input, output) => ({
        meetingRef: input.meetingId,
        detail: { decisions: output.decisions.length, actions: output.actions.length },
      }),
    },
  }),
  decide: command({
    roles: ['staff', 'chair'],
    input: Decision.omit({ id: true, recordedAt: true }),
    output: Decision,
    audit: { event: 'action.decided', subject, facts, body: (_input, output) => output },
  }),
  assign: command({
    roles: ['staff', 'chair'],
    input: ActionItem.omit({ id: true, version: true, state: true, doneOn: true, result: true, carriedFromId: true }),
    output: ActionItem,
    audit: { event: 'action.assigned', subject, facts, body: (_input, output) => output },
  }),
  change: command({
    roles: ['staff', 'chair'],
    input: ActionItem.omit({ meetingId: true, agendaItemId: true, caseId: true, carriedFromId: true }).extend({
      /** The meeting in whose session the result is entered, when there is one. */
      reviewedAtMeetingId: Id.nullable().default(null),
    }),
    output: ActionItem,
    audit: {
      event: 'action.changed',
      subject,
      facts: (input, output) => ({ ...facts(input, output), detail: { state: output.state, version: output.version } }),
      body: (_input, output) => output,
    },
  }),
  /** 取組の追跡: what is still to be done, or what is settled, with who is asked today. */
  follow: query({
    roles: ['staff', 'chair'],
    input: z.object({ scope: z.enum(['open', 'settled']).default('open'), caseId: Id.nullable().default(null) }),
    output: z.object({ today: LocalDate, rules: FollowUpRules, actions: z.array(FollowedAction) }),
    audit: {
      event: 'action.viewed',
      facts: (input, output) => ({ caseRef: input.caseId, detail: { actions: output.actions.length } }),
    },
  }),
  /** 取組の履歴: states, reminders, and the chain of carrying over, oldest first. */
  history: query({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id }),
    output: z.object({
      caseId: Id.nullable(),
      progress: z.array(Progress),
      reminders: z.array(Reminder),
      snoozes: z.array(Snooze),
      chain: z.array(
        ActionItem.pick({ id: true, text: true, state: true, dueOn: true }).extend({
          meetingNumber: z.string(),
          heldOn: LocalDate,
        }),
      ),
    }),
    audit: {
      event: 'action.viewed',
      subject: (input) => input.id,
      facts: (input, output) => ({ caseRef: output.caseId, refs: [input.id] }),
    },
  }),
  /** 前回行動の確認 of a meeting. */
  review: query({
    roles: ['staff', 'chair'],
    input: z.object({ meetingId: Id }),
    output: ActionReview,
    audit: {
      event: 'action.viewed',
      subject: (input) => input.meetingId,
      facts: (input, output) => ({
        meetingRef: input.meetingId,
        detail: { actions: output.general.length + output.cases.reduce((sum, one) => sum + one.actions.length, 0) },
      }),
    },
  }),
  /** 繰越: ends an action and goes on with it as a new one of a later meeting. */
  carryOver: command({
    roles: ['staff', 'chair'],
    input: ActionItem.pick({ id: true, version: true, meetingId: true, agendaItemId: true, text: true, dueOn: true }),
    output: ActionItem,
    audit: {
      event: 'action.carried-over',
      subject,
      facts: (input, output) => ({ ...facts(input, output), refs: [output.agendaItemId, input.id] }),
      body: (_input, output) => output,
    },
  }),
  /** 確認を記録する: one or several actions of one organisation in one talk. */
  remind: command({
    roles: ['staff', 'chair'],
    input: Reminder.pick({ on: true, how: true, answer: true }).extend({ actionIds: z.array(Id).min(1).max(50) }),
    output: z.array(Reminder),
    audit: {
      event: 'action.reminded',
      facts: (input, output) => ({ refs: input.actionIds, detail: { how: input.how, actions: output.length } }),
      body: (input) => ({ answer: input.answer }),
    },
  }),
  /** 確認を見送る until a day, with the reason. */
  snooze: command({
    roles: ['staff', 'chair'],
    input: Snooze.pick({ actionId: true, until: true, reason: true }),
    output: Snooze,
    audit: {
      event: 'action.snoozed',
      subject: (input) => input.actionId,
      facts: (input) => ({ refs: [input.actionId], detail: { until: input.until } }),
      body: (input) => ({ reason: input.reason }),
    },
  }),
  setRules: command({
    roles: ['staff', 'chair'],
    input: FollowUpRules,
    output: FollowUpRules,
    audit: { event: 'action.rules-changed', facts: (_input, output) => ({ detail: output }) },
  }),
};
