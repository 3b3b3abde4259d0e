import type { Transaction } from 'kysely';
import { breakGlass, GLASS_MINUTES } from '../../contract/break-glass.ts';
import type { Operation } from '../../contract/operation.ts';
import { shownGlass } from '../access/break-glass.ts';
import { appendEntry } from '../audit/writer.ts';
import type { Database } from '../db/schema.ts';
import type { Glass } from '../need-to-know/rules.ts';
import type { OpenOffice } from '../session.ts';
import { actingAs, appendDeclared } from './entries.ts';

/**
 * Held beside the open office and never stored: locking ends it, whatever else happens. By the moment of the sign-in, which
 * stays the same while a session lasts, also when the office goes on under a new key.
 */
const OPEN = new WeakMap<Date, Glass>();

/** Also under a clock that was set back behind the opening, which would make it last. */
const isOver = ({ until }: Glass, now: Date): boolean =>
  now >= until || now.getTime() < until.getTime() - GLASS_MINUTES * 60_000;

/** 緊急アクセス that stands open now; none once its time is over. */
export function glassOf(office: OpenOffice): Glass | null {
  const glass = OPEN.get(office.signedInAt);
  return glass && !isOver(glass, office.pen.now()) ? glass : null;
}

/** Opens one in the place of whatever stood open, or ends it. */
export function setGlass(office: OpenOffice, glass: Glass | null): void {
  if (glass) OPEN.set(office.signedInAt, glass);
  else OPEN.delete(office.signedInAt);
}

/** Notes that the half hour of a glass is over, before anything else is answered. Nothing waits for the moment itself. */
export async function noteGlassOver(office: OpenOffice): Promise<void> {
  const glass = OPEN.get(office.signedInAt);
  if (!glass || !isOver(glass, office.pen.now())) return;
  await office.kysely.transaction().execute((trx) => appendGlassEnd(office, trx));
  OPEN.delete(office.signedInAt);
}

/** The end of whatever glass stands open, by the time that is over or by the lock that is about to come. */
export async function appendGlassEnd(office: OpenOffice, trx: Transaction<Database>): Promise<void> {
  const glass = OPEN.get(office.signedInAt);
  if (!glass) return;
  const now = office.pen.now();
  const hasRunOut = isOver(glass, now);
  const endedAt = (hasRunOut ? glass.until : now).toISOString();
  await trx.insertInto('breakGlassEnd').values({ glassId: glass.id, endedAt }).execute();
  const why = hasRunOut ? 'time' : 'lock';
  await appendDeclared(office, trx, breakGlass.endGlass, {}, { ended: shownGlass(glass) }, { why });
}

/** A look that was taken through the glass: the entry that the operation declares, or one of its own, with a reference to the opening. */
export async function appendLook(
  office: OpenOffice,
  trx: Transaction<Database>,
  glass: Glass,
  { name, operation }: { readonly name: string; readonly operation: Operation },
  input: unknown,
  output: unknown,
): Promise<void> {
  const opened = await trx
    .selectFrom('auditEntry')
    .select('seq')
    .where('type', '=', 'access.break-glass-opened')
    .where('subject', '=', glass.id)
    .executeTakeFirstOrThrow();
  const ref = `#${opened.seq}`;
  await trx
    .insertInto('breakGlassLook')
    .values({ glassId: glass.id, operation: name, at: office.pen.now().toISOString() })
    .execute();
  const { audit } = operation;
  if (audit.event === null)
    await appendEntry(trx, office.pen, {
      type: 'access.break-glass-looked',
      actor: actingAs(office.actor, operation.roles),
      subject: glass.id,
      facts: { caseRef: glass.caseId, meetingRef: glass.meetingId, refs: [ref], detail: { operation: name } },
      body: null,
    });
  else {
    const facts: typeof audit.facts = (given, made) => {
      const stated = audit.facts?.(given, made) ?? {};
      return { ...stated, refs: [...(stated.refs ?? []), ref] };
    };
    await appendDeclared(office, trx, { ...operation, audit: { ...audit, facts } }, input, output);
  }
}
