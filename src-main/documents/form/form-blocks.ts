import { Paragraph, TextRun } from 'docx';
import { checkpointRows } from '../checkpoint-rows.ts';
import { blockChildren, boxTable, type Children, fieldTable, gap } from '../docx-blocks.ts';
import { markText } from '../marks.ts';
import type { Block, MinutesDocument, Run } from '../model.ts';
import { printable } from '../printable.ts';
import { legendColumns, wordsFor } from '../words.ts';
import { hideBraces, hideInBlock, hideInRuns } from './braces.ts';

/** Sections as they stand in an office's own form: headings in bold, for its styles are its own. */
export function sectionChildren(sections: MinutesDocument['sections']): Children {
  return sections.flatMap(({ heading, blocks }) => [
    headingOf(hideInRuns(heading)),
    ...blocks.map(hideInBlock).flatMap(childrenOf),
  ]);
}

/** 公開しない理由, where anything was left out. */
export function legendOf({ legend, language }: MinutesDocument): Children {
  if (legend.length === 0) return [];
  const rows = legend.map(({ ground, label, article }) =>
    [ground, label, article].map((cell) => text(hideBraces(cell))),
  );
  return [
    headingOf(text(wordsFor(language).legend)),
    ...blockChildren({ kind: 'table', columns: legendColumns(language), rows }),
  ];
}

/** 監査記録の控え in words and figures. */
export const checkpointOf = ({ checkpoint, language }: MinutesDocument): Children =>
  checkpoint === null ? [gap()] : fieldTable(checkpointRows(checkpoint, language));

/** 確認・承認 in boxes. */
export const approvalOf = ({ approval }: MinutesDocument): Children =>
  boxTable(approval.map(({ label, value }) => ({ label, value: hideBraces(value) })));

const text = (value: string): readonly Run[] => [{ kind: 'text', text: value }];

const runsOf = (runs: readonly Run[], isBold: boolean): TextRun[] =>
  runs.flatMap((run) =>
    printable(run.kind === 'text' ? run.text : markText(run))
      .split('\n')
      .map((line, index) => new TextRun({ text: line, bold: isBold, ...(index > 0 ? { break: 1 } : {}) })),
  );

const headingOf = (runs: readonly Run[]) =>
  new Paragraph({ keepNext: true, spacing: { before: 240, after: 80 }, children: runsOf(runs, true) });

/** Running text takes the form's own face; tables bring theirs. */
const childrenOf = (block: Block): Children =>
  block.kind === 'paragraph' ? [new Paragraph({ children: runsOf(block.runs, false) })] : blockChildren(block);
