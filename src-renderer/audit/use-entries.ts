import { useCallback, useEffect, useRef, useState } from 'react';
import type { AuditEntryRow } from '../../src-main/contract/audit-log.ts';
import { api } from '../api.ts';

/** Entries fetched at once. */
export const STEP = 200;

export interface LogFilter {
  readonly event: string;
  readonly meetingId: string | null;
  readonly onlyRefusals: boolean;
}

interface Loaded {
  readonly entries: readonly AuditEntryRow[];
  readonly size: number;
  readonly events: readonly string[];
  readonly isComplete: boolean;
}

/** Entries under a filter, newest first, fetched only when asked for: each view of the log is itself logged. */
export function useEntries(filter: LogFilter) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [error, setError] = useState<unknown>(null);
  const asked = useRef(0);
  const { event, meetingId, onlyRefusals } = filter;

  const load = useCallback(
    async (known: Loaded | null) => {
      asked.current += 1;
      const turn = asked.current;
      try {
        const before = known?.entries.at(-1)?.seq ?? null;
        const answer = await api.audit.list({ before, limit: STEP, event, meetingId, onlyRefusals });
        if (turn !== asked.current) return;
        setError(null);
        setLoaded({
          entries: [...(known?.entries ?? []), ...answer.entries],
          size: answer.size,
          events: answer.events,
          isComplete: answer.entries.length < STEP,
        });
      } catch (refusal) {
        if (turn === asked.current) setError(refusal);
      }
    },
    [event, meetingId, onlyRefusals],
  );
  useEffect(() => {
    void load(null);
  }, [load]);
  return { loaded, error, more: () => load(loaded), refresh: () => load(null) };
}
