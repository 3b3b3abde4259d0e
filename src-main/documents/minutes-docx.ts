import { Paragraph } from 'docx';
import { blockChildren, boxTable, type Children, heading, text, textRuns } from './docx-blocks.ts';
import { checkpointChildren } from './docx-checkpoint.ts';
import { legendChildren } from './docx-legend.ts';
import { writeDocx } from './docx-package.ts';
import { countMarks } from './marks.ts';
import type { MinutesDocument } from './model.ts';
import { wordsFor } from './words.ts';

const openingOf = (document: MinutesDocument): Children => [
  new Paragraph({ heading: 'Title', children: textRuns(document.title) }),
  new Paragraph({ alignment: 'right', children: textRuns(document.office) }),
  ...(countMarks(document) > 0
    ? [new Paragraph({ style: 'Small', children: textRuns(wordsFor(document.language).markNote) })]
    : []),
];

const closingOf = ({ legend, approval, checkpoint, language }: MinutesDocument): Children => {
  const words = wordsFor(language);
  return [
    new Paragraph({ alignment: 'right', spacing: { before: 200 }, children: textRuns(words.end) }),
    ...(approval.length > 0 ? [heading(text(words.approval)), ...boxTable(approval)] : []),
    ...legendChildren(legend, language),
    ...checkpointChildren(checkpoint, language),
  ];
};

/** The minutes as a Word document. Equal documents give equal bytes. */
export const renderMinutesDocx = (document: MinutesDocument): Promise<Uint8Array> =>
  writeDocx({
    is: 'minutes',
    office: document.office,
    marking: document.marking,
    ...(document.copyNumber === undefined ? {} : { copyNumber: document.copyNumber }),
    language: document.language,
    children: [
      ...openingOf(document),
      ...document.sections.flatMap((section) => [heading(section.heading), ...section.blocks.flatMap(blockChildren)]),
      ...closingOf(document),
    ],
  });
