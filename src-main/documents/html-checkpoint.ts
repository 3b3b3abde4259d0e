import { checkpointRows } from './checkpoint-rows.ts';
import { columnGroup, runsMarkup, textMarkup } from './html-blocks.ts';
import type { DocumentLanguage, PrintedCheckpoint } from './model.ts';
import { qrMarkup } from './qr-code.ts';
import { wordsFor } from './words.ts';

/** 監査記録の控え: the lines with the QR code on their right. */
export const checkpointTable = (checkpoint: PrintedCheckpoint, language: DocumentLanguage): string => {
  const rows = checkpointRows(checkpoint, language);
  const code = `<td class="code" rowspan="${rows.length}">${qrMarkup(checkpoint.qr, 33)}</td>`;
  return `<table class="keep">${columnGroup([20, 58, 22])}<tbody>${rows
    .map(
      ({ label, value }, index) =>
        `<tr><th scope="row">${textMarkup(label)}</th><td>${runsMarkup(value)}</td>${index === 0 ? code : ''}</tr>`,
    )
    .join('')}</tbody></table>`;
};

/** The same with its heading and with what it is good for; nothing where there is no checkpoint. */
export const checkpointMarkup = (checkpoint: PrintedCheckpoint | null, language: DocumentLanguage): string => {
  if (!checkpoint) return '';
  const words = wordsFor(language);
  return `<section class="keep"><h2>${words.checkpoint}</h2><p class="note">${words.checkpointNote}</p>${checkpointTable(checkpoint, language)}</section>`;
};
