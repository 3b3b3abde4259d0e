import { z } from 'zod';
import { command, query } from './operation.ts';
import { Id, Instant, Text } from './primitives.ts';

/** 議事メモ: what is typed under an item while the meeting runs. */
export const Note = z.object({ agendaItemId: Id, text: Text(60_000), revision: z.number().int(), savedAt: Instant });
export type Note = z.infer<typeof Note>;

export const note = {
  forMeeting: query({
    roles: ['staff', 'chair'],
    input: z.object({ meetingId: Id }),
    output: z.array(Note),
    audit: {
      event: 'note.viewed',
      subject: (input) => input.meetingId,
      facts: (input, output) => ({ meetingRef: input.meetingId, detail: { notes: output.length } }),
    },
  }),
  /** Autosave: replaces the text if `revision` is the stored one, else `conflict` with the current version. */
  save: command({
    roles: ['staff', 'chair'],
    input: z.object({ agendaItemId: Id, text: Text(60_000), revision: z.number().int() }),
    output: Note,
    audit: {
      event: 'note.saved',
      subject: (input) => input.agendaItemId,
      facts: (input, output) => ({ detail: { revision: output.revision, length: input.text.length } }),
    },
  }),
};
