import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { readLeaf } from '../../src-main/log/verify-leaf.ts';
import type { VerifiedState } from '../../src-main/log/verify-state.ts';
import { growTree } from '../../src-main/log/verify-tree.ts';
import { NEW_ENTRIES } from './log-long-append.ts';
import { type LongLogs, type OpenLog, say, verifyFrom } from './long-logs.ts';
import { type Measure, measure, middle, spent } from './measure.ts';

/** A scan of the long log takes seconds. */
const SCANS = 5;
const ROUNDS = 9;
const PAGE = 1_000;
/** Signatures of the long log that are checked raw, for the peer of those that are checked in order. */
const SAMPLE = 4_000;

/** The whole log: digests and tree against reading alone and against raw SHA-256, then everything with signatures. */
export async function verifying({ long, verified }: LongLogs): Promise<readonly Measure[]> {
  const { size, root } = long.built;
  const rows: { readonly scan: number; readonly tree: number; readonly raw: number }[] = [];
  say(`scanning ${size} entries, ${SCANS + 1} times`);
  for (let round = 0; round <= SCANS; round += 1) {
    const scan = await spent(() => eachPage(long, () => undefined));
    const tree = await spent(async () => {
      const grown = growTree();
      await eachPage(long, (leaves) => {
        for (const leaf of leaves) grown.add(leaf);
      });
      if (grown.root() !== root) throw new Error('The log of the benchmark has another root');
    });
    const raw = await rawDigest(long);
    if (round > 0) rows.push({ scan, tree, raw });
  }
  const before = await rawSignatures(long);
  const { milliseconds, work } = await verified('long');
  const after = await rawSignatures(long);
  const raw = rows.map((row) => row.raw);
  const bare = [...before, ...after].map((each) => each * size);
  const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;
  return [
    measure(
      `P4 digests and tree of ${size} / bare SELECT scan`,
      2,
      rows.map(({ tree, scan }) => tree / scan),
      `${seconds(middle(rows.map(({ tree }) => tree)))}, scan ${seconds(middle(rows.map(({ scan }) => scan)))}`,
    ),
    measure(
      `digests and tree of ${size}, without reading / raw SHA-256 of the same bytes`,
      12,
      rows.map((row) => (row.tree - row.scan) / row.raw),
      `raw ${seconds(middle(raw))}`,
    ),
    measure(
      `verify all ${size} with signatures / raw SHA-256 of the same bytes`,
      400,
      raw.map((each) => work / each),
      `${seconds(milliseconds)} by the clock, ${seconds(work)} of processor time, verified once`,
    ),
    measure(
      `P5 verify all ${size} / raw Ed25519 × entries, work`,
      1.15,
      bare.map((each) => work / each),
      `${(work / milliseconds).toFixed(2)} of ${availableParallelism()} cores busy, raw ${seconds(middle(bare))} from samples of ${SAMPLE}`,
    ),
  ];
}

/** What is new since the last verification, at both lengths by turns. */
export async function goingOn({ short, long, verified }: LongLogs): Promise<readonly Measure[]> {
  const stateOf = async (which: 'short' | 'long') => (await verified(which)).verdict.state as VerifiedState;
  const [shortState, longState] = [await stateOf('short'), await stateOf('long')];
  const rows: { readonly atShort: number; readonly atLong: number }[] = [];
  const goOn = async (open: OpenLog, state: VerifiedState): Promise<void> => {
    const { size } = await verifyFrom(open, state);
    if (size !== state.size + NEW_ENTRIES) throw new Error('The log of the benchmark has another length');
  };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const atShort = await spent(() => goOn(short, shortState));
    const atLong = await spent(() => goOn(long, longState));
    if (round > 0) rows.push({ atShort, atLong });
  }
  return [
    measure(
      `P6 verify ${NEW_ENTRIES} new entries at ${longState.size} / at ${shortState.size}`,
      1.2,
      rows.map(({ atLong, atShort }) => atLong / atShort),
      `${Math.round(middle(rows.map(({ atLong }) => atLong)))} ms of processor time with signatures`,
    ),
  ];
}

async function eachPage({ log }: OpenLog, take: (leaves: readonly string[]) => void): Promise<void> {
  for (let last = -1; ; ) {
    const rows = await log
      .selectFrom('auditEntry')
      .select(['seq', 'leaf'])
      .where('seq', '>', last)
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    take(rows.map(({ leaf }) => leaf));
    last = rows.at(-1)?.seq ?? last;
    if (rows.length < PAGE) return;
  }
}

/** Milliseconds of processor time for SHA-256 over all leaves at once; reading and joining them is not counted. */
async function rawDigest(open: OpenLog): Promise<number> {
  const digest = createHash('sha256');
  let total = 0;
  await eachPage(open, (leaves) => {
    const bytes = Buffer.from(leaves.join(''), 'utf8');
    const start = process.cpuUsage();
    digest.update(bytes);
    const { user, system } = process.cpuUsage(start);
    total += (user + system) / 1000;
  });
  digest.digest();
  return total;
}

/** Milliseconds of processor time of one Ed25519 check, made one after the other; three rounds over the newest entries. */
async function rawSignatures({ built, log }: OpenLog): Promise<readonly number[]> {
  const keys = new Map<string, KeyObject>();
  for (const { keyId, privateKey } of built.keys.values()) keys.set(keyId, createPublicKey(privateKey));
  const rows = await log.selectFrom('auditEntry').select('leaf').orderBy('seq', 'desc').limit(SAMPLE).execute();
  const signed = rows.map(({ leaf }) => {
    const read = readLeaf(leaf);
    if ('fault' in read) throw new Error('The log of the benchmark is not sound');
    return { ...read, key: keys.get(read.entry.keyId ?? '') as KeyObject };
  });
  const rounds: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const time = await spent(() => {
      for (const { signed: bytes, key, signature } of signed) verify(null, bytes, key, signature);
    });
    rounds.push(time / signed.length);
  }
  return rounds;
}
