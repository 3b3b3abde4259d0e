import { checkpointRows } from './checkpoint-rows.ts';
import { countMarks, plainText } from './marks.ts';
import type { Block, MinutesDocument } from './model.ts';
import { legendColumns, wordsFor } from './words.ts';

/** What a block says. */
export const blockTexts = (block: Block): readonly string[] => {
  if (block.kind === 'paragraph') return [plainText(block.runs)];
  if (block.kind === 'fields') return block.rows.flatMap(({ label, value }) => [label, plainText(value)]);
  return [...block.columns.map(({ label }) => label), ...block.rows.flat().map(plainText)];
};

/** Boxes come in lines of four: labels first, names below. */
export const boxTexts = (boxes: MinutesDocument['approval']): readonly string[] =>
  Array.from({ length: Math.ceil(boxes.length / 4) }, (_, index) => boxes.slice(index * 4, (index + 1) * 4)).flatMap(
    (line) => [...line.map(({ label }) => label), ...line.map(({ value }) => value)],
  );

/** 公開しない理由; nothing where nothing was left out. */
export const legendTexts = ({ legend, language }: MinutesDocument): readonly string[] =>
  legend.length === 0
    ? []
    : [
        wordsFor(language).legend,
        ...legendColumns(language).map(({ label }) => label),
        ...legend.flatMap(({ ground, label, article }) => [ground, label, article]),
      ];

/** 監査記録の控え, row by row. */
export const checkpointTexts = ({
  checkpoint,
  language,
}: Pick<MinutesDocument, 'checkpoint' | 'language'>): readonly string[] =>
  checkpoint === null
    ? []
    : checkpointRows(checkpoint, language).flatMap(({ label, value }) => [label, plainText(value)]);

/** The same under its heading and its note. */
const checkpointSection = (document: MinutesDocument): readonly string[] => {
  const words = wordsFor(document.language);
  return document.checkpoint ? [words.checkpoint, words.checkpointNote, ...checkpointTexts(document)] : [];
};

/** What the picture beside it says. */
const qrTexts = ({ checkpoint }: MinutesDocument): readonly string[] => (checkpoint ? [checkpoint.qr] : []);

/** Head lines of the pages: office, marking, number of the copy. */
export const headTexts = ({ office, marking, copyNumber, language }: MinutesDocument): readonly string[] => [
  office,
  ...(copyNumber === undefined ? [] : [wordsFor(language).copy(copyNumber)]),
  marking,
];

/** Everything that minutes say below the heads of their pages, in order; marks as they are written. */
export const bodyTexts = (document: MinutesDocument): readonly string[] => {
  const { title, office, sections, approval, language } = document;
  const words = wordsFor(language);
  return [
    title,
    office,
    ...(countMarks(document) > 0 ? [words.markNote] : []),
    ...sections.flatMap(({ heading, blocks }) => [plainText(heading), ...blocks.flatMap(blockTexts)]),
    words.end,
    ...(approval.length > 0 ? [words.approval, ...boxTexts(approval)] : []),
    ...legendTexts(document),
    ...checkpointSection(document),
  ];
};

/** Everything that minutes say when they are printed. */
export const modelTexts = (document: MinutesDocument): readonly string[] => [
  ...headTexts(document),
  ...bodyTexts(document),
  ...qrTexts(document),
];

/**
 * What minutes say whatever was said at the meeting and whoever confirmed them: marking, number, legend, labels, days and
 * checkpoint. No name is among it, neither the office's nor anybody's.
 */
export const ownTexts = (document: MinutesDocument): readonly string[] => {
  const { marking, copyNumber, approval, language } = document;
  const words = wordsFor(language);
  return [
    marking,
    ...(copyNumber === undefined ? [] : [words.copy(copyNumber)]),
    words.markNote,
    words.end,
    words.approval,
    ...approval.flatMap(({ label, value, isName }) => (isName ? [label] : [label, value])),
    ...legendTexts(document),
    ...checkpointSection(document),
    ...qrTexts(document),
  ];
};

/** A text without the spaces and breaks that layout brings, in one width. */
export const bareText = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
