import { Paragraph } from 'docx';
import { fieldTable, heading, text, textRuns } from './docx-blocks.ts';
import { checkpointTable } from './docx-checkpoint.ts';
import { writeDocx } from './docx-package.ts';
import type { AuditReceipt } from './receipt-model.ts';
import { earlierRow, resultRows, statementRows } from './receipt-rows.ts';
import { wordsFor } from './words.ts';

const section = (title: string) => heading(text(title), 'Dense');

const small = (value: string) =>
  new Paragraph({ style: 'Small', spacing: { before: 0, after: 30, line: 250 }, children: textRuns(value) });

/** 検証の控え as a Word document of one A4 page. Equal receipts give equal bytes. */
export const renderReceiptDocx = (receipt: AuditReceipt): Promise<Uint8Array> => {
  const { office, marking, language, title, checkpoint, howTo } = receipt;
  const words = wordsFor(language);
  return writeDocx({
    is: 'receipt',
    office,
    marking,
    language,
    children: [
      new Paragraph({
        heading: 'Title',
        spacing: { before: 0, after: 120, line: 360 },
        children: textRuns(title, { size: 30 }),
      }),
      ...fieldTable(resultRows(receipt)),
      section(words.checkpoint),
      ...checkpointTable(checkpoint, language, { isLarge: true, more: [earlierRow(receipt)] }),
      section(words.statement),
      ...fieldTable(statementRows(receipt)),
      ...(howTo.length > 0
        ? [section(words.howTo), ...howTo.map((step, index) => small(`${index + 1}　${step}`))]
        : []),
    ],
  });
};
