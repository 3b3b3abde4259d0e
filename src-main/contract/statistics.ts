import { z } from 'zod';
import { query } from './operation.ts';

/** 少数の秘匿: the report does not tell numbers of persons or of organisations from 1 to one below this. */
export const FEW = 5;

const Count = z.object({ value: z.string(), text: z.string(), count: z.number().int() });
const Monthly = z.object({
  /** `YYYY-MM`. */
  month: z.string(),
  values: z.array(z.object({ value: z.string(), count: z.number().int() })),
});

/** 運用状況: figures of one year, counted from the log; no personal data. */
export const Statistics = z.object({
  /** 年度: from April of this year to March of the next. */
  fiscalYear: z.number().int(),
  months: z.array(z.string()),
  meetings: z.number().int(),
  disclosures: z.number().int(),
  specialCare: z.number().int(),
  overrides: z.number().int(),
  withheld: z.number().int(),
  corrections: z.number().int(),
  refusals: z.number().int(),
  exports: z.number().int(),
  pledges: z.number().int(),
  verifications: z.number().int(),
  persons: z.number().int(),
  byMonth: z.array(z.object({ month: z.string(), count: z.number().int() })),
  basisByMonth: z.array(Monthly),
  byBasis: z.array(Count),
  byCategory: z.array(Count),
  /** By organisation that was told. */
  byRecipient: z.array(Count),
  /** By organisation that told. */
  byGiver: z.array(Count),
  /** Who shares with whom. */
  flows: z.array(z.object({ from: z.string(), to: z.string(), count: z.number().int() })),
  /** Consent on the day of each disclosure, by month. */
  consentByMonth: z.array(Monthly),
  size: z.number().int(),
  root: z.string(),
});
export type Statistics = z.infer<typeof Statistics>;

export const statistics = {
  /** Years in which the log has entries, newest first. */
  years: query({
    roles: ['auditor', 'admin', 'staff', 'chair'],
    input: z.object({}),
    output: z.array(z.number().int()),
    audit: { event: null, because: 'the years in which the log has entries' },
  }),
  figures: query({
    roles: ['auditor', 'admin', 'staff', 'chair'],
    input: z.object({ fiscalYear: z.number().int().min(2018).max(2200) }),
    output: Statistics,
    audit: { event: null, because: 'counts by code and organisation, no record' },
  }),
};
