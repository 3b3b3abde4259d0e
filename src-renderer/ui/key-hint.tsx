import { Fragment } from 'react';

/** Keys printed beside what they do: `Ctrl+Enter`, `Alt+1`. Read out as text by screen readers. */
export function KeyHint({ keys, isInverse = false }: { keys: string; isInverse?: boolean }) {
  const parts = keys.split('+').filter(Boolean);
  return (
    <span className="inline-flex items-center gap-0.5 whitespace-nowrap">
      {parts.map((part, index) => (
        <Fragment key={part}>
          {index > 0 && <span className="text-[0.6875rem]">+</span>}
          <kbd
            className={`inline-flex min-w-5 items-center justify-center rounded-4 border px-1 font-sans text-[0.6875rem] leading-4 ${
              isInverse ? 'border-current' : 'border-edge bg-surface text-muted'
            }`}
          >
            {part}
          </kbd>
        </Fragment>
      ))}
    </span>
  );
}
