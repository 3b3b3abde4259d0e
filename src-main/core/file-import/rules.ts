import type { ImportKind, ImportProblem } from '../../contract/file-import.ts';
import { codeKey } from './read/fold.ts';
import type { Question } from './read/together.ts';

/** What becomes of one row. `same-as` names a stored record or another row (`members:12`). */
export type RowFate =
  | { readonly kind: 'add' }
  | { readonly kind: 'change'; readonly id: string }
  | { readonly kind: 'same-as'; readonly key: string }
  | { readonly kind: 'skip' };

/** A row, as far as its fate depends on it. */
export interface PlannedRow {
  readonly row: number;
  readonly code: string;
}

/** Answers to the questions; `default` answers those that are not named. */
export type Answers = Readonly<Record<string, string>>;

/**
 * The answer that a question gets, or null while it is open. An answer that names no candidate is none. The general
 * answer "new" does not double an organisation without a code that is stored under the very same name: that is how the
 * same list looks when it is imported again.
 */
export function answerTo(question: Question, answers: Answers): string | null {
  const answer = answers[question.key] ?? generalAnswer(question, answers.default ?? null);
  if (answer === null || answer === 'new' || answer === 'skip') return answer;
  return question.candidates.some((candidate) => candidate.key === answer) ? answer : null;
}

function generalAnswer({ file, label, candidates }: Question, answer: string | null): string | null {
  if (answer !== 'new' || file !== 'organizations') return answer;
  return candidates.find((candidate) => candidate.isExisting && candidate.label === label)?.key ?? answer;
}

/** Decides every row of one file: a stored record with the same code is changed, a doubtful row follows its answer. */
export function fatesOf(
  kind: ImportKind,
  rows: readonly PlannedRow[],
  existing: readonly { readonly id: string; readonly code: string }[],
  questions: readonly Question[],
  problems: readonly ImportProblem[],
  answers: Answers,
): ReadonlyMap<number, RowFate> {
  const broken = new Set(
    problems.filter((problem) => problem.file === kind && problem.severity === 'error').map((problem) => problem.row),
  );
  const byCode = new Map(
    existing.filter((record) => record.code !== '').map((record) => [codeKey(record.code), record.id]),
  );
  const open = new Map(
    questions.filter((question) => question.file === kind).map((question) => [question.row, question]),
  );
  return new Map(
    rows.map(({ row, code }): [number, RowFate] => {
      if (broken.has(row)) return [row, { kind: 'skip' }];
      const stored = code === '' ? undefined : byCode.get(codeKey(code));
      const question = open.get(row);
      const answer = question ? answerTo(question, answers) : 'new';
      if (question && answer !== null && answer !== 'new' && answer !== 'skip') {
        const isExisting = question.candidates.some((candidate) => candidate.key === answer && candidate.isExisting);
        return [row, isExisting ? { kind: 'change', id: answer } : { kind: 'same-as', key: answer }];
      }
      if (answer === 'skip' || answer === null) return [row, { kind: 'skip' }];
      return [row, stored ? { kind: 'change', id: stored } : { kind: 'add' }];
    }),
  );
}
