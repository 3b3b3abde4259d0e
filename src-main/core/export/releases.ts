import { ruleViolated } from '../../contract/error.ts';
import type { Minutes } from '../../contract/minutes.ts';
import type { RedactionSpan } from '../../contract/redaction.ts';
import { checkpointNotes } from '../../documents/checkpoint-rows.ts';
import { renderDisclosuresXlsx } from '../../documents/disclosures-xlsx.ts';
import { countMarks } from '../../documents/marks.ts';
import { renderMinutesDocx } from '../../documents/minutes-docx.ts';
import { renderMinutesHtml } from '../../documents/minutes-html.ts';
import type { MinutesDocument, PrintedCheckpoint } from '../../documents/model.ts';
import type { ReadContext, Rendered, RenderTools } from '../context.ts';
import { get as getMeeting } from '../meeting/queries.ts';
import { memberById } from '../member/queries.ts';
import { approvedMinutes, minutesById, sessionRecords } from '../minutes/queries.ts';
import { currentSettings } from '../office/queries.ts';
import { gatherRegister } from '../redaction/gather.ts';
import { get as getReview } from '../redaction/queries.ts';
import { disclosureSheet } from './disclosure-sheet.ts';
import { minutesDocument } from './document.ts';
import { inFormat } from './in-format.ts';
import { needlesOf } from './needles.ts';
import { printedCheckpoint } from './printed-checkpoint.ts';
import { prover } from './prove.ts';

type Target = { readonly meetingId: string; readonly format: 'docx' | 'pdf' };
type Render = (tools: RenderTools) => Promise<Rendered>;

/** 議事録（原本）: the newest approved version. */
export async function minutes(ctx: ReadContext, input: Target): Promise<Render> {
  const approved = await approvedMinutes(ctx, input.meetingId);
  if (!approved) throw ruleViolated({ rule: 'minutes-not-approved' });
  const document = await documentOf(ctx, input.meetingId, approved, [], false);
  return (tools) => renderDocument(document, input.format, [], tools);
}

/** 墨消し済み議事録: refused while the review is not complete; its version must be the newest approved one. */
export async function redactedMinutes(ctx: ReadContext, input: Target): Promise<Render> {
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

/** 情報共有記録簿 as xlsx. */
export async function disclosures(ctx: ReadContext, input: { readonly meetingId: string }): Promise<Render> {
  const records = await sessionRecords(ctx, input.meetingId);
  const cases = new Map(
    (await ctx.trx.selectFrom('supportCase').select(['id', 'caseNumber']).execute()).map((row) => [
      row.id,
      row.caseNumber,
    ]),
  );
  const persons = new Map(
    (await ctx.trx.selectFrom('person').select(['id', 'code', 'relation']).execute()).map((row) => [
      row.id,
      `${row.code} ${row.relation}`,
    ]),
  );
  const drawn = disclosureSheet(records, cases, persons);
  const checkpoint = await checkpointNow(ctx);
  const sheet = { ...drawn, notes: [...drawn.notes, ...(checkpoint ? checkpointNotes(checkpoint, 'ja') : [])] };
  return async (tools) => {
    tools.progress({ step: 'render', done: 0, total: 1 });
    return { bytes: await renderDisclosuresXlsx(sheet), marks: 0, searchedFor: 0, prove: prover('xlsx', []) };
  };
}

async function documentOf(
  ctx: ReadContext,
  meetingId: string,
  version: Minutes,
  removals: readonly RedactionSpan[],
  isRedacted: boolean,
): Promise<MinutesDocument> {
  const meeting = await getMeeting(ctx, { id: meetingId });
  const settings = await currentSettings(ctx);
  return minutesDocument({
    office: `${settings.municipality}　${settings.officeName}`,
    meeting,
    minutes: version,
    chairName: meeting.chairId === null ? '' : (await memberById(ctx, meeting.chairId)).name,
    removals,
    isRedacted,
    catalogue: ctx.catalogue,
    checkpoint: await checkpointNow(ctx),
  });
}

async function checkpointNow(ctx: ReadContext): Promise<PrintedCheckpoint | null> {
  const head = await ctx.trx.selectFrom('logHead').select(['size', 'root']).executeTakeFirst();
  return head ? printedCheckpoint({ origin: ctx.origin, ...head }, ctx.now()) : null;
}

async function renderDocument(
  document: MinutesDocument,
  format: 'docx' | 'pdf',
  removed: readonly string[],
  tools: RenderTools,
): Promise<Rendered> {
  tools.progress({ step: 'render', done: 0, total: 2 });
  const bytes = await inFormat(
    format,
    { docx: () => renderMinutesDocx(document), html: (fonts) => renderMinutesHtml(document, fonts) },
    tools,
  );
  tools.progress({ step: 'prove', done: 1, total: 2 });
  return { bytes, marks: countMarks(document), searchedFor: removed.length, prove: prover(format, removed) };
}
