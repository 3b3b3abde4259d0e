import { createHash } from 'node:crypto';
import type { FileKind } from '../../documents/model.ts';
import { pageParts, type Reopened, reopenFile } from '../../documents/reopen.ts';
import { searchParts } from '../../documents/search-file.ts';
import { findResidue, type Residue } from '../../redaction/residue.ts';
import type { Proof, Rendered } from '../release-type.ts';

/** Further checks of a reopened file; codes of what they find, and what they examined. */
export type FurtherChecks = (file: Reopened) => Pick<Required<Proof>, 'checks' | 'leaks'>;

/** What a file is proved by, besides the strings that were removed. */
export interface ProofOptions {
  readonly further?: FurtherChecks;
  /**
   * What the file says of itself, whatever was removed, text by text: the words and groups of its checkpoint, its legend,
   * its number. A removed string that stands in one of them or of their lines, as a given name among the words of a checkpoint may,
   * comes from there and from nowhere else; anywhere else it is a leak.
   */
  readonly ownTexts?: readonly string[];
  readonly open?: typeof reopenFile;
}

/**
 * Reopens bytes, inspects their parts and searches all of them for every removed string; leaks are named by code only.
 * Bytes that were proved are not proved again: the same bytes say the same.
 */
export function prover(
  kind: FileKind,
  removed: readonly string[],
  { further = () => ({ checks: [], leaks: [] }), ownTexts = [], open = reopenFile }: ProofOptions = {},
): Rendered['prove'] {
  let proved = { digest: '', proof: null as Proof | null };
  return async (bytes) => {
    const digest = createHash('sha256').update(bytes).digest('hex');
    if (proved.proof === null || proved.digest !== digest)
      proved = { digest, proof: await proofOf(await open(kind, bytes), removed, further, ownTexts) };
    return proved.proof as Proof;
  };
}

function proofOf(
  file: Reopened,
  removed: readonly string[],
  further: FurtherChecks,
  ownTexts: readonly string[],
): Proof {
  const own = [...ownTexts.flatMap((text) => [text, ...text.split('\n')]), ...pageNumbersOf(file)];
  const left = removed.length === 0 ? [] : searchParts(file.parts, (text) => foreignResidue(text, removed, own));
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

/** Places in which a removed string stands, but for those that lie within a line of the file's own. */
function foreignResidue(text: string, removed: readonly string[], own: readonly string[]): readonly Residue[] {
  const found = findResidue(text, removed);
  if (found.length === 0) return found;
  const lines = findResidue(text, own);
  return found.filter((hit) => !lines.some(({ start, end }) => start <= hit.start && hit.end <= end));
}

/** What a printed file says at the foot of its pages. */
function pageNumbersOf({ parts }: Reopened): readonly string[] {
  const pages = pageParts('pdf', parts);
  return pages.map((_page, at) => `${at + 1} / ${pages.length}`);
}
