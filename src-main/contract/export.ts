import { z } from 'zod';
import { release } from './operation.ts';
import { Id, Line, Sha256 } from './primitives.ts';

/** 書き出した文書: what was written and what its reopening proved. */
export const ReleasedFile = z.object({
  path: z.string(),
  sha256: Sha256,
  /** Size in bytes. */
  size: z.number().int(),
  proof: z.object({
    /** Parts of the reopened file that were read. */
    parts: z.number().int(),
    /** Removed strings that were searched for in every part. */
    searchedFor: z.number().int(),
    marks: z.number().int(),
  }),
});
export type ReleasedFile = z.infer<typeof ReleasedFile>;

const target = z.object({
  meetingId: Id,
  /** Where to save, as given by the shell's save dialog. */
  path: z.string().min(1).max(1000),
  /** 提供の目的・相手, for the log. */
  purpose: Line(200),
});
const subject = (input: { meetingId: string }) => input.meetingId;
const facts = (format: string) => (input: { meetingId: string; format?: string }, output: ReleasedFile) => ({
  meetingRef: input.meetingId,
  detail: {
    format: input.format ?? format,
    sha256: output.sha256,
    size: output.size,
    marks: output.proof.marks,
    searchedFor: output.proof.searchedFor,
  },
});
const body = (input: { purpose: string }) => ({ purpose: input.purpose });

export const exporting = {
  /** 議事録（原本）. Full content: internal use only. */
  minutes: release({
    roles: ['staff', 'chair'],
    input: target.extend({ format: z.enum(['docx', 'pdf']) }),
    output: ReleasedFile,
    audit: { event: 'export.minutes', subject, facts: facts('docx'), body },
  }),
  /** 墨消し済み議事録, built from the text in which the removed stretches no longer exist. */
  redactedMinutes: release({
    roles: ['staff', 'chair'],
    input: target.extend({ format: z.enum(['docx', 'pdf']) }),
    output: ReleasedFile,
    audit: { event: 'export.redacted-minutes', subject, facts: facts('docx'), body },
  }),
  /** 情報共有記録簿 of one meeting. */
  disclosures: release({
    roles: ['staff', 'chair'],
    input: target,
    output: ReleasedFile,
    audit: { event: 'export.disclosures', subject, facts: facts('xlsx'), body },
  }),
  /** 監査用の記録: the log without content, for the independent verifier. */
  auditBundle: release({
    roles: ['auditor', 'admin', 'staff'],
    input: target.omit({ meetingId: true }),
    output: ReleasedFile,
    audit: {
      event: 'export.audit-bundle',
      facts: (_input, output) => ({ detail: { sha256: output.sha256, size: output.size } }),
      body,
    },
  }),
};
