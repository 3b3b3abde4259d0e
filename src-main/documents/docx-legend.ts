import { type Children, columnTable, heading, type TableLook, text } from './docx-blocks.ts';
import type { DocumentLanguage, LegendLine } from './model.ts';
import { legendColumns, wordsFor } from './words.ts';

/** 非公開理由の凡例; nothing where nothing is masked. */
export const legendChildren = (
  legend: readonly LegendLine[],
  language: DocumentLanguage,
  look?: TableLook,
): Children => {
  if (legend.length === 0) return [];
  const rows = legend.map((line) => [text(line.ground), text(line.label), text(line.article)]);
  return [heading(text(wordsFor(language).legend), look?.style), ...columnTable(legendColumns(language), rows, look)];
};
