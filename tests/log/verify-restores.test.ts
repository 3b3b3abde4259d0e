import { describe, expect, test } from 'vitest';
import { consistencyProof, subtreesOf } from '../../src-main/log/proof.ts';
import { beginReplacedProof, type ReplacedProof } from '../../src-main/log/replaced-proof.ts';
import { leafHash } from '../../src-main/log/tree.ts';
import { verifyLog } from '../../src-main/log/verify.ts';
import { decodeState, encodeState, type VerifiedState } from '../../src-main/log/verify-state.ts';
import { bothAgree, linesOf } from './bundle-fixture.ts';
import { ADMIN, busyLog, foundedLog, type Person, STAFF, type TestLog } from './log-fixture.ts';

const between = (log: TestLog, older: number, newer: number) =>
  consistencyProof(subtreesOf(log.records.map(({ leaf }) => leafHash(leaf))), older, newer);

/** The proof that `replaced` begins with the first `size` entries, for the checkpoints of `sizes`. */
function proofOf(replaced: TestLog, size: number, sizes: readonly number[]): ReplacedProof {
  const writer = beginReplacedProof();
  for (const one of sizes) writer.add({ size: one, root: replaced.root(one), from: 0 }, between(replaced, size, one));
  return writer.proof();
}

/** `log` put back to `size` entries by `who`, and worked on with a few entries since. */
function restored(log: TestLog, size: number, replacedProof: ReplacedProof, who: Person = ADMIN): TestLog {
  const again = log.fork(size);
  const detail = { size, root: log.root(size), madeAt: '2026-08-27T05:00:00.000Z', keptAs: 'replaced-20260828-090000' };
  const replaced = { replacedSize: log.records.length, replacedRoot: log.root(log.records.length), replacedProof };
  again.append(who, 'backup.restored', { detail: { ...detail, ...replaced } as never });
  for (let more = 0; more < 3; more += 1) again.append(STAFF, 'support-case.viewed');
  return again;
}

const log = busyLog(100, 3);
const PROOF = proofOf(log, 60, [70, 100]);
const kept = [log.checkpoint(50), log.checkpoint(70), log.checkpoint(100)];
const codesOf = async (of: TestLog, held: readonly string[]) =>
  (await bothAgree(await linesOf(of, 'without content', []), held)).problems.map(({ seq, code }) => `${seq} ${code}`);

describe('a restore on purpose', () => {
  test('explains every checkpoint of the log it replaced, and is told with the place where that one lies', async () => {
    const again = restored(log, 60, PROOF);
    expect(await codesOf(again, kept)).toEqual([]);
    const verdict = await verifyLog({ records: again.records, head: again.head(), checkpoints: kept });
    expect(verdict.checkpoints).toMatchObject({ given: 3, matched: 1, newest: 50, replaced: [{ seq: 60, count: 2 }] });
    expect(verdict.restores).toMatchObject([{ seq: 60, keptAs: 'replaced-20260828-090000', replacedSize: 100 }]);
  });

  test('goes on explaining when the log has grown past them', async () => {
    const again = restored(log, 60, PROOF);
    while (again.records.length < 120) again.append(STAFF, 'support-case.viewed');
    expect(await codesOf(again, [...kept, again.checkpoint(110)])).toEqual([]);
  });

  test('explains nothing that happens to the log afterwards', async () => {
    const again = restored(log, 60, PROOF);
    while (again.records.length < 90) again.append(STAFF, 'support-case.viewed');
    const later = again.checkpoint(80);
    expect(await codesOf(again.fork(75), [...kept, later])).toEqual(['75 shorter-than-checkpoint']);
    const other = again.fork(75);
    while (other.records.length < 90) other.append(STAFF, 'meeting.viewed');
    expect(await codesOf(other, [...kept, later])).toEqual(['50 checkpoint-mismatch']);
  });

  test('is carried on by a second one, further back', async () => {
    const first = restored(log, 60, PROOF);
    const writer = beginReplacedProof();
    const at = writer.add({ size: 60, root: first.root(60), from: 0 }, between(first, 40, 60));
    writer.adopt(PROOF, at);
    writer.add({ size: 64, root: first.root(64), from: 0 }, between(first, 40, 64));
    const second = restored(first, 40, writer.proof());
    const held = [log.checkpoint(30), log.checkpoint(100), first.checkpoint(64)];
    expect(await codesOf(second, held)).toEqual([]);
    expect(await codesOf(restored(first, 40, proofOf(first, 40, [64])), held)).toEqual(['44 shorter-than-checkpoint']);
  });

  test('of another course of the log: the point where both part is before the backup', async () => {
    const other = log.fork(50);
    while (other.records.length < 55) other.append(STAFF, 'meeting.viewed');
    const writer = beginReplacedProof();
    const at = writer.add({ size: 50, root: log.root(50), from: 0 }, between(log, 50, 60));
    writer.add({ size: 55, root: other.root(55), from: at }, between(other, 50, 55));
    expect(await codesOf(restored(log, 60, writer.proof()), [other.checkpoint(55)])).toEqual([]);
  });

  test('is remembered by a verification that goes on', async () => {
    const again = restored(log, 60, PROOF);
    const { state } = await verifyLog({ records: again.records, checkpoints: kept });
    const resume = decodeState(encodeState(state as VerifiedState));
    expect(await verifyLog({ records: [], resume, checkpoints: [log.checkpoint(100)] })).toMatchObject({ ok: true });
    expect(await verifyLog({ records: [], resume, checkpoints: [busyLog(100, 4).checkpoint(100)] })).toMatchObject({
      ok: false,
    });
  });
});

