import type { AccountingRow } from '../../src-main/contract/accounting.ts';

/** Number of the case and code of a person, for the name of a file: `R8-012-P1`. */
export function numberIn(label: string): string {
  return label.split(' ').slice(0, 2).join('-');
}

/** Rows in the order chosen. */
export function inOrder(rows: readonly AccountingRow[], order: 'oldest' | 'newest'): readonly AccountingRow[] {
  return order === 'oldest' ? rows : [...rows].reverse();
}
