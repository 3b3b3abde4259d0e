import { z } from 'zod';
import { query } from './operation.ts';
import { Id, Instant } from './primitives.ts';

/** One line: who was told what about a person, when, on which ground, by whom; as the signed log says it. */
export const AccountingRow = z.object({
  seq: z.number().int(),
  at: Instant,
  /** The disclosure the entry recorded. */
  disclosureId: Id.nullable(),
  event: z.string(),
  meetingNumber: z.string().nullable(),
  caseNumber: z.string().nullable(),
  /** 提供した者 and 機関. */
  discloser: z.string(),
  giver: z.string(),
  /** 提供先の機関, each with how many of it were told where the office knows. */
  recipientOrganizations: z.array(z.string()),
  recipients: z.number().int(),
  categories: z.array(z.string()),
  isSpecialCare: z.boolean(),
  legalBasis: z.array(z.string()),
  consentState: z.string(),
  medium: z.string().nullable(),
  overriddenRules: z.array(z.string()),
  /** Number of the entry of the record that this one corrects, and of the one that corrects it. */
  corrects: z.number().int().nullable(),
  correctedBy: z.number().int().nullable(),
  recordedByName: z.string(),
  leafHash: z.string(),
});
export type AccountingRow = z.infer<typeof AccountingRow>;

/** 提供状況: all that was told about one person. */
export const Accounting = z.object({
  personId: Id,
  /** Case number and code of the person (本人, 世帯員 …); no name. */
  label: z.string(),
  rows: z.array(AccountingRow),
  byBasis: z.array(z.object({ id: z.string(), count: z.number().int() })),
  byOrganization: z.array(z.object({ name: z.string(), count: z.number().int() })),
  /** Later looks at the case and files that left, by event. */
  accesses: z.array(z.object({ event: z.string(), count: z.number().int(), newest: Instant })),
  /** Size and root of the log that this was read from. */
  size: z.number().int(),
  root: z.string(),
});
export type Accounting = z.infer<typeof Accounting>;

export const accounting = {
  /** Persons by case number and code, for the choice; never by name. */
  persons: query({
    roles: ['auditor', 'staff', 'chair'],
    input: z.object({ search: z.string().max(100).default('') }),
    output: z.array(z.object({ personId: Id, label: z.string(), count: z.number().int() })).max(200),
    audit: { event: null, because: 'case numbers and codes of persons, no name' },
  }),
  ofPerson: query({
    roles: ['auditor', 'staff', 'chair'],
    input: z.object({ personId: Id }),
    output: Accounting,
    audit: {
      event: 'accounting.viewed',
      subject: (input) => input.personId,
      facts: (_input, output) => ({ detail: { count: output.rows.length } }),
    },
  }),
  /** 本人開示の下調べ: how much would be masked in each record; says nothing of what. */
  preview: query({
    roles: ['staff', 'chair'],
    input: z.object({ personId: Id }),
    output: z.object({
      rows: z.array(z.object({ seq: z.number().int(), marks: z.number().int(), hasContent: z.boolean() })),
      marks: z.number().int(),
      /** Different stretches, however often they stand. */
      stretches: z.number().int(),
    }),
    audit: { event: null, because: 'numbers of stretches that would be masked; no content' },
  }),
};
