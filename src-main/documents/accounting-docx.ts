import { Paragraph } from 'docx';
import { accountingCells, accountingColumns, accountingRuns, countFields, proofFields } from './accounting-cells.ts';
import type { AccountingDocument } from './accounting-model.ts';
import { type Children, fieldTable, heading, type TableLook, text, textRuns } from './docx-blocks.ts';
import { checkpointChildren } from './docx-checkpoint.ts';
import { legendChildren } from './docx-legend.ts';
import { writeDocx } from './docx-package.ts';
import { longTable } from './docx-rows.ts';
import { WIDE_TEXT_WIDTH } from './docx-style.ts';
import { wordsFor } from './words.ts';

const WIDE: TableLook = { width: WIDE_TEXT_WIDTH, style: 'Dense' };

const small = (value: string) =>
  new Paragraph({ style: 'Small', spacing: { before: 0, after: 40, line: 240 }, children: textRuns(value) });

const closingOf = (document: AccountingDocument): Children => {
  const { checkpoint, language, legend, notes } = document;
  const proof = proofFields(document);
  return [
    ...legendChildren(legend, language, WIDE),
    ...(notes.length > 0 ? [heading(text(wordsFor(language).notes), WIDE.style), ...notes.map(small)] : []),
    ...(checkpoint ? checkpointChildren(checkpoint, language, { table: WIDE, more: proof }) : fieldTable(proof, WIDE)),
  ];
};

/**
 * 提供状況の写し as a Word document, A4 landscape. Equal documents give equal bytes; what was masked is in no part of
 * the file, since it never reached the model.
 */
export const renderAccountingDocx = (document: AccountingDocument): Promise<Uint8Array> => {
  const { office, marking, language, title, fields } = document;
  const words = wordsFor(language);
  const hasMarks = accountingRuns(document).some((run) => run.kind === 'mark');
  const records = longTable(
    accountingColumns(document),
    document.lines.map((line) => accountingCells(line, document)),
    WIDE,
  );
  return writeDocx({
    is: 'accounting',
    office,
    marking,
    language,
    isLandscape: true,
    children: [
      new Paragraph({
        heading: 'Title',
        spacing: { before: 0, after: 80, line: 340 },
        children: textRuns(title, { size: 28 }),
      }),
      ...fieldTable(fields, WIDE, 2),
      ...fieldTable(countFields(document), WIDE),
      ...(hasMarks ? [small(words.markNote)] : []),
      heading(text(words.records), WIDE.style),
      ...(document.lines.length > 0 ? records.children : [small(words.noRecords)]),
      ...closingOf(document),
    ],
    rows: records.rows,
  });
};
