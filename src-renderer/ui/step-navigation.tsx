import { useText } from '../text/use-text.ts';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';

export type StepState = 'completed' | 'current' | 'ahead' | 'error';
export interface Step {
  readonly id: string;
  readonly label: string;
  readonly state: StepState;
}

const MARKS: { readonly [S in StepState]: string } = {
  completed: 'border-accent bg-accent text-on-accent',
  current: 'border-accent bg-surface text-accent ring-2 ring-accent',
  ahead: 'border-edge bg-surface text-muted',
  error: 'border-error bg-error-soft text-error',
};

/** Where one is in a work of several steps. Steps already reached can be returned to. */
export function StepNavigation({
  label,
  steps,
  onSelect,
}: {
  label: string;
  steps: readonly Step[];
  onSelect?: (id: string) => void;
}) {
  const say = useText('ui');
  return (
    <nav aria-label={label} data-print="hide">
      <ol className="flex flex-wrap items-center gap-y-2">
        {steps.map((step, index) => {
          const content = (
            <>
              <span
                className={classes(
                  'inline-flex size-8 shrink-0 items-center justify-center rounded-full border-2 text-[0.875rem] font-700',
                  MARKS[step.state],
                )}
              >
                {step.state === 'completed' ? <Icon name="check" size={1} /> : index + 1}
              </span>
              <span className={step.state === 'current' ? 'font-700' : 'text-muted'}>
                {step.label}
                <span className="sr-only">{say(`step.${step.state}`)}</span>
              </span>
            </>
          );
          const mayReturn = onSelect && step.state !== 'ahead' && step.state !== 'current';
          return (
            <li
              key={step.id}
              className="flex items-center"
              aria-current={step.state === 'current' ? 'step' : undefined}
            >
              {index > 0 && <span aria-hidden="true" className="mx-3 h-0.5 w-8 bg-line" />}
              {mayReturn ? (
                <button
                  type="button"
                  onClick={() => onSelect(step.id)}
                  className="flex min-h-10 cursor-pointer items-center gap-2 px-1 underline-offset-4 hover:underline"
                >
                  {content}
                </button>
              ) : (
                <span className="flex min-h-10 items-center gap-2 px-1">{content}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
