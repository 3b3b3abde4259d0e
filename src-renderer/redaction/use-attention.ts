import { type RefObject, useEffect } from 'react';
import { announce } from '../ui/status-store.ts';
import { spanElementId } from './original-text.tsx';
import type { Desk } from './use-desk.ts';
import { candidateName, useRedactionText } from './use-words.ts';

/**
 * Brings the selected candidate into view each time it is asked for. The focus goes to it in the text, or to its line if
 * the focus is in the list; from the buttons it stays where it is and the candidate is read out instead. While `isHeld`
 * (a window is open, words are selected) nothing moves; it is made up for afterwards.
 */
export function useAttention(
  box: RefObject<HTMLElement | null>,
  { selected, attention, said }: Pick<Desk, 'selected' | 'attention' | 'said'>,
  isHeld: boolean,
): void {
  const say = useRedactionText();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new request may move the focus, not every change.
  useEffect(() => {
    if (attention === 0 || !selected || isHeld) return;
    const inText = document.getElementById(spanElementId(selected.id));
    inText?.scrollIntoView({ block: 'nearest' });
    const active = document.activeElement;
    if (active?.closest('[data-candidates]')) document.getElementById(`entry-${selected.id}`)?.focus();
    else if (active?.closest('[data-keeps-focus]')) announce(`${said.current} ${candidateName(say, selected)}`);
    else (inText ?? box.current)?.focus({ preventScroll: true });
    said.current = '';
  }, [attention, isHeld]);
}
