import { z } from 'zod';
import { GroundId } from './legal-basis.ts';
import { command, query } from './operation.ts';
import { Id, Line, OptionalLine } from './primitives.ts';
import { POLICY_KINDS, RedactionPolicy } from './redaction-policy.ts';
import { AUDIENCES, CopyWarnings, EarlierDecision, RedactionCopy, RedactionReview } from './redaction-review.ts';

const facts = (_input: unknown, output: RedactionReview) => ({
  meetingRef: output.meetingId,
  refs: [output.minutesId],
  detail: {
    audience: output.audience,
    state: output.state,
    spans: output.spans.length,
    undecided: output.undecided,
    revision: output.revision,
  },
});
const kindsOf = ({ warnings }: CopyWarnings) => [...new Set(warnings.map(({ kind }) => kind))];
const subject = (_input: unknown, output: { id: string }) => output.id;
/** Which review: of the newest reviewed version, for one audience. */
const target = z.object({
  meetingId: Id,
  audience: z.enum(AUDIENCES).default('publication'),
  recipientId: Id.nullable().default(null),
});
/** A review as it was seen: whoever signs or sends back says which revision is meant. */
const seen = z.object({ id: Id, revision: z.number().int() });
const decision = z.object({
  decision: z.enum(['removed', 'kept', 'undecided']),
  ground: GroundId.or(z.literal('')),
  reason: OptionalLine(300),
});

export const redaction = {
  /** レビューを始める, or goes on with the one that is open: the engine proposes its spans. */
  begin: command({
    roles: ['staff', 'chair'],
    input: target,
    output: RedactionReview,
    audit: { event: 'redaction.begun', subject, facts },
  }),
  get: query({
    roles: ['staff', 'chair'],
    input: target,
    output: z.object({ review: RedactionReview.nullable() }),
    audit: {
      event: 'redaction.viewed',
      subject: (input) => input.meetingId,
      facts: (input) => ({ meetingRef: input.meetingId, detail: { audience: input.audience } }),
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
  /** 交付した写し of a meeting, newest first. */
  copies: query({
    roles: ['staff', 'chair'],
    input: z.object({ meetingId: Id }),
    output: z.array(RedactionCopy),
    audit: { event: null, because: 'numbers, bodies and codes of who was given which copy; no content' },
  }),
  /** 注意: re-identification, and earlier copies laid beside this one. */
  warnings: query({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id }),
    output: CopyWarnings,
    audit: {
      event: 'redaction.warnings-viewed',
      subject: (input) => input.id,
      facts: (_input, output) => ({ fields: kindsOf(output), detail: { warnings: output.warnings.length } }),
    },
  }),
  acknowledge: command({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id, revision: z.number().int(), reason: Line(300) }),
    output: CopyWarnings,
    audit: {
      event: 'redaction.warnings-acknowledged',
      subject: (input) => input.id,
      facts: (input, output) => ({
        fields: kindsOf(output),
        detail: { warnings: output.warnings.length, revision: input.revision },
      }),
      body: (input) => ({ reason: input.reason }),
    },
  }),
  /** 前回の判断 for what is still undecided. */
  earlier: query({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id }),
    output: z.array(EarlierDecision),
    audit: {
      event: 'redaction.earlier-viewed',
      subject: (input) => input.id,
      facts: (_input, output) => ({ detail: { offered: output.length } }),
    },
  }),
  takeEarlier: command({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id, spanIds: z.array(Id).min(1).max(5000) }),
    output: RedactionReview,
    audit: { event: 'redaction.earlier-taken', subject, facts },
  }),
  /** 手で追加: removes a stretch the engine did not propose; with `isForAll`, all its occurrences. */
  add: command({
    roles: ['staff', 'chair'],
    input: z.object({
      id: Id,
      blockId: z.string(),
      start: z.number().int().min(0),
      end: z.number().int().min(1),
      ground: GroundId,
      reason: OptionalLine(300),
      isForAll: z.boolean(),
      /** What kind of thing it is, so that the policy can treat it; 'reviewer' when nobody says. */
      type: z.enum([...POLICY_KINDS, 'reviewer']).default('reviewer'),
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
  /** 方針を決める for this copy and, if asked, as the office's standard for its audience. */
  setPolicy: command({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id, policy: RedactionPolicy, isStandard: z.boolean() }),
    output: RedactionReview,
    audit: {
      event: 'redaction.policy-set',
      subject,
      facts: (input, output) => ({
        ...facts(input, output),
        fields: POLICY_KINDS.map((kind) => `${kind}:${input.policy[kind]}`),
        detail: { ...facts(input, output).detail, isStandard: input.isStandard },
      }),
    },
  }),
  /** 承認を依頼する: the first person signs; refused while a span is undecided. Any later change voids the signature. */
  complete: command({
    roles: ['staff', 'chair'],
    input: seen,
    output: RedactionReview,
    audit: { event: 'redaction.completed', subject, facts },
  }),
  /** 二人目の承認: another account signs the same revision; only then may copies leave. */
  approve: command({
    roles: ['staff', 'chair'],
    input: seen,
    output: RedactionReview,
    audit: { event: 'redaction.approved', subject, facts },
  }),
  /** 差し戻す, with a reason: the review is open again and the signature no longer counts. */
  sendBack: command({
    roles: ['staff', 'chair'],
    input: seen.extend({ reason: Line(300) }),
    output: RedactionReview,
    audit: { event: 'redaction.sent-back', subject, facts, body: (input) => ({ reason: input.reason }) },
  }),
  /** 点検を再開する: an approved review is open again; both must sign anew. */
  reopen: command({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id }),
    output: RedactionReview,
    audit: { event: 'redaction.reopened', subject, facts },
  }),
};
