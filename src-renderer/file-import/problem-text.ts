import type { ImportProblem } from '../../src-main/contract/file-import.ts';
import type { useDates } from '../text/dates.ts';
import { type Say, textOf, useText } from '../text/use-text.ts';

/** A finding in words: what it is, what stands in the file where that helps, and what to do. */
export interface ProblemInWords {
  readonly field: string;
  readonly finding: string;
  readonly evidence: string;
  readonly remedy: string;
}

type Look = (path: string, values: object) => string;

/** Puts findings into words; an unknown code is named plainly. */
export function useProblemText(dates: ReturnType<typeof useDates>): (problem: ImportProblem) => ProblemInWords {
  const say = useText('fileImport');
  const sayMember = useText('member');
  return (problem) => {
    const of = wordsOf(problem, sayMember);
    const finding = sentence('finding', problem.code, of);
    return {
      field: fieldText(say, problem.field),
      finding: finding ?? textOf('importProblems')('unknown', { code: problem.code }),
      evidence: problem.code.startsWith('date-') ? evidenceText(say, dates, problem.of) : '',
      remedy: sentence('remedy', problem.code, of) ?? textOf('importProblems')('unknownRemedy'),
    };
  };
}

function sentence(part: 'finding' | 'remedy', code: string, of: object): string | null {
  const path = `${part}.${code}`;
  const text = (textOf('importProblems') as unknown as Look)(path, of);
  return text === path ? null : text;
}

/** Values as the sentences name them; the role is the one code among them that has a word of its own. */
function wordsOf({ of }: ImportProblem, sayMember: Say<'member'>): Readonly<Record<string, string>> {
  if (of['role'] === undefined) return of;
  const path = `roles.${of['role']}`;
  const word = (sayMember as unknown as Look)(path, {});
  return { ...of, role: word === path ? of['role'] : word };
}

function fieldText(say: Say<'fileImport'>, field: string | null): string {
  if (field === null) return say('wholeRow');
  const name = field.split('.')[0] ?? field;
  const path = `fields.${name}`;
  const text = (say as unknown as Look)(path, {});
  return text === path ? field : text;
}

function evidenceText(
  say: Say<'fileImport'>,
  dates: ReturnType<typeof useDates>,
  { text, date }: Readonly<Record<string, string>>,
): string {
  if (!text) return '';
  return date ? say('writtenRead', { text, date: dates.short(date) }) : say('written', { text });
}
