import { z } from 'zod';
import { command, query } from './operation.ts';
import { Id, Instant, LocalDate, OptionalLine, Text } from './primitives.ts';

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

/** 取組事項の状態 (要綱 15条); two kinds of not done are told apart. */
export const ACTION_STATES = [
  'open',
  'in-progress',
  'done',
  'done-late',
  'carried-over',
  'dropped-no-longer-needed',
  'not-done-by-agency',
] as const;

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
  version: z.number().int(),
});
export type ActionItem = z.infer<typeof ActionItem>;

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
    input: ActionItem.omit({ id: true, version: true, state: true, doneOn: true, result: true }),
    output: ActionItem,
    audit: { event: 'action.assigned', subject, facts, body: (_input, output) => output },
  }),
  change: command({
    roles: ['staff', 'chair'],
    input: ActionItem.omit({ meetingId: true, agendaItemId: true, caseId: true }),
    output: ActionItem,
    audit: { event: 'action.changed', subject, facts, body: (_input, output) => output },
  }),
};
