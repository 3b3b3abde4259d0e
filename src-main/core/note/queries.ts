import type { Note } from '../../contract/note.ts';
import type { ReadContext } from '../context.ts';

/** 議事メモ of a meeting, in the order of the agenda. */
export async function forMeeting(
  ctx: Pick<ReadContext, 'trx'>,
  input: { readonly meetingId: string },
): Promise<Note[]> {
  const rows = await ctx.trx
    .selectFrom('note')
    .innerJoin('agendaItem', 'agendaItem.id', 'note.agendaItemId')
    .selectAll('note')
    .where('note.meetingId', '=', input.meetingId)
    .orderBy('agendaItem.position')
    .execute();
  return rows.map(({ meetingId: _meeting, ...note }) => note);
}
