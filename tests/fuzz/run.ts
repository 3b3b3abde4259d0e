import { ensureBuilt } from '../../src-main/bootstrap/fresh.mjs';
import { runFuzz } from './campaign.ts';
import type { Found } from './judge.ts';
import { usedOffice } from './office.ts';

const numberAfter = (args: readonly string[], name: string, otherwise: number): number => {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : Number(args[at + 1]);
};

/** Most megabytes that the core's heap may have grown by between its first sessions and its last. */
const MOST_GROWTH = 50;

/** Whether a campaign found nothing wrong, and tried every operation with an input that its declaration accepts. */
export const isClean = (found: Found): boolean =>
  found.wrong.length === 0 &&
  found.strayAnswers === 0 &&
  found.neverParsed.length === 0 &&
  found.heapGrowthMB < MOST_GROWTH;

/** Sends 100,000 messages (or `--messages N`) from a seed (`--seed N`); 1 if anything is wrong. */
export async function run(args: readonly string[]): Promise<number> {
  await ensureBuilt();
  const office = await usedOffice();
  try {
    const messages = numberAfter(args, '--messages', 100_000);
    const seed = numberAfter(args, '--seed', 1);
    const found = await runFuzz(office, { messages, seed, say: (line) => process.stderr.write(`${line}\n`) });
    for (const line of found.wrong.slice(0, 200)) process.stderr.write(`${line}\n`);
    const { parsed, succeeded, wrong: _, ...figures } = found;
    const reached = Object.values(parsed).reduce((sum, count) => sum + count, 0);
    const done = Object.values(succeeded).reduce((sum, count) => sum + count, 0);
    const operations = Object.keys(succeeded).length;
    process.stdout.write(
      `${JSON.stringify({ ...figures, validInputs: reached, successes: done, operationsThatSucceeded: operations })}\n`,
    );
    return isClean(found) ? 0 : 1;
  } finally {
    await office.test.close();
  }
}
