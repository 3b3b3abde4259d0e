import { AppError, ruleViolated } from '../../contract/error.ts';
import type { Note } from '../../contract/note.ts';
import type { Context } from '../context.ts';
import { agendaItemById } from '../meeting/queries.ts';

/** Autosave of one item's notes. A first save has revision 0. */
export async function save(
  ctx: Context,
  input: { readonly agendaItemId: string; readonly text: string; readonly revision: number },
): Promise<Note> {
  const item = await agendaItemById(ctx, input.agendaItemId);
  const minutes = await ctx.trx
    .selectFrom('minutes')
    .select('id')
    .where('meetingId', '=', item.meetingId)
    .where('state', '=', 'approved')
    .executeTakeFirst();
  if (minutes) throw ruleViolated({ rule: 'minutes-are-approved' });
  const stored = await ctx.trx
    .selectFrom('note')
    .select('revision')
    .where('agendaItemId', '=', item.id)
    .executeTakeFirst();
  const revision = stored?.revision ?? 0;
  if (revision !== input.revision) throw new AppError('conflict', { currentVersion: revision });
  const note: Note = {
    agendaItemId: item.id,
    text: input.text,
    revision: revision + 1,
    savedAt: ctx.now().toISOString(),
  };
  await ctx.trx
    .insertInto('note')
    .values({ ...note, meetingId: item.meetingId })
    .onConflict((conflict) =>
      conflict.column('agendaItemId').doUpdateSet({ text: note.text, revision: note.revision, savedAt: note.savedAt }),
    )
    .execute();
  return note;
}
