import type { Json } from '../../src-main/contract/operation.ts';
import { canonicalize } from '../../src-main/log/canonical.ts';
import { formatCheckpoint, signNote } from '../../src-main/log/checkpoint.ts';
import { commitBody, type Entry, enrolmentDetail, sealEntry } from '../../src-main/log/entry.ts';
import { type SigningKey, sign, signingKeyOf } from '../../src-main/log/keys.ts';
import { appendLeaf, emptyFrontier, type Frontier, leafHash, rootOf } from '../../src-main/log/tree.ts';
import { type LogRecord, verifyLog } from '../../src-main/log/verify.ts';

export const ORIGIN = 'tasuki/0b5c1c9e-6a58-4c7e-9d0b-1f2e3d4c5b6a';

/** Small seeded generator (mulberry32), so that every trial can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Person {
  readonly account: string;
  readonly role: string;
  readonly key: SigningKey;
}

export function person(account: string, role: string, seed: number): Person {
  return { account, role, key: signingKeyOf(Buffer.alloc(32, seed)) };
}

export const ADMIN = person('account-admin', 'admin', 1);
export const STAFF = person('account-staff', 'staff', 2);
export const CHAIR = person('account-chair', 'chair', 3);

/** A log in memory, written with the real writer's parts. */
export interface TestLog {
  readonly records: readonly LogRecord[];
  /** Root over the first `size` entries. */
  root(size: number): string;
  append(who: Person, type: string, more?: Partial<Entry>, body?: Json): void;
  /** The same log up to `size`, free to go another way. */
  fork(size: number): TestLog;
  /** Signed checkpoint of the first `size` entries. */
  checkpoint(size: number, who?: Person): string;
  head(): { size: number; root: string };
}

export function startLog(records: readonly LogRecord[] = []): TestLog {
  const kept = [...records];
  const frontiers: Frontier[] = [emptyFrontier];
  const extend = (leaf: string) => frontiers.push(appendLeaf(frontiers.at(-1) as Frontier, leafHash(leaf)));
  for (const record of kept) extend(record.leaf);
  const root = (size: number) => Buffer.from(rootOf(frontiers[size] as Frontier)).toString('hex');
  const tsOf = (seq: number) => new Date(Date.UTC(2026, 7, 27, 4, 30) + seq * 61_000).toISOString();
  return {
    records: kept,
    root,
    append(who, type, more = {}, body) {
      const seq = kept.length;
      const nonce = Buffer.alloc(32, (seq % 255) + 1);
      const before = kept.at(-1);
      const entry: Entry = {
        ...plainEntry(who, seq, type),
        ts: tsOf(seq),
        prevTs: before ? (JSON.parse(before.leaf) as { entry: Entry }).entry.ts : null,
        prevRoot: root(seq),
        bodyCommit: body === undefined ? null : commitBody(nonce, body),
        ...more,
      };
      const leaf = sealEntry(entry, (bytes) => sign(who.key.privateKey, bytes));
      const stored = body === undefined ? {} : { body: { nonce: nonce.toString('base64'), body: canonicalize(body) } };
      kept.push({ seq, leaf, ...stored });
      extend(leaf);
    },
    fork: (size) => startLog(kept.slice(0, size)),
    checkpoint(size, who = ADMIN) {
      const text = formatCheckpoint({ origin: ORIGIN, size, root: root(size) });
      return signNote(text, [
        { name: ORIGIN, publicKey: who.key.publicKey, sign: (bytes) => sign(who.key.privateKey, bytes) },
      ]);
    },
    head: () => ({ size: kept.length, root: root(kept.length) }),
  };
}

function plainEntry(who: Person, seq: number, type: string): Omit<Entry, 'ts' | 'prevTs' | 'prevRoot' | 'bodyCommit'> {
  return {
    v: 1,
    origin: ORIGIN,
    seq,
    type,
    mono: seq * 61_000,
    boot: `boot-${Math.floor(seq / 50)}`,
    actor: who.account,
    keyId: who.key.keyId,
    role: who.role,
    device: '事務局1号',
    app: 'tasuki 0.1.0',
    subject: null,
    caseRef: null,
    meetingRef: null,
    recipients: [],
    purpose: null,
    legalBasis: [],
    fields: [],
    medium: null,
    refs: [],
    detail: {},
    prevSize: seq,
  };
}

export function enrolment(who: Person): Partial<Entry> {
  return { detail: enrolmentDetail(who.account, who.key.publicKey, [who.role]) };
}

/** An office of three accounts: the founder invites staff and chair, who enrol with keys of their own. */
export function foundedLog(): TestLog {
  const log = startLog();
  log.append(ADMIN, 'office.founded', enrolment(ADMIN));
  for (const who of [STAFF, CHAIR]) {
    log.append(ADMIN, 'account.invited', { detail: { account: who.account, roles: [who.role] } });
    log.append(who, 'account.enrolled', enrolment(who));
  }
  return log;
}

/** A founded log with everyday entries up to `size`, every third with a body. */
export function busyLog(size: number, seed = 1): TestLog {
  const random = seeded(seed);
  const log = foundedLog();
  while (log.records.length < size) {
    const who = random() < 0.7 ? STAFF : CHAIR;
    const seq = log.records.length;
    const isDisclosure = seq % 3 === 0;
    log.append(
      who,
      isDisclosure ? 'disclosure.recorded' : 'support-case.viewed',
      {
        subject: `case-${Math.floor(random() * 40)}`,
        recipients: isDisclosure ? ['member-1', `member-${2 + Math.floor(random() * 9)}`] : [],
        legalBasis: isDisclosure ? ['slsa-9-3'] : [],
        refs: [`#${Math.floor(random() * seq)}`],
      },
      isDisclosure ? { content: `内容 ${seq}「髙橋・塚本」`, at: '14:05' } : undefined,
    );
  }
  return log;
}

/** Findings of the verifier as `seq code`, in the order of the log. */
export async function codesOf(records: readonly LogRecord[]): Promise<string[]> {
  const { problems } = await verifyLog({ records });
  return problems.map(({ seq, code }) => `${seq} ${code}`);
}
