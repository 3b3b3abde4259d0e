import type { Progress } from '../../src-main/contract/port.ts';
import { useStepText } from '../text/code-text.ts';
import { useText } from '../text/use-text.ts';
import { ProgressBar } from '../ui/progress-bar.tsx';
import type { ReleaseState } from './use-release.ts';

/** The step now running, by name, and a way to stop it. */
export function ReleaseProgress({
  state,
  progress,
  onCancel,
}: {
  state: ReleaseState;
  progress: Progress | null;
  onCancel: () => void;
}) {
  const say = useText('export');
  const stepText = useStepText();
  if (state.kind === 'choosing') return <ProgressBar label={say('choosing')} done={0} total={0} />;
  if (state.kind !== 'running') return null;
  return (
    <ProgressBar
      label={progress ? stepText(progress.step) : say('working')}
      done={progress?.done ?? 0}
      total={progress?.total ?? 0}
      onCancel={onCancel}
    />
  );
}
