import { randomUUID } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely';
import type { Role } from '../../src-main/contract/role.ts';
import { indexChunks } from '../../src-main/core/audit/index-chunks.ts';
import type { Database } from '../../src-main/core/db/schema.ts';
import { type Entry, sealEntry } from '../../src-main/log/entry.ts';
import { sign } from '../../src-main/log/keys.ts';
import {
  appendLeaf,
  decodeFrontier,
  encodeFrontier,
  type Frontier,
  leafHash,
  rootOf,
} from '../../src-main/log/tree.ts';
import { type Keys, stealKeys } from './attacker.ts';
import { type StolenOffice, steal, withFile } from './by-hand.ts';
import { openOffice } from './core.ts';
import { beginLargeScript, type Clerk, type Script } from './large-log-script.ts';
import { PASSWORDS } from './passwords.ts';

/** A real office whose log is long. Open it with a core of its own (`officeFolder`: the folder given) or with {@link withFile}. */
export interface LargeLog {
  readonly office: StolenOffice;
  readonly size: number;
  /** Root over all entries, hexadecimal. */
  readonly root: string;
  /** Who is spoken of in so many disclosures, spread evenly over the log. */
  readonly person: { readonly id: string; readonly disclosures: number };
  /** Everybody who signs. */
  readonly clerks: readonly Clerk[];
  /** Their signing keys. */
  readonly keys: Keys;
}

/** Entries of one transaction. */
const STEP = 20_000;
/** Rows of one INSERT: short enough that the dialect keeps the statement. */
const ROWS = 100;
const COLUMNS = 'seq, leaf, leafHash, type, ts, actor, subject, caseRef, meetingRef';
const MOST_OF_ONE = 2_000;
/** The indexes of a long log lie in memory while it is written. */
const CACHE_KIBIBYTES = 400_000;

/**
 * Founds an office in `folder` and fills its log up to `entries`, at some 8,000 a second: every entry is signed, hashed
 * and indexed as the application does it, but many of them stand in one transaction.
 */
export async function buildLargeLog(folder: string, entries: number): Promise<LargeLog> {
  const path = join(folder, 'office.tasuki');
  const founded = await openOffice('staff');
  await founded.core.server.lock('user');
  cpSync(join(founded.folder, 'office.tasuki'), path, { recursive: true });
  await founded.close();
  const office = await steal(path, 'admin', PASSWORDS.admin);
  const keys = await stealKeys(office);
  return withFile(office, async (file) => {
    const kysely = file as Kysely<Database>;
    await sql.raw(`PRAGMA cache_size = -${CACHE_KIBIBYTES}`).execute(kysely);
    const head = await kysely.selectFrom('logHead').selectAll().executeTakeFirstOrThrow();
    const disclosures = Math.min(MOST_OF_ONE, Math.floor(entries / 10));
    const person = { id: randomUUID(), disclosures };
    const clerks = await clerksOf(kysely);
    const script = beginLargeScript({
      origin: office.origin,
      clerks,
      person,
      from: head.size,
      to: entries,
      ts: head.ts ?? '',
    });
    let frontier = decodeFrontier(head.size, head.frontier);
    while (frontier.size < entries) {
      const end = Math.min(entries, frontier.size + STEP);
      frontier = await kysely.transaction().execute((trx) => write(trx, script, keys, frontier, end));
    }
    return { office, size: frontier.size, root: hex(rootOf(frontier)), person, clerks, keys };
  });
}

/** Everybody who may sign, as the founding entries enrolled them. */
async function clerksOf(kysely: Kysely<Database>): Promise<readonly Clerk[]> {
  const rows = await kysely
    .selectFrom('auditEntry')
    .select('leaf')
    .where('type', 'in', ['office.founded', 'account.enrolled'])
    .execute();
  return rows.map(({ leaf }) => {
    const { detail, keyId } = (JSON.parse(leaf) as { entry: Entry }).entry;
    return {
      account: String(detail['enrolledAccount']),
      role: (detail['roles'] as Role[])[0] as Role,
      keyId: keyId ?? '',
    };
  });
}

async function write(
  trx: Transaction<Database>,
  script: Script,
  keys: Keys,
  from: Frontier,
  end: number,
): Promise<Frontier> {
  let frontier = from;
  let values: (string | number | null)[] = [];
  let rows = 0;
  let ts = '';
  const flush = async (): Promise<void> => {
    const places = Array.from({ length: rows }, () => '(?,?,?,?,?,?,?,?,?)').join(',');
    if (rows > 0)
      await trx.executeQuery(CompiledQuery.raw(`INSERT INTO auditEntry (${COLUMNS}) VALUES ${places}`, values));
    values = [];
    rows = 0;
  };
  while (frontier.size < end) {
    const entry = script.next(frontier.size, hex(rootOf(frontier)));
    const key = keys.get(entry.keyId ?? '');
    if (!key) throw new Error('no such key');
    const leaf = sealEntry(entry, (bytes) => sign(key.privateKey, bytes));
    const digest = leafHash(leaf);
    const { seq, type, actor, subject, caseRef, meetingRef } = entry;
    values.push(seq, leaf, hex(digest), type, entry.ts, actor, subject, caseRef, meetingRef);
    rows += 1;
    ts = entry.ts;
    frontier = appendLeaf(frontier, digest);
    if (rows === ROWS) await flush();
  }
  await flush();
  await indexChunks(trx, end);
  const head = { size: end, root: hex(rootOf(frontier)), frontier: encodeFrontier(frontier), ts };
  await trx.updateTable('logHead').set(head).where('id', '=', 1).execute();
  return frontier;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
