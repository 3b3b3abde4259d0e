import type { Verification } from '../../contract/audit.ts';
import { verifyLog } from '../../log/verify.ts';
import type { ReadOnceOffice } from '../context.ts';
import { compareRecords } from './compare-records.ts';
import { logRecords, statedHead } from './records.ts';

/** Problems shown at most; the first says where to look. */
const SHOWN = 100;

/**
 * Every leaf, root, signature and commitment, against the stated head and the checkpoints kept beside the file; then
 * every 情報共有の記録 against the content its entry committed to.
 */
export async function verifyOffice(
  office: ReadOnceOffice,
  onProgress: (done: number, total: number) => void,
): Promise<Verification> {
  const checkpoints = await office.checkpoints();
  const head = await statedHead(office);
  const verdict = await verifyLog({
    origin: office.origin,
    records: logRecords(office),
    head,
    checkpoints,
    onProgress: (done) => onProgress(done, head?.size ?? done),
  });
  const differing = await compareRecords(office);
  const bad = [verdict.firstBad, ...differing.map((problem) => problem.seq)].filter((seq) => seq !== null);
  const problems = [...verdict.problems, ...differing];
  return {
    isSound: verdict.ok && differing.length === 0,
    size: verdict.size,
    root: verdict.root,
    firstBad: bad.length === 0 ? null : Math.min(...bad),
    problems: problems
      .slice(0, SHOWN)
      .map(({ seq, code, detail }) => ({ seq, code, ...(detail === undefined ? {} : { detail }) })),
    checkpoints: checkpoints.length,
    hasAnchor: checkpoints.length > 0,
    signatures: verdict.size,
  };
}
