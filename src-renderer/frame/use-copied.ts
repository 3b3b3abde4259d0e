import { useEffect } from 'react';
import { host } from '../host.ts';
import { useText } from '../text/use-text.ts';
import { say as tell } from '../ui/status-store.ts';

/** Whatever is copied within the office leaves the clipboard after half a minute, and that is said. */
export function useCopied(): void {
  const say = useText('app');
  useEffect(() => {
    const look = () => {
      const text = selectedText();
      if (text === '') return;
      host.copied(text).then(
        () => tell(say('copied'), { tone: 'plain' }),
        () => {},
      );
    };
    document.addEventListener('copy', look);
    document.addEventListener('cut', look);
    return () => {
      document.removeEventListener('copy', look);
      document.removeEventListener('cut', look);
    };
  }, [say]);
}

/** What Ctrl+C takes: in a box its own selection, elsewhere the page's. */
function selectedText(): string {
  const box = document.activeElement;
  if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)
    return box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0);
  return String(window.getSelection() ?? '');
}
