import { checkpointRows } from './checkpoint-rows.ts';
import { countMarks, plainText } from './marks.ts';
import type { Block, MinutesDocument } from './model.ts';
import { legendColumns, wordsFor } from './words.ts';

const blockTexts = (block: Block): readonly string[] => {
  if (block.kind === 'paragraph') return [plainText(block.runs)];
  if (block.kind === 'fields') return block.rows.flatMap(({ label, value }) => [label, plainText(value)]);
  return [...block.columns.map(({ label }) => label), ...block.rows.flat().map(plainText)];
};

/** Head lines of the pages: office, marking, number of the copy. */
export const headTexts = ({ office, marking, copyNumber, language }: MinutesDocument): readonly string[] => [
  office,
  ...(copyNumber === undefined ? [] : [wordsFor(language).copy(copyNumber)]),
  marking,
];

/** Everything that minutes say below the heads of their pages, in order; marks as they are written. */
export const bodyTexts = (document: MinutesDocument): readonly string[] => {
  const { title, office, sections, approval, legend, checkpoint, language } = document;
  const words = wordsFor(language);
  return [
    title,
    office,
    ...(countMarks(document) > 0 ? [words.markNote] : []),
    ...sections.flatMap(({ heading, blocks }) => [plainText(heading), ...blocks.flatMap(blockTexts)]),
    words.end,
    ...(approval.length > 0 ? [words.approval, ...approval.flatMap(({ label, value }) => [label, value])] : []),
    ...(legend.length > 0
      ? [
          words.legend,
          ...legendColumns(language).map(({ label }) => label),
          ...legend.flatMap(({ ground, label, article }) => [ground, label, article]),
        ]
      : []),
    ...(checkpoint
      ? [
          words.checkpoint,
          words.checkpointNote,
          ...checkpointRows(checkpoint, language).flatMap(({ label, value }) => [label, plainText(value)]),
          checkpoint.qr,
        ]
      : []),
  ];
};

/** Everything that minutes say when they are printed. */
export const modelTexts = (document: MinutesDocument): readonly string[] => [
  ...headTexts(document),
  ...bodyTexts(document),
];
