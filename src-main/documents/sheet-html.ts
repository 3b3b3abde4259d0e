import { textMarkup } from './html-blocks.ts';
import { htmlPage } from './html-page.ts';
import type { DocumentLanguage, Fonts } from './model.ts';
import { qrMarkup } from './qr-code.ts';

/** 復旧票 as it is printed: one sheet on one page, everything already worded. */
export interface RecoverySheet {
  readonly office: string;
  readonly marking: string;
  readonly title: string;
  readonly lead: readonly string[];
  /** 項目と内容: number of the set, date, office. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Lines to be typed, in groups, numbered from 1. */
  readonly lines: readonly string[];
  readonly linesNote: string;
  readonly qr: string;
  readonly qrNote: string;
  /** 保管の控え: boxes to tick and to fill in by hand. */
  readonly keeping: readonly { readonly label: string; readonly value: string }[];
  readonly howTo: { readonly heading: string; readonly steps: readonly string[] };
  /** The same for a finder who reads no Japanese, in short. */
  readonly inEnglish: string;
  readonly language: DocumentLanguage;
}

const STYLE = `<style>
.letters td,.letters th{font-size:22pt;line-height:1.3;padding:1.6mm 3mm;letter-spacing:.08em}
.letters th{width:16mm;text-align:center;font-size:13pt;letter-spacing:0}
.letters td{font-weight:bold;white-space:pre}
.pair{display:flex;gap:8mm;align-items:flex-start}
.pair .letters{margin:0}
.scan{width:44mm;flex:none;text-align:center}
</style>`;

/** One recovery sheet as a self-contained page, to be printed to PDF on one A4 page. Every text is escaped. */
export const renderSheetHtml = (sheet: RecoverySheet, fonts: Fonts): string => {
  const rows = (fields: RecoverySheet['facts']) =>
    fields
      .map(({ label, value }) => `<tr><th scope="row">${textMarkup(label)}</th><td>${textMarkup(value)}</td></tr>`)
      .join('');
  const letters = sheet.lines
    .map((line, index) => `<tr><th scope="row">${index + 1}</th><td>${textMarkup(line)}</td></tr>`)
    .join('');
  const main = [
    STYLE,
    `<h1>${textMarkup(sheet.title)}</h1>`,
    ...sheet.lead.map((paragraph) => `<p>${textMarkup(paragraph)}</p>`),
    `<table class="keep"><colgroup><col style="width:24%"><col></colgroup><tbody>${rows(sheet.facts)}</tbody></table>`,
    `<div class="pair keep"><table class="letters"><tbody>${letters}</tbody></table>`,
    `<div class="scan">${qrMarkup(sheet.qr, 42)}<p class="note">${textMarkup(sheet.qrNote)}</p></div></div>`,
    `<p class="note">${textMarkup(sheet.linesNote)}</p>`,
    `<table class="keep"><colgroup><col style="width:24%"><col></colgroup><tbody>${rows(sheet.keeping)}</tbody></table>`,
    `<section class="keep"><h2>${textMarkup(sheet.howTo.heading)}</h2>`,
    ...sheet.howTo.steps.map((step, index) => `<p class="note">${textMarkup(`${index + 1}　${step}`)}</p>`),
    '</section>',
    `<p class="note" lang="en">${textMarkup(sheet.inEnglish)}</p>`,
  ].join('');
  const { office, marking, language } = sheet;
  return htmlPage({ is: 'recoverySheet', office, marking, language, isOnePage: true, main }, fonts);
};
