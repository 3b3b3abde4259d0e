import type { Ref } from 'react';
import { useText } from '../text/use-text.ts';
import { Icon } from './icon.tsx';

/** One error of a form: a sentence that names its field, and a way to that field. */
export interface SummaryEntry {
  readonly id: string;
  readonly text: string;
  readonly focus?: () => void;
}

/** All that is wrong with a form, above it; takes the focus after a failed save, each line leads to its field. */
export function ErrorSummary({
  title,
  entries,
  details = [],
  summaryRef,
}: {
  /** Replaces the count when the whole was refused for another reason than its fields. */
  title?: string;
  entries: readonly SummaryEntry[];
  details?: readonly string[];
  summaryRef?: Ref<HTMLDivElement>;
}) {
  const say = useText('ui');
  return (
    <div
      {...(summaryRef ? { ref: summaryRef } : {})}
      tabIndex={-1}
      role="alert"
      className="flex gap-3 rounded-8 border-2 border-error bg-error-soft px-4 py-3"
    >
      <Icon name="error" size={1.5} className="text-error" />
      <div className="flex min-w-0 flex-col gap-1.5">
        <h2 className="text-[1rem] font-700">{title ?? say('errorsFound', { count: entries.length })}</h2>
        {details.map((detail) => (
          <p key={detail} className="text-[0.9375rem]">
            {detail}
          </p>
        ))}
        {entries.length > 0 && (
          <ul className="flex list-none flex-col">
            {entries.map((entry) => (
              <li key={entry.id}>
                {entry.focus ? (
                  <button
                    type="button"
                    onClick={entry.focus}
                    className="cursor-pointer py-1 text-left text-error underline underline-offset-4 hover:decoration-2"
                  >
                    {entry.text}
                  </button>
                ) : (
                  <span className="py-1 text-error">{entry.text}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
