import { ImageRun, Paragraph, TableRow } from 'docx';
import { type Children, cell, fieldTable, gap, grid, heading, shares, text, textRuns } from './docx-blocks.ts';
import { checkpointChildren } from './docx-checkpoint.ts';
import { writeDocx } from './docx-package.ts';
import type { DocumentLanguage } from './model.ts';
import { plainPng } from './png.ts';
import type { AnnualReport, FigureTable, ReportPicture } from './report-model.ts';
import { wordsFor } from './words.ts';

/** CSS pixels between the margins, and as high as leaves room for a heading on the page. */
const WIDEST = Math.floor((166 / 25.4) * 96);
const TALLEST = Math.floor((200 / 25.4) * 96);

const small = (value: string) => new Paragraph({ style: 'Small', children: textRuns(value) });

/** Figures: numbers to the right, grouped by thousands; the head comes again on every page. */
const figureTable = ({ columns, rows, note }: FigureTable, language: DocumentLanguage): Children => {
  const widths = shares(columns.map((column) => column.width));
  const shown = (value: string | number): string =>
    typeof value === 'number' ? value.toLocaleString(language === 'ja' ? 'ja-JP' : 'en-GB') : value;
  const isNumber = columns.map((_, index) => rows.some((row) => typeof row[index] === 'number'));
  const line = (values: readonly (string | number)[], isLabel: boolean) =>
    new TableRow({
      // Rows of one line need not be kept whole; where they must be, LibreOffice loses rows below some pictures.
      ...(isLabel ? { tableHeader: true } : {}),
      children: widths.map((width, index) =>
        cell(text(shown(values[index] ?? '')), {
          width,
          isLabel,
          keepNext: isLabel,
          isNumber: isNumber[index] === true,
        }),
      ),
    });
  const head = line(
    columns.map(({ label }) => label),
    true,
  );
  return [grid(widths, [head, ...rows.map((row) => line(row, false))]), ...(note === '' ? [gap()] : [small(note)])];
};

const pictureChildren = (picture: ReportPicture, language: DocumentLanguage): Children => {
  const scale = Math.min(1, WIDEST / picture.width, TALLEST / picture.height);
  const transformation = { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
  return [
    heading(text(picture.title)),
    new Paragraph({
      alignment: 'center',
      spacing: { before: 0, after: 120, line: 240, lineRule: 'auto' },
      children: [
        new ImageRun({
          type: 'png',
          data: plainPng(picture.png),
          transformation,
          altText: { name: 'Figure', description: picture.alternative },
        }),
      ],
    }),
    ...(picture.table ? [small(wordsFor(language).tableOf), ...figureTable(picture.table, language)] : []),
  ];
};

/**
 * 運用状況報告 as a Word document. Equal reports give equal bytes.
 * @throws TypeError for a picture that is no PNG
 */
export const renderAnnualReportDocx = async (report: AnnualReport): Promise<Uint8Array> => {
  const { title, office, marking, fields, figures, pictures, notes, checkpoint, language } = report;
  return writeDocx({
    is: 'report',
    office,
    marking,
    language,
    children: [
      new Paragraph({ heading: 'Title', children: textRuns(title) }),
      new Paragraph({ alignment: 'right', children: textRuns(office) }),
      ...fieldTable(fields),
      ...(notes.length > 0 ? [heading(text(wordsFor(language).reportNotes)), ...notes.map(small)] : []),
      ...figures.flatMap((figure) => [heading(text(figure.title)), ...figureTable(figure, language)]),
      ...pictures.flatMap((picture) => pictureChildren(picture, language)),
      ...checkpointChildren(checkpoint, language),
    ],
  });
};
