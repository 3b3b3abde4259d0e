import { z } from 'zod';
import { command, query } from './operation.ts';
import { Id, Instant, LocalDate, OptionalLine, Text } from './primitives.ts';

/** どのように届いたか. */
export const CORRECTION_MEDIA = ['paper', 'phone', 'e-mail', 'in-person', 'other'] as const;

/** 採否: taken into the text, refused with a reason, or withdrawn by the organisation. */
export const CORRECTION_OUTCOMES = ['accepted', 'refused', 'withdrawn'] as const;

/** 訂正の申出: what an organisation asks to be changed, and what became of it. */
export const Correction = z.object({
  id: Id,
  roundId: Id,
  organizationId: Id,
  blockId: z.string().max(80),
  /** 元の文: as it stands in the block; empty for an addition at its end. */
  quoted: Text(4000),
  /** 訂正案: what should stand in its place; empty for a deletion. */
  proposed: Text(4000),
  remark: OptionalLine(400),
  receivedOn: LocalDate,
  medium: z.enum(CORRECTION_MEDIA),
  recordedAt: Instant,
  decision: z
    .object({
      outcome: z.enum(CORRECTION_OUTCOMES),
      reason: z.string(),
      /** 改めた文言: what was taken into the text where it is not what the organisation proposed. */
      wording: z.string().nullable(),
      decidedAt: Instant,
      decidedById: Id,
    })
    .nullable(),
});
export type Correction = z.infer<typeof Correction>;

/** 訂正の照会: one round on a draft, with its deadline and the organisations that were asked. */
export const CorrectionRound = z.object({
  id: Id,
  minutesId: Id,
  organizationIds: z.array(Id),
  dueOn: LocalDate,
  openedAt: Instant,
  closedAt: Instant.nullable(),
  corrections: z.array(Correction),
  /** 訂正なし: organisations that answered that they have nothing to correct. */
  answers: z.array(z.object({ organizationId: Id, receivedOn: LocalDate, medium: z.enum(CORRECTION_MEDIA) })),
});
export type CorrectionRound = z.infer<typeof CorrectionRound>;

const Rounds = z.object({
  meetingId: Id,
  minutesId: Id.nullable(),
  /** Rounds on the newest version, newest first. */
  rounds: z.array(CorrectionRound),
  /** Corrections without a decision. */
  undecided: z.number().int(),
});

const facts = (_input: unknown, output: { meetingId: string; undecided: number }) => ({
  meetingRef: output.meetingId,
  detail: { undecided: output.undecided },
});

export const correction = {
  /** The rounds on the newest version of a meeting's minutes. */
  list: query({
    roles: ['staff', 'chair'],
    input: z.object({ meetingId: Id }),
    output: Rounds,
    audit: { event: 'correction.viewed', subject: (input) => input.meetingId, facts },
  }),
  /** 照会を始める: the draft goes to the organisations that were present. */
  open: command({
    roles: ['staff', 'chair'],
    input: z.object({ meetingId: Id, organizationIds: z.array(Id).min(1).max(60), dueOn: LocalDate }),
    output: Rounds,
    audit: {
      event: 'correction.opened',
      subject: (_input, output) => output.minutesId,
      facts: (input, output) => ({
        meetingRef: output.meetingId,
        recipients: input.organizationIds,
        detail: { dueOn: input.dueOn },
      }),
    },
  }),
  /** 申出を記録する as it came back from one organisation. */
  enter: command({
    roles: ['staff', 'chair'],
    input: Correction.omit({ id: true, recordedAt: true, decision: true }),
    output: Rounds,
    audit: {
      event: 'correction.entered',
      subject: (input) => input.roundId,
      facts: (input, output) => ({
        meetingRef: output.meetingId,
        refs: [input.organizationId],
        medium: input.medium,
        detail: { block: input.blockId, receivedOn: input.receivedOn },
      }),
      body: ({ quoted, proposed, remark }) => ({ quoted, proposed, remark }),
    },
  }),
  /** 訂正なしの回答を記録する. */
  answer: command({
    roles: ['staff', 'chair'],
    input: Correction.pick({ roundId: true, organizationId: true, receivedOn: true, medium: true }),
    output: Rounds,
    audit: {
      event: 'correction.answered',
      subject: (input) => input.roundId,
      facts: (input, output) => ({
        meetingRef: output.meetingId,
        refs: [input.organizationId],
        medium: input.medium,
        detail: { receivedOn: input.receivedOn },
      }),
    },
  }),
  /** 採否を決める: an accepted correction changes the text, in other words if need be; a refused one needs its reason. */
  decide: command({
    roles: ['staff', 'chair'],
    input: z.object({
      id: Id,
      outcome: z.enum(CORRECTION_OUTCOMES),
      reason: OptionalLine(400).default(''),
      /** Taken instead of the proposal; only with an acceptance. */
      wording: Text(4000).nullable().default(null),
    }),
    output: Rounds,
    audit: {
      event: 'correction.decided',
      subject: (input) => input.id,
      facts: (input, output) => ({
        meetingRef: output.meetingId,
        detail: { outcome: input.outcome, reworded: input.wording !== null },
      }),
      body: ({ reason, wording }) => ({ reason, wording: wording ?? '' }),
    },
  }),
  /** 照会を終える; refused while a correction is undecided. */
  close: command({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id }),
    output: Rounds,
    audit: { event: 'correction.closed', subject: (input) => input.id, facts },
  }),
};
