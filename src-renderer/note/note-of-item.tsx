import { useCallback, useEffect, useRef, useState } from 'react';
import { AppError } from '../../src-main/contract/error.ts';
import type { Note } from '../../src-main/contract/note.ts';
import { api } from '../api.ts';
import { useSitting } from '../meeting/sitting.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { AutosaveMark } from '../ui/autosave-mark.tsx';
import { Banner } from '../ui/banner.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useAutosave } from '../ui/use-autosave.ts';
import { NoteConflict } from './note-conflict.tsx';

/**
 * 議事メモ of the item shown. They are read once when the item is shown and then belong to this screen: a save must not
 * make everything else be asked again with every second of typing, so it goes to the client directly.
 */
export function NoteOfItem() {
  const inWords = useErrorText();
  const { meeting, item } = useSitting();
  const [note, setNote] = useState<Note | null>(null);
  const [error, setError] = useState<unknown>(null);
  const itemId = item?.id ?? '';
  useEffect(() => {
    let isShown = true;
    readNote(meeting.id, itemId).then(
      (found) => isShown && setNote(found),
      (problem: unknown) => isShown && setError(problem),
    );
    return () => {
      isShown = false;
    };
  }, [meeting.id, itemId]);
  if (error) return <Banner tone="error" title={inWords(error).title} />;
  return note ? <NoteEditor stored={note} meetingId={meeting.id} /> : null;
}

async function readNote(meetingId: string, agendaItemId: string): Promise<Note> {
  const notes = await api.note.forMeeting({ meetingId });
  return (
    notes.find((note) => note.agendaItemId === agendaItemId) ?? {
      agendaItemId,
      text: '',
      revision: 0,
      savedAt: '1970-01-01T00:00:00.000Z',
    }
  );
}

function NoteEditor({ stored, meetingId }: { stored: Note; meetingId: string }) {
  const say = useText('note');
  const { isFrozen } = useSitting();
  const revision = useRef(stored.revision);
  const [theirs, setTheirs] = useState<Note | null>(null);
  const { agendaItemId } = stored;

  const save = useCallback(
    async (text: string) => {
      try {
        const saved = await api.note.save({ agendaItemId, text, revision: revision.current });
        revision.current = saved.revision;
        setTheirs(null);
      } catch (error) {
        if (error instanceof AppError && error.code === 'conflict') {
          const now = await readNote(meetingId, agendaItemId);
          // The answer to an own save may have been lost: what is stored is then this very text.
          if (now.text === text) {
            revision.current = now.revision;
            setTheirs(null);
            return;
          }
          setTheirs(now);
        }
        throw error;
      }
    },
    [agendaItemId, meetingId],
  );
  const { value, change, blur, state, retry } = useAutosave(`note ${agendaItemId}`, stored.text, save);
  const settle = (text: string) => {
    if (theirs) revision.current = theirs.revision;
    setTheirs(null);
    change(text);
    retry();
  };

  if (isFrozen)
    return (
      <section className="flex flex-col gap-1">
        <h3 className="font-700">{say('readOnly')}</h3>
        <p className="rounded-8 border border-line bg-canvas p-3 leading-relaxed whitespace-pre-wrap">
          {stored.text || say('empty')}
        </p>
      </section>
    );
  return (
    <div className="flex flex-col gap-1" data-note={state.kind}>
      {theirs && <NoteConflict mine={value} theirs={theirs.text} onSettle={settle} />}
      <TextArea label={say('title')} help={say('help')} value={value} onChange={change} onBlur={blur} rows={6} />
      <div className="flex min-h-6 justify-end">{!theirs && <AutosaveMark state={state} onRetry={retry} />}</div>
    </div>
  );
}
