import { z } from 'zod';
import { EXPORT_CHECKS } from './export-checks.ts';
import { GroundId } from './legal-basis.ts';
import { LOG_COLUMNS, LogFilter } from './log-filter.ts';
import { type Json, release } from './operation.ts';
import { Id, Line, OptionalLine, Sha256, Text } from './primitives.ts';
import { AUDIENCES } from './redaction-review.ts';
import { ReportPictures } from './report-picture.ts';
import { Seal, Sealed } from './seal.ts';

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
    /** Checks that were passed, each with how many things it looked at. */
    checks: z.array(z.object({ id: z.enum(EXPORT_CHECKS), examined: z.number().int().min(0) })).default([]),
  }),
  /** 証明: inclusion proofs of the entries that the file speaks of, written beside it. */
  beside: z.object({ path: z.string(), sha256: Sha256 }).nullable().default(null),
  /** 写しの番号 of a redacted copy, printed on it. */
  copy: z.object({ number: z.string(), running: z.number().int() }).nullable().default(null),
  /**
   * Why a redacted copy has no proof beside it: the version was approved before seals by segments, or its seed was
   * disposed of (`not-sealed`); what the file shows could not be matched with the sealed text (`text-differs`); or the
   * office's own form puts the text in an order of its own (`own-form`).
   */
  noProof: z.enum(['not-sealed', 'text-differs', 'own-form']).nullable().default(null),
});
export type ReleasedFile = z.infer<typeof ReleasedFile>;

const target = z.object({
  meetingId: Id,
  /** Where to save, as given by the shell's save dialog. */
  path: z.string().min(1).max(1000),
  /** 提供の目的・相手, for the log. */
  purpose: Line(200),
});
/** Forms in which redacted minutes leave. */
export const REDACTED_FORMATS = ['docx', 'pdf', 'txt', 'html'] as const;
/** For whom the review was made; an organisation or a person by its identifier. */
const forWhom = { audience: z.enum(AUDIENCES).default('publication'), recipientId: Id.nullable().default(null) };
/** A file that belongs to no single meeting. */
const outside = target.omit({ meetingId: true });
const digests = (output: ReleasedFile, more: { readonly [name: string]: Json } = {}) => ({
  detail: {
    ...more,
    sha256: output.sha256,
    size: output.size,
    ...(output.beside ? { proofSha256: output.beside.sha256 } : {}),
  },
});
const subject = (input: { meetingId: string }) => input.meetingId;
const facts =
  (format: string) => (input: { meetingId: string; format?: string; form?: string }, output: ReleasedFile) => ({
    meetingRef: input.meetingId,
    detail: {
      format: input.format ?? format,
      ...(input.form === undefined ? {} : { form: input.form }),
      sha256: output.sha256,
      size: output.size,
      marks: output.proof.marks,
      searchedFor: output.proof.searchedFor,
      checks: output.proof.checks.map(({ id }) => id),
      ...(output.beside ? { proofSha256: output.beside.sha256 } : {}),
    },
  });
const body = (input: { purpose: string }) => ({ purpose: input.purpose });

/** Parts that the declarations of all exports share. */
export const released = { target, outside, subject, facts, digests, body };

/** 標準の様式, or the office's own (Word alone). */
const FORMS = z.enum(['standard', 'office']);

