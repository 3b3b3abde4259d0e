import type { Verification } from '../../contract/audit-log.ts';
import { verifyLog } from '../../log/verify.ts';
import { restoresTold } from '../../log/verify-restores.ts';
import type { VerifiedState } from '../../log/verify-state.ts';
import type { ReadOnceOffice } from '../context.ts';
import { compareIndex } from './compare-index.ts';
import { compareRecords } from './compare-records.ts';
import { isFrontierSound, isMirrored, logRecords, type StoredEntry } from './records.ts';

/** Problems shown at most; the first says where to look. */
const SHOWN = 100;

type Fault = Verification['problems'][number];

/** How to verify, and against what besides the checkpoints that the office can reach itself. */
export interface VerifyOptions {
  /** Goes on from an earlier verification; what lies before is not read again. */
  readonly resume?: VerifiedState;
  readonly notes?: readonly string[];
  readonly anchors?: readonly { readonly size: number; readonly root: string }[];
  readonly onProgress?: (done: number, total: number) => void;
}

/** The result, and where another verification may go on. */
export interface Verified {
  readonly verification: Verification;
  readonly state: VerifiedState | null;
}

/**
 * Every leaf, root, signature and commitment, against the stated head and every checkpoint at hand; then what only the
 * office has: the columns and the index beside the leaves, the frontier, and every 情報共有の記録 against the content
 * its entry committed to.
 */
export async function verifyOffice(office: ReadOnceOffice, options: VerifyOptions = {}): Promise<Verified> {
  const { resume, notes = [], anchors = [], onProgress } = options;
  const from = resume?.size ?? 0;
  const head = (await office.log.selectFrom('logHead').selectAll().executeTakeFirst()) ?? null;
  const beside: Fault[] = [];
  const held = (await office.checkpoints()).map(({ note }) => note);
  const verdict = await verifyLog({
    origin: office.origin,
    records: compared(office, from, beside),
    head: head && { size: head.size, root: head.root },
    checkpoints: [...held, ...notes],
    anchors,
    ...(resume ? { resume } : {}),
    onProgress: (done) => onProgress?.(done, head?.size ?? done),
  });
  if (head === null) beside.push({ seq: verdict.size, code: 'head-missing' });
  else if (!office.reviewed && !isFrontierSound(head)) beside.push({ seq: head.size, code: 'frontier' });
  if (!office.reviewed) beside.push(...(await compareRecords(office)));
  const bad = [verdict.firstBad, ...beside.map((fault) => fault.seq)].filter((seq) => seq !== null);
  const isSound = verdict.ok && beside.length === 0;
  return {
    verification: {
      isSound,
      size: verdict.size,
      root: verdict.root,
      from,
      firstBad: bad.length === 0 ? null : Math.min(...bad),
      problems: [...verdict.problems, ...beside]
        .slice(0, SHOWN)
        .map(({ seq, code, detail }) => ({ seq, code, ...(detail === undefined ? {} : { detail }) })),
      checkpoints: verdict.checkpoints.matched,
      hasAnchor: verdict.checkpoints.newest !== null,
      signatures: verdict.counts.signatures,
      restores: restoresTold(verdict.restores, verdict.checkpoints.replaced),
    },
    state: isSound ? verdict.state : null,
  };
}

/** The records as the verifier reads them; what stands beside them is compared on the way. */
async function* compared(office: ReadOnceOffice, from: number, found: Fault[]): AsyncGenerator<StoredEntry> {
  const index = compareIndex(office.log, from);
  for await (const record of logRecords(office.log, { from, isPartial: office.reviewed !== null })) {
    if (!isMirrored(record)) found.push({ seq: record.seq, code: 'column-differs' });
    const differing = await index.next(record.leaf, record.columns.leafHash);
    if (differing !== null) found.push({ seq: differing, code: 'index-differs' });
    yield record;
  }
}
