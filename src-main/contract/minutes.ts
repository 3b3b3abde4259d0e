import { z } from 'zod';
import { command, query } from './operation.ts';
import { Id, Instant, Line, OptionalLine, Sha256, Text } from './primitives.ts';

/** Kinds of block in the minutes. `discussion` is typed; the others are drawn from records. */
export const BLOCK_KINDS = [
  'heading',
  'fields',
  'attendance',
  'discussion',
  'disclosures',
  'decisions',
  'actions',
  'remark',
] as const;

/**
 * 議事録の段落: the unit that is edited, frozen and reviewed for redaction. `label` is printed before the text
 * (a field name, a table's first column); `text` is plain, lines separated by `\n`.
 */
export const MinutesBlock = z.object({
  id: z.string().max(80),
  kind: z.enum(BLOCK_KINDS),
  agendaItemId: Id.nullable(),
  label: z.string().max(200),
  text: Text(100_000),
  /** Text drawn from records cannot be mistyped: it is not edited here. */
  isDrawn: z.boolean(),
});
export type MinutesBlock = z.infer<typeof MinutesBlock>;

/** 議事録: one version; frozen once the chair has approved it. */
export const Minutes = z.object({
  id: Id,
  meetingId: Id,
  versionNumber: z.number().int(),
  state: z.enum(['draft', 'approved']),
  blocks: z.array(MinutesBlock),
  revision: z.number().int(),
  /** SHA-256 of the canonical blocks, set at approval. */
  contentHash: Sha256.nullable(),
  approvedAt: Instant.nullable(),
  approvedById: Id.nullable(),
  draftedAt: Instant,
});
export type Minutes = z.infer<typeof Minutes>;

/** 確認: what was declared when the version was approved. */
export const Confirmation = z.object({
  /** 確認した構成員 (要綱: 議長と1名以上), if one was named. */
  memberId: Id.nullable(),
  name: z.string(),
  /** 記録のない事実: how many there were, and why the chair approved nevertheless. */
  unlinked: z.number().int(),
  reason: z.string(),
});
export type Confirmation = z.infer<typeof Confirmation>;

/** 版の経緯: why a version was begun and how it was confirmed. */
const VersionRow = z.object({
  id: Id,
  versionNumber: z.number().int(),
  approvedAt: Instant.nullable(),
  /** 再開の理由; empty for the first version. */
  reopenReason: z.string(),
});
export type VersionRow = z.infer<typeof VersionRow>;

/** 一文の根拠: a fact with its record, a fact without one, or a sentence that states no fact. */
export const STATEMENT_STATES = ['linked', 'unlinked', 'no-fact'] as const;

/** 一文: a sentence of the typed text, and the record on which it rests. */
export const Statement = z.object({
  blockId: z.string(),
  /** Place in the text of the block, in UTF-16 code units. */
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
  state: z.enum(STATEMENT_STATES),
  /** Whether a person decided or the rules did. */
  isByHand: z.boolean(),
  /** The drawn block of the record. */
  recordId: z.string().nullable(),
});
export type Statement = z.infer<typeof Statement>;

/** 記録: something a sentence may rest on. `id` is the drawn block; `agendaItemId` null means the whole meeting. */
export const MinutesRecord = z.object({
  id: z.string(),
  agendaItemId: Id.nullable(),
  label: z.string(),
  text: z.string(),
});
export type MinutesRecord = z.infer<typeof MinutesRecord>;

const Statements = z.object({
  statements: z.array(Statement),
  records: z.array(MinutesRecord),
  /** Facts without a record. */
  unlinked: z.number().int(),
});

const subject = (_input: unknown, output: { id: string }) => output.id;
const facts = (_input: unknown, output: Minutes) => ({
  meetingRef: output.meetingId,
  detail: { version: output.versionNumber, revision: output.revision, contentHash: output.contentHash },
});

