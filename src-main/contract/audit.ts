import { z } from 'zod';
import { AuditEntryRow, Reviewed, Standing, Verification, Visit } from './audit-log.ts';
import { FactorProof } from './factor-proof.ts';
import { LogFilter, LogView } from './log-filter.ts';
import { LoginName, Password } from './office.ts';
import { command, gate, query } from './operation.ts';
import { Id, Instant, Sha256, Text } from './primitives.ts';

/** Whoever may read what was done; an administrator keeps accounts and settings, and reads of no case. */
const READERS = ['auditor', 'staff', 'chair'] as const;
/** Whoever may see that the log is sound. */
const KEEPERS = ['auditor', 'admin', 'staff', 'chair'] as const;
/** A folder as the shell's dialog gave it. */
const Folder = z.string().min(1).max(1000);

export const audit = {
  list: query({
    roles: READERS,
    input: z.object({
      filter: LogFilter.prefault({}),
      /** Shows the log as it was with so many entries, so that a list does not move under the reader's eye. */
      asOf: z.number().int().min(0).nullable().default(null),
      /** Newest first; entries before this place are left out. */
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    output: z.object({
      entries: z.array(AuditEntryRow),
      /** Entries that the filter lets through. */
      total: z.number().int(),
      asOf: z.number().int(),
      /** Entries in the log now. */
      size: z.number().int(),
    }),
    audit: {
      event: 'audit.viewed',
      facts: ({ filter }, output) => ({
        detail: { total: output.total, asOf: output.asOf, filter: filtersUsed(filter) },
      }),
      // Paging through one list is one look at it.
      sameAs: ({ filter }) => filter,
    },
  }),
  /** What can be filtered by, with counts and names. */
  facets: query({
    roles: READERS,
    input: z.object({}),
    output: z.array(
      z.object({
        facet: z.enum(['event', 'actor', 'organization', 'case', 'meeting', 'basis', 'category', 'flag']),
        value: z.string(),
        /** Name or number; empty for codes. */
        text: z.string(),
        count: z.number().int(),
      }),
    ),
    audit: {
      event: null,
      because: 'identifiers, numbers and counts for the choice of a filter; the list itself is logged',
    },
  }),
  views: query({
    roles: READERS,
    input: z.object({}),
    output: z.array(LogView),
    audit: { event: null, because: 'the account’s own ways of looking at the list' },
  }),
  saveView: command({
    roles: READERS,
    input: LogView.omit({ id: true }).extend({ id: Id.nullable().default(null) }),
    output: LogView,
    audit: { event: null, because: 'how an account likes to see the list; nothing of the office changes' },
  }),
  removeView: command({
    roles: READERS,
    input: z.object({ id: Id }),
    output: z.object({}),
    audit: { event: null, because: 'how an account likes to see the list; nothing of the office changes' },
  }),
  /**
   * 外からの検証: opens the closed office only to verify its log, writes nothing into it and closes it again.
   * Works where signing in no longer does because the log is damaged.
   */
  inspect: gate({
    roles: 'anyone',
    input: z.object({
      loginName: LoginName,
      password: Password,
      factor: FactorProof.nullable().default(null),
      /** Signed checkpoints from elsewhere. */
      notes: z.array(z.string().max(20_000)).max(50).default([]),
    }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('verified'), verification: Verification }),
      z.object({ kind: z.literal('refused'), reason: z.string(), waitSeconds: z.number() }),
    ]),
    audit: { event: null, because: 'a verifier must not write into what it verifies; it releases no record' },
  }),
  /**
   * 検証する: recomputes every digest, root and signature with code that does not write the log. `new` goes on from
   * what the same account has verified and signed before, or takes the whole log where there is nothing to go on from.
   */
  verify: command({
    roles: KEEPERS,
    input: z.object({
      scope: z.enum(['whole', 'new']).default('whole'),
      /** Checkpoints from elsewhere: signed notes, or what paper says. */
      notes: z.array(z.string().max(20_000)).max(50).default([]),
      /** 紙の控え: the number of entries and the groups, or the text of the QR code. */
      papers: z
        .array(z.object({ size: z.number().int().min(0).nullable(), text: z.string().max(400) }))
        .max(50)
        .default([]),
    }),
    output: Verification,
    audit: {
      event: 'audit.verified',
      facts: (_input, output) => ({
        detail: {
          size: output.size,
          root: output.root,
          from: output.from,
          isSound: output.isSound,
          firstBad: output.firstBad,
          checkpoints: output.checkpoints,
        },
      }),
    },
  }),
  standing: query({
    roles: KEEPERS,
    input: z.object({}),
    output: Standing,
    audit: { event: null, because: 'sizes, roots and dates of checkpoints; no record is read' },
  }),
  /** 立会いの保管先を決める: checkpoints are kept there too; null for none. */
  setWitness: command({
    roles: ['admin', 'auditor'],
    input: z.object({ folder: Folder.nullable() }),
    output: Standing,
    audit: {
      event: 'audit.witness-set',
      facts: (input) => ({ detail: { isSet: input.folder !== null } }),
      body: (input) => ({ folder: input.folder }),
    },
  }),
  /**
   * 監査の訪問: compares the log with what the auditor's own medium knows, and, only if the one continues the other,
   * leaves a new checkpoint there that the auditor has countersigned.
   */
  visit: command({
    roles: ['auditor'],
    input: z.object({ folder: Folder }),
    output: Visit,
    audit: {
      event: 'audit.visited',
      facts: (_input, output) => ({
        detail: {
          size: output.size,
          root: output.root,
          isConsistent: output.isConsistent,
          previousSize: output.previous?.size ?? null,
          previousRoot: output.previous?.root ?? null,
        },
      }),
    },
  }),
  /** 監査の表明: 「○番まで検証した」, signed by the auditor's key because every entry is. */
  attest: command({
    roles: ['auditor'],
    input: z.object({ size: z.number().int().min(1), root: Sha256, statement: Text(2000) }),
    output: z.object({ seq: z.number().int(), at: Instant, size: z.number().int(), root: z.string() }),
    audit: {
      event: 'audit.attested',
      facts: (_input, output) => ({ detail: { size: output.size, root: output.root } }),
      body: (input) => ({ statement: input.statement }),
    },
  }),
  /** 監査用の束を開く, in an auditor's own notebook: read only, in memory, gone at the lock. */
  openBundle: gate({
    roles: ['auditor'],
    input: z.object({
      /** As the shell's open dialog gave it. */
      path: z.string().min(1).max(1000),
      /** For a bundle sealed under a phrase; one sealed to the auditor's own key needs none. */
      passphrase: z.string().max(256).default(''),
    }),
    output: Reviewed,
    audit: {
      event: 'audit.bundle-opened',
      facts: (_input, output) => ({ detail: { origin: output.origin, size: output.size, root: output.root } }),
    },
  }),
  closeBundle: gate({
    roles: ['auditor'],
    input: z.object({}),
    output: z.object({}),
    audit: { event: 'audit.bundle-closed' },
  }),
  /** 監査人の受取り鍵: the public key to which an office seals bundles for this account (age, X25519). */
  recipient: gate({
    roles: ['auditor', 'admin'],
    input: z.object({}),
    output: z.object({ recipient: z.string() }),
    audit: { event: null, because: 'a public key, made to be handed out' },
  }),
};

/** Which members of a filter were in use; their values stay out of the log. */
function filtersUsed(filter: LogFilter): string[] {
  return Object.entries(filter).flatMap(([name, value]) =>
    value === null || value === '' || (Array.isArray(value) && value.length === 0) ? [] : [name],
  );
}
