import type { Transaction } from 'kysely';
import type { AppError } from '../../contract/error.ts';
import type { Json, Operation } from '../../contract/operation.ts';
import { actingRole, type Role, type Roles } from '../../contract/role.ts';
import { sign } from '../../log/keys.ts';
import { RESTORED } from '../../log/verify-restores.ts';
import { appendEntry } from '../audit/writer.ts';
import type { Actor } from '../context.ts';
import { PENDING_NOTES, type PendingNote } from '../db/pending-notes.ts';
import type { Database } from '../db/schema.ts';
import type { Joined } from '../opening.ts';
import type { OpenOffice } from '../session.ts';
import { withThoseConcerned } from './those-concerned.ts';

/** The account as an entry names it, in the capacity in which it calls. */
export function actingAs(actor: Actor, roles: Roles): { readonly accountId: string; readonly role: Role | null } {
  return { accountId: actor.accountId, role: actingRole(roles, actor.roles) };
}

/** Appends the entry that an operation declares; `extra` is what only its gate knows. */
export async function appendDeclared(
  office: OpenOffice,
  trx: Transaction<Database>,
  operation: Operation,
  input: unknown,
  output: unknown,
  extra: { readonly [name: string]: Json } = {},
): Promise<void> {
  const { audit } = operation;
  if (audit.event === null) return;
  const facts = await withThoseConcerned(trx, audit.event, audit.facts?.(input, output) ?? {});
  await appendEntry(trx, office.pen, {
    type: audit.event,
    actor: actingAs(office.actor, operation.roles),
    subject: audit.subject?.(input, output) ?? null,
    facts: { ...facts, detail: { ...facts.detail, ...extra } },
    body: audit.body?.(input, output) ?? null,
  });
}

/** A key joins the log: its entry and the rows that go with it. */
export async function appendJoined(office: OpenOffice, trx: Transaction<Database>, joined: Joined): Promise<void> {
  await joined.write(trx);
  const { signer } = joined;
  // The sheets' key is nobody's, and the account's own is not in the log yet.
  const pen = signer
    ? { ...office.pen, keyId: signer.keyId, sign: (bytes: Uint8Array) => sign(signer.privateKey, bytes) }
    : office.pen;
  await appendEntry(trx, pen, {
    type: joined.event,
    actor: signer ? null : actingAs(office.actor, 'anyone'),
    subject: office.actor.accountId,
    facts: { detail: joined.detail },
    body: null,
  });
}

/** 拒否の記録: a call refused by role or rule, in a transaction of its own, without what was typed. */
export async function appendRefusal(
  office: OpenOffice,
  { name, operation }: { readonly name: string; readonly operation: Operation },
  error: AppError,
): Promise<void> {
  const { code, violations } = error.shape;
  await office.kysely.transaction().execute((trx) =>
    appendEntry(trx, office.pen, {
      type: 'call.refused',
      actor: actingAs(office.actor, operation.roles),
      subject: null,
      facts: { detail: { operation: name, code, rules: violations.map((violation) => violation.rule) } },
      body: null,
    }),
  );
}

/** Failed attempts that were counted while the office was closed; noted at the next opening. */
export async function appendFailedSignIns(office: OpenOffice, trx: Transaction<Database>): Promise<void> {
  for (const { loginName, at } of office.vault.failures)
    await appendEntry(trx, office.pen, {
      type: 'access.sign-in-failed',
      actor: null,
      subject: null,
      facts: { detail: { loginName, at } },
      body: null,
    });
}

/** What befell the office while nobody could sign for it; entered and struck off in one transaction. */
export async function appendPendingNotes(office: OpenOffice, trx: Transaction<Database>): Promise<void> {
  for (const note of office.vault.pendingNotes) if (note.event !== RESTORED) await appendNote(office, trx, note);
  await trx.deleteFrom('officeMeta').where('key', '=', PENDING_NOTES).execute();
}

/**
 * A restore that was stopped before its entry. It comes before any other: its proofs are of the log as the backup has it.
 * The restore that is going on right now writes an entry of its own.
 */
export async function appendLateRestore(
  office: OpenOffice,
  trx: Transaction<Database>,
  { audit }: Operation,
): Promise<void> {
  if (audit.event === RESTORED) return;
  for (const note of office.vault.pendingNotes) if (note.event === RESTORED) await appendNote(office, trx, note);
}

async function appendNote(office: OpenOffice, trx: Transaction<Database>, note: PendingNote): Promise<void> {
  const { event: type, detail, body } = note;
  await appendEntry(trx, office.pen, { type, actor: null, subject: null, facts: { detail }, body: body ?? null });
}
