import { type Allowed, inspectPackage, isFaint } from './inspect-package.ts';
import { pictureFindings, withoutDrawings } from './inspect-pictures.ts';
import type { Finding } from './model.ts';

const RUN = 'p pPr pStyle r rPr rFonts b bCs bdr sz szCs t tab tabs jc shd';
const WORD_PARTS: Allowed = {
  'word/document.xml': `document body ${RUN} br keepNext spacing sectPr headerReference footerReference docGrid pgMar pgNumType pgSz tbl tblPr tblBorders tblCellMar tblGrid tblHeader tblLayout tblW gridCol tr trPr cantSplit tc tcPr tcW tcMar vAlign vMerge top bottom left right insideH insideV`,
  'word/header1.xml': `hdr ${RUN} br`,
  'word/footer1.xml': `ftr ${RUN} fldChar instrText`,
  'word/styles.xml':
    'styles style docDefaults rPrDefault pPrDefault name basedOn next link qFormat uiPriority semiHidden unhideWhenUsed rPr pPr rFonts b bCs i iCs u color sz szCs lang vertAlign spacing ind jc keepNext keepLines pBdr top bottom left right tblPr tblInd tblCellMar',
  'word/settings.xml':
    'settings removePersonalInformation removeDateAndTime doNotTrackMoves doNotTrackFormatting defaultTabStop characterSpacingControl noLineBreaksAfter noLineBreaksBefore compat spaceForUL balanceSingleByteDoubleByteWidth ulTrailSpace adjustLineHeightInTable compatSetting themeFontLang decimalSymbol listSeparator',
  'word/fontTable.xml': 'fonts font altName charset family pitch',
  'word/_rels/document.xml.rels': 'Relationships Relationship',
};

/** Half points; smaller text is there to be overlooked. */
const SMALLEST = 12;

const lookFindings = (part: string, source: string): readonly Finding[] => {
  const colors = [...source.matchAll(/<w:color\b[^>]*w:val="([0-9A-Fa-f]{6})"/g)].map((match) => match[1] ?? '');
  const sizes = [...source.matchAll(/<w:szC?s?\b[^>]*w:val="([\d.]+)"/g)].map((match) => Number(match[1]));
  const fields = [...source.matchAll(/<w:instrText\b[^>]*>([^<]*)</g)].map((match) => (match[1] ?? '').trim());
  return [
    ...(colors.some(isFaint) ? [{ code: 'hidden-text', part }] : []),
    ...(sizes.some((size) => size < SMALLEST) ? [{ code: 'hidden-text', part }] : []),
    ...(fields.some((field) => field !== 'PAGE' && field !== 'NUMPAGES') ? [{ code: 'field', part }] : []),
  ];
};

/** Acceptance check of Word files: only the parts and elements that our renderer writes. */
export const inspectDocx = (bytes: Uint8Array): readonly Finding[] => {
  const { parts, pictures, findings } = inspectPackage(bytes, WORD_PARTS, withoutDrawings);
  return [
    ...findings,
    ...Object.entries(parts).flatMap(([part, source]) => lookFindings(part, source)),
    ...pictureFindings(parts, pictures),
  ];
};
