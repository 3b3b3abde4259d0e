import { z } from 'zod';
import { Instant } from './primitives.ts';
import { WATCHED_EVENTS } from './storage.ts';

/** 監査記録の一件 as the list shows it: identifiers, codes, counts and the names of offices and staff, no content. */
export const AuditEntryRow = z.object({
  seq: z.number().int(),
  at: Instant,
  event: z.string(),
  actorName: z.string(),
  role: z.string(),
  subject: z.string().nullable(),
  caseNumber: z.string().nullable(),
  meetingNumber: z.string().nullable(),
  /** How many were told. */
  recipients: z.number().int(),
  /** 提供元の機関 at that moment. */
  giver: z.string().nullable(),
  /** 提供先の機関 at that moment. */
  recipientOrganizations: z.array(z.string()),
  legalBasis: z.array(z.string()),
  fields: z.array(z.string()),
  detail: z.record(z.string(), z.unknown()),
  leafHash: z.string(),
});
export type AuditEntryRow = z.infer<typeof AuditEntryRow>;

/** Where a checkpoint lies: beside the office file, in the witness folder, on an auditor's medium, in a bundle. */
export const CHECKPOINT_PLACES = ['office', 'witness', 'medium', 'bundle'] as const;

/** 復元: the log went back to a backup on purpose, and says so. */
export const RestoreTold = z.object({
  /** Number of the entry: as many entries as the backup held. */
  seq: z.number().int(),
  at: Instant,
  /** When the backup was made, how many entries the replaced log had and where it was put, as far as the entry says. */
  madeAt: z.string().nullable(),
  replacedSize: z.number().int().nullable(),
  keptAs: z.string().nullable(),
});

/** 検証の結果. */
export const Verification = z.object({
  isSound: z.boolean(),
  /** Entries in the log. */
  size: z.number().int(),
  root: z.string(),
  /** Entries below this number were verified earlier by the same account and not read again; 0 for the whole log. */
  from: z.number().int(),
  firstBad: z.number().int().nullable(),
  problems: z.array(z.object({ seq: z.number().int().nullable(), code: z.string(), detail: z.string().optional() })),
  /** Checkpoints that matched. */
  checkpoints: z.number().int(),
  /** Whether at least one checkpoint held outside the log was compared. */
  hasAnchor: z.boolean(),
  signatures: z.number().int(),
  /** Every restore that the log tells of, and how many of the checkpoints are of the log that it replaced. */
  restores: z.array(RestoreTold.extend({ checkpoints: z.number().int() })),
});
export type Verification = z.infer<typeof Verification>;

/** 検証点の所在: what is known of the places where checkpoints lie. */
export const Standing = z.object({
  size: z.number().int(),
  root: z.string(),
  /** The head as paper shows it: 11 groups of five characters, and eight words for reading it aloud. */
  /** Whether the log came with a bundle. */
  isReviewing: z.boolean(),
  printed: z.object({ groups: z.array(z.string()), words: z.array(z.string()) }),
  /** Newest checkpoint beside the office file. */
  checkpoint: z.object({ size: z.number().int(), at: Instant.nullable() }).nullable(),
  /** 立会いの保管先, if one is set: a folder on another disk or share. */
  witness: z
    .object({
      folder: z.string(),
      newest: z.number().int().nullable(),
      /** Why it could not be reached or written the last time, as a code. */
      problem: z.string().nullable(),
    })
    .nullable(),
  /** A checkpoint kept elsewhere knows more entries than this file: it is an older copy, or its tail was cut. */
  isBehind: z.object({ size: z.number().int(), place: z.enum(CHECKPOINT_PLACES) }).nullable(),
  /** A checkpoint kept elsewhere says another root for its size: the log was written anew. */
  isRewritten: z.object({ size: z.number().int(), place: z.enum(CHECKPOINT_PLACES) }).nullable(),
  /** A checkpoint kept elsewhere is of a log that a restore on purpose replaced. */
  isRestored: RestoreTold.extend({ size: z.number().int(), place: z.enum(CHECKPOINT_PLACES) }).nullable(),
  /** What the application noted of the file and the clock in the last seven days, newest first. */
  noted: z.array(z.object({ seq: z.number().int(), event: z.enum(WATCHED_EVENTS), at: Instant })),
  /** Last verification by anyone. */
  verified: z.object({ size: z.number().int(), at: Instant, isSound: z.boolean() }).nullable(),
});
export type Standing = z.infer<typeof Standing>;

/** 読み込んだ監査用の束: the log of an office, read without the office's file. */
export const Reviewed = z.object({
  origin: z.string(),
  officeName: z.string(),
  size: z.number().int(),
  root: z.string(),
  /** Whether content came with it. */
  hasContent: z.boolean(),
});
export type Reviewed = z.infer<typeof Reviewed>;

/** 監査の訪問: what an auditor's own medium knew, and what it knows now. */
export const Visit = z.object({
  previous: z.object({ size: z.number().int(), root: z.string() }).nullable(),
  /** Whether the log of then is the beginning of the log of now (RFC 9162 §2.1.4). */
  isConsistent: z.boolean(),
  /** The restore that put the log aside which the medium knew. */
  restored: RestoreTold.nullable(),
  size: z.number().int(),
  root: z.string(),
});
export type Visit = z.infer<typeof Visit>;
