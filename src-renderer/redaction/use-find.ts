import { useMemo, useState } from 'react';
import type { MinutesBlock } from '../../src-main/contract/minutes.ts';
import { type Found, findText } from './find-text.ts';

/** Finding in the text. */
export interface Finding {
  readonly isShown: boolean;
  readonly wanted: string;
  readonly found: Found | null;
  /** From 1; 0 when there is nothing. */
  readonly at: number;
  readonly total: number;
  readonly open: () => void;
  readonly close: () => void;
  readonly look: (wanted: string) => void;
  readonly step: (by: 1 | -1) => void;
}

/** Finds words in the blocks; the first place is shown while one types. */
export function useFind(blocks: readonly MinutesBlock[]): Finding {
  const [isShown, setShown] = useState(false);
  const [wanted, setWanted] = useState('');
  const [index, setIndex] = useState(0);
  const all = useMemo(() => findText(blocks, isShown ? wanted : ''), [blocks, wanted, isShown]);
  return {
    isShown,
    wanted,
    found: all[index] ?? null,
    at: all.length === 0 ? 0 : index + 1,
    total: all.length,
    open: () => setShown(true),
    close: () => setShown(false),
    look: (text) => {
      setWanted(text);
      setIndex(0);
    },
    step: (by) => setIndex((now) => (all.length === 0 ? 0 : (now + by + all.length) % all.length)),
  };
}
