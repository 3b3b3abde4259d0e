import { ruleViolated } from '../../contract/error.ts';
import type { MinutesBlock } from '../../contract/minutes.ts';
import type { Audience, RedactionReview } from '../../contract/redaction-review.ts';
import { renderWithheldXlsx, type WithheldLine } from '../../documents/withheld-xlsx.ts';
import type { ReadContext, Rendered, RenderTools } from '../context.ts';
import type { Catalogue } from '../legal-basis/catalogue.ts';
import { meetingById } from '../meeting/queries.ts';
import { clauseOf } from '../redaction/clauses.ts';
import { get as getReview } from '../redaction/queries.ts';
import { isSignedByTwo } from '../redaction/rules.ts';
import { prover } from './prove.ts';

/** 非開示理由一覧: number, item, ground, clause and reason of every hidden place; neither what stood there nor how long. */
export async function withheldList(
  ctx: ReadContext,
  input: { readonly meetingId: string; readonly audience: Audience; readonly recipientId: string | null },
): Promise<(tools: RenderTools) => Promise<Rendered>> {
  const { review } = await getReview(ctx, input);
  if (!review || review.state === 'open') throw ruleViolated({ rule: 'redaction-not-completed' });
  if (review.state !== 'approved' || !isSignedByTwo(review.signatures, review.revision))
    throw ruleViolated({ rule: 'redaction-awaits-second-person' });
  const { heldOn, number } = await meetingById(ctx, input.meetingId);
  const lines = withheldLines(review, ctx.catalogue, heldOn);
  const removed = [...new Set(review.spans.filter((span) => span.decision === 'removed').map((span) => span.text))];
  return async (tools) => {
    tools.progress({ step: 'render', done: 0, total: 1 });
    const bytes = await renderWithheldXlsx({ title: `非開示理由一覧　${number}`, lines, notes: [], language: 'ja' });
    return { bytes, marks: lines.length, searchedFor: removed.length, prove: prover('xlsx', removed) };
  };
}

function withheldLines(review: RedactionReview, catalogue: Catalogue, on: string): WithheldLine[] {
  const sections = sectionOf(review.blocks);
  return review.spans
    .filter((span) => span.decision === 'removed')
    .map((span, index) => ({
      number: index + 1,
      section: sections.get(span.blockId) ?? '',
      ground: span.ground,
      clause: clauseOf(catalogue, on, span.ground, review.audience),
      reason: span.reason,
    }));
}

/** The printed number of the item under which a block stands; titles may tell of a person and stay out. */
function sectionOf(blocks: readonly MinutesBlock[]): ReadonlyMap<string, string> {
  let now = '';
  return new Map(
    blocks.map((block) => {
      if (block.kind === 'heading') now = block.label === '' ? '会議の概要' : `議題 ${block.label}`;
      return [block.id, now];
    }),
  );
}
