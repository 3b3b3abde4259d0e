import { useRef, useState } from 'react';
import type { MeetingDetail } from '../../src-main/contract/meeting.ts';
import { api } from '../api.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { isPlainEnter } from '../ui/composing.ts';
import { useShortcut } from '../ui/shortcuts.ts';
import { say as tell } from '../ui/status-store.ts';
import { TextField } from '../ui/text-field.tsx';
import { useDraftedText } from '../ui/use-drafted-value.tsx';
import { useCommandOf } from '../use-operation.ts';

/** Minutes that a new item gets until someone types others. */
const FIRST_MINUTES = 10;

/** 議題を追加: a title, Enter, the next title. An Enter that ends a composition adds nothing. */
export function AddItem({ meeting }: { meeting: MeetingDetail }) {
  const say = useText('meeting');
  const inWords = useErrorText();
  const { value: title, change, settle, banner } = useDraftedText(`${say('agenda.addLabel')}#title`);
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const add = useCommandOf(api.meeting.addAgendaItem);
  useShortcut({ keys: 'Ctrl+N', label: say('agenda.addLabel'), run: () => input.current?.focus() });

  const commit = async () => {
    const text = title.trim();
    if (!text || add.isRunning) return input.current?.focus();
    try {
      await add.run({
        meetingId: meeting.id,
        label: String(meeting.agenda.length + 1),
        title: text,
        minutes: FIRST_MINUTES,
        presenterId: null,
        caseId: null,
        purpose: '',
      });
      change('');
      settle();
      setProblem(undefined);
      tell(say('agenda.added', { title: text }));
    } catch (error) {
      const words = inWords(error);
      setProblem([words.title, ...words.details].join(' '));
    }
    input.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to Enter of the box inside.
    <div
      className="flex min-w-80 max-w-2xl flex-1 items-end gap-2"
      onKeyDown={(event) => {
        if (!isPlainEnter(event) || event.target !== input.current) return;
        event.preventDefault();
        void commit();
      }}
    >
      {banner}
      <TextField
        label={say('agenda.addLabel')}
        help={say('agenda.addHelp')}
        value={title}
        onChange={change}
        error={problem}
        inputRef={input}
        className="flex-1"
      />
      <Button variant="outline" icon="plus" isPending={add.isRunning} onPress={() => void commit()}>
        {say('agenda.addButton')}
      </Button>
    </div>
  );
}
