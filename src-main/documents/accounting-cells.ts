import type { AccountingDocument, AccountingLine } from './accounting-model.ts';
import type { Column, Field, Run } from './model.ts';
import { wordsFor } from './words.ts';

const text = (value: string): readonly Run[] => (value === '' ? [] : [{ kind: 'text', text: value }]);

/** Neighbouring texts as one: a file of thousands of records is half as large. */
const joined = (runs: readonly Run[]): readonly Run[] => {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (run.kind === 'text' && last?.kind === 'text')
      whole[whole.length - 1] = { kind: 'text', text: last.text + run.text };
    else whole.push(run);
  }
  return whole;
};

/** Puts parts below each other, empty ones left out. */
const stacked = (...parts: readonly (readonly Run[])[]): readonly Run[] =>
  joined(
    parts.filter((runs) => runs.length > 0).flatMap((runs, index) => (index === 0 ? runs : [...text('\n'), ...runs])),
  );

const labelled = (label: string, runs: readonly Run[]): readonly Run[] =>
  runs.length === 0 ? [] : [...text(`${label}：`), ...runs];

/** Without content the room goes to organisations and grounds. */
const WIDTHS = { withContent: [10, 14, 12, 16, 27, 21, 12], without: [10, 14, 16, 21, 15, 23, 13] };

/** Heads of the table of records. */
export const accountingColumns = ({ hasContent, language }: AccountingDocument): readonly Column[] => {
  const words = wordsFor(language);
  const widths = hasContent ? WIDTHS.withContent : WIDTHS.without;
  return words.accountingColumns.map((label, index) => ({
    label: hasContent && index === 4 ? words.categoriesAndContent : label,
    width: widths[index] ?? 10,
  }));
};

/** Cells of one record, in the order of the heads. */
export const accountingCells = (
  line: AccountingLine,
  { hasContent, language }: AccountingDocument,
): readonly (readonly Run[])[] => {
  const words = wordsFor(language);
  const special = line.specialCare === '' ? '' : `【${line.specialCare}】`;
  return [
    stacked(text(line.number), text(line.leaf)),
    stacked(text(line.at), text(line.meeting)),
    line.giver,
    line.recipients,
    stacked(text([line.categories, special].filter((part) => part !== '').join(' ')), hasContent ? line.content : []),
    stacked(
      text(line.basis),
      labelled(words.consentThatDay, text(line.consent)),
      labelled(words.purpose, line.purpose),
    ),
    line.remarks,
  ];
};

/** Counts as one line for each table: a page has room for them however few the records are. */
export const countFields = ({ counts, language }: AccountingDocument): readonly Field[] =>
  counts.map(({ title, rows }) => ({
    label: title,
    value: text(
      rows
        .map(({ label, count }) => `${label} ${wordsFor(language).size(count)}`)
        .join(language === 'ja' ? '、' : ', '),
    ),
  }));

/** Name and digest of the proof file. */
export const proofFields = ({ proof, language }: AccountingDocument): readonly Field[] =>
  proof === null ? [] : [{ label: wordsFor(language).proof, value: text(`${proof.name}　SHA-256 ${proof.sha256}`) }];

/** Every run of the document that may hold a mark. */
export const accountingRuns = (document: AccountingDocument): readonly Run[] => [
  ...document.fields.flatMap((field) => field.value),
  ...document.lines.flatMap((line) => [
    ...line.giver,
    ...line.recipients,
    ...(document.hasContent ? line.content : []),
    ...line.purpose,
    ...line.remarks,
  ]),
];
