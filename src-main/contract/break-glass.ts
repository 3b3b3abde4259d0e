import { z } from 'zod';
import { command, query } from './operation.ts';
import { Id, Instant, Text } from './primitives.ts';

/** Minutes for which 緊急アクセス stands open unless it is ended before. */
export const GLASS_MINUTES = 30;
/** Characters of the reason, at the least. */
export const GLASS_REASON = 10;

/** 緊急アクセス that stands open for the session: to one case, or to the records of one meeting. */
export const OpenGlass = z.object({
  id: Id,
  caseId: Id.nullable(),
  meetingId: Id.nullable(),
  /** 案件番号 or 会議番号. */
  label: z.string(),
  until: Instant,
});
export type OpenGlass = z.infer<typeof OpenGlass>;

/** 緊急アクセスの記録: who opened what, why, and at what they looked. */
export const GlassRecord = OpenGlass.extend({
  accountId: Id,
  displayName: z.string(),
  openedAt: Instant,
  /** Empty for those who may not know what a case is about. */
  reason: z.string(),
  endedAt: Instant.nullable(),
  /** Looks, oldest first: operations by name. */
  looks: z.array(z.object({ operation: z.string(), at: Instant })),
});
export type GlassRecord = z.infer<typeof GlassRecord>;

const scope = (opened: { readonly caseId: string | null; readonly meetingId: string | null }) => ({
  caseRef: opened.caseId,
  meetingRef: opened.meetingId,
});

export const breakGlass = {
  /** 緊急アクセスを開く: with a reason, for half an hour, to look only. Everybody who watches the office is told. */
  breakGlass: command({
    roles: ['staff', 'chair', 'auditor'],
    input: z
      .object({
        caseId: Id.nullable(),
        meetingId: Id.nullable(),
        reason: Text(1000).pipe(z.string().trim().min(GLASS_REASON)),
      })
      .refine(({ caseId, meetingId }) => (caseId === null) !== (meetingId === null)),
    /** `replaced`: one that stood open until then, and was ended by it. */
    output: OpenGlass.extend({ replaced: Id.nullable() }),
    audit: {
      event: 'access.break-glass-opened',
      subject: (_input, output) => output.id,
      facts: (_input, output) => ({
        ...scope(output),
        detail: { until: output.until, ...(output.replaced === null ? {} : { replaced: output.replaced }) },
      }),
      body: (input) => ({ reason: input.reason }),
    },
  }),
  glass: query({
    roles: 'anyone',
    input: z.object({}),
    output: z.object({ glass: OpenGlass.nullable() }),
    audit: { event: null, because: 'tells the user what they opened themselves' },
  }),
  endGlass: command({
    roles: ['staff', 'chair', 'auditor'],
    input: z.object({}),
    output: z.object({ ended: OpenGlass.nullable() }),
    audit: {
      event: 'access.break-glass-ended',
      subject: (_input, output) => output.ended?.id ?? null,
      facts: (_input, { ended }) => (ended ? scope(ended) : {}),
    },
  }),
  /** 緊急アクセスの一覧, newest first: of the last 400 days. */
  glasses: query({
    roles: ['auditor', 'admin', 'chair'],
    input: z.object({}),
    output: z.array(GlassRecord).max(500),
    audit: { event: 'access.break-glass-viewed', facts: (_input, output) => ({ detail: { count: output.length } }) },
  }),
};
