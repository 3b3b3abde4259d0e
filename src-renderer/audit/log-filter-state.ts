import { useEffect, useMemo, useRef, useState } from 'react';
import type { LogFilter } from '../../src-main/contract/log-filter.ts';
import { usePlace } from '../ui/hash-router.ts';
import { filterOf, goToLog, NO_FILTER } from './log-address.ts';
import type { LogWords } from './log-words.ts';

/** Milliseconds after the last key before the list is searched: each search is a look that is logged. */
const SETTLED = 450;

/** The filter of the screen: in the address, but for what is typed to search by. */
export function useLogFilter(words: LogWords) {
  const place = usePlace();
  const addressed = useMemo(() => filterOf(place), [place]);
  const [typed, setTyped] = useState<string | null>(null);
  const [settled, setSettled] = useState<string | null>(null);
  const numbered = place.parameters.get('text');
  // A link to an entry, or the way back, takes the place of what was typed.
  const lastNumbered = useRef(numbered);
  useEffect(() => {
    if (lastNumbered.current === numbered) return;
    lastNumbered.current = numbered;
    setTyped(null);
    setSettled(null);
  }, [numbered]);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(typed), SETTLED);
    return () => window.clearTimeout(timer);
  }, [typed]);

  const text = (settled ?? addressed.text).trim();
  // The same filter stays the same object, so that words which arrive later do not ask for the list again.
  const asked = JSON.stringify({ ...addressed, text, textCodes: words.codesContaining(text) });
  const filter = useMemo(() => JSON.parse(asked) as LogFilter, [asked]);
  return {
    filter,
    /** What stands in the search field, which may not have been searched for yet. */
    typed: typed ?? addressed.text,
    type: setTyped,
    /** Searches at once for what is typed. */
    settle: () => setSettled(typed),
    change: (next: LogFilter) => goToLog({ ...next, text: addressed.text }),
    /** Sets everything, the search too. */
    set: (next: LogFilter) => {
      setTyped(next.text);
      setSettled(next.text);
      goToLog({ ...next, text: '' });
    },
    clear: () => {
      setTyped(null);
      setSettled(null);
      goToLog(NO_FILTER);
    },
  };
}
