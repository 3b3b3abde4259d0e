import type { AuditEntryRow } from '../../contract/audit-log.ts';
import type { ReadContext } from '../context.ts';
import { texts } from './facets.ts';
import { type Labels, labelsOf } from './labels.ts';
import { entryOfLeaf, type ReadEntry } from './leaf-entry.ts';

type Reader = Pick<ReadContext, 'trx' | 'log' | 'reviewed'>;

/** One stored leaf and what it says. */
export interface NumberedEntry {
  readonly seq: number;
  readonly leaf: string;
  readonly leafHash: string;
  readonly entry: ReadEntry;
}

/** SQLite takes 32,766 values in one statement. */
const AT_ONCE = 10_000;

/** Entries by number, in the order asked for; numbers without an entry, or with one that cannot be read, are left out. */
export async function entriesAt(log: ReadContext['log'], seqs: readonly number[]): Promise<NumberedEntry[]> {
  const found = new Map<number, NumberedEntry>();
  for (let at = 0; at < seqs.length; at += AT_ONCE) {
    const rows = await log
      .selectFrom('auditEntry')
      .select(['seq', 'leaf', 'leafHash'])
      .where('seq', 'in', seqs.slice(at, at + AT_ONCE))
      .execute();
    for (const row of rows) {
      const entry = entryOfLeaf(row.leaf);
      if (entry) found.set(row.seq, { ...row, entry });
    }
  }
  return seqs.flatMap((seq) => found.get(seq) ?? []);
}

/** Identifiers in an entry that have a name somewhere. */
export function identifiersIn({ entry }: NumberedEntry): readonly string[] {
  const { detail } = entry;
  return [
    entry.actor,
    entry.caseRef,
    entry.meetingRef,
    detail['giverOrganization'],
    detail['discloser'],
    ...texts(detail['recipientOrganizations']),
    ...texts(detail['subjects']),
  ].filter((one): one is string => typeof one === 'string');
}

/** Entries as the list shows them. */
export async function entryRows(ctx: Reader, seqs: readonly number[]): Promise<AuditEntryRow[]> {
  const entries = await entriesAt(ctx.log, seqs);
  const labels = await labelsOf(ctx, entries.flatMap(identifiersIn));
  return entries.map((one) => rowOf(one, labels));
}

function rowOf({ seq, leafHash, entry }: NumberedEntry, labels: Labels): AuditEntryRow {
  const { detail } = entry;
  const label = (id: unknown): string | null => (typeof id === 'string' ? (labels.get(id) ?? null) : null);
  return {
    seq,
    at: entry.ts,
    event: entry.type,
    actorName: label(entry.actor) ?? '',
    role: entry.role ?? '',
    subject: entry.subject,
    caseNumber: label(entry.caseRef),
    meetingNumber: label(entry.meetingRef),
    recipients: entry.recipients.length,
    giver: label(detail['giverOrganization']),
    recipientOrganizations: texts(detail['recipientOrganizations']).map((id) => labels.get(id) ?? id),
    legalBasis: [...entry.legalBasis],
    fields: [...entry.fields],
    detail,
    leafHash,
  };
}
