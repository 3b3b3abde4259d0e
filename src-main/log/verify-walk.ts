import { type KeyObject, verify } from 'node:crypto';
import { checkBody, type LogRecord } from './verify-body.ts';
import { beginKeyHistory, type KeyHistory } from './verify-keys.ts';
import { type ReadEntry, readLeaf } from './verify-leaf.ts';
import type { Findings } from './verify-problem.ts';
import { type GrowingTree, growTree } from './verify-tree.ts';

/** Figures of a walk through the log. */
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
  /** Checks one record; returns the signature check still under way, if any. */
  step(record: LogRecord): Promise<void> | null;
  origin(): string | null;
  counts(): WalkCounts;
}

/** Begins before the first record. */
export function beginWalk(findings: Findings, expectedOrigin: string | null): Walk {
  const tree = growTree();
  const keys = beginKeyHistory();
  const monoOf = new Map<string, number>();
  const bodies = { none: 0, matched: 0, erased: 0, absent: 0 };
  let origin = expectedOrigin;
  let signatures = 0;
  let clockBack = 0;
  let next = 0;
  let nextStored = 0;
  /** Where the numbers first went wrong: faults found later are never placed before it. */
  let brokenAt: number | null = null;
  let isPastKnown = true;
  let before: { readonly leaf: string; readonly ts: string | null } = { leaf: '', ts: null };

  /** Number under which the faults of this record are reported: what it claims is not believed while it is out of place. */
  const placeOf = (record: LogRecord, entry: ReadEntry): number => {
    if (entry.seq === next && record.seq === nextStored) return next;
    const claimed = entry.seq === next ? record.seq : entry.seq;
    const place = brokenAt === null ? next : Math.max(claimed, brokenAt);
    const isCopy = record.leaf === before.leaf;
    if (brokenAt === null && claimed === next - 1 && !isCopy) findings.addContradiction(place, 'duplicate');
    else findings.add(place, isCopy ? 'duplicate' : claimed > next ? 'missing' : 'order', `found ${claimed}`);
    brokenAt ??= place;
    isPastKnown = false;
    return place;
  };

  const checkPast = (entry: ReadEntry, place: number, root: string): void => {
    if (isPastKnown && (place === 0 || before.ts !== null) && entry.prevTs !== before.ts) {
      findings.addContradiction(place, 'prev-ts');
    }
    if (isPastKnown && entry.prevRoot !== root) {
      findings.addContradiction(place, 'prev-root');
      isPastKnown = false;
    }
    if (entry.prevSize !== entry.seq) findings.add(place, 'prev-size');
    if (before.ts !== null && entry.ts < before.ts) clockBack += 1;
    if (entry.mono < (monoOf.get(entry.boot) ?? 0)) findings.add(place, 'mono');
    monoOf.set(entry.boot, entry.mono);
    const isForward = (ref: string): boolean => /^#(0|[1-9]\d*)$/.test(ref) && Number(ref.slice(1)) >= entry.seq;
    if (entry.refs.some(isForward)) findings.add(place, 'reference');
  };

  const checkSignature = (place: number, entry: ReadEntry, signed: Buffer, signature: Buffer): Promise<void> | null => {
    const { key, faults } = keys.signerOf(entry);
    for (const fault of faults) findings.add(place, fault);
    if (!key) return null;
    const count = (isRight: boolean): boolean => {
      if (isRight) signatures += 1;
      else findings.add(place, 'signature');
      return isRight;
    };
    if (!keys.changes(entry)) return verifyOnPool(signed, key, signature).then((isRight) => void count(isRight));
    if (count(verify(null, signed, key, signature)) && faults.length === 0) keys.apply(entry);
    return null;
  };

  const step = (record: LogRecord): Promise<void> | null => {
    const root = isPastKnown ? tree.root() : '';
    tree.add(record.leaf);
    const read = readLeaf(record.leaf);
    if ('fault' in read) {
      findings.add(next, read.fault, read.detail);
      before = { leaf: record.leaf, ts: null };
      next += 1;
      nextStored = record.seq + 1;
      return null;
    }
    const { entry, signed, signature } = read;
    const place = placeOf(record, entry);
    origin ??= entry.origin;
    if (entry.origin !== origin) findings.add(place, 'origin');
    checkPast(entry, place, root);
    const body = checkBody(record, entry.bodyCommit);
    if (typeof body === 'string') bodies[body] += 1;
    else findings.add(place, body.fault);
    before = { leaf: record.leaf, ts: entry.ts };
    next = entry.seq + 1;
    nextStored = record.seq + 1;
    return checkSignature(place, entry, signed, signature);
  };

  const counts = (): WalkCounts => ({
    signatures,
    bodies: { matched: bodies.matched, erased: bodies.erased, absent: bodies.absent },
    clockBack,
  });
  return { tree, keys, step, origin: () => origin, counts };
}

/** Checks on the thread pool, so that several cores share the work. */
function verifyOnPool(bytes: Buffer, key: KeyObject, signature: Buffer): Promise<boolean> {
  return new Promise((resolve, reject) => {
    verify(null, bytes, key, signature, (error, isRight) => (error ? reject(error) : resolve(isRight)));
  });
}
