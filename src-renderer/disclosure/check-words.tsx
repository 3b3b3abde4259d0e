import type { DisclosureCheck } from '../../src-main/contract/disclosure.ts';
import { useText } from '../text/use-text.ts';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/icon.tsx';
import type { Law } from './basis-words.ts';

/** What the rules say before anything is recorded: what refuses, and what is to be watched. */
export function CheckWords({
  law,
  check,
  isChecking,
  wasRefused,
}: {
  law: Law;
  check: DisclosureCheck | null;
  isChecking: boolean;
  /** A commit was tried: what refuses is now an error and no longer a reminder. */
  wasRefused: boolean;
}) {
  const say = useText('disclosure');
  if (!check) return <p className="text-[0.9375rem] text-muted">{say(isChecking ? 'checking' : 'notChecked')}</p>;
  const { violations, warnings } = check;
  if (violations.length === 0 && warnings.length === 0)
    return (
      <p className="flex items-center gap-2 text-[0.9375rem] text-success">
        <Icon name="success" size={1.125} />
        {say('ready')}
      </p>
    );
  return (
    <div
      aria-live="polite"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      className="focus-mark-inside flex max-h-28 flex-col gap-1 overflow-y-auto"
    >
      <Findings
        title={say('violations')}
        sentences={law.sentences(violations)}
        tone={wasRefused ? 'error' : 'warning'}
        icon={wasRefused ? 'error' : 'info'}
      />
      <Findings title={say('warnings')} sentences={law.sentences(warnings)} tone="warning" icon="warning" />
    </div>
  );
}

function Findings({
  title,
  sentences,
  tone,
  icon,
}: {
  title: string;
  sentences: readonly string[];
  tone: 'error' | 'warning';
  icon: 'error' | 'warning' | 'info';
}) {
  if (sentences.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3
        className={classes(
          'flex items-center gap-1.5 text-[0.9375rem] font-700',
          tone === 'error' ? 'text-error' : 'text-warning',
        )}
      >
        <Icon name={icon} size={1.125} />
        {title}
      </h3>
      <ul className="flex list-disc flex-col pl-10 text-[0.9375rem] leading-snug">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
