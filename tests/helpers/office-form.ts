import { Document, Footer, Header, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { readParts, writeFixedZip } from '../../src-main/documents/fixed-zip.ts';

/** What a test puts into a form of its own making. */
export interface FormSketch {
  /** Paragraphs of the body; each list is the runs into which its text is split. */
  readonly body: readonly (readonly string[])[];
  readonly head?: readonly string[];
  /** Cells of a table at the head of the body. */
  readonly cells?: readonly string[];
}

/** A form as an office might draw it: fields split over runs, in a table, in the head. */
export const SKETCH: FormSketch = {
  head: ['架空市様式第3号　', '{{会議', '番号}}'],
  cells: ['日時', '{{日時}}', '場所', '{{場所}}', '議長', '{{議長}}'],
  body: [
    ['支援会議会議録　{', '{会議名', '}', '}'],
    ['{{出席者}}'],
    ['決定した事項'],
    ['{{決定', '事項}}'],
    ['{{取組事項}}'],
    ['{{本文}}'],
    ['{{承認}}'],
    ['{{控え}}'],
  ],
};

const paragraph = (runs: readonly string[]) => new Paragraph({ children: runs.map((text) => new TextRun(text)) });

/** A Word file with the fields of a sketch. */
export async function drawForm(sketch: FormSketch = SKETCH): Promise<Uint8Array> {
  const cells = sketch.cells ?? [];
  const file = new Document({
    creator: '作成 者子',
    sections: [
      {
        headers: { default: new Header({ children: [paragraph(sketch.head ?? [])] }) },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: [
          ...(cells.length === 0
            ? []
            : [
                new Table({
                  rows: [
                    new TableRow({ children: cells.map((text) => new TableCell({ children: [paragraph([text])] })) }),
                  ],
                }),
              ]),
          ...sketch.body.map(paragraph),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** The same file with one of its parts changed or added. */
export function withPart(bytes: Uint8Array, name: string, change: (source: string) => string): Uint8Array {
  const parts = readParts(bytes);
  return writeFixedZip({ ...parts, [name]: change(parts[name] ?? '') });
}
