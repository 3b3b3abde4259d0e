import { Paragraph } from 'docx';
import { columnTable, text, textRuns } from './docx-blocks.ts';
import { writeDocx } from './docx-package.ts';
import type { Letter } from './letter-model.ts';

const small = (value: string) => new Paragraph({ style: 'Small', children: textRuns(value) });

/** A letter as a Word document. Equal letters give equal bytes. */
export const renderLetterDocx = (letter: Letter): Promise<Uint8Array> => {
  const { title, office, marking, date, addressee, paragraphs, columns, rows, notes, language } = letter;
  return writeDocx({
    is: 'letter',
    office,
    marking,
    language,
    children: [
      new Paragraph({ alignment: 'right', children: textRuns(date) }),
      new Paragraph({ children: textRuns(addressee) }),
      new Paragraph({ alignment: 'right', children: textRuns(office) }),
      new Paragraph({ heading: 'Title', children: textRuns(title) }),
      ...paragraphs.map((value) => new Paragraph({ children: textRuns(value) })),
      ...columnTable(
        columns,
        rows.map((row) => row.map(text)),
      ),
      ...notes.map(small),
    ],
  });
};
