import { useEffect, useState } from 'react';
import { meeting as operations } from '../../../src-main/contract/meeting.ts';
import { api } from '../../api.ts';
import { useText } from '../../text/use-text.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../../ui/form.tsx';
import { FormTime } from '../../ui/form-fields.tsx';
import { say as tell } from '../../ui/status-store.ts';
import { flushAutosaves } from '../../ui/use-autosave.ts';
import { useFirstFocus } from '../../ui/use-first-focus.ts';
import { useCommandOf } from '../../use-operation.ts';
import { itemName } from '../agenda-words.ts';
import { useSitting } from '../sitting.ts';

/** 閉会の確認: what would be left open, then the time. */
export function ClosingWindow() {
  const say = useText('meeting');
  const { window, show } = useSitting();
  return (
    <Dialog title={say('session.closeTitle')} isOpen={window?.kind === 'closing'} onClose={() => show(null)}>
      <Closing />
    </Dialog>
  );
}

function Closing() {
  const say = useText('meeting');
  const { meeting, room, clock, show } = useSitting();
  const close = useCommandOf(api.meeting.close);
  const [areNotesSaved, setNotesSaved] = useState<boolean | null>(null);
  useEffect(() => {
    void flushAutosaves().then(() => setNotesSaved(document.querySelector('[data-note="failed"]') === null));
  }, []);
  const form = useSchemaForm(operations.close.input, {
    id: meeting.id,
    at: clock.isToday ? clock.time : clock.time > meeting.endsAt ? clock.time : meeting.endsAt,
  });
  const inRoom = room.filter((person) => person.presences.some((presence) => presence.leftAt === null));
  const untold = inRoom.filter((person) => !person.isTold).map((person) => person.member.name);
  const unfinished = meeting.agenda.filter((item) => item.state === 'waiting').map(itemName);
  const list = (names: readonly string[]): string => names.join('\n') || say('session.closeNothing');
  useFirstFocus(form, 'at');
  return (
    <Form
      form={form}
      label={say('session.closeTitle')}
      onCommit={async (input) => {
        await flushAutosaves();
        await close.run(input);
        clock.used(input.at);
        tell(say('session.closed', { time: input.at }));
        show(null);
      }}
    >
      <DefinitionList
        entries={[
          {
            term: say('session.closeNotes'),
            value: areNotesSaved === null ? '' : say(areNotesSaved ? 'session.notesSaved' : 'session.notesOpen'),
          },
          { term: say('session.closeItems'), value: list(unfinished) },
          ...(meeting.handlesPersonalData ? [{ term: say('session.closeUntold'), value: list(untold) }] : []),
          { term: say('session.closeRoom'), value: say('session.closeRoomWords', { count: inRoom.length }) },
        ]}
      />
      <FormTime control={form.control} name="at" label={say('session.closeTime')} isRequired />
      <div className="flex flex-wrap items-center justify-end gap-4 pb-3">
        <span className="text-[0.9375rem] text-muted">{say('session.closeThen')}</span>
        <CommitButton>{say('session.close')}</CommitButton>
      </div>
    </Form>
  );
}
