import { useRef, useState } from 'react';
import type { MinutesBlock } from '../../src-main/contract/minutes.ts';
import { useText } from '../text/use-text.ts';
import { AutosaveMark } from '../ui/autosave-mark.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { TextArea } from '../ui/text-area.tsx';
import { useAutosave } from '../ui/use-autosave.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { PhrasePicker } from './phrase-picker.tsx';
import type { Draft } from './use-draft.ts';

/** 議事: what was said under one item, in the browser's own editor; it saves itself, and takes the office's phrases. */
export function DiscussionField({
  minutesId,
  block,
  heading,
  draft,
  fill,
}: {
  minutesId: string;
  block: MinutesBlock;
  heading: string;
  draft: Draft;
  /** Fills the fields of a stock phrase. */
  fill: (text: string) => string;
}) {
  const say = useText('minutes');
  const field = useAutosave(`minutes ${minutesId} ${block.id}`, block.text, (text) => draft.save(block.id, text));
  const area = useRef<HTMLTextAreaElement>(null);
  const [hasFocus, setFocus] = useState(false);
  const theirs = draft.conflicts.get(block.id);
  const choose = (text: string) => {
    draft.decide(block.id);
    field.change(text);
    field.retry();
    sayInStatus(say('conflict.resolved'));
  };
  return (
    <fieldset
      aria-label={say('discussionOf', { heading })}
      data-discussion=""
      className="my-3 flex min-w-0 flex-col gap-1"
      onFocus={() => setFocus(true)}
      onBlur={({ currentTarget, relatedTarget }) => setFocus(currentTarget.contains(relatedTarget))}
    >
      <TextArea
        label={say('discussionOf', { heading })}
        isLabelHidden
        value={field.value}
        onChange={field.change}
        onBlur={field.blur}
        inputRef={area}
        rows={4}
      />
      <div className="flex min-h-8 items-center justify-end gap-3">
        <PhrasePicker field={area} fill={fill} isActive={hasFocus} />
        <AutosaveMark state={field.state} onRetry={field.retry} />
      </div>
      {theirs !== undefined && (
        <ConflictDialog heading={heading} mine={field.value} theirs={theirs} onChoose={choose} />
      )}
    </fieldset>
  );
}
