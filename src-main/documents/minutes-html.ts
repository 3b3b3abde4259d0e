import { blockMarkup, boxTable, runsMarkup, textMarkup } from './html-blocks.ts';
import { checkpointMarkup } from './html-checkpoint.ts';
import { legendMarkup } from './html-legend.ts';
import { htmlPage } from './html-page.ts';
import { countMarks } from './marks.ts';
import type { Fonts, MinutesDocument } from './model.ts';
import { wordsFor } from './words.ts';

const closingMarkup = ({ legend, approval, checkpoint, language }: MinutesDocument): string => {
  const words = wordsFor(language);
  return [
    `<p class="end">${words.end}</p>`,
    approval.length > 0 ? `<section class="keep"><h2>${words.approval}</h2>${boxTable(approval)}</section>` : '',
    legendMarkup(legend, language),
    checkpointMarkup(checkpoint, language),
  ].join('');
};

/** The minutes as one self-contained page, to be printed to PDF. Every text is escaped. */
export const renderMinutesHtml = (document: MinutesDocument, fonts: Fonts): string => {
  const { title, office, marking, language } = document;
  const sections = document.sections
    .map(
      ({ heading, blocks }) => `<section><h2>${runsMarkup(heading)}</h2>${blocks.map(blockMarkup).join('')}</section>`,
    )
    .join('');
  const note = countMarks(document) > 0 ? `<p class="note">${wordsFor(language).markNote}</p>` : '';
  const main = `<h1>${textMarkup(title)}</h1><p class="office">${textMarkup(office)}</p>${note}${sections}${closingMarkup(document)}`;
  return htmlPage({ is: 'minutes', office, marking, language, main }, fonts);
};
