import type { KeyboardEvent, ReactNode } from 'react';
import { isCommitKey } from './composing.ts';

/**
 * A part of a screen, or a window, in which Ctrl+Enter does one thing wherever the focus is. It is caught on the way
 * down, because buttons keep Enter to themselves; windows opened from here belong to the part.
 */
export function CommitArea({
  onCommit,
  children,
  className = 'contents',
}: {
  /** Null while there is nothing to commit: the keys are left alone. */
  onCommit: (() => void) | null;
  children: ReactNode;
  className?: string;
}) {
  const press = (event: KeyboardEvent) => {
    if (!onCommit || event.repeat || !isCommitKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
    onCommit();
  };
  return (
    <div role="presentation" onKeyDownCapture={press} className={className}>
      {children}
    </div>
  );
}
