import { useEffect, useState } from 'react';
import type { AuditEntryRow } from '../../src-main/contract/audit-log.ts';
import { api } from '../api.ts';
import { runsOf } from './review.ts';

/** Entries by number, oldest first; null while they are read. Looking at entries of the log is logged as such. */
export function useEntriesOf(seqs: readonly number[]): {
  readonly entries: readonly AuditEntryRow[] | null;
  readonly error: unknown;
} {
  const [entries, setEntries] = useState<readonly AuditEntryRow[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const asked = seqs.join(' ');
  useEffect(() => {
    let isWanted = true;
    setError(null);
    // The newest entry of a log of so many is the one with the number before.
    const reading = runsOf(asked.split(' ').map(Number)).map(({ last, count }) =>
      api.audit.list({ asOf: last + 1, limit: count }),
    );
    Promise.all(reading).then(
      (answers) => {
        const found = answers.flatMap((answer) => answer.entries);
        if (isWanted) setEntries(found.sort((left, right) => left.seq - right.seq));
      },
      (refusal: unknown) => {
        if (isWanted) setError(refusal);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [asked]);
  return { entries, error };
}
