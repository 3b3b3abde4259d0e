import { columnTable } from './html-blocks.ts';
import type { DocumentLanguage, LegendLine, Run } from './model.ts';
import { legendColumns, wordsFor } from './words.ts';

const text = (value: string): readonly Run[] => [{ kind: 'text', text: value }];

/** 非公開理由の凡例; nothing where nothing is masked. */
export const legendMarkup = (legend: readonly LegendLine[], language: DocumentLanguage): string => {
  if (legend.length === 0) return '';
  const rows = legend.map((line) => [text(line.ground), text(line.label), text(line.article)]);
  return `<section class="keep"><h2>${wordsFor(language).legend}</h2>${columnTable(legendColumns(language), rows)}</section>`;
};
