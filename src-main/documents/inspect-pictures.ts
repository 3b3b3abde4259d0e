import type { Parts, Pictures } from './fixed-zip.ts';
import type { Finding } from './model.ts';
import { isPlainPng } from './png.ts';
import { qrTextIn } from './qr-code.ts';
import { FILE_TITLES, PLOTTED_TITLES } from './words.ts';

const BODY = 'word/document.xml';

/**
 * A drawing as our renderers set it: a picture in the line of text, uncut, with no text but an alternative one. Its
 * elements and attributes in this order and no others.
 */
const DRAWING =
  /<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="(\d+)" cy="(\d+)"\/><wp:effectExtent t="0" r="0" b="0" l="0"\/><wp:docPr id="\d+" name="(?:QR|Figure)" descr="[^"<]*"\/><wp:cNvGraphicFramePr><a:graphicFrameLocks [^<>]*\/><\/wp:cNvGraphicFramePr><a:graphic [^<>]*><a:graphicData [^<>]*><pic:pic [^<>]*><pic:nvPicPr><pic:cNvPr id="0" name="" descr=""\/><pic:cNvPicPr><a:picLocks [^<>]*\/><\/pic:cNvPicPr><\/pic:nvPicPr><pic:blipFill><a:blip r:embed="([^"]+)" cstate="none"\/><a:srcRect\/><a:stretch><a:fillRect\/><\/a:stretch><\/pic:blipFill><pic:spPr bwMode="auto"><a:xfrm><a:off x="0" y="0"\/><a:ext cx="\1" cy="\2"\/><\/a:xfrm><a:prstGeom prst="rect"><a:avLst\/><\/a:prstGeom><\/pic:spPr><\/pic:pic><\/a:graphicData><\/a:graphic><\/wp:inline><\/w:drawing>/g;

/** In English Metric Units, 360,000 to the centimetre; smaller is there to be overlooked. */
const SMALLEST = 360_000;

/** The parts without the drawings that are as they should be, so that whatever else is drawn is found. */
export const withoutDrawings = (parts: Parts): Parts => ({
  ...parts,
  [BODY]: (parts[BODY] ?? '').replace(DRAWING, (whole, width: string, height: string) =>
    Math.min(Number(width), Number(height)) < SMALLEST ? whole : '',
  ),
});

/** Pictures must be QR codes, which are read; only the annual report has plots too, and they hold nothing but pixels. */
export const pictureFindings = (parts: Parts, pictures: Pictures): readonly Finding[] => {
  const relations = parts['word/_rels/document.xml.rels'] ?? '';
  const used = new Set(Array.from((parts[BODY] ?? '').matchAll(DRAWING), (match) => match[3] ?? ''));
  const shown = new Set(
    [...relations.matchAll(/<Relationship Id="([^"]+)" Type="[^"]*\/image" Target="([^"]+)"\/>/g)]
      .filter(([, id = '']) => used.has(id))
      .map(([, , target = '']) => `word/${target}`),
  );
  const title = FILE_TITLES.find((known) =>
    (parts['docProps/core.xml'] ?? '').includes(`<dc:title>${known}</dc:title>`),
  );
  const mayPlot = title !== undefined && PLOTTED_TITLES.includes(title);
  return Object.entries(pictures).flatMap(([part, bytes]) => {
    const isKnown = qrTextIn(bytes) !== null || (mayPlot && isPlainPng(bytes));
    return [
      ...(isKnown ? [] : [{ code: 'picture', part }]),
      ...(shown.has(part) ? [] : [{ code: 'unused-picture', part }]),
    ];
  });
};
