import { formatCheckpoint, signNote } from '../../log/checkpoint.ts';
import type { OpenOffice, ServerSession } from '../session.ts';

/** Signs the present head of the log as a C2SP checkpoint and keeps it beside the office file. */
async function writeCheckpoint(office: OpenOffice): Promise<string | null> {
  const head = await office.kysely.selectFrom('logHead').select(['size', 'root']).executeTakeFirst();
  if (!head) return null;
  const text = formatCheckpoint({ origin: office.pen.origin, size: head.size, root: head.root });
  const note = signNote(text, [
    { name: office.pen.origin, publicKey: office.vault.who.publicKey, sign: office.pen.sign },
  ]);
  await office.vault.writeCheckpoint(note);
  return note;
}

/** Ends a session: checkpoint first, then the file is closed and the keys are zeroed, whatever became of the checkpoint. */
export async function closeWithCheckpoint(office: OpenOffice, session: ServerSession): Promise<void> {
  try {
    await writeCheckpoint(office);
  } finally {
    await session.close();
  }
}
