import { ImageRun, Paragraph, TableCell, TableRow } from 'docx';
import { checkpointRows } from './checkpoint-rows.ts';
import { type Children, cell, gap, grid, heading, shares, type TableLook, text, textRuns } from './docx-blocks.ts';
import { TEXT_WIDTH } from './docx-style.ts';
import type { DocumentLanguage, Field, PrintedCheckpoint } from './model.ts';
import { qrPng } from './qr-code.ts';
import { wordsFor } from './words.ts';

const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** A QR code as a picture of a page. */
export const qrPicture = (qr: string, alternative: string, millimetres: number) => {
  const side = Math.round(millimetres * PIXELS_PER_MILLIMETRE);
  return new ImageRun({
    type: 'png',
    data: qrPng(qr),
    transformation: { width: side, height: side },
    altText: { name: 'QR', description: alternative },
  });
};

/** Millimetres. */
const QR_SIDE = { Cell: 33, Dense: 22 } as const;

const qrCell = ({ qr }: PrintedCheckpoint, language: DocumentLanguage, { width, style }: TableLook, rowSpan: number) =>
  new TableCell({
    width: { size: width, type: 'dxa' },
    rowSpan,
    verticalAlign: 'center',
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    children: [
      new Paragraph({
        style: 'Cell',
        alignment: 'center',
        spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
        children: [qrPicture(qr, wordsFor(language).checkpointQr, QR_SIDE[style])],
      }),
    ],
  });

/**
 * 監査記録の控え: the lines with the QR code on their right, kept on one page.
 * @param more lines that belong to it
 */
export const checkpointTable = (
  checkpoint: PrintedCheckpoint,
  language: DocumentLanguage,
  { width, style }: TableLook = { width: TEXT_WIDTH, style: 'Cell' },
  more: readonly Field[] = [],
): Children => {
  const rows = [...checkpointRows(checkpoint, language, style === 'Dense'), ...more];
  const [left = 0, middle = 0, right = 0] = shares(style === 'Cell' ? [20, 58, 22] : [12, 73, 15], width);
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
              ...(index === 0 ? [qrCell(checkpoint, language, { width: right, style }, rows.length)] : []),
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
  look?: TableLook,
  more?: readonly Field[],
): Children => {
  if (!checkpoint) return [];
  const words = wordsFor(language);
  return [
    heading(text(words.checkpoint), look?.style),
    new Paragraph({
      style: 'Small',
      ...(look?.style === 'Dense' ? { spacing: { before: 0, after: 40, line: 240 } } : {}),
      keepNext: true,
      children: textRuns(words.checkpointNote),
    }),
    ...checkpointTable(checkpoint, language, look, more),
  ];
};
