import type { ImportProblem } from '../../../contract/file-import.ts';
import type { ImportProblemCode } from '../../../contract/import-problem-code.ts';

/** 指摘: what is odd in one row. `of` holds codes and short texts that the user must see, nothing more. */
export type Problem = ImportProblem;
export type FileKind = ImportProblem['file'];
type Severity = ImportProblem['severity'];

/** Collects problems of one file in the order of its rows. */
export interface ProblemList {
  readonly all: readonly Problem[];
  add(
    row: number,
    field: string | null,
    severity: Severity,
    code: ImportProblemCode,
    of?: Readonly<Record<string, string>>,
  ): void;
}

/** An empty list for one file. */
export function problemList(file: FileKind): ProblemList {
  const all: Problem[] = [];
  return {
    all,
    add: (row, field, severity, code, of = {}) => {
      all.push({ file, row, field, severity, code, of: { ...of } });
    },
  };
}

/** By row, then by weight. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const weight = { error: 0, warning: 1, note: 2 };
  return [...problems].sort((one, other) => one.row - other.row || weight[one.severity] - weight[other.severity]);
}
