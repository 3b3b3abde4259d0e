import { ImageRun, Paragraph, TableCell, TableRow } from 'docx';
import { checkpointRows } from './checkpoint-rows.ts';
import { type Children, cell, gap, grid, heading, shares, type TableLook, text, textRuns } from './docx-blocks.ts';
import { TEXT_WIDTH } from './docx-style.ts';
import type { DocumentLanguage, Field, PrintedCheckpoint } from './model.ts';
import { qrPng } from './qr-code.ts';
import { wordsFor } from './words.ts';

const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** A QR code as a picture of a page. */
const qrPicture = (qr: string, alternative: string, millimetres: number) => {
  const side = Math.round(millimetres * PIXELS_PER_MILLIMETRE);
  return new ImageRun({
    type: 'png',
    data: qrPng(qr),
    transformation: { width: side, height: side },
    altText: { name: 'QR', description: alternative },
  });
};

/** Shares of label, value and QR code, and the side of the code in millimetres. */
const SIZES = {
  normal: { widths: [20, 58, 22], side: 33 },
  wide: { widths: [12, 73, 15], side: 22 },
  large: { widths: [20, 51, 29], side: 44 },
} as const;

/** What goes with a printed checkpoint. */
interface CheckpointLook {
  readonly table?: TableLook;
  /** Whether the QR code is what the page is about. */
  readonly isLarge?: boolean;
  /** Lines that belong to it. */
  readonly more?: readonly Field[];
}

const qrCell = (qr: string, alternative: string, side: number, look: { width: number; rowSpan: number }) =>
  new TableCell({
    width: { size: look.width, type: 'dxa' },
    rowSpan: look.rowSpan,
    verticalAlign: 'center',
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    children: [
      new Paragraph({
        style: 'Cell',
        alignment: 'center',
        spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
        children: [qrPicture(qr, alternative, side)],
      }),
    ],
  });

/** 監査記録の控え: the lines with the QR code on their right, kept on one page. */
export const checkpointTable = (
  checkpoint: PrintedCheckpoint,
  language: DocumentLanguage,
  { table = { width: TEXT_WIDTH, style: 'Cell' }, isLarge = false, more = [] }: CheckpointLook = {},
): Children => {
  const { width, style } = table;
  const { widths, side } = SIZES[isLarge ? 'large' : style === 'Dense' ? 'wide' : 'normal'];
  const alternative = wordsFor(language).checkpointQr;
  const rows = [...checkpointRows(checkpoint, language, style === 'Dense'), ...more];
  const [left = 0, middle = 0, right = 0] = shares(widths, width);
  return [
    grid(
      [left, middle, right],
      rows.map(
        ({ label, value }, index) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell(text(label), { width: left, style, isLabel: true, keepNext: index < rows.length - 1 }),
              cell(value, { width: middle, style, keepNext: index < rows.length - 1 }),
              ...(index === 0
                ? [qrCell(checkpoint.qr, alternative, side, { width: right, rowSpan: rows.length })]
                : []),
            ],
          }),
      ),
      style,
    ),
    gap(style),
  ];
};

/** The same with its heading and with what it is good for; nothing where there is no checkpoint. */
export const checkpointChildren = (
  checkpoint: PrintedCheckpoint | null,
  language: DocumentLanguage,
  look?: CheckpointLook,
): Children => {
  if (!checkpoint) return [];
  const words = wordsFor(language);
  return [
    heading(text(words.checkpoint), look?.table?.style),
    new Paragraph({
      style: 'Small',
      ...(look?.table?.style === 'Dense' ? { spacing: { before: 0, after: 40, line: 240 } } : {}),
      keepNext: true,
      children: textRuns(words.checkpointNote),
    }),
    ...checkpointTable(checkpoint, language, look),
  ];
};
