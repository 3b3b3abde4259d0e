import { formatCheckpoint, signNote } from '../../log/checkpoint.ts';
import { localDay } from '../local-time.ts';
import type { OpenOffice, ServerSession } from '../session.ts';
import { addNote, momentOf } from './witness.ts';

/**
 * 検証点: signs the present head of the log as a C2SP checkpoint, with the moment as an extension line, keeps it beside
 * the office file and hands it to the witness folder. A witness that is away is noted and keeps nothing else waiting; nor
 * does a folder that takes no checkpoint: what the checkpoint is about has committed, and must not look as if it had not.
 */
export async function writeCheckpoint(office: OpenOffice): Promise<string | null> {
  const head = await office.kysely.selectFrom('logHead').select(['size', 'root']).executeTakeFirst();
  if (!head) return null;
  const { origin } = office.pen;
  const text = `${formatCheckpoint({ origin, size: head.size, root: head.root })}${office.pen.now().toISOString()}\n`;
  const note = signNote(text, [{ name: origin, publicKey: office.vault.who.publicKey, sign: office.pen.sign }]);
  await office.vault.writeCheckpoint(note).catch(noteUnkept);
  await tellWitness(office, { note, size: head.size }).catch(noteUnkept);
  return note;
}

const noteUnkept = (error: unknown): void => {
  const { code } = error as { readonly code?: unknown };
  process.stderr.write(`checkpoint not kept: ${typeof code === 'string' ? code : 'failed'}\n`);
};

/** The first checkpoint of a day: if the newest one is of another day, or there is none. */
export async function writeCheckpointOfDay(office: OpenOffice): Promise<void> {
  const newest = await office.vault.newestCheckpoint();
  const at = newest === null ? null : momentOf(newest);
  if (at === null || localDay(at) !== localDay(office.pen.now().toISOString())) await writeCheckpoint(office);
}

async function tellWitness(office: OpenOffice, kept: { readonly note: string; readonly size: number }): Promise<void> {
  const witness = await office.kysely.selectFrom('witness').selectAll().executeTakeFirst();
  if (!witness) return;
  const outcome = await addNote(witness.folder, office.pen.origin, kept).then(
    () => ({ newest: kept.size, problem: null }),
    (error: unknown) => ({ newest: witness.newest, problem: String((error as { code?: unknown }).code ?? 'failed') }),
  );
  await office.kysely.updateTable('witness').set(outcome).where('id', '=', 1).execute();
}

/** Ends a session: checkpoint first, then the file is closed and the keys are zeroed, whatever became of the checkpoint. */
export async function closeWithCheckpoint(office: OpenOffice, session: ServerSession): Promise<void> {
  try {
    await writeCheckpoint(office);
  } finally {
    await session.close();
  }
}
