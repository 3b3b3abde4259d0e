import type { LogRecord } from './verify-body.ts';
import { type CheckpointCounts, type HeldRoot, prepareComparison } from './verify-checkpoints.ts';
import { collectFindings, type Problem } from './verify-problem.ts';
import { beginWalk, type WalkCounts } from './verify-walk.ts';

export type { LogRecord } from './verify-body.ts';
export type { Problem } from './verify-problem.ts';

/** 検証の結果. */
export interface Verdict {
  readonly ok: boolean;
  /** Records read. */
  readonly size: number;
  /** Root over the records read, hexadecimal. */
  readonly root: string;
  readonly origin: string | null;
  /** Smallest number at fault; null if there is none, or it cannot be said of an entry. */
  readonly firstBad: number | null;
  /** In the order of the log, at most 1,000; `counts.problems` counts them all. */
  readonly problems: readonly Problem[];
  readonly counts: WalkCounts & { readonly problems: number; readonly accounts: number };
  readonly checkpoints: CheckpointCounts;
}

/** What to verify, and against what. */
export interface VerifyInput {
  /** The log this must be; without it, any one. */
  readonly origin?: string;
  readonly records: AsyncIterable<LogRecord> | Iterable<LogRecord>;
  /** Size and root the database or the bundle states. */
  readonly head?: HeldRoot | null;
  /** Signed checkpoints from anywhere: beside the office file, on an auditor's medium, in an export. */
  readonly checkpoints?: readonly string[];
  /** Sizes and roots without a signature, as read from paper. */
  readonly anchors?: readonly HeldRoot[];
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

const IN_FLIGHT = 512;
const PROGRESS_EVERY = 1000;

/**
 * 検証: recomputes the whole log from its leaves. Shares nothing with the code that writes it but the hash and
 * signature primitives of the platform.
 * @throws whatever `signal` is aborted with.
 */
export async function verifyLog(input: VerifyInput): Promise<Verdict> {
  const findings = collectFindings();
  const comparison = prepareComparison(findings, input.checkpoints ?? [], input.anchors ?? [], input.head ?? null);
  const walk = beginWalk(findings, input.origin ?? null);
  const { tree, keys } = walk;
  const pending: Promise<void>[] = [];
  const compare = () => comparison.at(tree.size(), tree.root, walk.origin(), keys.inForce);
  compare();
  for await (const record of input.records) {
    input.signal?.throwIfAborted();
    const check = walk.step(record);
    if (check) pending.push(check);
    compare();
    if (pending.length >= IN_FLIGHT) await Promise.all(pending.splice(0, IN_FLIGHT / 2));
    if (tree.size() % PROGRESS_EVERY === 0) input.onProgress?.(tree.size());
  }
  await Promise.all(pending);
  input.onProgress?.(tree.size());
  if (tree.size() === 0) findings.add(0, 'missing', 'no entry at all');
  const first = findings.settle().firstBad;
  const checkpoints = comparison.finish(tree.size(), (below) => first !== null && first < below);
  const { firstBad, problems, total } = findings.settle();
  return {
    ok: total === 0,
    size: tree.size(),
    root: tree.root(),
    origin: walk.origin(),
    firstBad,
    problems,
    counts: { ...walk.counts(), problems: total, accounts: keys.accounts() },
    checkpoints,
  };
}
