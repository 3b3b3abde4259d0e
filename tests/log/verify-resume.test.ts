import { describe, expect, test } from 'vitest';
import { type LogRecord, type Verdict, type VerifyInput, verifyLog } from '../../src-main/log/verify.ts';
import { decodeState, encodeState, type VerifiedState } from '../../src-main/log/verify-state.ts';
import { livelyLog, TAMPERS } from './lively-log.ts';
import { ORIGIN, seeded } from './log-fixture.ts';

const sum = (one: Verdict, other: Verdict) => ({
  signatures: one.counts.signatures + other.counts.signatures,
  clockBack: one.counts.clockBack + other.counts.clockBack,
  bodies: {
    matched: one.counts.bodies.matched + other.counts.bodies.matched,
    erased: one.counts.bodies.erased + other.counts.bodies.erased,
    absent: one.counts.bodies.absent + other.counts.bodies.absent,
  },
  problems: one.counts.problems + other.counts.problems,
  accounts: other.counts.accounts,
});

/** Verifies at once, and in two parts; both must say the same. */
async function bothWays(split: number, input: VerifyInput & { readonly records: readonly LogRecord[] }) {
  const { records, checkpoints = [] } = input;
  const sizeOf = (note: string) => Number(note.split('\n')[1]);
  const first = await verifyLog({
    records: records.slice(0, split),
    checkpoints: checkpoints.filter((note) => sizeOf(note) <= split),
  });
  expect(first.problems).toEqual([]);
  const resume = decodeState(encodeState(first.state as VerifiedState));
  const second = await verifyLog({ ...input, records: records.slice(split), resume });
  const whole = await verifyLog(input);
  const { counts, checkpoints: compared, ...rest } = second;
  expect(rest).toEqual({
    ok: whole.ok,
    size: whole.size,
    root: whole.root,
    origin: whole.origin,
    firstBad: whole.firstBad,
    problems: whole.problems,
    restores: whole.restores,
    state: whole.state,
  });
  expect(sum(first, second)).toEqual(whole.counts);
  // One of exactly that size is compared in both parts.
  const smaller = checkpoints.filter((note) => sizeOf(note) < split).length;
  expect(compared).toEqual({
    given: whole.checkpoints.given,
    matched: whole.checkpoints.matched - smaller,
    skipped: smaller,
    replaced: [],
    newest: whole.checkpoints.newest,
  });
  return { ...second, counts };
}

describe('verification that goes on where an earlier one ended', () => {
  test.each(TAMPERS)('says the same as verifying everything at once: %s after it', async (name, change) => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const random = seeded(seed * 31 + name.length);
      const log = livelyLog(40 + Math.floor(random() * 60), seed);
      const size = log.records.length;
      const split = 1 + Math.floor(random() * (size - 1));
      const held = Array.from({ length: 4 }, () => 1 + Math.floor(random() * size));
      await bothWays(split, {
        records: change(log, split, random),
        head: random() < 0.7 ? log.head() : null,
        checkpoints: [...held, split, size].map((at) => log.checkpoint(at)),
        ...(random() < 0.5 ? { origin: ORIGIN } : {}),
      });
    }
  });

  test('the same at every place to go on from, one entry after the other', async () => {
    const log = livelyLog(70, 3);
    let state: VerifiedState | null = null;
    for (const record of log.records) {
      const verdict: Verdict = await verifyLog({ records: [record], ...(state ? { resume: state } : {}) });
      expect(verdict).toMatchObject({ ok: true, size: record.seq + 1, root: log.root(record.seq + 1) });
      state = decodeState(encodeState(verdict.state as VerifiedState));
    }
    expect(state).toEqual((await verifyLog({ records: log.records })).state);
  });
});
