import { type RefObject, useEffect, useRef } from 'react';
import { isCommitKey } from './composing.ts';

/** In a window, Ctrl+Enter commits its form also while the focus is on the window itself or on its close button. */
export function useWindowCommit(form: RefObject<HTMLFormElement | null>, commit: () => void): void {
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => {
    const around = form.current?.closest<HTMLElement>('[role="dialog"], [role="alertdialog"]');
    if (!around) return;
    const press = (event: KeyboardEvent) => {
      const isInForm = event.target instanceof Node && form.current?.contains(event.target);
      if (event.defaultPrevented || isInForm || !isCommitKey(event)) return;
      event.preventDefault();
      latest.current();
    };
    around.addEventListener('keydown', press);
    return () => around.removeEventListener('keydown', press);
  }, [form]);
}
