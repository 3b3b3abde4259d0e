import { useSyncExternalStore } from 'react';
import { LOG_COLUMNS, type LogColumn } from '../../src-main/contract/log-filter.ts';

/** Columns of the list before anybody chooses. */
export const USUAL_COLUMNS: readonly LogColumn[] = [
  'seq',
  'at',
  'event',
  'actor',
  'case',
  'giver',
  'recipients',
  'legalBasis',
  'flags',
];

let chosen: readonly LogColumn[] = USUAL_COLUMNS;
const listeners = new Set<() => void>();

/** Chooses the columns; they stand in their own order, and the number is always one of them. */
export function chooseColumns(columns: readonly LogColumn[]): void {
  chosen = LOG_COLUMNS.filter((column) => column === 'seq' || columns.includes(column));
  for (const listener of listeners) listener();
}

/** The columns now chosen; they hold until the application is closed. */
export function useChosenColumns(): readonly LogColumn[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => chosen,
  );
}
