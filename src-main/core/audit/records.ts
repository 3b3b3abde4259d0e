import type { LogRecord } from '../../log/verify.ts';
import type { ReadContext } from '../context.ts';

/** Entries read at a time; bounds the memory that a long log needs. */
const PAGE = 1000;

/** The log's records in order, as the verifier wants them. */
export async function* logRecords(ctx: Pick<ReadContext, 'trx'>): AsyncGenerator<LogRecord> {
  for (let from = 0; ; from += PAGE) {
    const rows = await ctx.trx
      .selectFrom('auditEntry')
      .leftJoin('auditBody', 'auditBody.seq', 'auditEntry.seq')
      .select(['auditEntry.seq', 'auditEntry.leaf', 'auditBody.nonce', 'auditBody.body'])
      .orderBy('auditEntry.seq')
      .limit(PAGE)
      .offset(from)
      .execute();
    for (const { seq, leaf, nonce, body } of rows)
      yield { seq, leaf, body: nonce === null || body === null ? null : { nonce, body } };
    if (rows.length < PAGE) return;
  }
}

/** The head as the database states it. */
export async function statedHead(ctx: Pick<ReadContext, 'trx'>): Promise<{ size: number; root: string } | null> {
  return (await ctx.trx.selectFrom('logHead').select(['size', 'root']).executeTakeFirst()) ?? null;
}
