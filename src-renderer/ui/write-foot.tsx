import { Button } from './button.tsx';
import { CommitButton } from './form.tsx';
import { ProgressBar } from './progress-bar.tsx';

/** The foot of a form that writes a file: how far it is, giving up, writing. */
export function WriteFoot({
  running,
  runningLabel,
  cancelLabel,
  commitLabel,
  onCancel,
}: {
  /** The call that writes, while it runs. */
  running: {
    readonly progress: { readonly done: number; readonly total: number } | null;
    readonly cancel: () => void;
  } | null;
  runningLabel: string;
  cancelLabel: string;
  commitLabel: string;
  onCancel: () => void;
}) {
  return (
    <>
      {running && (
        <ProgressBar
          label={runningLabel}
          done={running.progress?.done ?? 0}
          total={running.progress?.total ?? 0}
          onCancel={running.cancel}
        />
      )}
      <div className="flex flex-wrap justify-end gap-3 pb-3">
        <Button variant="outline" onPress={onCancel}>
          {cancelLabel}
        </Button>
        <CommitButton icon="save">{commitLabel}</CommitButton>
      </div>
    </>
  );
}
