import { timeOfInstant } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import type { AutosaveState } from './autosave.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** 「保存済み 14:03」 beside text that saves itself; a failure says so and that the text is still here. */
export function AutosaveMark({ state, onRetry }: { state: AutosaveState; onRetry: () => void }) {
  const say = useText('ui');
  const inWords = useErrorText();
  if (state.kind === 'failed')
    return (
      <span role="alert" className="inline-flex flex-wrap items-center gap-2 text-[0.875rem] text-error">
        <Icon name="error" size={1} />
        {say('notSaved', { why: inWords(state.error).title })}
        <Button variant="outline" size="xs" onPress={onRetry}>
          {say('saveAgain')}
        </Button>
      </span>
    );
  const text =
    state.kind === 'saved'
      ? state.at
        ? say('savedAt', { time: timeOfInstant(state.at.toISOString()) })
        : ''
      : say('saving');
  return (
    <span className="inline-flex min-h-6 items-center gap-1 text-[0.875rem] text-muted">
      {state.kind === 'saved' && state.at && <Icon name="check" size={1} className="text-success" />}
      {text}
    </span>
  );
}
