import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import { useShortcut } from './shortcuts.ts';
import { announce } from './status-store.ts';

/** Seconds after which what was revealed is hidden again. */
const REVEAL_SECONDS = 60;

/**
 * Personal data that is shown only when asked for. `load` fetches it (and has the view logged); it lives in this
 * component alone, leaves the page after 60 seconds, at Esc, on leaving and at lock, and must be asked for anew.
 */
export function Reveal<T>({
  label,
  hidden,
  load,
  children,
  keys,
  seconds = REVEAL_SECONDS,
}: {
  /** What is revealed: 「氏名」. */
  label: string;
  /** What stands in its place meanwhile: code, initials. */
  hidden: ReactNode;
  load: () => Promise<T>;
  children: (value: T) => ReactNode;
  keys?: string;
  seconds?: number;
}) {
  const say = useText('ui');
  const inWords = useErrorText();
  const [shown, setShown] = useState<{ readonly value: T; readonly left: number } | null>(null);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [isLoading, setLoading] = useState(false);

  const hide = useCallback(() => {
    setShown(null);
    announce(say('hiddenAgain', { label }));
  }, [say, label]);
  const show = async () => {
    if (isLoading) return;
    setRefusal(null);
    setLoading(true);
    try {
      setShown({ value: await load(), left: seconds });
      announce(say('revealed', { label, seconds }));
    } catch (error) {
      setRefusal(error);
    } finally {
      setLoading(false);
    }
  };

  const isShown = shown !== null;
  useShortcut({
    keys: keys ?? 'V',
    label: say('reveal', { label }),
    run: () => void show(),
    isActive: keys !== undefined && !isShown,
  });
  useEffect(() => {
    if (!isShown) return;
    const timer = setInterval(
      () => setShown((now) => (now && now.left > 1 ? { ...now, left: now.left - 1 } : null)),
      1000,
    );
    const press = (event: KeyboardEvent) => event.code === 'Escape' && !event.defaultPrevented && hide();
    window.addEventListener('keydown', press);
    return () => {
      clearInterval(timer);
      window.removeEventListener('keydown', press);
    };
  }, [isShown, hide]);

  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-3">
        {shown === null ? (
          <>
            {hidden}
            <Button
              variant="outline"
              size="sm"
              icon="eye"
              isPending={isLoading}
              onPress={() => void show()}
              {...(keys ? { keys } : {})}
            >
              {say('reveal', { label })}
            </Button>
          </>
        ) : (
          <Button variant="outline" size="sm" icon="eye" keys="Esc" onPress={hide}>
            {say('hide', { label, seconds: shown.left })}
          </Button>
        )}
      </div>
      {refusal !== null && <Banner tone="error" title={inWords(refusal).title} level="p" />}
      {shown !== null && <div data-personal="">{children(shown.value)}</div>}
    </div>
  );
}
