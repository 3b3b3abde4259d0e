import type { MinutesRecord, Statement } from '../../src-main/contract/minutes.ts';
import { api } from '../api.ts';
import { useQueryOf } from '../use-operation.ts';

/** 一文ごとの根拠 of the draft as it is stored. */
export interface Statements {
  readonly all: readonly Statement[];
  readonly records: readonly MinutesRecord[];
  readonly unlinked: number;
  /** Asks anew, after the text was saved. */
  readonly refetch: () => void;
}

/** Which sentences rest on which record. */
export function useStatements(meetingId: string): Statements {
  const found = useQueryOf(api.minutes.statements, { meetingId });
  return {
    all: found.data?.statements ?? [],
    records: found.data?.records ?? [],
    unlinked: found.data?.unlinked ?? 0,
    refetch: found.refetch,
  };
}
