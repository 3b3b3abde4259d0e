import { z } from 'zod';
import { command, query } from './operation.ts';
import { Id, LocalDate, OptionalLine, Text } from './primitives.ts';

/** 訪問・連絡の方法. */
export const VISIT_WAYS = ['home-visit', 'phone', 'at-office', 'letter', 'other'] as const;
/** 結果: 面会できた, 不在票, 断られた, その他. */
export const VISIT_RESULTS = ['met', 'absent-note-left', 'refused', 'other'] as const;
export const VISIT_STATES = ['planned', 'made', 'cancelled'] as const;

/** 訪問・フォローアップ: one planned or made contact with the household of a case. */
export const Visit = z.object({
  id: Id,
  caseId: Id,
  /** 取組事項 that the visit serves. */
  actionId: Id.nullable(),
  plannedOn: LocalDate,
  how: z.enum(VISIT_WAYS),
  organizationId: Id.nullable(),
  memberIds: z.array(Id).max(10),
  /** 安全上の注意: what whoever goes must know. */
  safetyNote: OptionalLine(400),
  state: z.enum(VISIT_STATES),
  madeOn: LocalDate.nullable(),
  result: z.enum(VISIT_RESULTS).nullable(),
  note: Text(2000),
  /** The visit whose next date this one keeps. */
  followsId: Id.nullable(),
  version: z.number().int(),
});
export type Visit = z.infer<typeof Visit>;

/** Level 0 view of a visit that is still to be made. */
export const DueVisit = Visit.pick({ id: true, caseId: true, plannedOn: true, how: true, version: true }).extend({
  caseNumber: z.string(),
  organizationName: z.string(),
  daysLeft: z.number().int(),
});
export type DueVisit = z.infer<typeof DueVisit>;

const subject = (_input: unknown, output: Visit) => output.id;
const facts = (_input: unknown, output: Visit) => ({
  caseRef: output.caseId,
  refs: output.actionId === null ? [] : [output.actionId],
  detail: { state: output.state, how: output.how, result: output.result },
});
const body = (_input: unknown, output: Visit) => output;

export const visit = {
  /** Planned visits of all cases, the longest overdue first. */
  due: query({
    roles: ['staff', 'chair'],
    input: z.object({}),
    output: z.array(DueVisit),
    audit: { event: null, because: 'dates, ways and case codes only (level 0)' },
  }),
  ofCase: query({
    roles: ['staff', 'chair'],
    input: z.object({ caseId: Id }),
    output: z.array(Visit),
    audit: {
      event: 'visit.viewed',
      subject: (input) => input.caseId,
      facts: (input, output) => ({ caseRef: input.caseId, detail: { visits: output.length } }),
    },
  }),
  plan: command({
    roles: ['staff', 'chair'],
    input: Visit.pick({
      caseId: true,
      actionId: true,
      plannedOn: true,
      how: true,
      organizationId: true,
      memberIds: true,
      safetyNote: true,
    }),
    output: Visit,
    audit: { event: 'visit.planned', subject, facts, body },
  }),
  /** 訪問の結果を記録する; a next date plans the next visit at once. */
  record: command({
    roles: ['staff', 'chair'],
    input: Visit.pick({ id: true, version: true, note: true, safetyNote: true }).extend({
      madeOn: LocalDate,
      result: z.enum(VISIT_RESULTS),
      nextOn: LocalDate.nullable(),
    }),
    output: Visit,
    audit: { event: 'visit.recorded', subject, facts, body },
  }),
  /** 訪問を取りやめる, with the reason. */
  cancel: command({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id, version: z.number().int(), reason: OptionalLine(300).pipe(z.string().min(1)) }),
    output: Visit,
    audit: { event: 'visit.cancelled', subject, facts, body },
  }),
};
