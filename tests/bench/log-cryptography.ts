import { createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { type Entry, sealEntry, signedBytes } from '../../src-main/log/entry.ts';
import {
  appendLeaf,
  decodeFrontier,
  emptyFrontier,
  encodeFrontier,
  type Frontier,
  leafHash,
  rootOf,
} from '../../src-main/log/tree.ts';
import { verifyLog } from '../../src-main/log/verify.ts';
import { busyLog, STAFF } from '../log/log-fixture.ts';
import { type Measure, measure, middle, spent, timed } from './measure.ts';

const ROUNDS = 25;
const APPENDS = 120;
const SAMPLE = 600;
const SHORT = 1_000;
const LONG = 100_000;

/** Cost of the log without the database: appending against its cryptography alone, at two lengths, and verifying. */
export async function cryptography(): Promise<readonly Measure[]> {
  const { privateKey } = STAFF.key;
  const log = busyLog(SAMPLE);
  const leaves = log.records.map(({ leaf }) => JSON.parse(leaf) as { entry: Entry; sig: string });
  const signed = leaves.map(({ entry, sig }) => ({ bytes: signedBytes(entry), sig: Buffer.from(sig, 'base64') }));
  const entry = leaves.at(-1)?.entry as Entry;
  const [short, long] = [frontierOf(SHORT), frontierOf(LONG)];
  const message = signedBytes(entry);
  const publicKey = createPublicKey(privateKey);
  const rows: {
    bare: number;
    atShort: number;
    atLong: number;
    raw: number;
    whole: number;
    rawSpent: number;
    wholeSpent: number;
  }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = await spent(() => {
      for (let count = 0; count < APPENDS; count += 1) hash('sha256', sign(null, message, privateKey), 'buffer');
    });
    const atShort = await spent(() => append(entry, short, privateKey));
    const atLong = await spent(() => append(entry, long, privateKey));
    const verifications = () => {
      for (const { bytes, sig } of signed) verify(null, bytes, publicKey, sig);
    };
    const raw = await timed(verifications);
    const rawSpent = await spent(verifications);
    const verification = async () => {
      const { ok } = await verifyLog({ records: log.records, head: log.head() });
      if (!ok) throw new Error('The log of the benchmark is not sound');
    };
    const whole = await timed(verification);
    const wholeSpent = await spent(verification);
    if (round > 0) rows.push({ bare, atShort, atLong, raw, whole, rawSpent, wholeSpent });
  }
  const each = (times: readonly number[], count: number) => `${Math.round((middle(times) * 1000) / count)} µs each`;
  const appendCost = each(
    rows.map((row) => row.atLong),
    APPENDS,
  );
  const verifyCost = each(
    rows.map((row) => row.whole),
    SAMPLE,
  );
  return [
    measure(
      'append / SHA-256 + sign',
      2.2,
      rows.map(({ atLong, bare }) => atLong / bare),
      appendCost,
    ),
    measure(
      'append at 100k / at 1k entries',
      1.15,
      rows.map(({ atLong, atShort }) => atLong / atShort),
      'flat',
    ),
    measure(
      'verify / raw Ed25519 verify, work',
      1.6,
      rows.map((row) => row.wholeSpent / row.rawSpent),
      verifyCost,
    ),
    measure(
      'verify / raw verify on one core',
      1.15,
      rows.map(({ whole, raw }) => whole / raw),
      `${availableParallelism()} cores`,
    ),
  ];
}

/** What the server does for each entry: read the frontier, root, sign, hash, keep the frontier. */
function append(entry: Entry, from: Frontier, privateKey: KeyObject): void {
  let { size } = from;
  let kept = encodeFrontier(from);
  for (let count = 0; count < APPENDS; count += 1) {
    const frontier = decodeFrontier(size, kept);
    const prevRoot = Buffer.from(rootOf(frontier)).toString('hex');
    const next = { ...entry, seq: size, prevSize: size, prevRoot };
    const leaf = sealEntry(next, (bytes) => sign(null, bytes, privateKey));
    kept = encodeFrontier(appendLeaf(frontier, leafHash(leaf)));
    size += 1;
  }
}

function frontierOf(size: number): Frontier {
  let frontier: Frontier = emptyFrontier;
  for (let count = 0; count < size; count += 1) frontier = appendLeaf(frontier, leafHash(`leaf ${count}`));
  return frontier;
}
