/** How a table is sorted. */
export interface SortOrder {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** What a row is sorted by; `null` comes last whichever way. */
export type SortValue = string | number | boolean | null;

const collator = new Intl.Collator('ja', { numeric: true, sensitivity: 'variant' });

/** The rows in order: numbers by size, text as a Japanese index has it with digits by value; equal rows stay as they were. */
export function sortRows<R>(rows: readonly R[], by: (row: R) => SortValue, direction: SortOrder['direction']): R[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const left = by(a);
    const right = by(b);
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
    if (typeof left === 'string' && typeof right === 'string') return sign * collator.compare(left, right);
    return sign * (Number(left) - Number(right));
  });
}
