import { createHash } from 'node:crypto';
import { decodeFrontier, rootOf } from '../../log/tree.ts';
import type { LogRecord } from '../../log/verify.ts';
import type { ReadContext } from '../context.ts';

/** Entries read at a time; bounds the memory that a long log needs. */
const PAGE = 1000;

/** One stored entry with the columns that repeat what its leaf says. */
export interface StoredEntry extends LogRecord {
  readonly columns: {
    readonly leafHash: string;
    readonly type: string;
    readonly ts: string;
    readonly actor: string | null;
    readonly subject: string | null;
    readonly caseRef: string | null;
    readonly meetingRef: string | null;
  };
}

/**
 * The log's records in order, from a number on, as the verifier wants them. A log that came without its content is
 * `isPartial`: there a body that is not there was not supplied, in an office it is missing.
 */
export async function* logRecords(
  log: ReadContext['log'],
  { from = 0, isPartial = false }: { readonly from?: number; readonly isPartial?: boolean } = {},
): AsyncGenerator<StoredEntry> {
  for (let last = from - 1; ; ) {
    const rows = await log
      .selectFrom('auditEntry')
      .leftJoin('auditBody', 'auditBody.seq', 'auditEntry.seq')
      .selectAll('auditEntry')
      .select(['auditBody.nonce', 'auditBody.body'])
      .where('auditEntry.seq', '>', last)
      .orderBy('auditEntry.seq')
      .limit(PAGE)
      .execute();
    for (const { seq, leaf, nonce, body, ...columns } of rows)
      if (nonce !== null && body !== null) yield { seq, leaf, body: { nonce, body }, columns };
      else yield isPartial ? { seq, leaf, columns } : { seq, leaf, body: null, columns };
    last = rows.at(-1)?.seq ?? last;
    if (rows.length < PAGE) return;
  }
}

/** The head as the database states it. */
export async function statedHead(log: ReadContext['log']): Promise<{ size: number; root: string } | null> {
  return (await log.selectFrom('logHead').select(['size', 'root']).executeTakeFirst()) ?? null;
}

/** Whether lists and filters may be believed: the columns of an entry say what its leaf says. An unreadable leaf says nothing. */
export function isMirrored({ leaf, columns }: StoredEntry): boolean {
  const { leafHash, ...repeated } = columns;
  if (createHash('sha256').update(Buffer.of(0)).update(leaf, 'utf8').digest('hex') !== leafHash) return false;
  try {
    const { entry } = JSON.parse(leaf) as { entry: Readonly<Record<string, unknown>> };
    return Object.entries(repeated).every(([name, value]) => entry[name] === value);
  } catch {
    return true;
  }
}

/** Whether the log can go on from its head: the stored frontier has the stored root. */
export function isFrontierSound(head: {
  readonly size: number;
  readonly root: string;
  readonly frontier: string;
}): boolean {
  try {
    return Buffer.from(rootOf(decodeFrontier(head.size, head.frontier))).toString('hex') === head.root;
  } catch {
    return false;
  }
}
