import { z } from 'zod';
import { command, query } from './operation.ts';
import { Id, Instant, Sha256, Text } from './primitives.ts';

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
      earlier: z.array(z.object({ id: Id, versionNumber: z.number().int(), approvedAt: Instant.nullable() })),
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
  /** 下書きを作る from the records of the session; an existing draft is drawn anew and keeps its typed text. */
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
  /** 議長の承認: freezes the version; a later change is a new version. */
  approve: command({
    roles: ['chair'],
    input: z.object({ id: Id, revision: z.number().int() }),
    /** `segmentRoot`: 区分ごとの封印, by which redacted copies are proved. */
    output: Minutes.extend({ segmentRoot: Sha256 }),
    audit: {
      event: 'minutes.approved',
      subject,
      facts: (_input, output) => {
        const { meetingRef, detail } = facts(_input, output);
        return { meetingRef, detail: { ...detail, segmentRoot: output.segmentRoot } };
      },
    },
  }),
};
