import type { Block, MinutesDocument, Run } from './model.ts';

/** The mark as every renderer writes it. Its length says nothing about what was removed. */
export const markText = ({ ground, shown }: { readonly ground: string; readonly shown?: string }): string =>
  shown ?? `■■■［${ground}］`;

/** The runs as one string, marks in their fixed form. */
export const plainText = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : markText(run))).join('');

const runsOf = (block: Block): readonly Run[] => {
  if (block.kind === 'paragraph') return block.runs;
  if (block.kind === 'fields') return block.rows.flatMap((row) => row.value);
  return block.rows.flat(2);
};

/** How many marks the document carries; equals the number of removed stretches. */
export const countMarks = (document: MinutesDocument): number =>
  document.sections
    .flatMap((section) => [...section.heading, ...section.blocks.flatMap(runsOf)])
    .filter((run) => run.kind === 'mark').length;
