import { useCallback, useEffect, useRef, useState } from 'react';
import { AppError } from '../../src-main/contract/error.ts';
import type { Finding } from '../../src-main/contract/finding.ts';
import type { Progress } from '../../src-main/contract/port.ts';
import { api } from '../api.ts';

type Listed = Awaited<ReturnType<typeof api.finding.list>>;

/**
 * The findings, looked for when the screen opens and when one asks again: a look is logged and takes its time, so it is
 * never repeated by itself. What was found before stays while one looks again.
 */
export function useFindings() {
  const [listed, setListed] = useState<Listed | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isLooking, setLooking] = useState(true);
  const running = useRef<AbortController | null>(null);

  const look = useCallback(async () => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    const isMine = () => running.current === mine;
    setLooking(true);
    setError(null);
    setProgress(null);
    try {
      const answer = await api.finding.list(
        {},
        { signal: mine.signal, onProgress: (done) => isMine() && setProgress(done) },
      );
      if (isMine()) setListed(answer);
    } catch (refusal) {
      if (isMine())
        setError(refusal instanceof AppError ? refusal : new AppError('internal', { incident: 'interface' }));
    } finally {
      if (isMine()) setLooking(false);
    }
  }, []);
  useEffect(() => {
    void look();
    return () => {
      const left = running.current;
      running.current = null;
      left?.abort();
    };
  }, [look]);

  /** Puts a mark that was just recorded to its finding. */
  const keep = useCallback((key: string, mark: NonNullable<Finding['mark']>) => {
    setListed(
      (known) =>
        known && {
          ...known,
          findings: known.findings.map((one) => (one.key === key ? { ...one, mark, grown: 0 } : one)),
        },
    );
  }, []);

  return { listed, error, progress, isLooking, look, cancel: () => running.current?.abort(), keep };
}
