import { type RefObject, useRef } from 'react';
import { AppError } from '../../src-main/contract/error.ts';
import type { Finding, REVIEW_STATES } from '../../src-main/contract/finding.ts';
import { api } from '../api.ts';
import { useSession } from '../permitted.tsx';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { isCommitKey } from '../ui/composing.ts';
import { RadioGroup } from '../ui/radio-group.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { Drafted } from '../ui/use-drafted-value.tsx';
import { useWindowCommit } from '../ui/use-window-commit.ts';
import { useCommandOf } from '../use-operation.ts';

type Mark = NonNullable<Finding['mark']>;
/** What is entered of a review. */
export interface Review {
  readonly state: (typeof REVIEW_STATES)[number];
  readonly note: string;
}
/** As the core takes it. */
const LONGEST = 1000;

/** 確認の記録: what the review came to, with a note; Ctrl+Enter records it. */
export function MarkForm({
  finding,
  review,
  noteRef,
  onMarked,
}: {
  finding: Finding;
  review: Drafted<Review>;
  noteRef: RefObject<HTMLTextAreaElement | null>;
  onMarked: (mark: Mark) => void;
}) {
  const say = useText('finding');
  const inWords = useErrorText();
  const { displayName } = useSession();
  const command = useCommandOf(api.finding.mark);
  const { state, note } = review.value;
  const form = useRef<HTMLFormElement>(null);
  const isTooLong = note.trim().length > LONGEST;
  const save = async () => {
    if (command.isRunning || isTooLong) return;
    const text = note.trim();
    try {
      await command.run({ key: finding.key, state, note: text });
    } catch {
      return; // The refusal stands in `command.error` and is shown below.
    }
    review.change({ state, note: '' });
    review.settle();
    onMarked({ state, note: text, at: new Date().toISOString(), byName: displayName });
  };
  useWindowCommit(form, () => void save());
  const { error } = command;
  return (
    <form ref={form} onSubmit={(event) => event.preventDefault()} className="flex flex-col gap-4">
      {error && (
        <Banner
          tone="error"
          title={error instanceof AppError && error.code === 'not_found' ? say('changed') : inWords(error).title}
          level="p"
        />
      )}
      {review.banner}
      <RadioGroup
        label={say('markState')}
        value={state}
        onChange={(value) => review.change({ state: value, note })}
        options={[
          { value: 'reviewed', label: say('states.reviewed'), help: say('reviewedHelp') },
          { value: 'follow-up', label: say('states.follow-up'), help: say('followUpHelp') },
        ]}
      />
      <TextArea
        label={say('note')}
        help={say('noteHelp')}
        value={note}
        onChange={(value) => review.change({ state, note: value })}
        rows={3}
        inputRef={noteRef}
        error={isTooLong ? say('noteTooLong', { limit: LONGEST }) : undefined}
        onKeyDown={(event) => {
          if (!isCommitKey(event)) return;
          event.preventDefault();
          void save();
        }}
      />
      <div className="flex flex-wrap items-center gap-4">
        <Button icon="check" keys="Ctrl+Enter" isPending={command.isRunning} onPress={() => void save()}>
          {say('save')}
        </Button>
        <p className="text-[0.875rem] text-muted">{say('keepsAll')}</p>
      </div>
    </form>
  );
}
