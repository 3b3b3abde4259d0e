import { markText } from './marks.ts';
import type { Block, ExtractedPart, FileKind, Mark, MinutesDocument, Run } from './model.ts';
import { bareText as bare, bodyTexts, headTexts } from './model-texts.ts';
import { pageParts } from './reopen.ts';

const countOf = (text: string, piece: string): number => (piece === '' ? 0 : text.split(piece).length - 1);

const runsOf = (block: Block): readonly Run[] =>
  block.kind === 'paragraph'
    ? block.runs
    : block.kind === 'fields'
      ? block.rows.flatMap(({ value }) => value)
      : block.rows.flat(2);

/** The marks of a document, in order. */
const marksOf = ({ sections }: MinutesDocument): readonly Mark[] =>
  sections
    .flatMap(({ heading, blocks }) => [...heading, ...blocks.flatMap(runsOf)])
    .filter((run): run is Mark => run.kind === 'mark');

/** A pseudonym's letter alone (髙野さん → Aさん) also stands in other words, in file names and codes of a package. */
const LETTERS_ALONE = /^[A-Za-z]{1,2}$/;

/** What is counted: a fixed mark may be broken between its squares and its code, a shown word is never broken. */
const piecesOf = (mark: Mark): readonly string[] => {
  if (mark.shown === undefined) return ['■■■', `［${mark.ground}］`];
  return LETTERS_ALONE.test(mark.shown) ? [] : [markText(mark)];
};

/** Codes of what is wrong with the marks of a model: their number, or one without a ground in the legend. */
export const modelMarkFaults = (document: MinutesDocument, approved: number): readonly string[] => {
  const marks = marksOf(document);
  const grounds = new Set(document.legend.map(({ ground }) => ground));
  const hasGround = ({ ground }: Mark) => ground !== '' && ground.split('・').every((one) => grounds.has(one));
  return [
    ...(marks.length === approved ? [] : ['marks-differ-from-approved']),
    ...(marks.every(hasGround) ? [] : ['mark-without-ground']),
  ];
};

/**
 * Compares the marks in a written file with those of its model and with what was approved.
 * @param approved places that were decided to be removed
 * @returns codes of what differs; empty when every approved place has its mark, each with its ground, and no mark is over
 */
export const markFaults = (
  kind: FileKind,
  parts: readonly ExtractedPart[],
  document: MinutesDocument,
  approved: number,
): readonly string[] => {
  const pages = pageParts(kind, parts).filter(({ part }) => !/(header|footer)/.test(part));
  const said = bare(pages.map(({ text }) => text).join('\n'));
  const body = bare(bodyTexts(document).join('\n'));
  const heads = headTexts(document);
  // A PDF has its head on every page, a text or web page once and without the office, the body of a Word file never.
  const head = bare((kind === 'pdf' ? heads : heads.slice(1)).join('\n'));
  const headCount = kind === 'pdf' ? pages.length : kind === 'docx' ? 0 : 1;
  const meantOf = (piece: string) => countOf(body, piece) + headCount * countOf(head, piece);
  const pieces = new Set(marksOf(document).flatMap(piecesOf).map(bare));
  return [
    ...modelMarkFaults(document, approved),
    ...([...pieces].every((piece) => countOf(said, piece) === meantOf(piece)) ? [] : ['marks-differ-in-file']),
  ];
};
