import { FINDING_KINDS, type Finding, type FindingKind } from '../../src-main/contract/finding.ts';

/** What the screen shows: 未確認・要対応・新しいもの・すべて. */
export const FILTERS = ['open', 'follow-up', 'new', 'all'] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether nobody has reviewed it, or something came to it after the review. */
export const isOpen = ({ mark, grown }: Finding): boolean => mark === null || grown > 0;

/** Whether a finding is shown under a filter. */
function isShown(finding: Finding, filter: Filter): boolean {
  if (filter === 'open') return isOpen(finding);
  if (filter === 'follow-up') return finding.mark?.state === 'follow-up';
  return filter === 'all' || finding.isNew;
}

/** How many findings each filter shows. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<Filter, number>> {
  const count = (filter: Filter) => findings.filter((finding) => isShown(finding, filter)).length;
  return { open: count('open'), 'follow-up': count('follow-up'), new: count('new'), all: findings.length };
}

/** The findings of each kind under a filter, in the order of the kinds; `total` counts them without the filter. */
export function byKind(
  findings: readonly Finding[],
  filter: Filter,
): readonly { readonly kind: FindingKind; readonly shown: readonly Finding[]; readonly total: number }[] {
  return FINDING_KINDS.map((kind) => {
    const all = findings.filter((finding) => finding.kind === kind);
    return { kind, shown: all.filter((finding) => isShown(finding, filter)), total: all.length };
  });
}

/** The next finding to review after the one with a key, in the order of the screen; begins again at the top. */
export function nextOpen(findings: readonly Finding[], after: string | null): Finding | null {
  const ordered = byKind(findings, 'all').flatMap(({ shown }) => shown);
  const from = ordered.findIndex(({ key }) => key === after) + 1;
  return [...ordered.slice(from), ...ordered.slice(0, from)].find((one) => isOpen(one) && one.key !== after) ?? null;
}

/** Entries that lie side by side are asked for at once: the last of each run, and how many there are. */
export function runsOf(seqs: readonly number[]): readonly { readonly last: number; readonly count: number }[] {
  const runs: { last: number; count: number }[] = [];
  for (const seq of seqs) {
    const run = runs.at(-1);
    if (run && run.last === seq - 1) {
      run.last = seq;
      run.count += 1;
    } else runs.push({ last: seq, count: 1 });
  }
  return runs;
}
