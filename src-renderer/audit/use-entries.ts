import { useCallback, useEffect, useRef, useState } from 'react';
import type { AuditEntryRow } from '../../src-main/contract/audit-log.ts';
import type { LogFilter } from '../../src-main/contract/log-filter.ts';
import { api } from '../api.ts';
import { createPages, PAGE, type Pages } from './entry-pages.ts';

/** A list of entries under one filter, as the log was when it was asked for; later entries do not move it. */
export interface EntryList {
  /** Names the list: another filter or another moment is another list. */
  readonly id: string;
  readonly filter: LogFilter;
  readonly total: number;
  /** Entries of the whole log when the list was made. */
  readonly asOf: number;
  readonly pages: Pages<AuditEntryRow>;
}

/** The log under a filter, newest first. The former list stays until the first page of the new one is there. */
export function useEntries(filter: LogFilter) {
  const [list, setList] = useState<EntryList | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [sizes, setSizes] = useState<{ readonly atFirst: number; readonly now: number } | null>(null);
  const [isLoading, setLoading] = useState(true);
  const [, setArrivals] = useState(0);
  const asked = useRef(0);
  const shown = useRef<EntryList | null>(null);

  const load = useCallback(async () => {
    asked.current += 1;
    const turn = asked.current;
    setLoading(true);
    try {
      const answer = await api.audit.list({ filter, limit: PAGE });
      if (turn !== asked.current) return;
      const { total, asOf } = answer;
      const pages = createPages<AuditEntryRow>({
        total,
        first: answer.entries,
        load: async (offset, limit) => {
          const page = await api.audit.list({ filter, asOf, offset, limit });
          setSizes((known) => known && { ...known, now: page.size });
          return page;
        },
        onArrival: () => {
          setError(null);
          setArrivals((count) => count + 1);
        },
        onError: setError,
      });
      shown.current?.pages.stop();
      shown.current = { id: `${turn}`, filter, total, asOf, pages };
      setError(null);
      setSizes(null);
      setList(shown.current);
      // The look is itself an entry, and no new one for whoever looks.
      const { size } = await api.audit.list({ filter, asOf, limit: 1 });
      if (turn === asked.current) setSizes({ atFirst: size, now: size });
    } catch (refusal) {
      if (turn === asked.current) setError(refusal);
    } finally {
      if (turn === asked.current) setLoading(false);
    }
  }, [filter]);
  useEffect(() => {
    void load();
  }, [load]);
  useEffect(
    () => () => {
      asked.current += 1;
      shown.current?.pages.stop();
    },
    [],
  );

  const onShow = useCallback((first: number, end: number) => list?.pages.want(first, end), [list]);
  return {
    list,
    error,
    isLoading,
    /** Entries that came after the list was made, but for the one that tells of this look. */
    newer: sizes ? sizes.now - sizes.atFirst : 0,
    onShow,
    refresh: () => void load(),
    /** Asks how long the log is by now, without moving the list. */
    look: () => {
      if (!list) return;
      void api.audit
        .list({ filter: list.filter, asOf: list.asOf, limit: 1 })
        .then((answer) => setSizes((known) => known && { ...known, now: answer.size }), setError);
    },
  };
}
