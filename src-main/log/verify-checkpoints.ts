import { verify } from 'node:crypto';
import type { KnownKey } from './verify-keys.ts';
import { type NoteLine, noteKeyHash, readNote } from './verify-note.ts';
import type { Findings, ProblemCode } from './verify-problem.ts';
import { restoreBehind, type ToldRestore } from './verify-restores.ts';

/** A root that somebody has kept: the database's head, a checkpoint, or one read from paper. */
export interface HeldRoot {
  readonly size: number;
  /** Hexadecimal. */
  readonly root: string;
}

/** Compares the growing tree with every root that was kept. */
export interface Comparison {
  /** To be called before the first record and after every one. */
  at(size: number, root: () => string, origin: string | null, keys: () => readonly KnownKey[]): void;
  /** To be called once, after the last record. `isExplained`: whether a faulty entry is known below a size. */
  finish(size: number, isExplained: (below: number) => boolean, restores: readonly ToldRestore[]): CheckpointCounts;
}

/** 検証点の照合. */
export interface CheckpointCounts {
  readonly given: number;
  readonly matched: number;
  /** Not compared, because they are smaller than the size that a resumed verification began with. */
  readonly skipped: number;
  /** Those of a log that a restore replaced: the number of its entry, and how many are of the log it put aside. */
  readonly replaced: readonly { readonly seq: number; readonly count: number }[];
  /** Size of the largest checkpoint that matched, in an earlier verification if this one was resumed. */
  readonly newest: number | null;
}

/** Everything to compare with. */
export interface HeldRoots {
  readonly checkpoints: readonly string[];
  readonly anchors: readonly HeldRoot[];
  readonly head: HeldRoot | null;
  /** What a resumed verification begins with: smaller sizes have no root to compare with any more. */
  readonly since: { readonly size: number; readonly origin: string; readonly newest: number | null } | null;
}

interface Held extends HeldRoot {
  readonly mismatch: ProblemCode;
  readonly origin: string | null;
  readonly text: string;
  readonly lines: readonly NoteLine[];
}

/** Prepares the roots to compare with; unreadable checkpoints become findings at once. */
export function prepareComparison(findings: Findings, roots: HeldRoots): Comparison {
  const { checkpoints, anchors, head, since } = roots;
  const from = since?.size ?? 0;
  const waiting: Held[] = anchors.map((anchor) => ({ ...UNSIGNED, ...anchor }));
  for (const [index, note] of checkpoints.entries()) {
    const held = readNote(note);
    if (held) waiting.push({ ...held, mismatch: 'checkpoint-mismatch' });
    else findings.add(null, 'checkpoint-unreadable', `checkpoint ${index + 1}`);
  }
  const given = checkpoints.length + anchors.length;
  if (head) waiting.push({ ...UNSIGNED, ...head, mismatch: 'head-mismatch' });
  waiting.sort((a, b) => b.size - a.size);
  const mismatches: { readonly held: Held; readonly after: number; readonly isSigned: boolean }[] = [];
  let matched = 0;
  let skipped = 0;
  let newest = since?.newest ?? null;

  const compare = (held: Held, root: string, origin: string | null, keys: readonly KnownKey[]): void => {
    const isForeign = held.origin !== null && origin !== null && held.origin !== origin;
    const isSigned = held.origin === null || isSignedBy(held, keys);
    if (isForeign) findings.add(null, 'checkpoint-foreign', `size ${held.size}`);
    if (isForeign) return;
    if (held.root !== root) mismatches.push({ held, after: newest ?? 0, isSigned });
    else if (!isSigned) findings.add(null, 'checkpoint-signature', `size ${held.size}`);
    else if (held.mismatch !== 'head-mismatch') {
      matched += 1;
      newest = held.size;
    }
  };

  /** Foreign it is at any size; whether it matched, only the beginning of the log could tell. */
  const passOver = (held: Held): void => {
    if (held.origin !== null && held.origin !== since?.origin)
      findings.add(null, 'checkpoint-foreign', `size ${held.size}`);
    else if (held.mismatch !== 'head-mismatch') skipped += 1;
  };
  for (let held = waiting.at(-1); held && held.size < from; held = waiting.at(-1)) {
    passOver(held);
    waiting.pop();
  }

  return {
    at(size, root, origin, keys) {
      while (waiting.at(-1)?.size === size) compare(waiting.pop() as Held, root(), origin, keys());
    },
    finish(size, isExplained, restores) {
      const counts = new Map<number, number>();
      const isReplaced = (held: Held): boolean => {
        // What the file or the bundle says of itself is never excused.
        const behind = held.mismatch === 'head-mismatch' ? null : restoreBehind(restores, held);
        if (behind) counts.set(behind.seq, (counts.get(behind.seq) ?? 0) + 1);
        return behind !== null;
      };
      for (const held of waiting) {
        if (isReplaced(held)) continue;
        const code = held.mismatch === 'head-mismatch' ? 'cut-tail' : 'shorter-than-checkpoint';
        findings.add(size, code, `${size} of ${held.size}`);
      }
      if (head && head.size < from) findings.add(head.size, 'shorter-than-checkpoint', `${head.size} of ${from}`);
      else if (head && head.size < size) findings.add(head.size, 'beyond-head', `${size} of ${head.size}`);
      for (const { held, after, isSigned } of mismatches) {
        if (isReplaced(held)) continue;
        const between = `somewhere from ${after} to ${held.size - 1}`;
        findings.add(isExplained(held.size) ? null : after, held.mismatch, between);
        if (!isSigned) findings.add(null, 'checkpoint-signature', `size ${held.size}`);
      }
      const replaced = [...counts].map(([seq, count]) => ({ seq, count }));
      return { given, matched, skipped, replaced, newest };
    },
  };
}

const UNSIGNED = { mismatch: 'checkpoint-mismatch', origin: null, text: '', lines: [] } as const;

/** Whether a key in force signed under the log's name, and none of those that claim to did so wrongly. */
function isSignedBy(held: Held, keys: readonly KnownKey[]): boolean {
  let good = 0;
  for (const line of held.lines.filter(({ name }) => name === held.origin)) {
    const known = keys.find(({ publicKey }) => noteKeyHash(line.name, publicKey) === line.keyHash);
    if (!known) continue;
    const isRight =
      line.signature.length === 64 && verify(null, Buffer.from(held.text, 'utf8'), known.key, line.signature);
    if (!isRight) return false;
    good += 1;
  }
  return good > 0;
}
