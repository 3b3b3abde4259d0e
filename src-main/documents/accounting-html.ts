import { accountingCells, accountingColumns, accountingRuns, countFields, proofFields } from './accounting-cells.ts';
import type { AccountingDocument } from './accounting-model.ts';
import { columnTable, fieldTable, textMarkup } from './html-blocks.ts';
import { checkpointMarkup } from './html-checkpoint.ts';
import { legendMarkup } from './html-legend.ts';
import { htmlPage } from './html-page.ts';
import type { Fonts } from './model.ts';
import { wordsFor } from './words.ts';

const note = (value: string): string => `<p class="note">${textMarkup(value)}</p>`;

const recordsMarkup = (document: AccountingDocument): string => {
  const words = wordsFor(document.language);
  const rows = document.lines.map((line) => accountingCells(line, document));
  const table = rows.length > 0 ? columnTable(accountingColumns(document), rows) : note(words.noRecords);
  return `<section><h2>${words.records}</h2>${table}</section>`;
};

const closingMarkup = (document: AccountingDocument): string => {
  const { checkpoint, language, legend, notes } = document;
  const proof = proofFields(document);
  const about = `<section class="keep"><h2>${wordsFor(language).notes}</h2>${notes.map(note).join('')}</section>`;
  return [
    legendMarkup(legend, language),
    notes.length > 0 ? about : '',
    checkpoint ? checkpointMarkup(checkpoint, language, { isWide: true, more: proof }) : fieldTable(proof, 1, 15),
  ].join('');
};

/** 提供状況の写し as one self-contained page, to be printed to PDF on A4 landscape. Every text is escaped. */
export const renderAccountingHtml = (document: AccountingDocument, fonts: Fonts): string => {
  const { office, marking, language, title, fields } = document;
  const hasMarks = accountingRuns(document).some((run) => run.kind === 'mark');
  const main = [
    `<h1>${textMarkup(title)}</h1>`,
    fieldTable(fields, 2, 15),
    fieldTable(countFields(document), 1, 15),
    hasMarks ? note(wordsFor(language).markNote) : '',
    recordsMarkup(document),
    closingMarkup(document),
  ].join('');
  return htmlPage({ is: 'accounting', office, marking, language, isLandscape: true, main }, fonts);
};
