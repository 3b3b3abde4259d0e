import { z } from 'zod';
import { MinutesBlock } from './minutes.ts';
import { command, query } from './operation.ts';
import { Id, Instant, Line, OptionalLine } from './primitives.ts';
import { POLICY_KINDS, RedactionPolicy } from './redaction-policy.ts';

/** Where a span comes from: 確実 `register`, 書式 `pattern`, 提案 `guess`, 手で追加 `reviewer`. */
export const SPAN_SOURCES = ['register', 'pattern', 'guess', 'reviewer'] as const;
/** Code of a ground of the legal catalogue (非開示の理由). */
const Ground = z.string().regex(/^ND-[A-Z]{1,20}$/);
export const SPAN_DECISIONS = ['undecided', 'removed', 'kept'] as const;
/** 宛先: for whom a copy is made; 構成員, 一機関, 本人, 公表, 情報公開請求. */
export const AUDIENCES = ['members', 'organization', 'subject', 'publication', 'request'] as const;
export type Audience = (typeof AUDIENCES)[number];
/** 点検中 `open`; signed by one, 承認待ち `requested`; signed by two accounts, 承認済み `approved`. */
export const REVIEW_STATES = ['open', 'requested', 'approved'] as const;

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
  /** Record of the register that was recognised; empty when unknown. */
  entity: z.string(),
  /** Revision of the review in which it last changed; 0 when nobody touched it. */
  changedIn: z.number().int(),
  /** What the copy shows in its place: a pseudonym, a wider word, a label; the fixed mark when absent. */
  shown: z.string().exactOptional(),
});
export type RedactionSpan = z.infer<typeof RedactionSpan>;

/** 署名: an account stands for one revision of a review; a later change leaves it behind. */
export const ReviewSignature = z.object({
  accountId: Id,
  displayName: z.string(),
  signedAt: Instant,
  revision: z.number().int(),
});
export type ReviewSignature = z.infer<typeof ReviewSignature>;

/** 墨消しのレビュー of one approved version of the minutes for one audience. */
export const RedactionReview = z.object({
  id: Id,
  meetingId: Id,
  minutesId: Id,
  audience: z.enum(AUDIENCES),
  /** The organisation or the person for whom the copy is, where it is for one of them. */
  recipientId: Id.nullable(),
  state: z.enum(REVIEW_STATES),
  blocks: z.array(MinutesBlock),
  spans: z.array(RedactionSpan),
  undecided: z.number().int(),
  startedAt: Instant,
  /** When the second signature made it stand. */
  completedAt: Instant.nullable(),
  /** Grows with every decision; decisions can be undone back to the first. */
  revision: z.number().int(),
  mayUndo: z.boolean(),
  /** All signatures, newest first; those on another revision than the present one no longer count. */
  signatures: z.array(ReviewSignature),
  /** Whether the one who asks is the second person for whom this waits. */
  mayApprove: z.boolean(),
  /** 前回の署名から: revision that the one who asks, or else anyone, signed last; what changed later is new to them. */
  lastSigned: z.number().int(),
  /** 差し戻し: why it was sent back last, while it is open. */
  /** 伏せ方の方針: how each kind is treated in this copy. */
  policy: RedactionPolicy,
  returned: z.object({ reason: z.string(), displayName: z.string(), at: Instant }).nullable(),
});
export type RedactionReview = z.infer<typeof RedactionReview>;

export const RECIPIENT_KINDS = ['members', 'member', 'organization', 'person', 'publication', 'request'] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

/** 写し: one file that was given to someone. A withdrawn one keeps its number. */
export const RedactionCopy = z.object({
  number: z.string(),
  audience: z.enum(AUDIENCES),
  recipientKind: z.enum(RECIPIENT_KINDS),
  /** Name of a body or member, code of a person, receipt number of a request; empty for publication. */
  recipient: z.string(),
  purpose: z.string(),
  format: z.string(),
  sha256: z.string(),
  state: z.enum(['given', 'withdrawn']),
  revision: z.number().int(),
  givenAt: Instant,
  givenBy: z.string(),
});
export type RedactionCopy = z.infer<typeof RedactionCopy>;

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
  ground: Ground.or(z.literal('')),
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
