import type { REDACTED_FORMATS } from '../../contract/export.ts';
import type { Minutes } from '../../contract/minutes.ts';
import type { RedactionSpan } from '../../contract/redaction-review.ts';
import { countMarks } from '../../documents/marks.ts';
import { renderMinutesDocx } from '../../documents/minutes-docx.ts';
import { renderMinutesHtml, renderMinutesPage } from '../../documents/minutes-html.ts';
import { renderMinutesTxt } from '../../documents/minutes-txt.ts';
import type { Fonts, MinutesDocument } from '../../documents/model.ts';
import type { ReadContext } from '../context.ts';
import { get as getMeeting } from '../meeting/queries.ts';
import { memberById } from '../member/queries.ts';
import { confirmationOf, reopenReasonsOf } from '../minutes/queries.ts';
import { currentSettings } from '../office/queries.ts';
import type { Rendered, RenderTools } from '../release-type.ts';
import { checkpointNow } from './checkpoint-now.ts';
import { type DocumentSources, minutesDocument } from './document.ts';
import { inFormat } from './in-format.ts';
import { prover } from './prove.ts';
import { redactedProver, type Withheld } from './prove-redacted.ts';

type Format = (typeof REDACTED_FORMATS)[number];

/** The fonts are the same for every document and need not be compared. */
const NO_FONTS: Fonts = { regular: new Uint8Array(), bold: new Uint8Array() };

/** A version of the minutes as a document; `removals` are left out of it. */
export const documentOf = async (...of: Parameters<typeof sourcesOf>): Promise<MinutesDocument> =>
  minutesDocument(await sourcesOf(...of));

/** All that a document is built from. */
export async function sourcesOf(
  ctx: ReadContext,
  meetingId: string,
  version: Minutes,
  removals: readonly RedactionSpan[],
  copy: DocumentSources['copy'],
): Promise<DocumentSources> {
  const meeting = await getMeeting(ctx, { id: meetingId });
  const settings = await currentSettings(ctx);
  return {
    office: `${settings.municipality}　${settings.officeName}`,
    meeting,
    minutes: version,
    chairName: meeting.chairId === null ? '' : (await memberById(ctx, meeting.chairId)).name,
    confirmedBy: (await confirmationOf(ctx, version.id))?.name ?? '',
    reopenReason: (await reopenReasonsOf(ctx, [version])).get(version.id) ?? '',
    removals,
    copy,
    catalogue: ctx.catalogue,
    checkpoint: await checkpointNow(ctx),
  };
}

/** The bytes of the document in one of its forms. */
function written(document: MinutesDocument, format: Format, tools: RenderTools): Uint8Array | Promise<Uint8Array> {
  if (format === 'txt') return renderMinutesTxt(document);
  if (format === 'html') return renderMinutesPage(document);
  const drawn = { docx: () => renderMinutesDocx(document), html: (fonts: Fonts) => renderMinutesHtml(document, fonts) };
  return inFormat(format, drawn, tools);
}

/** Renders minutes and says how to prove them; `withheld` says what must not be in the file, null that nothing was removed. */
export async function renderDocument(
  document: MinutesDocument,
  format: Format,
  withheld: Withheld | null,
  tools: RenderTools,
): Promise<Rendered> {
  tools.progress({ step: 'render', done: 0, total: 2 });
  const bytes = await written(document, format, tools);
  tools.progress({ step: 'prove', done: 1, total: 2 });
  const marks = countMarks(document);
  if (withheld === null) return { bytes, marks, searchedFor: 0, prove: prover(format, []) };
  const isTwin = await equalsTwin(document, withheld.twin, format, bytes);
  return {
    bytes,
    marks,
    searchedFor: withheld.removed.length,
    prove: redactedProver(format, document, withheld, isTwin),
  };
}

/**
 * 非干渉: renders the twin, in which other things were removed, and compares byte by byte. A PDF is printed from its page
 * alone, so the pages are compared; that equal pages print to equal files is shown by the campaign.
 */
async function equalsTwin(
  document: MinutesDocument,
  twin: MinutesDocument,
  format: Format,
  bytes: Uint8Array,
): Promise<boolean> {
  if (format === 'docx') return Buffer.from(await renderMinutesDocx(twin)).equals(bytes);
  if (format === 'txt') return Buffer.from(renderMinutesTxt(twin)).equals(bytes);
  if (format === 'html') return Buffer.from(renderMinutesPage(twin)).equals(bytes);
  return renderMinutesHtml(twin, NO_FONTS) === renderMinutesHtml(document, NO_FONTS);
}
