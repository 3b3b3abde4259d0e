import { useEffect, useState } from 'react';
import { onCoreEvent, tellActivity } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from '../ui/icon.tsx';

/** Any of these keeps the office open. */
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'wheel'] as const;

/** 施錠の前のお知らせ: half a minute before the automatic lock, over whatever is open; any key and it stays open. */
export function IdleWarning() {
  const say = useText('app');
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => onCoreEvent((event) => event.kind === 'idle-warning' && setLeft(event.seconds)), []);

  const isWarned = left !== null;
  useEffect(() => {
    if (!isWarned) return;
    const timer = setInterval(() => setLeft((seconds) => (seconds === null ? null : Math.max(0, seconds - 1))), 1000);
    const stay = () => {
      tellActivity();
      setLeft(null);
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, stay, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, stay, { capture: true });
    };
  }, [isWarned]);

  if (left === null) return null;
  return (
    // Said and shown above an open window too, which hides everything else behind it.
    <div
      role="alert"
      data-react-aria-top-layer="true"
      className="fixed inset-x-0 top-3 z-[1000] mx-auto flex w-fit max-w-[90vw] items-center gap-4 rounded-8 border-2 border-warning bg-warning-soft px-6 py-4 shadow-2"
    >
      <Icon name="warning" size={1.75} className="text-warning" />
      <div className="flex flex-col">
        <p className="text-[1.125rem] font-700">{say('idleWarning')}</p>
        <p>{say('idleWarningStay')}</p>
      </div>
      <span aria-hidden="true" className="min-w-16 text-right font-700 text-[1.5rem] tabular-nums">
        {say('idleWarningLeft', { seconds: left })}
      </span>
    </div>
  );
}
