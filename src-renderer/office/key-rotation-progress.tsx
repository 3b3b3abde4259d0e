import type { Progress } from '../../src-main/contract/port.ts';
import { useStepText } from '../text/code-text.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from '../ui/icon.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';

/** In their order; the steps of the backup before count as one. */
const STEPS = ['backup', 'rotation-copy', 'rotation-pages', 'rotation-contents', 'rotation-replace'] as const;
const LAST = 'rotation-replace';
const MEGABYTE = 1_000_000;

/** The named steps, how far the present one is, and a way to stop until the file is about to be replaced. */
export function KeyRotationProgress({
  progress,
  isStopping,
  onCancel,
}: {
  progress: Progress | null;
  isStopping: boolean;
  onCancel: () => void;
}) {
  const say = useText('account');
  const stepText = useStepText();
  const step = progress?.step ?? '';
  const at = step.startsWith('backup-') ? 0 : (STEPS as readonly string[]).indexOf(step);
  const isInBytes = (progress?.total ?? 0) > MEGABYTE;
  const scaled = (count: number) => (isInBytes ? Math.round(count / MEGABYTE) : count);
  const label = isStopping ? say('key.stopping') : progress ? stepText(step) : say('key.beginning');
  const mayStop = step !== LAST && !isStopping;
  return (
    <div className="flex flex-col gap-4 py-2">
      <ProgressBar
        label={label}
        done={isStopping ? 0 : scaled(progress?.done ?? 0)}
        total={isStopping ? 0 : scaled(progress?.total ?? 0)}
        {...(mayStop ? { onCancel } : {})}
      />
      <ol className="flex flex-col gap-1.5">
        {STEPS.map((one, index) => (
          <li
            key={one}
            className={index === at ? 'flex items-center gap-2 font-700' : 'flex items-center gap-2 text-muted'}
          >
            <span className="inline-flex w-6 justify-center" aria-hidden="true">
              {index < at ? <Icon name="check" size={1.25} /> : index === at ? '▶' : '・'}
            </span>
            {say(`key.steps.${one}`)}
            {index < at && <span className="sr-only">{say('key.stepDone')}</span>}
          </li>
        ))}
      </ol>
      <p className="text-[0.9375rem] text-muted">{say(step === LAST ? 'key.tooLate' : 'key.mayStop')}</p>
    </div>
  );
}
