import { describe, expect, it } from 'vitest';
import type { AccountingRow } from '../../../src-main/contract/accounting.ts';
import { inOrder, numberIn } from '../../../src-renderer/accounting/rows.ts';

describe('提供状況 on the screen', () => {
  const rows = [3, 9, 12].map((seq) => ({ seq }) as AccountingRow);

  it('goes forwards or backwards in time and leaves the account itself as it is', () => {
    expect(inOrder(rows, 'oldest').map(({ seq }) => seq)).toEqual([3, 9, 12]);
    expect(inOrder(rows, 'newest').map(({ seq }) => seq)).toEqual([12, 9, 3]);
    expect(rows.map(({ seq }) => seq)).toEqual([3, 9, 12]);
  });

  it('names a file by case number and code alone: no relation, no name', () => {
    expect(numberIn('R8-012 P1 本人')).toBe('R8-012-P1');
    expect(numberIn('R8-012 P3 別居の長女')).toBe('R8-012-P3');
  });
});
