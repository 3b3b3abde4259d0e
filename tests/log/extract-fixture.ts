import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';
import type { ExtractInput, ExtractItem } from '../../src-main/log/extract.ts';
import { consistencyProof, inclusionProof, subtreesOf } from '../../src-main/log/proof.ts';
import { leafHash } from '../../src-main/log/tree.ts';
import { type ExtractOptions, type ExtractVerdict, verifyExtract } from '../../src-main/log/verify-extract.ts';
import { busyLog, ORIGIN, type TestLog } from './log-fixture.ts';

/** Entries in {@link log}. */
export const SIZE = 60;
export const log = busyLog(SIZE, 5);
const SECOND_VERIFIER = fileURLToPath(new URL('./verify_bundle.py', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tasuki-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the items of an extract carry besides their proofs. */
export type Carried = 'digests' | 'leaves' | 'content';

/** Entry `seq` of a log, with its path to the present root. */
function itemOf(from: TestLog, seq: number, carried: Carried): ExtractItem {
  const { leaf, body } = from.records[seq] ?? { leaf: '' };
  const subtree = subtreesOf(from.records.map((record) => Buffer.from(leafHash(record.leaf))));
  const item = {
    seq,
    leafHash: Buffer.from(leafHash(leaf)).toString('hex'),
    path: inclusionProof(subtree, seq, from.records.length),
  };
  if (carried === 'digests') return item;
  return carried === 'content' && body ? { ...item, leaf, body } : { ...item, leaf };
}

/** Five entries of a log, or all of a shorter one, and the proof that an earlier size is its beginning. */
export function inputOf(carried: Carried, from: TestLog = log, earlier = 30): ExtractInput {
  const { size, root } = from.head();
  const subtree = subtreesOf(from.records.map((record) => Buffer.from(leafHash(record.leaf))));
  return {
    origin: ORIGIN,
    size,
    root,
    checkpoint: from.checkpoint(size),
    items: [0, 20, 21, 24, 59].filter((seq) => seq < size).map((seq) => itemOf(from, seq, carried)),
    consistency: { size: earlier, root: from.root(earlier), proof: consistencyProof(subtree, earlier, size) },
  };
}

/** Runs the second verifier; status 2 means that it takes the text for no extract. */
export const runSecond = (text: string, held: readonly string[]) => {
  const file = join(folder, 'extract.json');
  writeFileSync(file, text);
  const files = held.map((note, index) => {
    writeFileSync(join(folder, `held-${index}`), note);
    return join(folder, `held-${index}`);
  });
  return spawnSync('python3', ['-B', SECOND_VERIFIER, 'extract', file, ...files], { encoding: 'utf8' });
};

/** Verdict of the first verifier, which the second must share to the last problem. */
export function bothAgree(text: string, options: ExtractOptions = {}): ExtractVerdict {
  const verdict = verifyExtract(text, options);
  const { error, status, stdout, stderr } = runSecond(text, options.checkpoints ?? []);
  if (error) throw new Error('The second verifier needs python3 on the PATH', { cause: error });
  expect(stderr).not.toContain('Traceback');
  const second = JSON.parse(stdout) as Pick<ExtractVerdict, 'ok' | 'size' | 'root' | 'problems'>;
  const sorted = (problems: ExtractVerdict['problems']) => problems.map(({ seq, code }) => `${seq} ${code}`).sort();
  expect({ ...second, problems: sorted(second.problems) }).toEqual({
    ok: verdict.ok,
    size: verdict.size,
    root: verdict.root,
    problems: sorted(verdict.problems),
  });
  expect(status).toBe(verdict.ok ? 0 : 1);
  return verdict;
}
