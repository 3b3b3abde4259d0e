import type { ReadContext } from '../context.ts';
import { subjectCopy } from './subject-copy.ts';

/** Any ground in force serves to count: which one it is changes no stretch. */
const GROUND = 'ND-IND';

/** 本人開示の下調べ: how much would be masked, record by record. Throws what `subjectCopy` throws. */
export async function subjectPreview(
  ctx: ReadContext,
  input: { readonly personId: string },
): Promise<{ rows: { seq: number; marks: number; hasContent: boolean }[]; marks: number; stretches: number }> {
  const copy = await subjectCopy(ctx, { personId: input.personId, ground: GROUND, withheld: [] });
  const rows = copy.records.map(({ record, texts }) => ({
    seq: record.row.seq,
    marks: Object.values(texts)
      .flat()
      .filter(({ kind }) => kind === 'mark').length,
    hasContent: record.disclosure !== null,
  }));
  return { rows, marks: rows.reduce((sum, { marks }) => sum + marks, 0), stretches: copy.removed.length };
}
