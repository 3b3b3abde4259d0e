import type { PhraseList } from '../../contract/phrase.ts';
import type { ReadContext } from '../context.ts';
import { columns } from '../db/columns.ts';

const LIST = columns<PhraseList>()(['phrases'], []);
export const phraseRow = LIST.toRow;

/** 定型文の一覧. */
export async function list(ctx: Pick<ReadContext, 'trx'>): Promise<PhraseList> {
  const { id: _id, ...row } = await ctx.trx.selectFrom('phraseList').selectAll().executeTakeFirstOrThrow();
  return LIST.fromRow(row);
}
