import type { REDACTED_FORMATS } from '../../contract/export.ts';
import type { Minutes } from '../../contract/minutes.ts';
import type { RedactionSpan } from '../../contract/redaction.ts';
import { countMarks } from '../../documents/marks.ts';
import { renderMinutesDocx } from '../../documents/minutes-docx.ts';
import { renderMinutesHtml, renderMinutesPage } from '../../documents/minutes-html.ts';
import { renderMinutesTxt } from '../../documents/minutes-txt.ts';
import type { Fonts, MinutesDocument } from '../../documents/model.ts';
import type { ReadContext, Rendered, RenderTools } from '../context.ts';
import { get as getMeeting } from '../meeting/queries.ts';
import { memberById } from '../member/queries.ts';
import { currentSettings } from '../office/queries.ts';
import { checkpointNow } from './checkpoint-now.ts';
import { minutesDocument } from './document.ts';
import { inFormat } from './in-format.ts';
import { prover } from './prove.ts';

/** A version of the minutes as a document; `removals` are left out of it. */
export async function documentOf(
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

/** The bytes of the document in one of its forms. */
function written(
  document: MinutesDocument,
  format: (typeof REDACTED_FORMATS)[number],
  tools: RenderTools,
): Uint8Array | Promise<Uint8Array> {
  if (format === 'txt') return renderMinutesTxt(document);
  if (format === 'html') return renderMinutesPage(document);
  const drawn = { docx: () => renderMinutesDocx(document), html: (fonts: Fonts) => renderMinutesHtml(document, fonts) };
  return inFormat(format, drawn, tools);
}

/** Renders minutes and says how to prove them: `removed` must be found nowhere in the file. */
export async function renderDocument(
  document: MinutesDocument,
  format: (typeof REDACTED_FORMATS)[number],
  removed: readonly string[],
  tools: RenderTools,
): Promise<Rendered> {
  tools.progress({ step: 'render', done: 0, total: 2 });
  const bytes = await written(document, format, tools);
  tools.progress({ step: 'prove', done: 1, total: 2 });
  return { bytes, marks: countMarks(document), searchedFor: removed.length, prove: prover(format, removed) };
}
