import type { Progress } from '../../src-main/contract/port.ts';
import { useStepText } from '../text/code-text.ts';
import { useText } from '../text/use-text.ts';
import { Card } from '../ui/page-header.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';

/** What is being read or written just now, and a way to stop it; a stopped import leaves nothing behind. */
export function ImportProgress({
  work,
  isCommitting,
}: {
  work: { readonly progress: Progress | null; readonly cancel: () => void };
  isCommitting: boolean;
}) {
  const say = useText('fileImport');
  const stepText = useStepText();
  const { progress } = work;
  return (
    <Card>
      <ProgressBar
        label={progress ? stepText(progress.step) : say(isCommitting ? 'importing' : 'checking')}
        done={progress?.done ?? 0}
        total={progress?.total ?? 0}
        onCancel={work.cancel}
      />
    </Card>
  );
}
