import { plainText } from './marks.ts';
import type { DocumentLanguage, Field, PrintedCheckpoint, Run } from './model.ts';
import { wordsFor } from './words.ts';

const text = (value: string): readonly Run[] => [{ kind: 'text', text: value }];

// Lines of our own, so that no program breaks one in the middle of a group or a word.
const inLines = (pieces: readonly string[], most: number, between: string): string =>
  Array.from({ length: Math.ceil(pieces.length / most) }, (_, index) =>
    pieces.slice(index * most, (index + 1) * most).join(between),
  ).join('\n');

/** Groups of a root in two lines. */
export const groupLines = (groups: readonly string[]): string => inLines(groups, 6, ' ');

/**
 * The lines of a printed checkpoint, in the order in which somebody compares them.
 * @param isWide whether the groups have room in one line
 */
export const checkpointRows = (
  checkpoint: PrintedCheckpoint,
  language: DocumentLanguage,
  isWide = false,
): readonly Field[] => {
  const words = wordsFor(language);
  const [groups, spoken] = isWide ? [11, 8] : [6, 4];
  return [
    { label: words.checkpointOrigin, value: text(checkpoint.origin) },
    {
      label: words.checkpointSize,
      value: text(`${words.size(checkpoint.size)}${isWide ? `（${checkpoint.at}）` : ''}`),
    },
    { label: words.checkpointRoot, value: text(inLines(checkpoint.rootGroups, groups, ' ')) },
    { label: words.checkpointWords, value: text(inLines(checkpoint.words, spoken, '　')) },
    ...(isWide ? [] : [{ label: words.checkpointAt, value: text(checkpoint.at) }]),
  ];
};

/** The same lines for a sheet that has no place for a picture. */
export const checkpointNotes = (checkpoint: PrintedCheckpoint, language: DocumentLanguage): readonly string[] => [
  wordsFor(language).checkpoint,
  ...checkpointRows(checkpoint, language, true).map(({ label, value }) => `${label}　${plainText(value)}`),
];
