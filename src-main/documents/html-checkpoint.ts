import { checkpointRows } from './checkpoint-rows.ts';
import { runsMarkup, textMarkup } from './html-blocks.ts';
import type { DocumentLanguage, Field, PrintedCheckpoint } from './model.ts';
import { qrMarkup } from './qr-code.ts';
import { wordsFor } from './words.ts';

interface CheckpointLook {
  /** On a landscape page. */
  readonly isWide?: boolean;
  /** Whether the QR code is what the page is about. */
  readonly isLarge?: boolean;
  /** Lines that belong to it. */
  readonly more?: readonly Field[];
}

/** 監査記録の控え: the lines with the QR code on their right. */
export const checkpointTable = (
  checkpoint: PrintedCheckpoint,
  language: DocumentLanguage,
  { isWide = false, isLarge = false, more = [] }: CheckpointLook = {},
): string => {
  const rows = [...checkpointRows(checkpoint, language, isWide), ...more];
  // A square of the code stays far below what could cover text.
  const side = isLarge ? 46 : isWide ? 22 : 33;
  const code = `<td class="code" rowspan="${rows.length}">${qrMarkup(checkpoint.qr, side)}</td>`;
  return `<table class="keep checkpoint${isLarge ? ' large' : ''}"><colgroup><col class="label"><col><col class="code"></colgroup><tbody>${rows
    .map(
      ({ label, value }, index) =>
        `<tr><th scope="row">${textMarkup(label)}</th><td>${runsMarkup(value)}</td>${index === 0 ? code : ''}</tr>`,
    )
    .join('')}</tbody></table>`;
};

/** The same with its heading and with what it is good for; nothing where there is no checkpoint. */
export const checkpointMarkup = (
  checkpoint: PrintedCheckpoint | null,
  language: DocumentLanguage,
  look?: CheckpointLook,
): string => {
  if (!checkpoint) return '';
  const words = wordsFor(language);
  return `<section class="keep"><h2>${words.checkpoint}</h2><p class="note">${words.checkpointNote}</p>${checkpointTable(checkpoint, language, look)}</section>`;
};