describe('what no explanation is', () => {
  const alarm = '64 shorter-than-checkpoint';

  test('a rollback without an entry, or with one that proves nothing', async () => {
    expect(await codesOf(log.fork(60), kept)).toEqual(['60 shorter-than-checkpoint', '60 shorter-than-checkpoint']);
    expect(await codesOf(restored(log, 60, { nodes: [], points: [] }), kept)).toEqual([alarm, alarm]);
  });

  test('the word of somebody who is no administrator', async () => {
    expect(await codesOf(restored(log, 60, PROOF, STAFF), kept)).toEqual([alarm, alarm]);
  });

  test('an entry without a right signature', async () => {
    const again = restored(log, 60, PROOF);
    const records = again.records.map((record) =>
      record.seq === 60 ? { ...record, leaf: record.leaf.replace('replaced-2026', 'replaced-2025') } : record,
    );
    const { problems } = await verifyLog({ records, checkpoints: [log.checkpoint(100)] });
    expect(problems.map(({ code }) => code)).toContain('shorter-than-checkpoint');
  });

  test('sizes and roots that no proof joins to this log, and any that stand after them', async () => {
    const [first, second] = PROOF.points;
    if (!first || !second) throw new Error('no points');
    const bad: ReplacedProof[] = [
      { ...PROOF, points: [{ ...first, root: log.root(71) }, second] },
      { ...PROOF, points: [{ ...first, from: 1 }, second] },
      { ...PROOF, points: [{ ...first, proof: first.proof.slice(1) }, second] },
      { ...PROOF, points: [{ ...first, proof: [...first.proof, 999] }, second] },
      {
        nodes: PROOF.nodes.map((node, at) => (at === first.proof[0] ? Buffer.alloc(32).toString('base64') : node)),
        points: [first, second],
      },
    ];
    for (const proof of bad) expect(await codesOf(restored(log, 60, proof), kept)).toEqual([alarm, alarm]);
  });

  test('a whole log written anew under an administrator’s key of its own, however much its entry claims', async () => {
    const own = foundedLog();
    own.append(ADMIN, 'meeting.viewed');
    const claimed = proofOf(log, 5, [70, 100]);
    const forged = restored(own, 6, claimed);
    expect((await codesOf(forged, [log.checkpoint(100)])).length).toBe(1);
  });

  test('the head that the file itself states', async () => {
    const again = restored(log, 60, PROOF);
    const { problems } = await verifyLog({ records: again.records, head: log.head(), checkpoints: [] });
    expect(problems).toMatchObject([{ code: 'cut-tail' }]);
  });
});
