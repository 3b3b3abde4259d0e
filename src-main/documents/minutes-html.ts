import { blockMarkup, boxTable, runsMarkup, textMarkup } from './html-blocks.ts';
import { checkpointMarkup } from './html-checkpoint.ts';
import { legendMarkup } from './html-legend.ts';
import { htmlPage, screenPage } from './html-page.ts';
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

/** What stands between head and foot of the minutes, on paper as on the screen. */
const mainMarkup = (document: MinutesDocument): string => {
  const { title, office, language } = document;
  const sections = document.sections
    .map(
      ({ heading, blocks }) => `<section><h2>${runsMarkup(heading)}</h2>${blocks.map(blockMarkup).join('')}</section>`,
    )
    .join('');
  const note = countMarks(document) > 0 ? `<p class="note">${wordsFor(language).markNote}</p>` : '';
  return `<h1>${textMarkup(title)}</h1><p class="office">${textMarkup(office)}</p>${note}${sections}${closingMarkup(document)}`;
};

/** The minutes as one self-contained page, to be printed to PDF. Every text is escaped. */
export const renderMinutesHtml = (document: MinutesDocument, fonts: Fonts): string => {
  const { office, marking, copyNumber, language } = document;
  const copy = copyNumber === undefined ? {} : { copy: wordsFor(language).copy(copyNumber) };
  return htmlPage({ is: 'minutes', office, marking, ...copy, language, main: mainMarkup(document) }, fonts);
};

/** The minutes as a page to be read in a browser: one file, no script, no font, no address. Equal documents give equal bytes. */
export const renderMinutesPage = (document: MinutesDocument): Uint8Array => {
  const { marking, copyNumber, language } = document;
  const copy = copyNumber === undefined ? '' : `${wordsFor(language).copy(copyNumber)}　`;
  const head = `<p class="head"><span>${textMarkup(copy)}</span><span class="marking">${textMarkup(marking)}</span></p>`;
  return screenPage('minutes', language, head + mainMarkup(document));
};
