import { findMyNumbers } from '../../legal-basis/my-number.ts';
import type { ProblemList } from './problem.ts';
import type { TableRow } from './table.ts';

/** What stands where a My Number was (番号法20条: it may not be kept). */
export const MY_NUMBER_MARK = '［個人番号は取り込みません］';

/** A text without the My Numbers in it. */
export function dropMyNumbers(text: string): string {
  let kept = text;
  for (const { start, end } of findMyNumbers(text).toReversed())
    kept = kept.slice(0, start) + MY_NUMBER_MARK + kept.slice(end);
  return kept;
}

/** The row without My Numbers; each cell that held one is reported, never the number. */
export function withoutMyNumbers<F extends string>(given: TableRow<F>, problems: ProblemList): TableRow<F> {
  const cells: Record<F, string> = { ...given.cells };
  for (const field of Object.keys(cells) as F[]) {
    const kept = dropMyNumbers(cells[field]);
    if (kept === cells[field]) continue;
    problems.add(given.row, field, 'warning', 'my-number-dropped');
    cells[field] = kept;
  }
  return { row: given.row, cells };
}
