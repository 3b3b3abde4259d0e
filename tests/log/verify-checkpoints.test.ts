import { describe, expect, test } from 'vitest';
import { type LogRecord, type Verdict, verifyLog } from '../../src-main/log/verify.ts';
import { busyLog, CHAIR } from './log-fixture.ts';

const SIZE = 200;
const log = busyLog(SIZE, 7);
const checkpoint = log.checkpoint(SIZE);

describe('what is and is not found without a checkpoint held elsewhere', () => {
  const verdictOf = (records: readonly LogRecord[], more = {}): Promise<Verdict> => verifyLog({ records, ...more });

  test('a whole log written anew with everybody’s keys is found by one old checkpoint, and by nothing else', async () => {
    const other = busyLog(SIZE, 8);
    expect((await verdictOf(other.records, { head: other.head() })).ok).toBe(true);
    const verdict = await verdictOf(other.records, { head: other.head(), checkpoints: [log.checkpoint(100)] });
    expect(verdict).toMatchObject({ ok: false, firstBad: 0, checkpoints: { given: 1, matched: 0, newest: null } });
  });

  test('yesterday’s copy of the file is found by today’s checkpoint, at the entry where it ends', async () => {
    const old = log.fork(150);
    expect((await verdictOf(old.records, { head: old.head() })).ok).toBe(true);
    const verdict = await verdictOf(old.records, { head: old.head(), checkpoints: [log.checkpoint(100), checkpoint] });
    expect(verdict).toMatchObject({ ok: false, firstBad: 150, checkpoints: { matched: 1, newest: 100 } });
    expect(verdict.problems).toEqual([{ seq: 150, code: 'shorter-than-checkpoint', detail: '150 of 200' }]);
  });

  test('a size and a root read from paper do the same as a signed checkpoint', async () => {
    const anchors = [{ size: SIZE, root: log.root(SIZE) }];
    expect((await verdictOf(log.records, { anchors })).ok).toBe(true);
    expect((await verdictOf(log.fork(199).records, { anchors })).firstBad).toBe(199);
    expect((await verdictOf(busyLog(SIZE, 8).records, { anchors })).ok).toBe(false);
  });

  test('entries beyond the stored head, or a head that does not fit, are found', async () => {
    const beyond = await verdictOf(log.records, { head: { size: 190, root: log.root(190) } });
    expect(beyond.problems).toEqual([{ seq: 190, code: 'beyond-head', detail: '200 of 190' }]);
    const unfit = await verdictOf(log.records, { head: { size: SIZE, root: log.root(199) } });
    expect(unfit.problems).toMatchObject([{ code: 'head-mismatch' }]);
  });

  test('checkpoints that are unreadable, of another log, or signed by nobody of the log are refused', async () => {
    const [text = '', line = ''] = checkpoint.split('\n\n');
    const foreign = checkpoint.replaceAll('tasuki/', 'tasuki/x');
    const unsigned = `${text}\n\n${line.replace(/ \S+\n$/, ` ${Buffer.alloc(68).toString('base64')}\n`)}`;
    const codes = async (note: string) =>
      (await verdictOf(log.records, { checkpoints: [note] })).problems.map(({ code }) => code);
    expect(await codes('x')).toEqual(['checkpoint-unreadable']);
    expect(await codes(foreign)).toEqual(['checkpoint-foreign']);
    expect(await codes(unsigned)).toEqual(['checkpoint-signature']);
    expect(await codes(checkpoint.replace('\n200\n', '\n199\n'))).toEqual([
      'checkpoint-mismatch',
      'checkpoint-signature',
    ]);
  });

  test('a checkpoint counts only if its signer could sign at that size', async () => {
    const short = log.fork(4);
    expect((await verdictOf(log.records, { checkpoints: [short.checkpoint(4)] })).ok).toBe(true);
    const verdict = await verdictOf(log.records, { checkpoints: [log.checkpoint(4, CHAIR)] });
    expect(verdict.problems).toMatchObject([{ code: 'checkpoint-signature' }]);
  });
});
