import type { Transaction } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { RunningSession } from './rules.ts';

/** The meeting that is in session and who opened it, as the log has it; null when none is. */
export async function runningSession(trx: Transaction<Database>): Promise<RunningSession | null> {
  const meeting = await trx
    .selectFrom('meeting')
    .select(['id', 'heldOn'])
    .where('state', '=', 'in-session')
    .executeTakeFirst();
  if (!meeting) return null;
  const opening = await trx
    .selectFrom('auditEntry')
    .select('actor')
    .where('type', '=', 'meeting.opened')
    .where('subject', '=', meeting.id)
    .orderBy('seq', 'desc')
    .executeTakeFirst();
  return { heldOn: meeting.heldOn, openedById: opening?.actor ?? null };
}
