import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';
import { writeBundle } from '../../src-main/log/bundle.ts';
import type { Label } from '../../src-main/log/bundle-reader.ts';
import { verifyBundle } from '../../src-main/log/verify-bundle.ts';
import { busyLog, ORIGIN, type TestLog } from './log-fixture.ts';

/** Entries in {@link log}. */
export const SIZE = 60;
export const log = busyLog(SIZE, 5);
const SECOND_VERIFIER = fileURLToPath(new URL('./verify_bundle.py', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tasuki-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What becomes of content in a bundle. */
type Content = 'with content' | 'without content' | 'content erased';

/** Lines of a bundle of the whole of a log. */
export async function linesOf(
  from: TestLog,
  content: Content,
  checkpoints: readonly string[],
  labels: readonly Label[] = [],
): Promise<string[]> {
  const entries = from.records.map(({ leaf, body }) => {
    if (!body || content === 'without content') return { leaf };
    return content === 'with content' ? { leaf, body } : { leaf, isErased: true };
  });
  const head = from.head();
  const lines: string[] = [];
  for await (const line of writeBundle({ origin: ORIGIN, ...head, checkpoints, labels, entries })) lines.push(line);
  return lines;
}

export const labelLine = (label: unknown): string => JSON.stringify({ label });

interface SecondVerdict {
  readonly ok: boolean;
  readonly size: number;
  readonly root: string;
  readonly firstBad: number | null;
  readonly problems: readonly { readonly seq: number | null; readonly code: string }[];
}

/** Runs the second verifier; a machine without Python 3 fails this loudly. */
export function runSecond(
  lines: readonly string[],
  held: readonly string[] = [],
): { status: number | null; verdict: SecondVerdict | null } {
  const bundle = join(folder, 'bundle.jsonl');
  writeFileSync(bundle, lines.map((line) => `${line}\n`).join(''));
  const files = held.map((note, index) => {
    writeFileSync(join(folder, `held-${index}`), note);
    return join(folder, `held-${index}`);
  });
  const { error, status, stdout, stderr } = spawnSync('python3', ['-B', SECOND_VERIFIER, bundle, ...files], {
    encoding: 'utf8',
  });
  if (error) throw new Error('The second verifier needs python3 on the PATH', { cause: error });
  expect(stderr).not.toContain('Traceback');
  return { status, verdict: stdout === '' ? null : (JSON.parse(stdout) as SecondVerdict) };
}

/** Verdict of the first verifier, which the second must share to the last problem. */
export async function bothAgree(lines: readonly string[], held: readonly string[] = []): Promise<SecondVerdict> {
  const first = await verifyBundle(lines, { checkpoints: held });
  const { status, verdict } = runSecond(lines, held);
  const plain = ({ ok, size, root, firstBad, problems }: SecondVerdict): SecondVerdict => {
    const codes = problems.map(({ seq, code }) => ({ seq, code }));
    return {
      ok,
      size,
      root,
      firstBad,
      problems: codes.sort((a, b) => `${a.seq} ${a.code}`.localeCompare(`${b.seq} ${b.code}`)),
    };
  };
  expect(plain(verdict as SecondVerdict)).toEqual(plain(first));
  expect(status).toBe(first.ok ? 0 : 1);
  return plain(first);
}
