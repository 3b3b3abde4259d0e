import { Document, Footer, Header, Packer, PageNumber, Paragraph, type Table, TextRun } from 'docx';
import { blockChildren, boxTable, columnTable, fieldTable, heading, textRuns } from './docx-blocks.ts';
import { FONT_TABLE, SETTINGS } from './docx-fixed-parts.ts';
import { FONT, INK, PAGE, stylesFor, TEXT_WIDTH } from './docx-style.ts';
import { type Parts, readParts } from './fixed-zip.ts';
import { countMarks } from './marks.ts';
import type { MinutesDocument, Run } from './model.ts';
import { relationships, writePackage } from './package-parts.ts';
import { APPLICATION, wordsFor } from './words.ts';

type Child = Paragraph | Table;
const text = (value: string): readonly Run[] => [{ kind: 'text', text: value }];
const small = (value: string) => new Paragraph({ style: 'Small', children: textRuns(value) });

const openingOf = (document: MinutesDocument): readonly Child[] => [
  new Paragraph({ heading: 'Title', children: textRuns(document.title) }),
  new Paragraph({ alignment: 'right', children: textRuns(document.office) }),
  ...(countMarks(document) > 0 ? [small(wordsFor(document.language).markNote)] : []),
];

const closingOf = (document: MinutesDocument): readonly Child[] => {
  const words = wordsFor(document.language);
  const { legend, approval, checkpoint } = document;
  const labels = words.legendColumns.map((label, index) => ({ label, width: [22, 48, 30][index] ?? 30 }));
  return [
    new Paragraph({ alignment: 'right', spacing: { before: 200 }, children: textRuns(words.end) }),
    ...(approval.length > 0 ? [heading(text(words.approval)), ...boxTable(approval)] : []),
    ...(legend.length > 0
      ? [
          heading(text(words.legend)),
          ...columnTable(
            labels,
            legend.map((line) => [text(line.ground), text(line.label), text(line.article)]),
          ),
        ]
      : []),
    ...(checkpoint
      ? [
          heading(text(words.checkpoint)),
          new Paragraph({ style: 'Small', keepNext: true, children: textRuns(words.checkpointNote) }),
          ...fieldTable([
            { label: words.checkpointSize, value: text(words.size(checkpoint.size)) },
            { label: words.checkpointRoot, value: text(checkpoint.rootGroups.join(' ')) },
            { label: words.checkpointAt, value: text(checkpoint.at) },
          ]),
        ]
      : []),
  ];
};

const headerOf = (document: MinutesDocument) =>
  new Header({
    children: [
      new Paragraph({
        style: 'Small',
        tabStops: [{ type: 'right', position: TEXT_WIDTH }],
        children: [
          ...textRuns(document.office, { size: 17 }),
          new TextRun({ font: FONT, text: '\t' }),
          ...textRuns(` ${document.marking} `, {
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

/**
 * The minutes as a Word document. Equal documents give equal bytes: of what the library writes only the content parts
 * are kept, and they are packed again with fixed relations, properties and times.
 */
export const renderMinutesDocx = async (document: MinutesDocument): Promise<Uint8Array> => {
  const file = new Document({
    creator: APPLICATION,
    lastModifiedBy: APPLICATION,
    styles: stylesFor(document.language),
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: headerOf(document) },
        footers: { default: footerOf() },
        children: [
          ...openingOf(document),
          ...document.sections.flatMap((section) => [
            heading(section.heading),
            ...section.blocks.flatMap(blockChildren),
          ]),
          ...closingOf(document),
        ],
      },
    ],
  });
  const written = readParts(new Uint8Array(await Packer.toArrayBuffer(file)));
  const body = partOf(written, 'word/document.xml');
  // The identifiers that the library gave to header and footer stay; everything else it related is left out.
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
    }),
  };
  return writePackage('word/document.xml', parts, TYPES, wordsFor(document.language).fileTitle);
};
