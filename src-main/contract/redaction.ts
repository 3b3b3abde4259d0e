import { z } from 'zod';
import { MinutesBlock } from './minutes.ts';
import { command, query } from './operation.ts';
import { Id, Instant, OptionalLine } from './primitives.ts';

/** Where a span comes from: 確実 `register`, 書式 `pattern`, 提案 `guess`, 手で追加 `reviewer`. */
export const SPAN_SOURCES = ['register', 'pattern', 'guess', 'reviewer'] as const;
/** Code of a ground of the legal catalogue (非開示の理由). */
const Ground = z.string().regex(/^ND-[A-Z]{1,20}$/);
export const SPAN_DECISIONS = ['undecided', 'removed', 'kept'] as const;

/** 墨消しの候補: a stretch of one block, UTF-16 offsets, end exclusive. */
export const RedactionSpan = z.object({
  id: Id,
  blockId: z.string(),
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  /** The stretch as it stands, for the reviewer. */
  text: z.string(),
  type: z.string(),
  source: z.enum(SPAN_SOURCES),
  decision: z.enum(SPAN_DECISIONS),
  /** Code of the ground, `ND-IND` … */
  ground: z.string(),
  /** 理由; required when a register hit is kept. */
  reason: z.string(),
});
export type RedactionSpan = z.infer<typeof RedactionSpan>;

/** 墨消しのレビュー of one approved version of the minutes. */
export const RedactionReview = z.object({
  id: Id,
  meetingId: Id,
  minutesId: Id,
  state: z.enum(['open', 'completed']),
  blocks: z.array(MinutesBlock),
  spans: z.array(RedactionSpan),
  undecided: z.number().int(),
  startedAt: Instant,
  completedAt: Instant.nullable(),
  /** Grows with every decision; decisions can be undone back to the first. */
  revision: z.number().int(),
  mayUndo: z.boolean(),
});
export type RedactionReview = z.infer<typeof RedactionReview>;

const facts = (_input: unknown, output: RedactionReview) => ({
  meetingRef: output.meetingId,
  refs: [output.minutesId],
  detail: { spans: output.spans.length, undecided: output.undecided, revision: output.revision },
});
const subject = (_input: unknown, output: { id: string }) => output.id;
const decision = z.object({
  decision: z.enum(['removed', 'kept', 'undecided']),
  ground: Ground.or(z.literal('')),
  reason: OptionalLine(300),
});

export const redaction = {
  /** レビューを始める, or goes on with the one that is open: the engine proposes its spans. */
  begin: command({
    roles: ['staff', 'chair'],
    input: z.object({ meetingId: Id }),
    output: RedactionReview,
    audit: { event: 'redaction.begun', subject, facts },
  }),
  get: query({
    roles: ['staff', 'chair'],
    input: z.object({ meetingId: Id }),
    output: z.object({ review: RedactionReview.nullable() }),
    audit: {
      event: 'redaction.viewed',
      subject: (input) => input.meetingId,
      facts: (input) => ({ meetingRef: input.meetingId }),
    },
  }),
  /** 伏せる・残す, for one span or, with `isForAll`, for every span with the same text. */
  decide: command({
    roles: ['staff', 'chair'],
    input: decision.extend({ id: Id, spanId: Id, isForAll: z.boolean() }),
    output: RedactionReview,
    audit: {
      event: 'redaction.decided',
      subject,
      facts: (input, output) => ({
        ...facts(input, output),
        refs: [input.spanId],
        fields: [input.decision],
        detail: { ground: input.ground, isForAll: input.isForAll },
      }),
    },
  }),
  /** 手で追加: removes a stretch the engine did not propose; with `isForAll`, all its occurrences. */
  add: command({
    roles: ['staff', 'chair'],
    input: z.object({
      id: Id,
      blockId: z.string(),
      start: z.number().int().min(0),
      end: z.number().int().min(1),
      ground: Ground,
      reason: OptionalLine(300),
      isForAll: z.boolean(),
    }),
    output: RedactionReview,
    audit: { event: 'redaction.added', subject, facts },
  }),
  /** Moves the edges of a span, by grapheme. */
  adjust: command({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id, spanId: Id, start: z.number().int().min(0), end: z.number().int().min(1) }),
    output: RedactionReview,
    audit: { event: 'redaction.adjusted', subject, facts },
  }),
  undo: command({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id }),
    output: RedactionReview,
    audit: { event: 'redaction.undone', subject, facts },
  }),
  /** レビューを終える: refused while a span is undecided. */
  complete: command({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id }),
    output: RedactionReview,
    audit: { event: 'redaction.completed', subject, facts },
  }),
};
