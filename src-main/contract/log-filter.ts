import { z } from 'zod';
import { INFORMATION_CATEGORIES } from './disclosure.ts';
import { Id, LocalDate } from './primitives.ts';

/** Name of an event in the log: `disclosure.recorded`. */
const Event = z.string().regex(/^[a-z-]{1,40}\.[a-z-]{1,40}$/);

/** Marks an entry may carry whatever its event: what the office must answer for. */
export const LOG_FLAGS = ['special-care', 'override', 'refused', 'correction'] as const;
export type LogFlag = (typeof LOG_FLAGS)[number];

/** Events by which the application or the office refused, failed or took something back. */
const REFUSALS: ReadonlySet<string> = new Set(['call.refused', 'access.sign-in-failed', 'export.withdrawn']);

/** The marks of an entry, by its event and what stands in the clear of it. */
export function flagsOf(event: string, detail: { readonly [name: string]: unknown }): readonly LogFlag[] {
  if (REFUSALS.has(event)) return ['refused'];
  if (!event.startsWith('disclosure.')) return [];
  const flags: LogFlag[] = detail['isSpecialCare'] === true ? ['special-care'] : [];
  if (event === 'disclosure.overridden') flags.push('override');
  if (event === 'disclosure.corrected') flags.push('correction');
  return flags;
}

/**
 * 絞り込み of the log. Values within one member are alternatives, the members must all hold; an empty one asks nothing.
 */
export const LogFilter = z.object({
  /** First and last day, in the office's time zone. */
  from: LocalDate.nullable().default(null),
  until: LocalDate.nullable().default(null),
  actorIds: z.array(Id).max(50).default([]),
  /** Organisations that told or were told. */
  organizationIds: z.array(Id).max(50).default([]),
  caseIds: z.array(Id).max(50).default([]),
  personIds: z.array(Id).max(50).default([]),
  meetingIds: z.array(Id).max(50).default([]),
  legalBasis: z.array(z.string().max(40)).max(50).default([]),
  categories: z.array(z.enum(INFORMATION_CATEGORIES)).max(18).default([]),
  events: z.array(Event).max(100).default([]),
  flags: z.array(z.enum(LOG_FLAGS)).max(4).default([]),
  /** 全文: numbers of entries, and names and numbers of accounts, organisations, cases and meetings. */
  text: z.string().max(100).default(''),
  /** Events, bases and categories whose words, in the reader's language, contain `text`. */
  textCodes: z.array(z.string().max(60)).max(300).default([]),
});
export type LogFilter = z.infer<typeof LogFilter>;

/** Columns of the list, in the order in which they can stand. */
export const LOG_COLUMNS = [
  'seq',
  'at',
  'event',
  'actor',
  'role',
  'case',
  'meeting',
  'giver',
  'recipients',
  'legalBasis',
  'categories',
  'flags',
  'consent',
  'leafHash',
] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

/** 表示のしかた: a filter and columns under a name, kept for the account that saved it. */
export const LogView = z.object({
  id: Id,
  name: z.string().trim().min(1).max(60),
  filter: LogFilter,
  columns: z.array(z.enum(LOG_COLUMNS)).min(1).max(LOG_COLUMNS.length),
});
export type LogView = z.infer<typeof LogView>;
