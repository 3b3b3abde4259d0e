import { verify } from 'node:crypto';
import { checkBody, type LogRecord } from './verify-body.ts';
import { beginKeyHistory, type KeyHistory } from './verify-keys.ts';
import { type ReadEntry, readLeaf } from './verify-leaf.ts';
import type { Findings } from './verify-problem.ts';
import { RESTORED, readRestore, type ToldRestore } from './verify-restores.ts';
import type { SignatureChecks } from './verify-signatures.ts';
import { KEPT_BOOTS, type VerifiedState } from './verify-state.ts';
import { fromHex, type GrowingTree, growTree, toHex } from './verify-tree.ts';

/** Figures of a walk through the log, of the records read in it. */
export interface WalkCounts {
  /** Signatures found right. */
  readonly signatures: number;
  /** Bodies that match their commitment, were disposed of, were not supplied. */
  readonly bodies: { readonly matched: number; readonly erased: number; readonly absent: number };
  /** Entries whose clock stands before that of the entry before: not a fault, but to be looked at. */
  readonly clockBack: number;
}

/** A walk through the records, first to last. */
export interface Walk {
  readonly tree: GrowingTree;
  readonly keys: KeyHistory;
  /** Checks one record; its signature may still be under way afterwards. */
  step(record: LogRecord): void;
  origin(): string | null;
  /** Restores on purpose that the log tells of, by administrators. */
  restores(): readonly ToldRestore[];
  counts(): WalkCounts;
  /** Where another walk may go on, provided that nothing was found; `newest`: the largest checkpoint that matched. */
  state(newest: number | null): VerifiedState;
}

/** What a walk begins with. */
export interface WalkStart {
  readonly findings: Findings;
  readonly checks: SignatureChecks;
  readonly origin: string | null;
  /** The records up to its size lie behind; the first one read is the next. */
  readonly resume: VerifiedState | null;
}

/** Begins before the first record, or after those that `resume` stands for. */
export function beginWalk({ findings, checks, origin: expectedOrigin, resume }: WalkStart): Walk {
  const tree = growTree(resume?.size, resume?.subtrees);
  const keys = beginKeyHistory(resume);
  /** The last `mono` of each boot; the boot seen last stands last. */
  const monoOf = new Map(resume?.boots.map(({ boot, mono }) => [boot, mono]));
  const restores = [...(resume?.restores ?? [])];
  const bodies = { none: 0, matched: 0, erased: 0, absent: 0 };
  let origin = resume?.origin ?? expectedOrigin;
  let signatures = 0;
  let clockBack = 0;
  let next = resume?.size ?? 0;
  let nextStored = next;
  /** Where the numbers first went wrong: faults found later are never placed before it. */
  let brokenAt: number | null = null;
  let isPastKnown = true;
  let leafBefore = resume ? fromHex(resume.lastLeaf) : '';
  let tsBefore = resume?.lastTs ?? null;
  let bootBefore = resume?.boots.at(-1)?.boot ?? null;

  /** Number under which the faults of this record are reported: what it claims is not believed while it is out of place. */
  const placeOf = (record: LogRecord, entry: ReadEntry, leaf: string): number => {
    if (entry.seq === next && record.seq === nextStored) return next;
    const claimed = entry.seq === next ? record.seq : entry.seq;
    const place = brokenAt === null ? next : Math.max(claimed, brokenAt);
    const isCopy = leaf === leafBefore;
    if (brokenAt === null && claimed === next - 1 && !isCopy) findings.addContradiction(place, 'duplicate');
    else findings.add(place, isCopy ? 'duplicate' : claimed > next ? 'missing' : 'order', `found ${claimed}`);
    brokenAt ??= place;
    isPastKnown = false;
    return place;
  };

  const checkPast = (entry: ReadEntry, place: number, root: string): void => {
    if (isPastKnown && (place === 0 || tsBefore !== null) && entry.prevTs !== tsBefore) {
      findings.addContradiction(place, 'prev-ts');
    }
    if (isPastKnown && entry.prevRoot !== root) {
      findings.addContradiction(place, 'prev-root');
      isPastKnown = false;
    }
    if (entry.prevSize !== entry.seq) findings.add(place, 'prev-size');
    if (tsBefore !== null && entry.ts < tsBefore) clockBack += 1;
    if (entry.mono < (monoOf.get(entry.boot) ?? 0)) findings.add(place, 'mono');
    if (entry.boot !== bootBefore) monoOf.delete(entry.boot);
    monoOf.set(entry.boot, entry.mono);
    bootBefore = entry.boot;
    if (entry.refs.some((ref) => isForward(ref, entry.seq))) findings.add(place, 'reference');
  };

  const checkSignature = (place: number, entry: ReadEntry, signed: Buffer, signature: Buffer, root: string): void => {
    const { key, faults } = keys.signerOf(entry);
    for (const fault of faults) findings.add(place, fault);
    if (!key) return;
    const settle = (isRight: boolean): void => {
      if (isRight) signatures += 1;
      else findings.add(place, 'signature');
    };
    const isRestore = entry.type === RESTORED;
    if (isRestore || keys.changes(entry)) {
      const isRight = verify(null, signed, key, signature);
      settle(isRight);
      if (!isRight || faults.length > 0) return;
      if (!isRestore) keys.apply(entry);
      // Nobody else's word excuses a log that has become shorter.
      else if (isPastKnown && keys.isAdministrator(entry.keyId)) restores.push(readRestore(entry, root));
    } else checks.begin(signed, key, signature, settle);
  };

  const step = (record: LogRecord): void => {
    const root = isPastKnown ? tree.root() : '';
    const leaf = tree.add(record.leaf);
    const read = readLeaf(record.leaf);
    if ('fault' in read) {
      findings.add(next, read.fault, read.detail);
      tsBefore = null;
      next += 1;
    } else {
      const { entry, signed, signature } = read;
      const place = placeOf(record, entry, leaf);
      origin ??= entry.origin;
      if (entry.origin !== origin) findings.add(place, 'origin');
      checkPast(entry, place, root);
      const body = checkBody(record, entry.bodyCommit);
      if (typeof body === 'string') bodies[body] += 1;
      else findings.add(place, body.fault);
      tsBefore = entry.ts;
      next = entry.seq + 1;
      checkSignature(place, entry, signed, signature, root);
    }
    leafBefore = leaf;
    nextStored = record.seq + 1;
  };

  const counts = (): WalkCounts => ({
    signatures,
    bodies: { matched: bodies.matched, erased: bodies.erased, absent: bodies.absent },
    clockBack,
  });
  const state = (newest: number | null): VerifiedState => ({
    version: 3,
    origin: origin ?? '',
    size: tree.size(),
    root: tree.root(),
    subtrees: tree.subtrees(),
    lastLeaf: toHex(leafBefore),
    lastTs: tsBefore ?? '',
    boots: [...monoOf].slice(-KEPT_BOOTS).map(([boot, mono]) => ({ boot, mono })),
    ...keys.state(),
    restores,
    newest,
  });
  return { tree, keys, step, origin: () => origin, restores: () => restores, counts, state };
}

/** Whether a reference names an entry that does not lie before this one. */
function isForward(ref: string, seq: number): boolean {
  return ref.startsWith('#') && /^#(0|[1-9]\d*)$/.test(ref) && Number(ref.slice(1)) >= seq;
}