export const exporting = {
  /** 議事録（原本）. Full content: internal use only. */
  minutes: release({
    roles: ['staff', 'chair'],
    input: target.extend({ format: z.enum(['docx', 'pdf']), form: FORMS.default('standard') }),
    output: ReleasedFile,
    audit: { event: 'export.minutes', subject, facts: facts('docx'), body },
  }),
  /** 墨消し済み議事録, built from the text in which the removed stretches no longer exist. */
  redactedMinutes: release({
    roles: ['staff', 'chair'],
    input: target.extend({
      format: z.enum(REDACTED_FORMATS),
      form: FORMS.default('standard'),
      ...forWhom,
      /** A member who gets a numbered copy of what all members get. */
      memberId: Id.nullable().default(null),
      /** 受付番号 of a request for access. */
      recipientText: OptionalLine(120).default(''),
    }),
    output: ReleasedFile,
    audit: {
      event: 'export.redacted-minutes',
      subject,
      facts: (input, output) => {
        const stated = facts('docx')(input, output);
        const recipient = input.memberId ?? input.recipientId;
        return {
          ...stated,
          ...(recipient === null ? {} : { refs: [recipient] }),
          detail: { ...stated.detail, audience: input.audience, copy: output.copy?.running ?? 0 },
        };
      },
      body: ({ purpose, recipientText }, { copy }) => ({ purpose, recipientText, copy: copy?.number ?? '' }),
    },
  }),
  /** 非開示理由一覧 of a redacted copy: grounds, clauses and reasons, no content. */
  withheldList: release({
    roles: ['staff', 'chair'],
    input: target.extend(forWhom),
    output: ReleasedFile,
    audit: { event: 'export.withheld-list', subject, facts: facts('xlsx'), body },
  }),
  /** 情報共有記録簿 of one meeting. */
  disclosures: release({
    roles: ['staff', 'chair'],
    input: target,
    output: ReleasedFile,
    audit: { event: 'export.disclosures', subject, facts: facts('xlsx'), body },
  }),
  /** 監査用の束: the log without content, for the independent verifier; open, or sealed for one reader (age). */
  auditBundle: release({
    roles: ['auditor', 'staff'],
    input: outside.extend({ seal: Seal.default({ kind: 'open' }) }),
    output: ReleasedFile,
    audit: { event: 'export.audit-bundle', facts: ({ seal }, output) => digests(output, { seal: seal.kind }), body },
  }),
  /** 内容つきの監査用の束: personal content goes with it, so it is always sealed and the auditor cannot take it alone. */
  auditBundleWithContent: release({
    roles: ['staff', 'chair'],
    input: outside.extend({ seal: Sealed }),
    output: ReleasedFile,
    audit: {
      event: 'export.audit-bundle-with-content',
      facts: ({ seal }, output) => digests(output, { seal: seal.kind }),
      body,
    },
  }),
  /** 記録簿の一覧 as shown; titles and words of codes in the reader's language come from the interface. */
  auditList: release({
    roles: ['auditor', 'staff', 'chair'],
    input: outside.extend({
      format: z.enum(['csv', 'xlsx']),
      filter: LogFilter.prefault({}),
      columns: z
        .array(z.object({ id: z.enum(LOG_COLUMNS), title: z.string().max(40) }))
        .min(1)
        .max(LOG_COLUMNS.length),
      words: z.record(z.string().max(80), z.string().max(200)),
    }),
    output: ReleasedFile,
    audit: { event: 'export.audit-list', facts: ({ format }, output) => digests(output, { format }), body },
  }),
  /** 記録の抜粋: chosen entries with their inclusion proofs, for whoever must check them without the rest. */
  auditExtract: release({
    roles: ['auditor', 'staff'],
    input: outside.extend({ filter: LogFilter.prefault({}) }),
    output: ReleasedFile,
    audit: { event: 'export.audit-extract', facts: (_input, output) => digests(output), body },
  }),
  /** 検証の控え: the auditor's receipt, one page. */
  auditReceipt: release({
    roles: ['auditor'],
    input: outside.extend({ format: z.enum(['docx', 'pdf']), statement: Text(2000).default('') }),
    output: ReleasedFile,
    audit: { event: 'export.audit-receipt', facts: ({ format }, output) => digests(output, { format }), body },
  }),
  /** 提供状況（監査用）: who was told what about one person, without content. */
  accounting: release({
    roles: ['auditor', 'staff', 'chair'],
    input: outside.extend({ personId: Id, format: z.enum(['docx', 'pdf']) }),
    output: ReleasedFile,
    audit: {
      event: 'export.accounting',
      subject: (input) => input.personId,
      facts: ({ format }, output) => digests(output, { format }),
      body,
    },
  }),
  /** 提供状況（本人開示用）: with content, third parties masked, each kind of mask with its ground (個情法78条). */
  subjectAccounting: release({
    roles: ['staff', 'chair'],
    input: outside.extend({
      personId: Id,
      format: z.enum(['docx', 'pdf']),
      /** Ground of non-disclosure for third parties, an identifier of the catalogue. */
      ground: GroundId,
      /** 部分開示: entries whose content is withheld as a whole, with the ground of each. */
      withheld: z
        .array(z.object({ seq: z.number().int().min(0), ground: GroundId, reason: Line(300) }))
        .max(2000)
        .default([]),
    }),
    output: ReleasedFile,
    audit: {
      event: 'export.subject-accounting',
      subject: (input) => input.personId,
      facts: ({ format, ground, withheld }, output) =>
        digests(output, { format, ground, withheld: withheld.length, marks: output.proof.marks }),
      body: (input) => ({
        purpose: input.purpose,
        withheld: input.withheld.map(({ seq, reason }) => ({ seq, reason })),
      }),
    },
  }),
  /** 取組の確認の文書 to one organisation: its actions by case number, without names. */
  reminderLetter: release({
    roles: ['staff', 'chair'],
    input: outside.extend({ organizationId: Id }),
    output: ReleasedFile,
    audit: {
      event: 'export.reminder-letter',
      subject: (input) => input.organizationId,
      facts: (input, output) => ({ recipients: [input.organizationId], ...digests(output) }),
      body,
    },
  }),
  /** 運用状況報告 of one year; the plots come from the interface that drew them. */
  annualReport: release({
    roles: ['auditor', 'staff', 'chair'],
    input: outside.extend({
      fiscalYear: z.number().int().min(2018).max(2200),
      pictures: ReportPictures,
    }),
    output: ReleasedFile,
    audit: {
      event: 'export.annual-report',
      facts: ({ fiscalYear }, output) => digests(output, { fiscalYear }),
      body,
    },
  }),
};
