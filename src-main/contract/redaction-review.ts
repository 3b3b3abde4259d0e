import { z } from 'zod';
import { MinutesBlock } from './minutes.ts';
import { Id, Instant } from './primitives.ts';
import { RedactionPolicy } from './redaction-policy.ts';

/** Where a span comes from: 確実 `register`, 書式 `pattern`, 提案 `guess`, 手で追加 `reviewer`. */
export const SPAN_SOURCES = ['register', 'pattern', 'guess', 'reviewer'] as const;
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
  /** 伏せ方の方針: how each kind is treated in this copy. */
  policy: RedactionPolicy,
  /** 差し戻し: why it was sent back last, while it is open. */
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

/** 前回の判断 of the same string, offered for an undecided span. */
export const EarlierDecision = z.object({
  spanId: Id,
  decision: z.enum(['removed', 'kept']),
  ground: z.string(),
  reason: z.string(),
  meetingNumber: z.string(),
});
export type EarlierDecision = z.infer<typeof EarlierDecision>;

export const COPY_WARNINGS = ['combination', 'rarity', 'small-group', 'uncovered', 'shown-now', 'hidden-now'] as const;
/** 注意: what in a copy may tell who is meant, where, by which words; `copy` is the earlier copy or meeting it is compared with. */
export const CopyWarning = z.object({
  kind: z.enum(COPY_WARNINGS),
  blockId: z.string(),
  words: z.array(z.string()),
  copy: z.string(),
});
export type CopyWarning = z.infer<typeof CopyWarning>;
export const CopyWarnings = z.object({
  warnings: z.array(CopyWarning),
  acknowledged: z.object({ revision: z.number().int(), reason: z.string(), displayName: z.string() }).nullable(),
});
export type CopyWarnings = z.infer<typeof CopyWarnings>;
