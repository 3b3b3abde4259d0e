import { describe, expect, test } from 'vitest';
import { countsWith } from '../../../src-renderer/file-import/counts.ts';

const file = { kind: 'members', encoding: 'utf-8', rows: 5, willAdd: 3, willChange: 0, willSkip: 2 } as const;
const question = (row: number) => ({
  key: `members:${row}`,
  file: 'members' as const,
  row,
  label: '',
  candidates: [
    { key: 'stored', label: '', isExisting: true },
    { key: 'members:2', label: '', isExisting: false },
  ],
});
const counts = (answers: Record<string, string>) => countsWith(file, [question(4), question(6)], answers);

describe('The counts before an import follow the answers about duplicates', () => {
  test('an open question counts as left out', () => {
    expect(counts({})).toEqual({ willAdd: 3, willChange: 0, willSkip: 2 });
  });
  test('another one is added, the same as a stored record updates it', () => {
    expect(counts({ 'members:4': 'new', 'members:6': 'stored' })).toEqual({ willAdd: 4, willChange: 1, willSkip: 0 });
  });
  test('the same as another row of the file, or left out, stays left out', () => {
    expect(counts({ 'members:4': 'members:2', 'members:6': 'skip' })).toEqual({
      willAdd: 3,
      willChange: 0,
      willSkip: 2,
    });
  });
});
