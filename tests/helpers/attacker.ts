import { rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { Kysely, Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Json } from '../../src-main/contract/operation.ts';
import { indexChunks } from '../../src-main/core/audit/index-chunks.ts';
import { openEntry } from '../../src-main/core/db/key-ring-entry.ts';
import { readKeyRing } from '../../src-main/core/db/key-ring-file.ts';
import type { Database } from '../../src-main/core/db/schema.ts';
import { vaultPaths } from '../../src-main/core/db/vault-folder.ts';
import { type Entry, sealEntry } from '../../src-main/log/entry.ts';
import { type SigningKey, sign } from '../../src-main/log/keys.ts';
import { appendLeaf, emptyFrontier, encodeFrontier, leafHash, rootOf } from '../../src-main/log/tree.ts';
import { type StolenOffice, tamper, withFile } from './by-hand.ts';
import { PASSWORDS } from './passwords.ts';

/** One entry as it lies in the file. */
export interface Kept {
  readonly leaf: string;
  readonly body: { readonly nonce: string; readonly body: string } | null;
}

/** The signing keys of every account whose password is known, by key identifier. */
export type Keys = ReadonlyMap<string, SigningKey>;

/** Takes everybody's signing key: the most that an attacker inside the office could have. */
export async function stealKeys(office: StolenOffice): Promise<Keys> {
  const ring = await readKeyRing(vaultPaths(office.folder).keyRing);
  if (ring === null || typeof ring === 'string') throw new Error('no key ring');
  const keys = new Map<string, SigningKey>();
  for (const account of ring.accounts) {
    const password = Object.entries(PASSWORDS).find(([name]) => name === account.loginName)?.[1] ?? '';
    const opened = await openEntry(ring, account, { password });
    if (opened) keys.set(opened.keys.sign.keyId, opened.keys.sign);
  }
  return keys;
}

/** Everything in the log, in order. */
export function recordsOf(office: StolenOffice): Promise<Kept[]> {
  return withFile(office, async (kysely) => {
    const { rows } = await sql<{ leaf: string; nonce: string | null; body: string | null }>`
      SELECT leaf, nonce, body FROM auditEntry LEFT JOIN auditBody USING (seq) ORDER BY auditEntry.seq`.execute(kysely);
    return rows.map(({ leaf, nonce, body }) => ({ leaf, body: nonce && body ? { nonce, body } : null }));
  });
}

/** What a leaf says. */
export const entryIn = (kept: Kept): Entry => (JSON.parse(kept.leaf) as { entry: Entry }).entry;

/** The same record with something else in its entry, signed anew with the key that signed it (or another). */
export function resigned(kept: Kept, change: Partial<Entry>, keys: Keys): Kept {
  const entry = { ...entryIn(kept), ...change };
  const key = keys.get(entry.keyId ?? '');
  if (!key) throw new Error('no such key');
  return { ...kept, leaf: sealEntry(entry, (bytes) => sign(key.privateKey, bytes)) };
}

/** Writes everything anew from entry `from` on, so that numbers, roots, times and signatures fit together again. */
export function rechained(records: readonly Kept[], from: number, keys: Keys): Kept[] {
  let frontier = emptyFrontier;
  let prevTs: string | null = null;
  return records.map((kept, seq) => {
    const prevRoot = Buffer.from(rootOf(frontier)).toString('hex');
    const made = seq < from ? kept : resigned(kept, { seq, prevSize: seq, prevRoot, prevTs }, keys);
    frontier = appendLeaf(frontier, leafHash(made.leaf));
    prevTs = entryIn(made).ts;
    return made;
  });
}

/** Root and size of a log of these records. */
export function headOf(records: readonly Kept[]) {
  let frontier = emptyFrontier;
  for (const { leaf } of records) frontier = appendLeaf(frontier, leafHash(leaf));
  return {
    size: frontier.size,
    root: Buffer.from(rootOf(frontier)).toString('hex'),
    frontier: encodeFrontier(frontier),
  };
}

/**
 * Puts other records into the file and covers the traces: columns, head, frontier, index and records of disclosures
 * are made to fit, and the checkpoints that lie beside the file are deleted.
 */
export async function install(office: StolenOffice, records: readonly Kept[], head = headOf(records)): Promise<void> {
  await tamper(
    office,
    'DELETE FROM auditBody',
    'DELETE FROM auditEntry',
    'DELETE FROM auditPosting',
    'DELETE FROM auditChunk',
  );
  await withFile(office, async (kysely) => {
    const file = kysely as Kysely<Database>;
    await file.transaction().execute(async (trx) => {
      for (const [seq, { leaf, body }] of records.entries()) await put(trx, seq, leaf, body);
      await trx.updateTable('logHead').set(head).execute();
      await indexChunks(trx, records.length);
      const known = records.map((kept) => entryIn(kept).subject ?? '');
      await trx.deleteFrom('disclosure').where('id', 'not in', known).execute();
      for (const kept of records) await fitDisclosure(trx, kept);
    });
  });
  rmSync(vaultPaths(office.folder).checkpoints, { recursive: true, force: true });
}

/** The record in the table says what the content behind its entry now says. */
async function fitDisclosure(trx: Transaction<Database>, kept: Kept): Promise<void> {
  const { subject, type } = entryIn(kept);
  if (!type.startsWith('disclosure.') || subject === null || !kept.body) return;
  const recipientIds = JSON.stringify(bodyOf(kept)['recipientIds']);
  await trx.updateTable('disclosure').set({ recipientIds }).where('id', '=', subject).execute();
}

async function put(trx: Transaction<Database>, seq: number, leaf: string, body: Kept['body']): Promise<void> {
  const entry = (JSON.parse(leaf) as { entry: Entry }).entry;
  await trx
    .insertInto('auditEntry')
    .values({
      seq,
      leaf,
      leafHash: Buffer.from(leafHash(leaf)).toString('hex'),
      type: entry.type,
      ts: entry.ts,
      actor: entry.actor,
      subject: entry.subject,
      caseRef: entry.caseRef,
      meetingRef: entry.meetingRef,
    })
    .execute();
  if (body)
    await trx
      .insertInto('auditBody')
      .values({ seq, ...body })
      .execute();
}

/** The newest checkpoint beside an office's file: what an auditor would have taken along. */
export async function checkpointOf(folder: string): Promise<string> {
  const { checkpoints } = vaultPaths(folder);
  const newest = (await readdir(checkpoints)).sort().at(-1) ?? '';
  return readFile(`${checkpoints}/${newest}`, 'utf8');
}

/** A body with something else in it. */
export const bodyOf = (kept: Kept): Record<string, Json> => JSON.parse(kept.body?.body ?? '{}') as Record<string, Json>;
