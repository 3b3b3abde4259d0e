import type { Kysely } from 'kysely';
import type { Reviewed } from '../../contract/audit-log.ts';
import { AppError } from '../../contract/error.ts';
import type { Progress } from '../../contract/port.ts';
import { readBundle } from '../../log/bundle-reader.ts';
import { leafHash } from '../../log/tree.ts';
import { unsealBundle } from '../../log/unseal.ts';
import type { Database, LabelKind } from '../db/schema.ts';
import { indexChunks } from './index-chunks.ts';
import { entryOfLeaf } from './leaf-entry.ts';
import type { ReviewedLog } from './reviewed-log.ts';

/** Rows of one INSERT. */
const BATCH = 500;
/** Where age begins; an open bundle begins with a brace. */
const AGE = 'age-encryption.org/v1';

/** Lines of a bundle, sealed or open. Throws `file_refused` when it is sealed for somebody else or is none. */
export async function* linesOfBundle(
  bytes: Uint8Array,
  passphrase: string,
  withOwnKey: () => AsyncIterable<string>,
): AsyncGenerator<string> {
  const isSealed = Buffer.from(bytes.subarray(0, AGE.length)).toString('latin1') === AGE;
  if (!isSealed) {
    yield* linesOf(bytes);
    return;
  }
  try {
    yield* passphrase === '' ? withOwnKey() : unsealBundle(bytes, { kind: 'passphrase', passphrase });
  } catch (error) {
    if (error instanceof TypeError) throw new AppError('file_refused', { reason: `bundle-${error.message}` });
    throw error;
  }
}

/**
 * Takes a bundle into memory: its leaves as they are, the names that came with it, the checkpoints. Nothing is judged
 * here; what cannot be read is kept as it is, for the verifier to name.
 */
export async function loadBundle(
  lines: AsyncIterable<string>,
  into: ReviewedLog,
  onProgress: (progress: Progress) => void,
): Promise<Reviewed> {
  const { kysely } = into;
  let head: { origin: string; size: number; root: string } | null = null;
  let hasContent = false;
  let entries: BundleRecord[] = [];
  let labels: { id: string; kind: LabelKind; text: string }[] = [];
  let count = 0;
  try {
    for await (const line of readBundle(lines)) {
      if (line.kind === 'header') head = line;
      else if (line.kind === 'checkpoint') into.keep(line.note);
      else if (line.kind === 'label') labels.push(line.label);
      else {
        entries.push(line);
        hasContent ||= line.body !== undefined;
        count += 1;
      }
      if (entries.length === BATCH) {
        await insertEntries(kysely, entries);
        entries = [];
        onProgress({ step: 'read', done: count, total: head?.size ?? count });
      }
    }
  } catch (error) {
    if (error instanceof TypeError) throw new AppError('file_refused', { reason: 'not-a-bundle' });
    throw error;
  }
  if (!head) throw new AppError('file_refused', { reason: 'not-a-bundle' });
  await insertEntries(kysely, entries);
  labels = [...new Map(labels.map((label) => [label.id, label])).values()];
  const officeName = labels.find(({ id }) => id === head?.origin)?.text ?? '';
  for (let at = 0; at < labels.length; at += BATCH)
    await kysely
      .insertInto('auditLabel')
      .values(labels.slice(at, at + BATCH))
      .execute();
  await kysely
    .insertInto('logHead')
    .values({ id: 1, size: head.size, root: head.root, frontier: '', ts: null })
    .execute();
  await kysely.transaction().execute((trx) => indexChunks(trx, count));
  return { origin: head.origin, officeName, size: head.size, root: head.root, hasContent };
}

/** One entry of a bundle, as it came. */
interface BundleRecord {
  readonly seq: number;
  readonly leaf: string;
  readonly body?: { readonly nonce: string; readonly body: string } | null;
}

async function insertEntries(kysely: Kysely<Database>, records: readonly BundleRecord[]): Promise<void> {
  if (records.length === 0) return;
  await kysely
    .insertInto('auditEntry')
    .values(
      records.map(({ seq, leaf }) => {
        const entry = entryOfLeaf(leaf);
        const subject = entry?.['subject'];
        return {
          seq,
          leaf,
          leafHash: Buffer.from(leafHash(leaf)).toString('hex'),
          type: entry?.type ?? '',
          ts: entry?.ts ?? '',
          actor: entry?.actor ?? null,
          subject: typeof subject === 'string' ? subject : null,
          caseRef: entry?.caseRef ?? null,
          meetingRef: entry?.meetingRef ?? null,
        };
      }),
    )
    .execute();
  // A body that came malformed is kept as one that fits nothing, so that the verifier names it.
  const bodies = records.flatMap(({ seq, body }) =>
    body === undefined ? [] : [{ seq, ...(body ?? { nonce: '', body: '' }) }],
  );
  if (bodies.length > 0) await kysely.insertInto('auditBody').values(bodies).execute();
}

async function* linesOf(bytes: Uint8Array): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: false });
  let rest = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    const lines = (rest + decoder.decode(bytes.subarray(at, at + PIECE), { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

/** Bytes decoded at a time. */
const PIECE = 4 * 1024 * 1024;
