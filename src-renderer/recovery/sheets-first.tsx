import { type ReactNode, useState } from 'react';
import type { RecoveryStanding } from '../../src-main/contract/recovery.ts';
import { api } from '../api.ts';
import { useMay, useSession } from '../permitted.tsx';
import { useQueryOf } from '../use-operation.ts';
import { FirstSheets, type FirstWhy } from './first-sheets.tsx';

/**
 * 復旧票が先: an administrator of a new office, or of one that was opened by its sheets, makes the sheets before anything
 * else is shown, or puts it off under name and reason.
 */
export function SheetsFirst({ onLock, children }: { onLock: () => void; children: ReactNode }) {
  const { isNotebook, isDemonstration } = useSession();
  const mayMake = useMay(api.recovery.prepare);
  const isAsked = mayMake && !isNotebook && !isDemonstration;
  const { data, error } = useQueryOf(api.recovery.standing, isAsked ? {} : null);
  // Held while they are made: that they are in force must not take the last words of it off the screen.
  const [why, setWhy] = useState<FirstWhy | 'past' | null>(null);
  if (!isAsked || error || why === 'past') return children;
  if (!data) return null;
  if (why === null) {
    setWhy(whyFirst(data) ?? 'past');
    return null;
  }
  return <FirstSheets why={why} replacing={data.set?.setId ?? null} onLock={onLock} onPast={() => setWhy('past')} />;
}

function whyFirst({ isFirstStep, mustReplace, postponed }: RecoveryStanding): FirstWhy | null {
  if (postponed) return null;
  return mustReplace ?? (isFirstStep ? 'first' : null);
}
