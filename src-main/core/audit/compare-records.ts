import { canonicalize } from '../../log/canonical.ts';
import type { ReadTransaction } from '../context.ts';
import { disclosureOf } from '../disclosure/queries.ts';
import { DISCLOSING } from './facets.ts';

/** A record that no longer says what its entry committed to. */
export interface DifferingRecord {
  readonly seq: number;
  readonly code: 'record-differs' | 'record-missing' | 'record-without-entry';
  readonly detail?: string;
}

/** Compares every 情報共有の記録 with the body of the entry that recorded it: altering the table alone is found too. */
export async function compareRecords(office: { readonly trx: ReadTransaction }): Promise<readonly DifferingRecord[]> {
  const { trx } = office;
  const rows = await trx.selectFrom('disclosure').selectAll().execute();
  const stored = new Map(rows.map((row) => [row.id, committed(row)]));
  const entries = await trx
    .selectFrom('auditEntry')
    .innerJoin('auditBody', 'auditBody.seq', 'auditEntry.seq')
    .select(['auditEntry.seq', 'auditEntry.subject', 'auditBody.body'])
    .where('auditEntry.type', 'in', DISCLOSING)
    .orderBy('auditEntry.seq')
    .execute();
  const found: DifferingRecord[] = [];
  for (const { seq, subject, body } of entries) {
    const record = subject === null ? undefined : stored.get(subject);
    if (record === undefined) found.push({ seq, code: 'record-missing' });
    else if (record !== body) found.push({ seq, code: 'record-differs' });
    if (subject !== null) stored.delete(subject);
  }
  const size = (await trx.selectFrom('logHead').select('size').executeTakeFirst())?.size ?? 0;
  for (const id of stored.keys()) found.push({ seq: size, code: 'record-without-entry', detail: id });
  return found;
}

/** A row in the form its entry committed to; a row that no longer is a disclosure has none and so differs. */
function committed(row: Parameters<typeof disclosureOf>[0]): string | null {
  try {
    return canonicalize({ ...disclosureOf(row), correctedById: null });
  } catch {
    return null;
  }
}
