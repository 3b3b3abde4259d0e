import { useEffect, useState } from 'react';
import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { Button } from './button.tsx';

/** Long work: the step by name, how far it is, and a way to stop it. */
export function ProgressBar({
  label,
  done,
  total,
  onCancel,
}: {
  /** Name of the step now running. */
  label: string;
  done: number;
  /** 0 while it is not known. */
  total: number;
  onCancel?: () => void;
}) {
  const say = useText('ui');
  const isKnown = total > 0;
  return (
    <div className="flex items-end gap-4">
      <AriaProgressBar
        aria-label={label}
        isIndeterminate={!isKnown}
        value={done}
        maxValue={isKnown ? total : 100}
        className="flex-1"
      >
        {({ percentage, valueText }) => (
          <>
            <div className="mb-1.5 flex justify-between gap-4 text-[0.9375rem]">
              <span>{label}</span>
              {isKnown && (
                <span>
                  {done} / {total}（{valueText}）
                </span>
              )}
            </div>
            <div className="h-2 overflow-hidden rounded-full border border-edge bg-canvas">
              <div
                className={isKnown ? 'h-full bg-accent' : 'h-full w-1/3 animate-pulse bg-accent'}
                style={isKnown ? { width: `${percentage ?? 0}%` } : {}}
              />
            </div>
          </>
        )}
      </AriaProgressBar>
      {onCancel && (
        <Button variant="outline" size="sm" onPress={onCancel}>
          {say('stop')}
        </Button>
      )}
    </div>
  );
}

/** The thin line at the top of the page while something is fetched: only after 300 ms, so that quick answers do not flash. */
export function ThinProgress({ isRunning }: { isRunning: boolean }) {
  const say = useText('ui');
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isRunning) {
      setShown(false);
      return;
    }
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, [isRunning]);
  return (
    <div className="pointer-events-none absolute inset-x-0 top-0 z-20 h-1" data-print="hide">
      {isShown && (
        <AriaProgressBar aria-label={say('loading')} isIndeterminate className="block h-1">
          <div className="h-1 w-full animate-pulse bg-accent" />
        </AriaProgressBar>
      )}
    </div>
  );
}
