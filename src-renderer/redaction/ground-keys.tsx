import { memo } from 'react';
import { useText } from '../text/use-text.ts';
import { classes } from '../ui/classes.ts';
import type { GroundChoice } from './use-words.ts';

/** The office's grounds with their digits. A ground is chosen by removing on it; the one in use is marked and named. */
export const GroundKeys = memo(function GroundKeys({
  grounds,
  value,
  onPick,
}: {
  grounds: readonly GroundChoice[];
  value: string;
  onPick: (id: string) => void;
}) {
  const say = useText('redaction');
  const now = grounds.find((ground) => ground.id === value);
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="pb-1 text-[0.8125rem] text-muted">
        <span className="text-[0.875rem] font-700 text-text">{say('ground')}</span> {say('groundHelp')}
      </legend>
      <div className="grid grid-cols-3 gap-1">
        {grounds.map(({ id, digit, label }) => (
          <button
            key={id}
            type="button"
            title={label}
            aria-pressed={id === value}
            aria-keyshortcuts={digit}
            onClick={() => onPick(id)}
            className={classes(
              'flex min-h-7 cursor-pointer items-center gap-1 rounded-6 border px-1 text-left text-[0.75rem] hover:bg-hover',
              id === value ? 'border-accent bg-accent-soft font-700 text-accent' : 'border-line',
            )}
          >
            <kbd className="inline-flex size-4.5 shrink-0 items-center justify-center rounded-4 border border-edge bg-surface font-sans text-[0.6875rem] text-muted">
              {digit}
            </kbd>
            <span className="whitespace-nowrap">
              {id.replace(/^ND-/, '')}
              <span className="sr-only"> {label}</span>
            </span>
          </button>
        ))}
      </div>
      <p className="min-h-4.5 text-[0.8125rem] leading-snug">
        {now ? say('groundOf', { id: now.id, label: now.label }) : value}
      </p>
    </fieldset>
  );
});
