import { z } from 'zod';
import { ReleasedFile, released } from './export.ts';
import { release } from './operation.ts';
import { Id } from './primitives.ts';

const { target, outside, subject, facts, digests, body } = released;

/** Exports beside the whole minutes: what is handed out of a meeting in part, and the trial of a form. */
export const handouts = {
  /** 事案ごとの抜粋: head, attendance and items of one case, from the approved minutes. Full content. */
  minutesExtract: release({
    roles: ['staff', 'chair'],
    input: target.extend({ caseId: Id, format: z.enum(['docx', 'pdf']) }),
    output: ReleasedFile,
    audit: {
      event: 'export.minutes-extract',
      subject,
      facts: (input, output) => ({ ...facts('docx')(input, output), caseRef: input.caseId }),
      body,
    },
  }),
  /** 決定・取組の一覧 of one meeting, whole or for one organisation: who does what until when. */
  actionSheet: release({
    roles: ['staff', 'chair'],
    input: target.extend({ organizationId: Id.nullable().default(null), format: z.enum(['docx', 'pdf']) }),
    output: ReleasedFile,
    audit: {
      event: 'export.action-sheet',
      subject,
      facts: (input, output) => ({
        ...facts('docx')(input, output),
        recipients: input.organizationId === null ? [] : [input.organizationId],
      }),
      body,
    },
  }),
  /** 訂正の照会の回答一覧: who answered what, and what became of each correction; whole, or for one organisation. */
  correctionAnswers: release({
    roles: ['staff', 'chair'],
    input: target.extend({
      roundId: Id,
      organizationId: Id.nullable().default(null),
      format: z.enum(['docx', 'pdf']),
    }),
    output: ReleasedFile,
    audit: {
      event: 'export.correction-answers',
      subject,
      facts: (input, output) => ({
        ...facts('docx')(input, output),
        recipients: input.organizationId === null ? [] : [input.organizationId],
        refs: [input.roundId],
      }),
      body,
    },
  }),
  /** 様式を試す: the office's own form, filled with fictional data. */
  formTrial: release({
    roles: ['staff', 'admin'],
    input: outside,
    output: ReleasedFile,
    audit: { event: 'export.form-trial', facts: (_input, output) => digests(output), body },
  }),
};
