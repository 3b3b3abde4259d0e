import { z } from 'zod';
import { query } from './operation.ts';
import { ACTION_STATES } from './reminder.ts';

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
  /** 緊急アクセス that were opened. */
  glasses: z.number().int(),
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

/** A count; null where it is small, or where it would give a small one away. */
const Told = z.number().int().nullable();
const ToldList = z.object({ values: z.array(z.object({ code: z.string(), count: Told })), total: Told });

/** 取組・訪問・終結: counts of one year without persons, small numbers withheld. */
export const FollowUpFigures = z.object({
  /** Counts from 1 to one below this are withheld. */
  k: z.number().int(),
  /** By organisation and state; each row ends with its sum, and so do the totals. */
  actions: z.object({
    columns: z.array(z.enum(ACTION_STATES)),
    rows: z.array(z.object({ id: z.string(), name: z.string(), counts: z.array(Told) })),
    totals: z.array(Told),
  }),
  /** Days from the meeting to the end of an action; null for too few. */
  medianDays: Told,
  overdue: Told,
  visits: ToldList,
  closings: ToldList,
  retabled: z.object({ afterClosing: Told, again: Told }),
});
export type FollowUpFigures = z.infer<typeof FollowUpFigures>;

export const statistics = {
  /** Years in which the log has entries, newest first. */
  years: query({
    roles: ['auditor', 'staff', 'chair'],
    input: z.object({}),
    output: z.array(z.number().int()),
    audit: { event: null, because: 'the years in which the log has entries' },
  }),
  figures: query({
    roles: ['auditor', 'staff', 'chair'],
    input: z.object({ fiscalYear: z.number().int().min(2018).max(2200) }),
    output: Statistics,
    audit: { event: null, because: 'counts by code and organisation, no record' },
  }),
  /** Null where a bundle is read: it has the log and not the office's records. */
  followUp: query({
    roles: ['auditor', 'staff', 'chair'],
    input: z.object({ fiscalYear: z.number().int().min(2018).max(2200) }),
    output: FollowUpFigures.nullable(),
    audit: { event: null, because: 'counts with small numbers withheld' },
  }),
};
