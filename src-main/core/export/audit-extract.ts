import { ruleViolated } from '../../contract/error.ts';
import type { LogFilter } from '../../contract/log-filter.ts';
import { type Checkpoint, checkpointOf } from '../../log/checkpoint.ts';
import { writeExtract } from '../../log/extract.ts';
import { verifyExtract } from '../../log/verify-extract.ts';
import { filterLog } from '../audit/filter.ts';
import { consistencyBetween, inclusionProofs } from '../audit/proofs.ts';
import { entriesAt } from '../audit/read-entries.ts';
import { statedHead } from '../audit/records.ts';
import type { ReadContext } from '../context.ts';
import type { Rendered, RenderTools } from '../release-type.ts';

/** Entries of one extract at most; more than that is a bundle. */
const MOST = 10_000;

/** 記録の抜粋: the entries that a filter lets through, each with its path to the root of the whole log. */
export async function auditExtract(
  ctx: ReadContext,
  input: { readonly filter: LogFilter },
): Promise<(tools: RenderTools) => Promise<Rendered>> {
  const head = await statedHead(ctx.log);
  const filtered = await filterLog(ctx, input.filter, head?.size ?? 0);
  if (!head || filtered.total === 0) throw ruleViolated({ rule: 'nothing-to-export' });
  if (filtered.total > MOST)
    throw ruleViolated({ rule: 'extract-too-long', of: { most: String(MOST), total: String(filtered.total) } });
  const text = await extractOf(ctx, filtered.page(0, MOST), { withLeaves: true });
  return async () => ({
    bytes: Buffer.from(text, 'utf8'),
    marks: 0,
    searchedFor: 0,
    prove: async (written) => ({ parts: 1, leaks: faultsOf(Buffer.from(written).toString('utf8')) }),
  });
}

/** The extract of chosen entries at the present head; without leaves it says nothing but digests and their paths. */
export async function extractOf(
  ctx: ReadContext,
  seqs: readonly number[],
  { withLeaves, earlier = null }: { readonly withLeaves: boolean; readonly earlier?: Checkpoint | null },
): Promise<string> {
  const head = (await statedHead(ctx.log)) ?? { size: 0, root: '' };
  const sorted = [...seqs].sort((left, right) => left - right);
  const entries = await entriesAt(ctx.log, sorted);
  const paths = await inclusionProofs(ctx.log, sorted, head.size);
  const notes = (await ctx.checkpoints()).map(({ note }) => note);
  return writeExtract({
    origin: ctx.origin,
    size: head.size,
    root: head.root,
    checkpoint: notes.findLast((note) => checkpointOf(note)?.size === head.size) ?? null,
    ...(earlier
      ? {
          consistency: {
            size: earlier.size,
            root: earlier.root,
            proof: await consistencyBetween(ctx.log, earlier.size, head.size),
          },
        }
      : {}),
    items: entries.map(({ seq, leaf, leafHash }) => ({
      seq,
      leafHash,
      path: paths.get(seq) ?? [],
      ...(withLeaves ? { leaf } : {}),
    })),
  });
}

/** What is wrong with an extract, as codes; nothing if every proof holds. */
export function faultsOf(text: string): { part: string; code: string }[] {
  return verifyExtract(text).problems.map(({ code }) => ({ part: 'proof', code }));
}
