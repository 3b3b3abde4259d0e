import type { Block, Run } from '../model.ts';

/** Two characters that nobody writes: braces of a text stand as these while the fields of a form are filled. */
const APART = ['\u{10fff0}', '\u{10fff1}'] as const;

/** A text whose braces cannot be taken for a field. */
export const hideBraces = (text: string): string =>
  text.replaceAll('{{', APART[0].repeat(2)).replaceAll('}}', APART[1].repeat(2));

/** The braces of texts again as they were. */
export const showBraces = (source: string): string => source.replaceAll(APART[0], '{').replaceAll(APART[1], '}');

/** The same for runs. */
export const hideInRuns = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run) => (run.kind === 'text' ? { ...run, text: hideBraces(run.text) } : run));

/** The same for a whole block. */
export function hideInBlock(block: Block): Block {
  if (block.kind === 'paragraph') return { ...block, runs: hideInRuns(block.runs) };
  if (block.kind === 'table') return { ...block, rows: block.rows.map((cells) => cells.map(hideInRuns)) };
  return {
    ...block,
    rows: block.rows.map(({ label, value }) => ({ label: hideBraces(label), value: hideInRuns(value) })),
  };
}
