import type { ImportPreview } from '../../src-main/contract/file-import.ts';

type FileCount = ImportPreview['files'][number];

/** The counts of a file once the answers given so far are taken into account; an open question counts as left out. */
export function countsWith(
  file: FileCount,
  questions: ImportPreview['questions'],
  answers: Readonly<Record<string, string>>,
): Pick<FileCount, 'willAdd' | 'willChange' | 'willSkip'> {
  let { willAdd, willChange, willSkip } = file;
  for (const question of questions.filter((candidate) => candidate.file === file.kind)) {
    const answer = answers[question.key];
    if (answer === undefined || answer === 'skip') continue;
    const isExisting = question.candidates.some(({ key, isExisting: exists }) => exists && key === answer);
    if (answer !== 'new' && !isExisting) continue;
    willSkip -= 1;
    if (answer === 'new') willAdd += 1;
    else willChange += 1;
  }
  return { willAdd, willChange, willSkip };
}
