import type { Verification } from '../../contract/audit.ts';
import { verifyLog } from '../../log/verify.ts';
import type { ReadOnceOffice } from '../context.ts';
import { compareRecords } from './compare-records.ts';
import { isFrontierSound, isMirrored, logRecords, type StoredEntry } from './records.ts';

/** Problems shown at most; the first says where to look. */
const SHOWN = 100;

type Fault = Verification['problems'][number];

/**
 * Every leaf, root, signature and commitment, against the stated head and the checkpoints kept beside the file; then
 * what only the office has: the columns beside each leaf, the frontier, and every 情報共有の記録 against the content its
 * entry committed to.
 */
export async function verifyOffice(
  office: ReadOnceOffice,
  onProgress: (done: number, total: number) => void,
): Promise<Verification> {
  const head = (await office.trx.selectFrom('logHead').selectAll().executeTakeFirst()) ?? null;
  const beside: Fault[] = [];
  const verdict = await verifyLog({
    origin: office.origin,
    records: mirrored(logRecords(office), beside),
    head: head && { size: head.size, root: head.root },
    checkpoints: await office.checkpoints(),
    onProgress: (done) => onProgress(done, head?.size ?? done),
  });
  if (head === null) beside.push({ seq: verdict.size, code: 'head-missing' });
  else if (!isFrontierSound(head)) beside.push({ seq: head.size, code: 'frontier' });
  beside.push(...(await compareRecords(office)));
  const bad = [verdict.firstBad, ...beside.map((fault) => fault.seq)].filter((seq) => seq !== null);
  return {
    isSound: verdict.ok && beside.length === 0,
    size: verdict.size,
    root: verdict.root,
    firstBad: bad.length === 0 ? null : Math.min(...bad),
    problems: [...verdict.problems, ...beside]
      .slice(0, SHOWN)
      .map(({ seq, code, detail }) => ({ seq, code, ...(detail === undefined ? {} : { detail }) })),
    checkpoints: verdict.checkpoints.matched,
    hasAnchor: verdict.checkpoints.matched > 0,
    signatures: verdict.counts.signatures,
  };
}

async function* mirrored(records: AsyncIterable<StoredEntry>, found: Fault[]): AsyncGenerator<StoredEntry> {
  for await (const record of records) {
    if (!isMirrored(record)) found.push({ seq: record.seq, code: 'column-differs' });
    yield record;
  }
}
