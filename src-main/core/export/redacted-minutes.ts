import { ruleViolated } from '../../contract/error.ts';
import type { REDACTED_FORMATS } from '../../contract/export.ts';
import { withOmittedAsOne } from '../../redaction/omitted-marks.ts';
import { prepareRegister } from '../../redaction/register.ts';
import type { ReadContext } from '../context.ts';
import { meetingById } from '../meeting/queries.ts';
import { approvedMinutes, minutesById } from '../minutes/queries.ts';
import { type CopyRequest, nextCopy } from '../redaction/copies.ts';
import { gatherRegister } from '../redaction/gather.ts';
import { get as getReview } from '../redaction/queries.ts';
import { unfinishedViolations } from '../redaction/rules.ts';
import type { Rendered, RenderTools } from '../release-type.ts';
import { minutesDocument } from './document.ts';
import { isTelling, isTellingPath } from './file-name.ts';
import { fillingOf } from './form-filling.ts';
import { explanations, unexplainedBlocks } from './known-strings.ts';
import { needlesOf } from './needles.ts';
import { ownForm } from './office-minutes.ts';
import { redactedForm, renderRedactedForm } from './redacted-form.ts';
import { redactionProof } from './redaction-proof.ts';
import { renderDocument, sourcesOf } from './render-minutes.ts';
import { placesOf, twinOf } from './twin.ts';

/** 墨消し済み議事録: refused until two people have signed the review; its version must be the newest approved one. */
export async function redactedMinutes(
  ctx: ReadContext,
  input: Omit<CopyRequest, 'format'> & {
    readonly meetingId: string;
    readonly path: string;
    readonly format: (typeof REDACTED_FORMATS)[number];
    readonly form: 'standard' | 'office';
  },
): Promise<(tools: RenderTools) => Promise<Rendered>> {
  const { review } = await getReview(ctx, input);
  const unfinished = unfinishedViolations(review);
  if (!review || unfinished.length > 0) throw ruleViolated(...unfinished);
  const approved = await approvedMinutes(ctx, input.meetingId);
  if (approved?.id !== review.minutesId) throw ruleViolated({ rule: 'redaction-of-old-version' });
  const frozen = await minutesById(ctx, review.minutesId);
  const passages = review.spans.filter((span) => span.decision === 'removed');
  const { blocks, removals } = withOmittedAsOne(frozen.blocks, passages);
  const minutes = { ...frozen, blocks: [...blocks] };
  const { number: meetingNumber } = await meetingById(ctx, input.meetingId);
  const copy = await nextCopy(ctx, review, meetingNumber, input);
  const marked = { audience: review.audience, number: copy.number };
  const sources = await sourcesOf(ctx, input.meetingId, minutes, removals, marked);
  const document = minutesDocument(sources);
  const known = await gatherRegister(ctx, input.meetingId);
  // The office's own name stands at the head of every page.
  const published = [...(known.keep ?? []), document.office];
  const { searchedFor, unexplained } = needlesOf(review.blocks, review.spans, published);
  if (unexplained.length > 0)
    throw ruleViolated(...unexplained.map((block) => ({ rule: 'redaction-leaves-removed-text', of: { block } })));
  const register = prepareRegister(known);
  const isExplained = explanations(review.spans, published);
  const missed = unexplainedBlocks(review.blocks, review.spans, published, register);
  if (missed.length > 0)
    throw ruleViolated(...missed.map((block) => ({ rule: 'redaction-leaves-known-text', of: { block } })));
  if (isTelling(document.title, searchedFor, register, isExplained)) throw ruleViolated({ rule: 'export-title-tells' });
  if (isTellingPath(input.path, searchedFor, register, isExplained))
    throw ruleViolated({ rule: 'export-file-name-tells' });
  const other = twinOf(minutes.blocks, removals);
  const otherMinutes = { ...minutes, blocks: [...other.blocks] };
  const otherSources = { ...sources, minutes: otherMinutes, removals: other.removals };
  const checked = { removed: searchedFor, approved: placesOf(removals), register, isExplained };
  if (input.form === 'office') {
    const form = await ownForm(ctx, input.format);
    const ready = await redactedForm(form, fillingOf(form, sources), fillingOf(form, otherSources), checked);
    return async (tools) => ({ ...(await renderRedactedForm(ready, checked, tools)), copy });
  }
  const withheld = { ...checked, twin: minutesDocument(otherSources) };
  const proved = await redactionProof(ctx, frozen, passages);
  return async (tools) => {
    const rendered = await renderDocument(document, input.format, withheld, tools);
    return { ...(await proved(rendered, input.format, tools)), copy };
  };
}
