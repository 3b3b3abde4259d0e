import { describe, expect, test } from 'vitest';
import { type LogRecord, verifyLog } from '../../src-main/log/verify.ts';
import { busyLog, CHAIR, STAFF, seeded } from './log-fixture.ts';

/** Somebody holds the office's file and its data key, and changes it by hand; one checkpoint is held elsewhere. */
const SIZE = 200;
const TRIALS = 100;
const FEWER = 40;
const log = busyLog(SIZE, 7);
const checkpoint = log.checkpoint(SIZE);

interface Attack {
  readonly records: readonly LogRecord[];
  /** First entry at fault. */
  readonly at: number;
}

/** Numbers the records anew, as somebody would who edits the table. */
const renumbered = (records: readonly LogRecord[]): LogRecord[] => records.map((record, seq) => ({ ...record, seq }));

async function attack(
  name: string,
  trials: number,
  make: (random: () => number) => Attack,
  hasHead = true,
): Promise<void> {
  const random = seeded([...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  for (let trial = 0; trial < trials; trial += 1) {
    const { records, at } = make(random);
    const head = hasHead ? log.head() : null;
    const verdict = await verifyLog({ records, head, checkpoints: [checkpoint] });
    expect(verdict.ok, `${name}, trial ${trial}`).toBe(false);
    expect(verdict.firstBad, `${name}, trial ${trial}`).toBe(at);
  }
}

const anyOf = (random: () => number, from = 0, to = SIZE) => from + Math.floor(random() * (to - from));

/** Changes one character of a leaf into another printable one. */
function flip(leaf: string, random: () => number): string {
  const place = anyOf(random, 0, leaf.length);
  const code = leaf.charCodeAt(place);
  return (
    leaf.slice(0, place) +
    String.fromCharCode(code < 127 ? 33 + ((code - 33 + 1 + anyOf(random, 0, 93)) % 94) : code + 1) +
    leaf.slice(place + 1)
  );
}

describe(`attacks by hand on a log of ${SIZE} entries, ${FEWER} to ${TRIALS} of each kind`, {
  timeout: 120_000,
}, () => {
  test('one character of an entry is altered', () =>
    attack('flip', TRIALS, (random) => {
      const at = anyOf(random);
      return {
        at,
        records: log.records.map((record) =>
          record.seq === at ? { ...record, leaf: flip(record.leaf, random) } : record,
        ),
      };
    }));

  test('an entry is removed, with or without closing the gap', () =>
    attack('delete', TRIALS, (random) => {
      const at = anyOf(random);
      const left = log.records.filter((record) => record.seq !== at);
      return { at, records: random() < 0.5 ? renumbered(left) : left };
    }));

  test('two entries are exchanged', () =>
    attack('swap', TRIALS, (random) => {
      const at = anyOf(random, 0, SIZE - 1);
      const other = anyOf(random, at + 1);
      const records = [...log.records];
      records[at] = log.records[other] as LogRecord;
      records[other] = log.records[at] as LogRecord;
      return { at, records: random() < 0.5 ? renumbered(records) : records };
    }));

  test('an entry is moved', () =>
    attack('move', FEWER, (random) => {
      const from = anyOf(random, 1);
      const to = anyOf(random, 0, from);
      const records = [...log.records];
      records.splice(to, 0, ...records.splice(from, 1));
      return { at: to, records: renumbered(records) };
    }));

  test('an entry rightly signed is slipped in between', () =>
    attack('insert', TRIALS, (random) => {
      const at = anyOf(random, 6, SIZE - 1);
      const forged = log.fork(at);
      forged.append(random() < 0.5 ? STAFF : CHAIR, 'support-case.viewed', { subject: 'case-forged' });
      return { at, records: renumbered([...forged.records, ...log.records.slice(at)]) };
    }));

  test('an entry is repeated', () =>
    attack('duplicate', FEWER, (random) => {
      const of = anyOf(random);
      const at = anyOf(random, of + 1, SIZE + 1);
      return {
        at,
        records: renumbered([...log.records.slice(0, at), log.records[of] as LogRecord, ...log.records.slice(at)]),
      };
    }));

  test('the tail is cut off and the stored head set back', () =>
    attack(
      'truncate',
      TRIALS,
      (random) => {
        const at = anyOf(random, 1);
        return { at, records: log.records.slice(0, at) };
      },
      false,
    ));

  test('one entry is written anew by somebody who holds its signer’s key', () =>
    attack('rewrite-one', FEWER, (random) => {
      const at = anyOf(random, 6, SIZE - 1);
      const forged = log.fork(at);
      forged.append(random() < 0.5 ? STAFF : CHAIR, 'support-case.viewed', { subject: 'case-forged' });
      return { at, records: [...forged.records, ...log.records.slice(at + 1)] };
    }));

  test('garbage is appended', () =>
    attack('garbage', FEWER, (random) => {
      const leaf = random() < 0.5 ? '{"entry":{}}' : flip(log.records[anyOf(random)]?.leaf ?? '', random);
      return { at: SIZE, records: [...log.records, { seq: SIZE, leaf }] };
    }));

  test('everything from one entry on is written anew, rightly signed with everybody’s keys', async () => {
    const random = seeded(99);
    const held = [40, 80, 120, 160, SIZE];
    const checkpoints = held.map((size) => log.checkpoint(size));
    for (let trial = 0; trial < TRIALS; trial += 1) {
      const at = anyOf(random, 6);
      const forged = log.fork(at);
      while (forged.records.length < SIZE) forged.append(random() < 0.5 ? STAFF : CHAIR, 'support-case.viewed');
      const input = { records: forged.records, head: forged.head() };
      if (trial % 5 === 0) {
        const alone = await verifyLog({ ...input, checkpoints: [checkpoint] });
        expect(alone.problems.map(({ code }) => code)).toEqual(['checkpoint-mismatch']);
      }
      const { firstBad, ok } = await verifyLog({ ...input, checkpoints });
      expect(ok).toBe(false);
      expect(firstBad).toBe(held.findLast((size) => size <= at) ?? 0);
    }
  });
});
