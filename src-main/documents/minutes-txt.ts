import { checkpointRows } from './checkpoint-rows.ts';
import { countMarks, plainText } from './marks.ts';
import type { Block, Field, MinutesDocument, Run } from './model.ts';
import { seenOnly } from './printable.ts';
import { legendColumns, wordsFor } from './words.ts';

const RULE = '─'.repeat(30);
const CELLS = '　｜　';

// A cell is one line here, whatever it was in the table.
const oneLine = (runs: readonly Run[]): string => plainText(runs).replaceAll('\n', '　');

const fieldLine = ({ label, value }: Field): string => `${label}：${oneLine(value)}`;

const blockText = (block: Block): string => {
  if (block.kind === 'paragraph') return plainText(block.runs);
  if (block.kind === 'fields') return block.rows.map(fieldLine).join('\n');
  return [block.columns.map(({ label }) => label), ...block.rows.map((cells) => cells.map(oneLine))]
    .map((line) => line.join(CELLS))
    .join('\n');
};

const section = (heading: string, lines: readonly string[]): readonly string[] => [
  `【${heading.replaceAll('\n', '　')}】`,
  ...lines,
  '',
];

const closing = ({ approval, legend, checkpoint, language }: MinutesDocument): readonly string[] => {
  const words = wordsFor(language);
  const inRuns = (value: string): readonly Run[] => [{ kind: 'text', text: value }];
  const heads = legendColumns(language).map(({ label }) => label);
  return [
    words.end,
    '',
    ...(approval.length === 0
      ? []
      : section(
          words.approval,
          approval.map(({ label, value }) => fieldLine({ label, value: inRuns(value) })),
        )),
    ...(legend.length === 0
      ? []
      : section(
          words.legend,
          [heads, ...legend.map(({ ground, label, article }) => [ground, label, article])].map((line) =>
            line.join(CELLS),
          ),
        )),
    ...(checkpoint === null ? [] : section(words.checkpoint, checkpointRows(checkpoint, language).map(fieldLine))),
  ];
};

/** The lines of a text file as they are written: nothing behind the end of a line, no run of empty lines. */
export const tidyText = (text: string): string =>
  `${seenOnly(text)
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`.replaceAll('\n', '\r\n');

/** The minutes as plain text: UTF-8 without a mark, lines as Windows ends them. Equal documents give equal bytes. */
export const renderMinutesTxt = (document: MinutesDocument): Uint8Array => {
  const { title, office, marking, copyNumber, sections, language } = document;
  const words = wordsFor(language);
  const lines = [
    `${office}　［${marking}］${copyNumber === undefined ? '' : `　${words.copy(copyNumber)}`}`,
    '',
    title,
    RULE,
    ...(countMarks(document) > 0 ? [words.markNote, ''] : []),
    ...sections.flatMap(({ heading, blocks }) => section(plainText(heading), blocks.map(blockText))),
    ...closing(document),
  ];
  return new Uint8Array(Buffer.from(tidyText(lines.join('\n')), 'utf8'));
};
