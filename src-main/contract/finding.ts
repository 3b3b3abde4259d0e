import { z } from 'zod';
import { command, query } from './operation.ts';
import { Id, Instant, Text } from './primitives.ts';

/** 所見の種類: what the computation looks for in the log. */
export const FINDING_KINDS = [
  'override',
  'basis-without-particulars',
  'recipient-without-pledge',
  'special-care-beyond-purpose',
  'export-without-second-approval',
  'view-without-task',
  'odd-hours',
  'long-gap',
  'clock-back',
  'failed-sign-ins',
  'broad-room',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** 確認の状態. */
export const REVIEW_STATES = ['reviewed', 'follow-up'] as const;

/** 所見: something in the log that an auditor should look at, with the entries that show it. No judgement. */
export const Finding = z.object({
  /**
   * The same for the same entries at every computation: `<kind>:<first entry>` or with what groups them, and then with
   * `@<newest entry>`, because a group may grow.
   */
  key: z.string().max(200),
  kind: z.enum(FINDING_KINDS),
  /** Entries that show it, oldest first; the first 200. */
  seqs: z.array(z.number().int()),
  /** How many entries there are. */
  count: z.number().int(),
  /** Moment of the newest. */
  at: Instant,
  actorName: z.string(),
  caseNumber: z.string().nullable(),
  meetingNumber: z.string().nullable(),
  /** Numbers, codes and names of organisations that the explanation is made of. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  /** Whether its newest entry came after the last statement of an auditor. */
  isNew: z.boolean(),
  mark: z.object({ state: z.enum(REVIEW_STATES), note: z.string(), at: Instant, byName: z.string() }).nullable(),
  /** Entries that joined after it was marked: the mark does not speak of them. */
  grown: z.number().int(),
});
export type Finding = z.infer<typeof Finding>;

export const finding = {
  list: query({
    roles: ['auditor'],
    input: z.object({}),
    output: z.object({
      findings: z.array(Finding),
      /** Size of the log that was looked through. */
      size: z.number().int(),
      /** Size up to which the last statement goes; 0 if there is none. */
      since: z.number().int(),
    }),
    audit: {
      event: 'finding.viewed',
      facts: (_input, output) => ({ detail: { size: output.size, count: output.findings.length } }),
    },
  }),
  /** 確認済みにする, with a note; a later mark takes the place of an earlier one, both stay in the log. */
  mark: command({
    roles: ['auditor'],
    input: z.object({ key: z.string().min(1).max(200), state: z.enum(REVIEW_STATES), note: Text(1000).default('') }),
    output: z.object({ id: Id, kind: z.enum(FINDING_KINDS), count: z.number().int() }),
    audit: {
      event: 'finding.marked',
      facts: (input, output) => ({ detail: { kind: output.kind, state: input.state, count: output.count } }),
      body: (input) => ({ key: input.key, note: input.note }),
    },
  }),
};
