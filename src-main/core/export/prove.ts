import { createHash } from 'node:crypto';
import type { FileKind } from '../../documents/model.ts';
import { type Reopened, reopenFile } from '../../documents/reopen.ts';
import { searchParts } from '../../documents/search-file.ts';
import { findResidue } from '../../redaction/residue.ts';
import type { Proof, Rendered } from '../release-type.ts';

/** Further checks of a reopened file; codes of what they find, and what they examined. */
export type FurtherChecks = (file: Reopened) => Pick<Required<Proof>, 'checks' | 'leaks'>;

/**
 * Reopens bytes, inspects their parts and searches all of them for every removed string; leaks are named by code only.
 * Bytes that were proved are not proved again: the same bytes say the same.
 */
export function prover(
  kind: FileKind,
  removed: readonly string[],
  further: FurtherChecks = () => ({ checks: [], leaks: [] }),
  open: typeof reopenFile = reopenFile,
): Rendered['prove'] {
  let proved = { digest: '', proof: null as Proof | null };
  return async (bytes) => {
    const digest = createHash('sha256').update(bytes).digest('hex');
    if (proved.proof === null || proved.digest !== digest)
      proved = { digest, proof: await proofOf(await open(kind, bytes), removed, further) };
    return proved.proof as Proof;
  };
}

function proofOf(file: Reopened, removed: readonly string[], further: FurtherChecks): Proof {
  const left = removed.length === 0 ? [] : searchParts(file.parts, (text) => findResidue(text, removed));
  const more = further(file);
  const leaks = [
    ...file.findings.map(({ part, code }) => ({ part, code })),
    ...left.map(({ part }) => ({ part, code: 'removed-text-found' })),
    ...more.leaks,
    ...(file.parts.length === 0 ? [{ part: 'file', code: 'not-readable' }] : []),
  ];
  return {
    parts: file.parts.length,
    checks: [{ id: 'structure', examined: file.raw.length }, ...more.checks],
    leaks: [...new Map(leaks.map((leak) => [`${leak.code}\n${leak.part}`, leak])).values()],
  };
}
