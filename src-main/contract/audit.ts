import { z } from 'zod';
import { LoginName, Password } from './office.ts';
import { gate, query } from './operation.ts';
import { Id, Instant } from './primitives.ts';

/** 監査記録の一件 as the list shows it: identifiers, codes and counts, no content. */
export const AuditEntryRow = z.object({
  seq: z.number().int(),
  at: Instant,
  event: z.string(),
  actorName: z.string(),
  role: z.string(),
  subject: z.string().nullable(),
  caseNumber: z.string().nullable(),
  meetingNumber: z.string().nullable(),
  recipients: z.number().int(),
  legalBasis: z.array(z.string()),
  fields: z.array(z.string()),
  detail: z.record(z.string(), z.unknown()),
  leafHash: z.string(),
});
export type AuditEntryRow = z.infer<typeof AuditEntryRow>;

/** 検証の結果. */
export const Verification = z.object({
  isSound: z.boolean(),
  size: z.number().int(),
  root: z.string(),
  firstBad: z.number().int().nullable(),
  problems: z.array(z.object({ seq: z.number().int().nullable(), code: z.string(), detail: z.string().optional() })),
  checkpoints: z.number().int(),
  /** Whether at least one checkpoint held outside the log was compared. */
  hasAnchor: z.boolean(),
  signatures: z.number().int(),
});
export type Verification = z.infer<typeof Verification>;

export const audit = {
  list: query({
    roles: ['auditor', 'admin', 'staff', 'chair'],
    input: z.object({
      before: z.number().int().nullable().default(null),
      limit: z.number().int().min(1).max(500).default(100),
      event: z
        .string()
        .regex(/^([a-z-]{1,40}\.[a-z-]{1,40})?$/)
        .default(''),
      meetingId: Id.nullable().default(null),
      onlyRefusals: z.boolean().default(false),
    }),
    output: z.object({ entries: z.array(AuditEntryRow), size: z.number().int(), events: z.array(z.string()) }),
    audit: {
      event: 'audit.viewed',
      facts: (input, output) => ({
        detail: { before: input.before, count: output.entries.length, event: input.event },
      }),
    },
  }),
  /**
   * 外からの検証: opens the closed office only to verify its log, writes nothing into it and closes it again.
   * Works where signing in no longer does because the log is damaged.
   */
  inspect: gate({
    roles: 'anyone',
    input: z.object({ loginName: LoginName, password: Password }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('verified'), verification: Verification }),
      z.object({ kind: z.literal('refused'), reason: z.string(), waitSeconds: z.number() }),
    ]),
    audit: { event: null, because: 'a verifier must not write into what it verifies; it releases no record' },
  }),
  /** 検証する: recomputes every digest, root and signature with code that does not write the log. */
  verify: query({
    roles: ['auditor', 'admin', 'staff', 'chair'],
    input: z.object({}),
    output: Verification,
    audit: {
      event: 'audit.verified',
      facts: (_input, output) => ({
        detail: { size: output.size, isSound: output.isSound, firstBad: output.firstBad },
      }),
    },
  }),
};