export const minutes = {
  /** The newest version, or the one that is asked for by number. */
  get: query({
    roles: ['staff', 'chair'],
    input: z.object({ meetingId: Id, version: z.number().int().min(1).optional() }),
    output: z.object({
      minutes: Minutes.nullable(),
      /** Why this version was begun, and how it was confirmed. */
      reopenReason: z.string(),
      confirmation: Confirmation.nullable(),
      /** All versions but the newest, newest first. */
      earlier: z.array(VersionRow),
    }),
    audit: {
      event: 'minutes.viewed',
      subject: (input) => input.meetingId,
      facts: (input, output) => ({
        meetingRef: input.meetingId,
        detail: { version: output.minutes?.versionNumber ?? null },
      }),
    },
  }),
  /** 下書きを作る from the records of the session; an open draft is drawn anew and keeps its typed text. */
  draft: command({
    roles: ['staff', 'chair'],
    input: z.object({ meetingId: Id }),
    output: Minutes,
    audit: { event: 'minutes.drafted', subject, facts },
  }),
  /** Autosave of one typed block. */
  saveBlock: command({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id, blockId: z.string(), text: Text(100_000), revision: z.number().int() }),
    output: Minutes,
    audit: { event: 'minutes.edited', subject, facts },
  }),
  /** 一文ごとの根拠 of the newest version: which facts rest on which record, and which have none. */
  statements: query({
    roles: ['staff', 'chair'],
    input: z.object({ meetingId: Id }),
    output: Statements,
    audit: {
      event: 'minutes.statements-viewed',
      subject: (input) => input.meetingId,
      facts: (input, output) => ({
        meetingRef: input.meetingId,
        detail: { facts: output.statements.filter(({ state }) => state !== 'no-fact').length },
      }),
    },
  }),
  /** 手で結ぶ: ties a sentence to a record, or declares that it states no fact (`recordId` null). */
  link: command({
    roles: ['staff', 'chair'],
    input: z.object({
      id: Id,
      blockId: z.string().max(80),
      sentence: Text(4000),
      recordId: z.string().max(80).nullable(),
    }),
    output: Minutes,
    audit: {
      event: 'minutes.statement-linked',
      subject,
      facts: (input, output) => ({
        meetingRef: output.meetingId,
        detail: { version: output.versionNumber, record: input.recordId },
      }),
      body: ({ sentence }) => ({ sentence }),
    },
  }),
  /** 手で結んだものを外す: the rules decide again. */
  unlink: command({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id, blockId: z.string().max(80), sentence: Text(4000) }),
    output: Minutes,
    audit: { event: 'minutes.statement-unlinked', subject, facts, body: ({ sentence }) => ({ sentence }) },
  }),
  /** 議長の承認: freezes the version; a later change is a new version. */
  approve: command({
    roles: ['chair'],
    input: z.object({
      id: Id,
      revision: z.number().int(),
      /** 確認した構成員: someone who was in the room, not the chair. */
      confirmedById: Id.nullable().default(null),
      /** 記録のない事実を残して承認する理由; demanded when there are any. */
      unlinkedReason: OptionalLine(300).default(''),
    }),
    /** `segmentRoot`: 区分ごとの封印, by which redacted copies are proved. */
    output: Minutes.extend({ segmentRoot: Sha256, unlinked: z.number().int() }),
    audit: {
      event: 'minutes.approved',
      subject,
      facts: (input, output) => {
        const { meetingRef, detail } = facts(input, output);
        const { segmentRoot, unlinked } = output;
        return { meetingRef, detail: { ...detail, segmentRoot, unlinked, confirmedBy: input.confirmedById } };
      },
      body: ({ unlinkedReason }) => ({ unlinkedReason }),
    },
  }),
  /** 再開: begins the next version of approved minutes; the reason stands on it. */
  reopen: command({
    roles: ['chair'],
    input: z.object({ meetingId: Id, reason: Line(300) }),
    output: Minutes,
    audit: { event: 'minutes.reopened', subject, facts, body: ({ reason }) => ({ reason }) },
  }),
};
