import { z } from 'zod';
import { PRESETS, SEEN_FIELDS, SEEN_STATES } from './need-to-know-presets.ts';
import { command, query } from './operation.ts';
import { Id, Instant, Line, LocalDate } from './primitives.ts';
import { HeldRoles } from './role.ts';
import { CASE_STATES, CONSENT_STATES } from './support-case.ts';

/** 担当の範囲: whether staff see every case, or those they are in charge of and those nobody is in charge of. */
export const STAFF_SCOPES = ['all-cases', 'assigned-cases'] as const;
export type StaffScope = (typeof STAFF_SCOPES)[number];

/** What a sample of a preview is, so that the interface can put it into the words of the screen. */
const SeenSample = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), value: z.string().max(200) }),
  z.object({ kind: z.literal('age-band'), value: z.string() }),
  z.object({ kind: z.literal('case-state'), value: z.enum(CASE_STATES) }),
  z.object({ kind: z.literal('consent'), value: z.enum(CONSENT_STATES) }),
  z.object({ kind: z.literal('day'), value: LocalDate }),
  z.object({ kind: z.literal('moment'), value: Instant }),
]);
export type SeenSample = z.infer<typeof SeenSample>;

/** One line of a preview: what the preset sees, and the beginning of what would stand on the screen. */
export const SeenLine = z.object({
  field: z.enum(SEEN_FIELDS),
  state: z.enum(SEEN_STATES),
  samples: z.array(SeenSample).max(60),
});
export type SeenLine = z.infer<typeof SeenLine>;

/** An account of the office with the member it stands for. */
export const Seat = z.object({
  accountId: Id,
  displayName: z.string(),
  roles: HeldRoles,
  memberId: Id.nullable(),
  memberName: z.string(),
});
export type Seat = z.infer<typeof Seat>;

export const NeedToKnowRules = z.object({
  staffScope: z.enum(STAFF_SCOPES),
  version: z.number().int(),
  /** Cases that nobody is in charge of: open to all staff. */
  unassigned: z.number().int(),
  cases: z.number().int(),
});
export type NeedToKnowRules = z.infer<typeof NeedToKnowRules>;

/** 担当者 of a case, and who of the staff might be. */
export const InCharge = z.object({
  caseId: Id,
  staffScope: z.enum(STAFF_SCOPES),
  accountIds: z.array(Id),
  staff: z.array(z.object({ accountId: Id, displayName: z.string() })),
});
export type InCharge = z.infer<typeof InCharge>;

export const needToKnow = {
  rules: query({
    roles: 'anyone',
    input: z.object({}),
    output: NeedToKnowRules,
    audit: { event: null, because: 'a setting of the office and two counts' },
  }),
  /** 担当の範囲を決める. */
  setStaffScope: command({
    roles: ['admin'],
    input: z.object({ staffScope: z.enum(STAFF_SCOPES), version: z.number().int(), reason: Line(200) }),
    output: NeedToKnowRules,
    audit: {
      event: 'need-to-know.staff-scope-set',
      facts: (_input, output) => ({ detail: { staffScope: output.staffScope, version: output.version } }),
      body: (input) => ({ reason: input.reason }),
    },
  }),
  inCharge: query({
    roles: ['staff'],
    input: z.object({ caseId: Id }),
    output: InCharge,
    audit: { event: null, because: 'names of accounts of the office in their duties' },
  }),
  /** 担当者を決める. Replaces the list; an empty one opens the case to all staff. */
  assign: command({
    roles: ['staff'],
    input: z.object({ caseId: Id, accountIds: z.array(Id).max(50) }),
    output: InCharge,
    audit: {
      event: 'need-to-know.assigned',
      subject: (input) => input.caseId,
      facts: (input, output) => ({ caseRef: input.caseId, refs: output.accountIds }),
    },
  }),
  /** 利用者と構成員の結びつき: which member an account stands for, so that a meeting knows its chair and recorder. */
  seats: query({
    roles: ['admin'],
    input: z.object({}),
    output: z.array(Seat),
    audit: { event: null, because: 'names of accounts and members in their duties' },
  }),
  seat: command({
    roles: ['admin'],
    input: z.object({ accountId: Id, memberId: Id.nullable() }),
    output: z.array(Seat),
    audit: {
      event: 'need-to-know.seated',
      subject: (input) => input.accountId,
      facts: (input) => ({
        refs: input.memberId === null ? [] : [input.memberId],
        detail: { isSeated: input.memberId !== null },
      }),
    },
  }),
  /** 見え方の確認: a case or a meeting as the preset would see it. Only for whoever sees all of it. */
  preview: query({
    roles: ['staff', 'chair'],
    input: z
      .object({ as: z.enum(PRESETS), caseId: Id.nullable(), meetingId: Id.nullable() })
      .refine(({ caseId, meetingId }) => (caseId === null) !== (meetingId === null)),
    output: z.object({ as: z.enum(PRESETS), lines: z.array(SeenLine), at: Instant }),
    audit: {
      event: 'need-to-know.previewed',
      subject: (input) => input.caseId ?? input.meetingId,
      facts: (input) => ({ caseRef: input.caseId, meetingRef: input.meetingId, detail: { as: input.as } }),
    },
  }),
};
