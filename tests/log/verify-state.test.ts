import { describe, expect, test } from 'vitest';
import { verifyLog } from '../../src-main/log/verify.ts';
import { decodeState, encodeState, KEPT_BOOTS, type VerifiedState } from '../../src-main/log/verify-state.ts';
import { busyLog, foundedLog, STAFF, startLog, type TestLog } from './log-fixture.ts';

async function stateOf(log: TestLog, size: number, checkpoints: readonly string[] = []): Promise<VerifiedState> {
  const { state, problems } = await verifyLog({ records: log.records.slice(0, size), checkpoints });
  expect(problems).toEqual([]);
  return decodeState(encodeState(state as VerifiedState));
}

describe('verification that goes on where an earlier one ended', () => {
  test('nothing new: head and checkpoints of that size are compared all the same', async () => {
    const log = busyLog(50);
    const resume = await stateOf(log, 50);
    const sound = await verifyLog({ records: [], resume, head: log.head(), checkpoints: [log.checkpoint(50)] });
    expect(sound).toMatchObject({ ok: true, size: 50, root: log.root(50), checkpoints: { matched: 1, newest: 50 } });
    const other = busyLog(50, 2);
    const forged = await verifyLog({ records: [], resume, head: other.head(), checkpoints: [other.checkpoint(50)] });
    expect(forged.problems.map(({ code }) => code).sort()).toEqual(['checkpoint-mismatch', 'head-mismatch']);
    expect(forged.state).toBeNull();
  });

  test('checkpoints and anchors from before are told as skipped, never as matched', async () => {
    const log = busyLog(60);
    const resume = await stateOf(log, 40, [log.checkpoint(30)]);
    const verdict = await verifyLog({
      records: log.records.slice(40),
      resume,
      checkpoints: [log.checkpoint(20), log.checkpoint(39), busyLog(30, 2).checkpoint(30)],
      anchors: [
        { size: 10, root: log.root(10) },
        { size: 50, root: log.root(50) },
      ],
    });
    expect(verdict.ok).toBe(true);
    expect(verdict.checkpoints).toEqual({ given: 5, matched: 1, skipped: 4, replaced: [], newest: 50 });
    const foreign = log.checkpoint(20).replaceAll('tasuki/', 'tasuki/x');
    const other = await verifyLog({ records: [], resume, checkpoints: [foreign] });
    expect(other.problems).toMatchObject([{ seq: null, code: 'checkpoint-foreign' }]);
    expect(other.checkpoints).toMatchObject({ given: 1, matched: 0, skipped: 0, newest: 30 });
  });

  test('what it cannot see: an entry altered before it. Verifying everything does', async () => {
    const log = busyLog(60);
    const resume = await stateOf(log, 40);
    const records = log.records.map((record) =>
      record.seq === 20 ? { ...record, leaf: record.leaf.replace('"v":1', '"v":3') } : record,
    );
    const head = log.head();
    expect((await verifyLog({ records: records.slice(40), resume, head })).ok).toBe(true);
    expect(await verifyLog({ records, head })).toMatchObject({ ok: false, firstBad: 20 });
  });

  test('what it sees all the same: a log written anew from before, or set back behind it', async () => {
    const log = busyLog(60);
    const resume = await stateOf(log, 40);
    const forged = log.fork(20);
    while (forged.records.length < 60) forged.append(STAFF, 'support-case.viewed');
    expect((await verifyLog({ records: forged.records })).ok).toBe(true);
    const anew = await verifyLog({ records: forged.records.slice(40), resume, head: forged.head() });
    expect(anew).toMatchObject({ ok: false, firstBad: 39 });
    const back = await verifyLog({ records: [], resume, head: log.fork(30).head() });
    expect(back.problems).toEqual([{ seq: 30, code: 'shorter-than-checkpoint', detail: '30 of 40' }]);
  });

  test('a boot that comes back is compared with its own clock, as long as it is among the last hundred', async () => {
    const returning = async (others: number) => {
      const log = foundedLog();
      log.append(STAFF, 'support-case.viewed', { boot: 'returning', mono: 1000 });
      for (let other = 0; other < others; other += 1) log.append(STAFF, 'support-case.viewed', { boot: `b${other}` });
      const resume = await stateOf(log, log.records.length);
      log.append(STAFF, 'support-case.viewed', { boot: 'returning', mono: 999 });
      return verifyLog({ records: log.records.slice(-1), resume });
    };
    expect((await returning(KEPT_BOOTS - 1)).problems).toMatchObject([{ code: 'mono' }]);
    expect((await returning(KEPT_BOOTS)).ok).toBe(true);
  });

  test('the state does not grow with the log, but for the logarithm', async () => {
    const log = startLog(busyLog(12).records);
    while (log.records.length < 1500) log.append(STAFF, 'support-case.viewed', { boot: `b${log.records.length}` });
    const [small, large] = [await stateOf(log, 255), await stateOf(log, 1500)];
    expect(small.boots).toHaveLength(KEPT_BOOTS);
    expect(encodeState(large).length).toBeLessThan(encodeState(small).length + 3 * 70 + KEPT_BOOTS);
  });
});

describe('a state that was put down', () => {
  test('is refused for another log', async () => {
    const resume = await stateOf(busyLog(20), 20);
    await expect(verifyLog({ records: [], resume, origin: 'tasuki/other' })).rejects.toThrow(TypeError);
  });

  test('is not made of a log that is not sound', async () => {
    expect((await verifyLog({ records: [] })).state).toBeNull();
    expect((await verifyLog({ records: busyLog(20).records.slice(1) })).state).toBeNull();
  });

  test('is refused when it is malformed or contradicts itself', async () => {
    const log = busyLog(21);
    const state = await stateOf(log, 21);
    const wrongs: readonly (readonly [string, unknown])[] = [
      ['an earlier version', { ...state, version: 1 }],
      ['a later version', { ...state, version: 4 }],
      ['no size', { ...state, size: 0 }],
      ['another size', { ...state, size: 23 }],
      ['another root', { ...state, root: log.root(20) }],
      ['a subtree less', { ...state, subtrees: state.subtrees.slice(1) }],
      ['no keys', { ...state, keys: undefined }],
      ['a key that is none', { ...state, keys: [{ account: 'a', publicKey: 'AAAA', isRevoked: false }] }],
      ['more keys in force than accounts', { ...state, roles: [] }],
      ['a clock before zero', { ...state, boots: [{ boot: 'a', mono: -1 }] }],
      ['too many boots', { ...state, boots: Array.from({ length: 101 }, (_, mono) => ({ boot: `${mono}`, mono })) }],
      ['a checkpoint larger than the log', { ...state, newest: 22 }],
      ['something more', { ...state, more: 1 }],
      ['a list', [state]],
      ['nothing', null],
    ];
    for (const [name, wrong] of wrongs) expect(() => decodeState(JSON.stringify(wrong)), name).toThrow(TypeError);
    expect(() => decodeState('{')).toThrow(TypeError);
    expect(decodeState(encodeState(state))).toEqual(state);
  });
});
