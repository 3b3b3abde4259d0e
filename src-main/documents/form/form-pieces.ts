import type { Children } from '../docx-blocks.ts';
import { plainText } from '../marks.ts';
import type { MinutesDocument } from '../model.ts';
import { blockTexts, boxTexts, checkpointTexts, legendTexts } from '../model-texts.ts';
import { approvalOf, checkpointOf, legendOf, sectionChildren } from './form-blocks.ts';

type Sections = MinutesDocument['sections'];

/** What fills a 差し込み欄 of its own: sections with or without their headings, or a closing part of the minutes. */
export type FormPiece =
  | { readonly kind: 'sections'; readonly sections: Sections }
  | { readonly kind: 'rows'; readonly sections: Sections }
  | { readonly kind: 'approval' | 'legend' | 'checkpoint' };

/** Pieces as parts of a Word document, made anew at each call. */
export const childrenOfPieces = (pieces: readonly FormPiece[], document: MinutesDocument): Children =>
  pieces.flatMap((piece) => childrenOf(piece, document));

function childrenOf(piece: FormPiece, document: MinutesDocument): Children {
  switch (piece.kind) {
    case 'sections':
      return sectionChildren(piece.sections);
    // Under a field of its own a piece needs no heading: the form has one.
    case 'rows':
      return sectionChildren(piece.sections.map((section) => ({ ...section, heading: [] }))).slice(1);
    case 'approval':
      return approvalOf(document);
    case 'legend':
      return legendOf(document);
    case 'checkpoint':
      return checkpointOf(document);
  }
}

/** What pieces say, in the order of the written file; marks as they are written. */
export const textsOfPieces = (pieces: readonly FormPiece[], document: MinutesDocument): readonly string[] =>
  pieces.flatMap((piece) => textsOf(piece, document));

function textsOf(piece: FormPiece, document: MinutesDocument): readonly string[] {
  switch (piece.kind) {
    case 'sections':
      return piece.sections.flatMap(({ heading, blocks }) => [plainText(heading), ...blocks.flatMap(blockTexts)]);
    case 'rows':
      return piece.sections.flatMap(({ blocks }) => blocks.flatMap(blockTexts));
    case 'approval':
      return boxTexts(document.approval);
    case 'legend':
      return legendTexts(document);
    case 'checkpoint':
      return checkpointTexts(document);
  }
}
