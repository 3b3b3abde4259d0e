import { cryptography } from './log-cryptography.ts';
import { appending } from './log-long-append.ts';
import { reading } from './log-long-read.ts';
import { goingOn, verifying } from './log-long-verify.ts';
import { type LongLogs, withLongLogs } from './long-logs.ts';
import type { Measure } from './measure.ts';

/**
 * What is measured on a real office with a long log, beside a short one, in this order; both are built once. Parts that
 * append stand after those that read the log as it was built.
 */
const PARTS: readonly ((logs: LongLogs) => Promise<readonly Measure[]>)[] = [verifying, reading, appending, goingOn];

const ENTRIES = 1_000_000;

/** Cost of the log: its cryptography alone, then in the file. `--entries=20000` makes a quick run with a shorter log. */
export async function run(): Promise<readonly Measure[]> {
  const asked = process.argv.find((word) => word.startsWith('--entries='));
  const entries = asked ? Number(asked.slice('--entries='.length)) : ENTRIES;
  if (!Number.isSafeInteger(entries) || entries < 5_000) throw new RangeError('--entries: at least 5000');
  const measures = [...(await cryptography())];
  await withLongLogs(entries, async (logs) => {
    for (const part of PARTS) measures.push(...(await part(logs)));
  });
  return measures;
}
