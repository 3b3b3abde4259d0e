import type { Transaction } from 'kysely';
import { AppError } from '../../contract/error.ts';
import type { AuditFacts, Json } from '../../contract/operation.ts';
import type { Role } from '../../contract/role.ts';
import { canonicalize } from '../../log/canonical.ts';
import { commitBody, type Entry, sealEntry } from '../../log/entry.ts';
import { appendLeaf, decodeFrontier, emptyFrontier, encodeFrontier, leafHash, rootOf } from '../../log/tree.ts';
import type { Database } from '../db/schema.ts';
import { CHUNK } from './bits.ts';
import { clockJump, type Moment } from './clock-rule.ts';
import { indexChunks } from './index-chunks.ts';
import { isFrontierSound } from './records.ts';

/** Who signs, and what of the machine stands in every entry. */
export interface Pen {
  readonly origin: string;
  readonly device: string;
  readonly app: string;
  /** Identifies one run of the core; `mono` counts milliseconds within it. */
  readonly boot: string;
  readonly now: () => Date;
  readonly monotonic: () => number;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly keyId: string;
  sign(bytes: Uint8Array): Uint8Array;
}

/** One thing to be logged. */
export interface Happening {
  readonly type: string;
  readonly actor: { readonly accountId: string; readonly role: Role | null } | null;
  readonly subject: string | null;
  readonly facts: AuditFacts;
  readonly body: Json | null;
}

const CLOCK_JUMPED = 'office.clock-jumped';
/** What the application notes by itself. */
const NOTED = { actor: null, subject: null, body: null } as const;

/** Appends an entry in the caller's transaction; the caller commits. The only code that writes the log. */
export async function appendEntry(trx: Transaction<Database>, pen: Pen, happening: Happening): Promise<number> {
  const head = await trx.selectFrom('logHead').selectAll().where('id', '=', 1).executeTakeFirst();
  if (head && !isFrontierSound(head)) throw damaged();
  const frontier = head ? decodeFrontier(head.size, head.frontier) : emptyFrontier;
  const newest = await newestMoment(trx, frontier.size);
  const prevRoot = Buffer.from(rootOf(frontier)).toString('hex');
  const ts = pen.now().toISOString();
  const mono = Math.max(0, Math.round(pen.monotonic()));
  const jump = happening.type === CLOCK_JUMPED ? null : clockJump(newest, { ts, mono, boot: pen.boot });
  if (jump !== null) {
    // First, and in the same transaction: whatever follows bears the new time.
    await appendEntry(trx, pen, { ...NOTED, type: CLOCK_JUMPED, facts: { detail: { seconds: jump } } });
    return appendEntry(trx, pen, happening);
  }
  const nonce = happening.body === null ? null : pen.randomBytes(32);
  const { facts } = happening;
  const entry: Entry = {
    v: 1,
    origin: pen.origin,
    seq: frontier.size,
    type: happening.type,
    ts,
    mono,
    boot: pen.boot,
    prevTs: head?.ts ?? null,
    actor: happening.actor?.accountId ?? null,
    keyId: pen.keyId,
    role: happening.actor?.role ?? null,
    device: pen.device,
    app: pen.app,
    subject: happening.subject,
    caseRef: facts.caseRef ?? null,
    meetingRef: facts.meetingRef ?? null,
    recipients: facts.recipients ?? [],
    purpose: null,
    legalBasis: facts.legalBasis ?? [],
    fields: facts.fields ?? [],
    medium: facts.medium ?? null,
    refs: facts.refs ?? [],
    detail: facts.detail ?? {},
    prevSize: frontier.size,
    prevRoot,
    bodyCommit: nonce && happening.body !== null ? commitBody(nonce, happening.body) : null,
  };
  const leaf = sealEntry(entry, pen.sign);
  const hash = leafHash(leaf);
  const next = appendLeaf(frontier, hash);
  await trx
    .insertInto('auditEntry')
    .values({
      seq: entry.seq,
      leaf,
      leafHash: Buffer.from(hash).toString('hex'),
      type: entry.type,
      ts,
      actor: entry.actor,
      subject: entry.subject,
      caseRef: entry.caseRef,
      meetingRef: entry.meetingRef,
    })
    .execute();
  if (nonce && happening.body !== null)
    await trx
      .insertInto('auditBody')
      .values({ seq: entry.seq, nonce: Buffer.from(nonce).toString('base64'), body: canonicalize(happening.body) })
      .execute();
  const row = {
    id: 1,
    size: next.size,
    root: Buffer.from(rootOf(next)).toString('hex'),
    frontier: encodeFrontier(next),
    ts,
  };
  if (next.size % CHUNK === 0) await indexChunks(trx, next.size);
  if (head) await trx.updateTable('logHead').set(row).where('id', '=', 1).execute();
  else await trx.insertInto('logHead').values(row).execute();
  return entry.seq;
}

/**
 * When the newest entry was written. A log whose entries do not reach its stated head was altered from outside: nothing
 * more is written to it.
 */
async function newestMoment(trx: Transaction<Database>, size: number): Promise<Moment | null> {
  const newest = await trx
    .selectFrom('auditEntry')
    .select(['seq', 'leaf'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  if ((newest === undefined ? 0 : newest.seq + 1) !== size) throw damaged();
  if (newest === undefined) return null;
  const { ts, mono, boot } = (JSON.parse(newest.leaf) as { readonly entry: Moment }).entry;
  return { ts, mono, boot };
}

const damaged = (): AppError => new AppError('file_refused', { reason: 'log-damaged' });
