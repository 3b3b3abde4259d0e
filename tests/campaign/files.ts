import { renderDisclosuresXlsx } from '../../src-main/documents/disclosures-xlsx.ts';
import { renderMinutesDocx } from '../../src-main/documents/minutes-docx.ts';
import { renderMinutesHtml, renderMinutesPage } from '../../src-main/documents/minutes-html.ts';
import { renderMinutesTxt } from '../../src-main/documents/minutes-txt.ts';
import type { Fonts, MinutesDocument } from '../../src-main/documents/model.ts';
import { normalizePdf } from '../../src-main/documents/normalize-pdf.ts';
import { renderWithheldXlsx } from '../../src-main/documents/withheld-xlsx.ts';
import { disclosureColumnsOf, listOf } from './sheets.ts';

/** Everything that can leave of one redacted document. */
export type Forms = Readonly<Record<'docx' | 'txt' | 'html' | 'xlsx' | 'sheet', Uint8Array>> & {
  /** Missing where nothing is printed. */
  readonly pdf?: Uint8Array;
};

/** Prints a page. */
export type Print = (html: string) => Promise<Uint8Array>;

/** Writes all forms; without a browser all but the printed one. */
export const allForms = async (document: MinutesDocument, fonts: Fonts, print: Print | null): Promise<Forms> => ({
  docx: await renderMinutesDocx(document),
  ...(print === null ? {} : { pdf: normalizePdf(await print(renderMinutesHtml(document, fonts))) }),
  txt: renderMinutesTxt(document),
  html: renderMinutesPage(document),
  xlsx: await renderWithheldXlsx(listOf(document)),
  sheet: await renderDisclosuresXlsx(disclosureColumnsOf(document)),
});
