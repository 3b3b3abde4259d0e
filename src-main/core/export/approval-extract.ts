import { checkpointOf } from '../../log/checkpoint.ts';
import { entryOfLeaf } from '../audit/leaf-entry.ts';
import { statedHead } from '../audit/records.ts';
import type { ReadContext } from '../context.ts';
import { extractOf } from './audit-extract.ts';

const ENROLLING = ['office.founded', 'account.enrolled', 'account.rekeyed'];

/**
 * The extract that a redaction proof carries: the approval of these segments, and the entries that enrolled the chair's
 * key and the acting account's. It leads to the head that the copy prints, and to the newest checkpoint before it. Null
 * where the log does not know the approval.
 */
export async function approvalExtract(ctx: ReadContext, minutesId: string, root: string): Promise<string | null> {
  const rows = await ctx.log
    .selectFrom('auditEntry')
    .select(['seq', 'type', 'leaf'])
    .where((where) =>
      where.or([
        where.and([where('type', '=', 'minutes.approved'), where('subject', '=', minutesId)]),
        where('type', 'in', ENROLLING),
      ]),
    )
    .orderBy('seq')
    .execute();
  const entries = rows.flatMap(({ seq, type, leaf }) => {
    const entry = entryOfLeaf(leaf);
    return entry ? [{ seq, type, keyId: entry.keyId, detail: entry.detail }] : [];
  });
  const approval = entries.find(({ type, detail }) => type === 'minutes.approved' && detail['segmentRoot'] === root);
  if (!approval) return null;
  const keys = entries.filter(
    ({ type, detail }) =>
      ENROLLING.includes(type) &&
      (detail['keyId'] === approval.keyId || detail['enrolledAccount'] === ctx.actor.accountId),
  );
  const seqs = [...keys, approval].map(({ seq }) => seq);
  const size = (await statedHead(ctx.log))?.size ?? 0;
  const earlier = (await ctx.checkpoints())
    .map(({ note }) => checkpointOf(note))
    .findLast((checkpoint) => checkpoint !== null && checkpoint.size > 0 && checkpoint.size < size);
  return extractOf(ctx, seqs, { withLeaves: true, earlier: earlier ?? null });
}
