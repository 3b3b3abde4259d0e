import type { MinutesBlock } from '../../src-main/contract/minutes.ts';
import { useText } from '../text/use-text.ts';
import { AutosaveMark } from '../ui/autosave-mark.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { TextArea } from '../ui/text-area.tsx';
import { useAutosave } from '../ui/use-autosave.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import type { Draft } from './use-draft.ts';

/** 議事: what was said under one item, in the browser's own editor; it saves itself. */
export function DiscussionField({
  minutesId,
  block,
  heading,
  draft,
}: {
  minutesId: string;
  block: MinutesBlock;
  heading: string;
  draft: Draft;
}) {
  const say = useText('minutes');
  const field = useAutosave(`minutes ${minutesId} ${block.id}`, block.text, (text) => draft.save(block.id, text));
  const theirs = draft.conflicts.get(block.id);
  const choose = (text: string) => {
    draft.decide(block.id);
    field.change(text);
    field.retry();
    sayInStatus(say('conflict.resolved'));
  };
  return (
    <div data-discussion="" className="my-3 flex flex-col gap-1">
      <TextArea
        label={say('discussionOf', { heading })}
        isLabelHidden
        value={field.value}
        onChange={field.change}
        onBlur={field.blur}
        rows={4}
      />
      <div className="flex min-h-6 justify-end">
        <AutosaveMark state={field.state} onRetry={field.retry} />
      </div>
      {theirs !== undefined && (
        <ConflictDialog heading={heading} mine={field.value} theirs={theirs} onChoose={choose} />
      )}
    </div>
  );
}
