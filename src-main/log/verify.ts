import type { LogRecord } from './verify-body.ts';
import { type CheckpointCounts, type HeldRoot, prepareComparison } from './verify-checkpoints.ts';
import { collectFindings, type Problem } from './verify-problem.ts';
import type { ToldRestore } from './verify-restores.ts';
import { beginSignatureChecks } from './verify-signatures.ts';
import type { VerifiedState } from './verify-state.ts';
import { beginWalk, type WalkCounts } from './verify-walk.ts';

export type { LogRecord } from './verify-body.ts';
export type { Problem } from './verify-problem.ts';

/** 検証の結果. */
export interface Verdict {
  readonly ok: boolean;
  /** Records read, and before them those that `resume` stands for. */
  readonly size: number;
  /** Root over all these, hexadecimal. */
  readonly root: string;
  readonly origin: string | null;
  /** Smallest number at fault; null if there is none, or it cannot be said of an entry. */
  readonly firstBad: number | null;
  /** In the order of the log, at most 1,000; `counts.problems` counts them all. */
  readonly problems: readonly Problem[];
  /** Of the records read in this run; `accounts` of the whole log. */
  readonly counts: WalkCounts & { readonly problems: number; readonly accounts: number };
  readonly checkpoints: CheckpointCounts;
  /** Restores on purpose that the log tells of: a rollback that an administrator owns up to, and never a fault. */
  readonly restores: readonly ToldRestore[];
  /** From where a later verification may go on; null if this log is not sound. */
  readonly state: VerifiedState | null;
}

/** What to verify, and against what. */
export interface VerifyInput {
  /** The log this must be; without it, any one. */
  readonly origin?: string;
  /**
   * Goes on where an earlier verification of this log ended: `records` begin with number `resume.size`. What was altered
   * before it since then is not seen, unless a later entry, the head or a checkpoint says so.
   */
  readonly resume?: VerifiedState;
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

const PROGRESS_EVERY = 1000;

/**
 * 検証: recomputes the whole log from its leaves, or what has been added since an earlier verification. Shares nothing
 * with the code that writes it but the hash and signature primitives of the platform.
 * @throws whatever `signal` is aborted with; TypeError if `resume` is of another log.
 */
export async function verifyLog(input: VerifyInput): Promise<Verdict> {
  const { checkpoints = [], anchors = [], head = null, resume = null } = input;
  if (resume && resume.origin !== (input.origin ?? resume.origin)) throw new TypeError('State: of another log');
  const findings = collectFindings();
  const checks = beginSignatureChecks();
  const comparison = prepareComparison(findings, { checkpoints, anchors, head, since: resume });
  const walk = beginWalk({ findings, checks, origin: input.origin ?? null, resume });
  const { tree, keys } = walk;
  const compare = () => comparison.at(tree.size(), tree.root, walk.origin(), keys.inForce);
  compare();
  for await (const record of input.records) {
    input.signal?.throwIfAborted();
    walk.step(record);
    compare();
    const room = checks.room();
    if (room) await room;
    if (tree.size() % PROGRESS_EVERY === 0) input.onProgress?.(tree.size());
  }
  await checks.finish();
  input.onProgress?.(tree.size());
  if (tree.size() === 0) findings.add(0, 'missing', 'no entry at all');
  const first = findings.settle().firstBad;
  const compared = comparison.finish(tree.size(), (below) => first !== null && first < below, walk.restores());
  const { firstBad, problems, total } = findings.settle();
  return {
    ok: total === 0,
    size: tree.size(),
    root: tree.root(),
    origin: walk.origin(),
    firstBad,
    problems,
    counts: { ...walk.counts(), problems: total, accounts: keys.accounts() },
    checkpoints: compared,
    restores: walk.restores(),
    state: total === 0 ? walk.state(compared.newest) : null,
  };
}
