import { z } from 'zod';
import { AuditEntryRow } from './audit-log.ts';
import { command, query } from './operation.ts';
import { Instant } from './primitives.ts';
import type { Role } from './role.ts';

/** 緊急アクセス, opened and ended; that somebody read the list of them is no change. */
const GLASS = ['access.break-glass-opened', 'access.break-glass-ended'] as const;

/**
 * 見守り: what changes who may open the office, or puts an earlier state of it in place. Whoever watches a kind of event
 * sees it on the home screen before anything else until it is acknowledged. A name that ends in a dot or a hyphen means
 * all events that begin so; a feature that writes such an event is listed here by name and needs nothing else.
 */
export const WATCHED: { readonly [R in Role]?: readonly string[] } = {
  auditor: [
    'office.founded',
    'account.',
    'recovery.',
    ...GLASS,
    'access.factor-',
    'need-to-know.staff-scope-set',
    'need-to-know.seated',
    'access.key-ring-restored',
    'backup.restored',
  ],
  // The auditor watches everybody else; these watch the auditor.
  admin: [...GLASS, 'access.key-ring-restored', 'recovery.', 'backup.restored'],
  chair: GLASS,
};

/** Names and beginnings of names that an account with these roles watches, each once. */
export function watchedBy(roles: readonly Role[]): readonly string[] {
  return [...new Set(roles.flatMap((role) => WATCHED[role] ?? []))];
}

/** 見守る出来事の一件; `about` names the account that it is about, empty for any other subject. */
export const WatchedEntry = AuditEntryRow.extend({ about: z.string() });
export type WatchedEntry = z.infer<typeof WatchedEntry>;

const WATCHERS = ['auditor', 'admin', 'chair'] as const;

export const watch = {
  /** What has happened since the account last said that it had seen it, newest first. */
  list: query({
    roles: WATCHERS,
    input: z.object({}),
    output: z.object({
      entries: z.array(WatchedEntry),
      /** All of them; more than are listed after a long absence. */
      total: z.number().int(),
      /** When the account last acknowledged; null if never. */
      since: Instant.nullable(),
      /** Entries in the log now: what `acknowledge` is told. */
      size: z.number().int(),
    }),
    audit: { event: null, because: 'accounts, keys and copies, no person in need; that it was seen is acknowledged' },
  }),
  /** 確認しました: everything watched below `size` has been seen. */
  acknowledge: command({
    roles: WATCHERS,
    input: z.object({ size: z.number().int().min(1) }),
    output: z.object({ count: z.number().int() }),
    audit: {
      event: 'watch.acknowledged',
      facts: ({ size }, { count }) => ({ detail: { size, count } }),
    },
  }),
};
