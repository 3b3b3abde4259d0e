import { useText } from '../text/use-text.ts';
import { classes } from '../ui/classes.ts';

const STEPS = ['minutes', 'redaction', 'export'] as const;

/** 閉会後の手順: the three screens that follow a meeting, each one step from the others. */
export function AfterMeeting({ meetingId, current }: { meetingId: string; current: (typeof STEPS)[number] }) {
  const say = useText('minutes');
  return (
    <nav aria-label={say('steps.label')} data-print="hide">
      <ol className="flex flex-wrap items-center gap-1">
        {STEPS.map((step, index) => (
          <li key={step} className="flex items-center gap-1">
            {index > 0 && <span aria-hidden="true" className="h-px w-5 bg-edge" />}
            <a
              href={`#/meetings/${meetingId}/${step}`}
              aria-current={step === current ? 'step' : undefined}
              className={classes(
                'inline-flex min-h-9 items-center gap-1.5 rounded-full border px-3 text-[0.875rem] no-underline',
                step === current
                  ? 'border-accent bg-accent-soft font-700 text-accent'
                  : 'border-line bg-surface text-text hover:bg-hover hover:underline',
              )}
            >
              <span aria-hidden="true">{index + 1}</span>
              {say(`steps.${step}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
