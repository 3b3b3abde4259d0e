import type { REDACTED_FORMATS } from '../../contract/export.ts';
import type { Minutes } from '../../contract/minutes.ts';
import type { RedactionSpan } from '../../contract/redaction-review.ts';
import { visibleText } from '../../documents/visible-text.ts';
import { findFrame } from '../../log/segments/find-frame.ts';
import { frozenBlocks } from '../../log/segments/frozen-blocks.ts';
import { type Layout, layOut } from '../../log/segments/lay-out.ts';
import { verifyProof } from '../../log/segments/verify-proof.ts';
import { readElements } from '../../log/segments/verify-proof-shape.ts';
import { contentOf, type HiddenStretch, type ProofInput, writeProof } from '../../log/segments/write-proof.ts';
import type { ReadContext } from '../context.ts';
import { commitmentOf } from '../minutes/queries.ts';
import type { Rendered, RenderTools } from '../release-type.ts';
import { approvalExtract } from './approval-extract.ts';
import { hiddenStretches } from './hidden-stretches.ts';

type Prove = (
  rendered: Rendered,
  format: (typeof REDACTED_FORMATS)[number],
  tools: Pick<RenderTools, 'signer'>,
) => Promise<Rendered>;

/** What a proof is written from, as far as the database knows it. */
interface Known {
  readonly layout: Layout;
  readonly seed: Uint8Array;
  readonly root: string;
  readonly hidden: readonly HiddenStretch[];
  readonly log: string;
}

/**
 * 墨消しの証明: lays beside a rendered copy what shows that it is the approved text with nothing missing but the marked
 * passages. A version without a seal by segments, or a copy that does not show the sealed text, gets none and says so.
 */
export async function redactionProof(
  ctx: ReadContext,
  minutes: Minutes,
  passages: readonly RedactionSpan[],
): Promise<Prove> {
  const commitment = await commitmentOf(ctx, minutes.id);
  const log = commitment && (await approvalExtract(ctx, minutes.id, commitment.root));
  if (!commitment || log === null) return async (rendered) => ({ ...rendered, noProof: 'not-sealed' });
  const layout = layOut(frozenBlocks(minutes.blocks), commitment.seed);
  const hidden = hiddenStretches(minutes.blocks, layout, passages);
  return (rendered, format, { signer }) => laidBeside(rendered, format, { layout, hidden, log, ...commitment }, signer);
}

async function laidBeside(
  rendered: Rendered,
  kind: (typeof REDACTED_FORMATS)[number],
  known: Known,
  signer: ProofInput['signer'],
): Promise<Rendered> {
  const { bytes } = rendered;
  const visible = await visibleText(kind, bytes);
  const content = readElements(contentOf(known.layout.tokens, known.hidden));
  const frame = visible && content && findFrame(kind, content, visible);
  if (!frame) return { ...rendered, noProof: 'text-differs' };
  const text = writeProof({ ...known, file: { kind, bytes }, frame, signer });
  const { ok } = await verifyProof(text, { bytes, read: async () => visible });
  return ok ? { ...rendered, beside: Buffer.from(text, 'utf8') } : { ...rendered, noProof: 'text-differs' };
}
