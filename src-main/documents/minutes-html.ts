import { blockMarkup, boxTable, columnTable, fieldTable, runsMarkup, textMarkup } from './html-blocks.ts';
import { styleSheet } from './html-style.ts';
import { countMarks } from './marks.ts';
import type { MinutesDocument, Run } from './model.ts';
import { wordsFor } from './words.ts';

// The page may load its own fonts and nothing else; no script runs, no address is reached.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

const text = (value: string): readonly Run[] => [{ kind: 'text', text: value }];

const closingMarkup = (document: MinutesDocument): string => {
  const words = wordsFor(document.language);
  const { legend, approval, checkpoint } = document;
  const labels = words.legendColumns.map((label, index) => ({ label, width: [22, 48, 30][index] ?? 30 }));
  const parts = [`<p class="end">${words.end}</p>`];
  if (approval.length > 0)
    parts.push(`<section class="keep"><h2>${words.approval}</h2>${boxTable(approval)}</section>`);
  if (legend.length > 0) {
    const rows = legend.map((line) => [text(line.ground), text(line.label), text(line.article)]);
    parts.push(`<section class="keep"><h2>${words.legend}</h2>${columnTable(labels, rows)}</section>`);
  }
  if (checkpoint) {
    const table = fieldTable([
      { label: words.checkpointSize, value: text(words.size(checkpoint.size)) },
      { label: words.checkpointRoot, value: text(checkpoint.rootGroups.join(' ')) },
      { label: words.checkpointAt, value: text(checkpoint.at) },
    ]);
    parts.push(
      `<section class="keep"><h2>${words.checkpoint}</h2><p class="note">${words.checkpointNote}</p>${table}</section>`,
    );
  }
  return parts.join('');
};

/**
 * The minutes as one self-contained page, to be printed to PDF. Every text is escaped, the fonts are inside, and the
 * page's own policy forbids scripts and connections.
 * @param fonts whole TrueType files; the printed PDF embeds only the glyphs in use
 */
export const renderMinutesHtml = (
  document: MinutesDocument,
  fonts: { readonly regular: Uint8Array; readonly bold: Uint8Array },
): string => {
  const words = wordsFor(document.language);
  const sections = document.sections
    .map(
      ({ heading, blocks }) => `<section><h2>${runsMarkup(heading)}</h2>${blocks.map(blockMarkup).join('')}</section>`,
    )
    .join('');
  const note = countMarks(document) > 0 ? `<p class="note">${words.markNote}</p>` : '';
  // The title becomes a property of the PDF, so it is a fixed one.
  return `<!doctype html><html lang="${document.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>${words.fileTitle}</title><style>${styleSheet(document, fonts)}</style></head><body><main><h1>${textMarkup(document.title)}</h1><p class="office">${textMarkup(document.office)}</p>${note}${sections}${closingMarkup(document)}</main></body></html>`;
};
