import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { type Children, textRuns } from './docx-blocks.ts';
import { FONT_TABLE, SETTINGS } from './docx-fixed-parts.ts';
import { withRows } from './docx-rows.ts';
import { FONT, INK, LANDSCAPE, PORTRAIT, stylesFor, TEXT_WIDTH, WIDE_TEXT_WIDTH } from './docx-style.ts';
import { type Parts, readParts, readPictures } from './fixed-zip.ts';
import type { DocumentLanguage } from './model.ts';
import { relationships, writePackage } from './package-parts.ts';
import { APPLICATION, type DocumentTitle, wordsFor } from './words.ts';

/** What a Word file is made of. */
export interface DocxContent {
  /** Which of our documents it is; becomes the only property that differs between them. */
  readonly is: DocumentTitle;
  readonly office: string;
  /** At the head of every page. */
  readonly marking: string;
  /** 写しの番号, beside the marking. */
  readonly copyNumber?: string;
  readonly language: DocumentLanguage;
  readonly isLandscape?: boolean;
  readonly children: Children;
  /** Rows of the one long table among the children. */
  readonly rows?: string;
}

const headerOf = ({ office, marking, copyNumber, language, isLandscape }: DocxContent) =>
  new Header({
    children: [
      new Paragraph({
        style: 'Small',
        tabStops: [{ type: 'right', position: isLandscape ? WIDE_TEXT_WIDTH : TEXT_WIDTH }],
        children: [
          ...textRuns(office, { size: 17 }),
          new TextRun({ font: FONT, text: '\t' }),
          ...(copyNumber === undefined
            ? []
            : textRuns(`${wordsFor(language).copy(copyNumber)}　`, { size: 19, bold: true })),
          ...textRuns(` ${marking} `, {
            size: 19,
            bold: true,
            border: { style: 'single', size: 8, color: INK, space: 2 },
          }),
        ],
      }),
    ],
  });

const footerOf = () =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        alignment: 'center',
        children: [new TextRun({ font: FONT, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const TYPES = {
  'word/document.xml': `${WORD}.document.main+xml`,
  'word/styles.xml': `${WORD}.styles+xml`,
  'word/settings.xml': `${WORD}.settings+xml`,
  'word/fontTable.xml': `${WORD}.fontTable+xml`,
  'word/header1.xml': `${WORD}.header+xml`,
  'word/footer1.xml': `${WORD}.footer+xml`,
};

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const partOf = (parts: Parts, name: string): string => {
  const part = parts[name];
  if (part === undefined) throw new Error(`The document has no part ${name}.`);
  return part;
};

/** The library numbers drawings through the whole life of the program: count them anew in each document. */
const withOwnNumbers = (body: string): string => {
  let count = 0;
  return body.replace(/(<wp:docPr id=")\d+"/g, (_, start: string) => {
    count += 1;
    return `${start}${count}"`;
  });
};

/** Relations of the pictures as the library named them. */
const pictureRelations = (relations: string): Readonly<Record<string, readonly [string, string]>> =>
  Object.fromEntries(
    [...relations.matchAll(/<Relationship Id="([^"]+)"[^>]*Target="(media\/image\d+\.png)"/g)].map(
      ([, id = '', target = '']) => [id, [`${OFFICE}/image`, target] as const],
    ),
  );

/**
 * A Word file. Equal contents give equal bytes: of what the library writes only the content parts are kept, and they
 * are packed again with fixed relations, properties and times.
 */
export const writeDocx = async (content: DocxContent): Promise<Uint8Array> => {
  const file = new Document({
    creator: APPLICATION,
    lastModifiedBy: APPLICATION,
    styles: stylesFor(content.language),
    sections: [
      {
        properties: { page: content.isLandscape ? LANDSCAPE : PORTRAIT },
        headers: { default: headerOf(content) },
        footers: { default: footerOf() },
        children: content.children,
      },
    ],
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(file));
  const written = readParts(packed);
  const body = withRows(withOwnNumbers(partOf(written, 'word/document.xml')), content.rows ?? '');
  // The identifiers that the library gave to header, footer and pictures stay; everything else it related is left out.
  const idOf = (reference: string) => new RegExp(`<w:${reference}Reference[^>]*r:id="([^"]+)"`).exec(body)?.[1] ?? '';
  const parts = {
    'word/document.xml': body,
    'word/styles.xml': partOf(written, 'word/styles.xml'),
    'word/header1.xml': partOf(written, 'word/header1.xml'),
    'word/footer1.xml': partOf(written, 'word/footer1.xml'),
    'word/settings.xml': SETTINGS,
    'word/fontTable.xml': FONT_TABLE,
    'word/_rels/document.xml.rels': relationships({
      styles: [`${OFFICE}/styles`, 'styles.xml'],
      settings: [`${OFFICE}/settings`, 'settings.xml'],
      fontTable: [`${OFFICE}/fontTable`, 'fontTable.xml'],
      [idOf('header')]: [`${OFFICE}/header`, 'header1.xml'],
      [idOf('footer')]: [`${OFFICE}/footer`, 'footer1.xml'],
      ...pictureRelations(partOf(written, 'word/_rels/document.xml.rels')),
    }),
  };
  const title = wordsFor(content.language).titles[content.is];
  return writePackage('word/document.xml', parts, TYPES, title, readPictures(packed));
};
