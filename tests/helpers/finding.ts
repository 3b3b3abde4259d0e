import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingKind } from '../../src-main/contract/finding.ts';
import type { ReadEntry } from '../../src-main/core/audit/leaf-entry.ts';
import { rulesFor } from '../../src-main/core/finding/rules.ts';
import { wholly } from '../../src-main/core/finding/seen.ts';
import { loadCatalogue } from '../../src-main/core/legal-basis/catalogue.ts';
import { ROOT } from './core.ts';

/** The legal catalogue as it is shipped. */
export const catalogue = loadCatalogue((name) =>
  readFileSync(join(ROOT, 'resources', 'legal-catalogue', name), 'utf8'),
);

/** A Thursday at 14:00 in Japan. */
export const NOON = Date.parse('2026-08-27T05:00:00.000Z');
/** In milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** What a test says of an entry. */
export interface Made extends Partial<Omit<ReadEntry, 'ts'>> {
  /** Milliseconds after {@link NOON}. */
  readonly after?: number;
  /** Day and time in Japan: `2026-08-29T10:00`. */
  readonly local?: string;
}

/** An entry of the log in which nothing is odd but what the test says. */
export function entry({ after = 0, local, ...changes }: Made): ReadEntry {
  const at = local === undefined ? NOON + after : Date.parse(`${local}+09:00`);
  return {
    ts: new Date(at).toISOString(),
    type: 'member.added',
    mono: at - NOON + 10 * DAY,
    boot: 'run-1',
    actor: 'staff',
    keyId: 'key-staff',
    role: 'staff',
    subject: null,
    caseRef: null,
    meetingRef: null,
    recipients: [],
    legalBasis: [],
    fields: [],
    medium: null,
    refs: [],
    detail: {},
    ...changes,
  };
}

/** A disclosure in which everything is in order but what the test says. */
export const told = ({ detail = {}, ...changes }: Made): ReadEntry =>
  entry({
    type: 'disclosure.recorded',
    subject: 'record',
    caseRef: 'case',
    meetingRef: 'meeting',
    recipients: ['m1', 'm2'],
    legalBasis: ['KON9-3'],
    refs: ['item', 'giver', 'request'],
    ...changes,
    detail: {
      agendaItem: 'item',
      discloser: 'giver',
      isSpecialCare: false,
      particulars: [],
      consentState: 'given',
      subjects: ['person'],
      giverOrganization: 'city',
      recipientOrganizations: ['power'],
      unpledged: [],
      isOffItem: false,
      ...detail,
    },
  });

/** What a rule finds in entries numbered from 0. */
export function look(kind: FindingKind, entries: readonly ReadEntry[]) {
  const [rule] = rulesFor([kind]);
  const watch = rule?.begin(catalogue);
  for (const [seq, one] of entries.entries())
    if (rule?.events === null || rule?.events.includes(one.type)) watch?.see(wholly(seq, one));
  return watch?.found() ?? [];
}
/** Numbers of the entries of each finding. */
export const seqsOf = (kind: FindingKind, entries: readonly ReadEntry[]): number[][] =>
  look(kind, entries).map(({ seqs }) => [...seqs]);
