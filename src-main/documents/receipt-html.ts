import { fieldTable, textMarkup } from './html-blocks.ts';
import { checkpointTable } from './html-checkpoint.ts';
import { htmlPage } from './html-page.ts';
import type { Fonts } from './model.ts';
import type { AuditReceipt } from './receipt-model.ts';
import { earlierRow, resultRows, statementRows } from './receipt-rows.ts';
import { wordsFor } from './words.ts';

/** 検証の控え as one self-contained page, to be printed to PDF on one A4 page. Every text is escaped. */
export const renderReceiptHtml = (receipt: AuditReceipt, fonts: Fonts): string => {
  const { office, marking, language, title, checkpoint, howTo } = receipt;
  const words = wordsFor(language);
  const steps = howTo.map((step, index) => `<p class="note">${textMarkup(`${index + 1}　${step}`)}</p>`).join('');
  const main = [
    `<h1>${textMarkup(title)}</h1>`,
    fieldTable(resultRows(receipt)),
    `<section><h2>${words.checkpoint}</h2>${checkpointTable(checkpoint, language, { isLarge: true, more: [earlierRow(receipt)] })}</section>`,
    `<section><h2>${words.statement}</h2>${fieldTable(statementRows(receipt))}</section>`,
    howTo.length > 0 ? `<section class="keep"><h2>${words.howTo}</h2>${steps}</section>` : '',
  ].join('');
  return htmlPage({ is: 'receipt', office, marking, language, isOnePage: true, main }, fonts);
};
