import { ruleViolated } from '../../contract/error.ts';
import type { REDACTED_FORMATS } from '../../contract/export.ts';
import type { ReadContext, Rendered, RenderTools } from '../context.ts';
import { approvedMinutes, minutesById } from '../minutes/queries.ts';
import { gatherRegister } from '../redaction/gather.ts';
import { get as getReview } from '../redaction/queries.ts';
import { needlesOf } from './needles.ts';
import { documentOf, renderDocument } from './render-minutes.ts';

/** 墨消し済み議事録: refused while the review is not complete; its version must be the newest approved one. */
export async function redactedMinutes(
  ctx: ReadContext,
  input: { readonly meetingId: string; readonly format: (typeof REDACTED_FORMATS)[number] },
): Promise<(tools: RenderTools) => Promise<Rendered>> {
  const { review } = await getReview(ctx, input);
  if (review?.state !== 'completed') throw ruleViolated({ rule: 'redaction-not-completed' });
  const approved = await approvedMinutes(ctx, input.meetingId);
  if (approved?.id !== review.minutesId) throw ruleViolated({ rule: 'redaction-of-old-version' });
  const removals = review.spans.filter((span) => span.decision === 'removed');
  const document = await documentOf(ctx, input.meetingId, await minutesById(ctx, review.minutesId), removals, true);
  const { keep = [] } = await gatherRegister(ctx, input.meetingId);
  const { searchedFor, unexplained } = needlesOf(review.blocks, review.spans, keep);
  if (unexplained.length > 0)
    throw ruleViolated(...unexplained.map((block) => ({ rule: 'redaction-leaves-removed-text', of: { block } })));
  return (tools) => renderDocument(document, input.format, searchedFor, tools);
}
