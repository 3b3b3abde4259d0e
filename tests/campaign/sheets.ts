import { plainText } from '../../src-main/documents/marks.ts';
import type { Block, DisclosureSheet, MinutesDocument, Run } from '../../src-main/documents/model.ts';
import type { WithheldList } from '../../src-main/documents/withheld-xlsx.ts';

const runsOf = (block: Block): readonly (readonly Run[])[] =>
  block.kind === 'paragraph'
    ? [block.runs]
    : block.kind === 'fields'
      ? block.rows.map(({ value }) => value)
      : block.rows.flat();

/** 非開示理由一覧 of a document: one line for each mark. */
export const listOf = (document: MinutesDocument): WithheldList => {
  const marks = document.sections.flatMap(({ heading, blocks }) =>
    [heading, ...blocks.flatMap(runsOf)].flatMap((runs) =>
      runs.flatMap((run) => (run.kind === 'mark' ? [{ section: plainText(heading), ground: run.ground }] : [])),
    ),
  );
  return {
    title: '非開示理由一覧',
    lines: marks.map(({ section, ground }, index) => {
      const line = document.legend.find((one) => one.ground === ground);
      return { number: index + 1, section, ground, clause: line?.article ?? '', reason: line?.label ?? '' };
    }),
    notes: [],
    language: 'ja',
  };
};

/** A sheet in which every text is what is left after redaction. */
export const disclosureColumnsOf = (document: MinutesDocument): DisclosureSheet => ({
  title: document.title,
  columns: [
    { label: '番号', width: 8 },
    { label: '内容', width: 60 },
  ],
  rows: document.sections
    .flatMap(({ blocks }) => blocks.flatMap(runsOf))
    .map((runs, index) => [index + 1, plainText(runs)]),
  notes: [],
});
