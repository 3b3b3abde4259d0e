import { renderDisclosuresXlsx } from '../../src-main/documents/disclosures-xlsx.ts';
import { renderMinutesDocx } from '../../src-main/documents/minutes-docx.ts';
import { renderMinutesHtml, renderMinutesPage } from '../../src-main/documents/minutes-html.ts';
import { renderMinutesTxt } from '../../src-main/documents/minutes-txt.ts';
import type { Fonts, MinutesDocument } from '../../src-main/documents/model.ts';
import { normalizePdf } from '../../src-main/documents/normalize-pdf.ts';
import { renderWithheldXlsx } from '../../src-main/documents/withheld-xlsx.ts';
import { disclosureColumnsOf, listOf } from './sheets.ts';

/** Everything that can leave of one redacted document. */
export type Forms = Readonly<Record<'docx' | 'pdf' | 'txt' | 'html' | 'xlsx' | 'sheet', Uint8Array>>;

/** Writes all forms. `print` is a browser that prints a page. */
export const allForms = async (
  document: MinutesDocument,
  fonts: Fonts,
  print: (html: string) => Promise<Uint8Array>,
): Promise<Forms> => ({
  docx: await renderMinutesDocx(document),
  pdf: normalizePdf(await print(renderMinutesHtml(document, fonts))),
  txt: renderMinutesTxt(document),
  html: renderMinutesPage(document),
  xlsx: await renderWithheldXlsx(listOf(document)),
  sheet: await renderDisclosuresXlsx(disclosureColumnsOf(document)),
});
