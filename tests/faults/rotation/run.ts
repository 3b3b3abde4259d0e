import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Random, randomOf } from '../../campaign/random.ts';
import { type Child, startChild } from '../../helpers/core-process.ts';
import { fillOffice, type Holdings, lookInto, sizeOf } from './office.ts';

/** What became of an office that was killed so many times while its key was changed. */
interface KillFigures {
  readonly kills: number;
  readonly killedDuring: Readonly<Record<string, number>>;
  readonly openedWithOldKey: number;
  readonly openedWithNewKey: number;
  readonly unopenable: number;
  readonly rowsLost: number;
  readonly logsUnsound: number;
  readonly leftovers: number;
}

/** What changing the key of a large office came to. Times are of this machine and say nothing of another. */
export interface RotationFigures extends KillFigures {
  readonly bytes: number;
  readonly rows: number;
  /** Of one whole change, and of each step of it. */
  readonly seconds: number;
  readonly steps: Readonly<Record<string, number>>;
  readonly progressReports: number;
  /** Longest time without a report while it could still be cancelled. */
  readonly longestSilenceSeconds: number;
  readonly cancelled: number;
  readonly longestCancelSeconds: number;
}

export interface RotationOptions {
  readonly megabytes: number;
  readonly kills: number;
  readonly cancels: number;
  readonly seed: number;
  readonly say?: (line: string) => void;
}

interface Report {
  readonly step: string;
  /** How far the step is, 0 to 1; 0 where it cannot be told. */
  readonly share: number;
  readonly at: number;
}

const reportsOf = (child: Child): readonly Report[] =>
  child
    .lines()
    .map((line) => line.split(' '))
    .filter(([what]) => what === 'step')
    .map(([, step = '', done, total, at]) => ({ step, share: Number(done) / Number(total) || 0, at: Number(at) }));

/** Waits until a step has come so far; at once if the change is through before. */
async function reaches(child: Child, step: string, share: number, seconds: number): Promise<void> {
  for (;;) {
    const reports = reportsOf(child);
    if (reports.some((report) => report.step === step && report.share >= share)) return;
    const begun = reports.find((report) => report.step === step);
    const isUncounted = begun !== undefined && reports.at(-1)?.share === 0;
    if (isUncounted && Date.now() - begun.at >= share * seconds * 1000) return;
    if (child.lines().includes('locked')) return;
    await wait(5);
  }
}

/** A moment of the whole length, each as likely as any other; the first ones see to it that no step is left out. */
function momentOf(
  steps: Readonly<Record<string, number>>,
  number: number,
  random: Random,
): { readonly step: string; readonly share: number } {
  const names = Object.keys(steps);
  const share = random.below(1000) / 1000;
  if (number < names.length) return { step: names[number] as string, share };
  let left = (random.below(1000) / 1000) * names.reduce((sum, name) => sum + (steps[name] as number), 0);
  for (const name of names) {
    left -= steps[name] as number;
    if (left < 0) return { step: name, share };
  }
  return { step: names.at(-1) as string, share };
}

/** Fills an office and changes its key: once whole, then given up, then killed at random moments of its whole length. */
export async function tryRotation(options: RotationOptions): Promise<RotationFigures> {
  const { say = () => {} } = options;
  const folder = await mkdtemp(join(tmpdir(), 'tasuki-rotation-'));
  try {
    const officePath = await fillOffice(folder, options.megabytes * 1_000_000);
    const before = await lookInto(officePath);
    if (before.holdings === null) throw new Error('the office could not be filled');
    const bytes = await sizeOf(officePath);
    say(`filled: ${bytes} bytes, ${before.holdings.rows} rows`);
    const whole = await rotateWhole(officePath);
    say(`one whole change: ${whole.seconds.toFixed(1)} s`);
    const given = await giveUp(officePath, options.cancels, whole.seconds);
    const killed = await killMany(officePath, options, before.holdings, whole.steps);
    return { bytes, rows: before.holdings.rows, ...whole, ...given, ...killed };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function rotateWhole(
  officePath: string,
): Promise<Pick<RotationFigures, 'seconds' | 'steps' | 'progressReports' | 'longestSilenceSeconds'>> {
  const child = startChild('rotate', [officePath]);
  await child.says('begin');
  const began = Date.now();
  await child.says('rotated');
  const ended = Date.now();
  await child.ended;
  const reports = reportsOf(child);
  const steps: Record<string, number> = {};
  let longest = 0;
  for (const [index, { step, at }] of reports.entries()) {
    const until = reports[index + 1]?.at ?? ended;
    steps[step] = (steps[step] ?? 0) + (until - at) / 1000;
    if (step !== 'rotation-replace') longest = Math.max(longest, (until - at) / 1000);
  }
  return {
    seconds: (ended - began) / 1000,
    steps: Object.fromEntries(Object.entries(steps).map(([step, time]) => [step, Number(time.toFixed(1))])),
    progressReports: reports.length,
    longestSilenceSeconds: longest,
  };
}

async function giveUp(
  officePath: string,
  cancels: number,
  seconds: number,
): Promise<Pick<RotationFigures, 'cancelled' | 'longestCancelSeconds'>> {
  let cancelled = 0;
  let longest = 0;
  for (let number = 0; number < cancels; number += 1) {
    const child = startChild('rotate', [officePath]);
    await child.says('begin');
    await wait((seconds * 1000 * (number + 1)) / (cancels + 2));
    const asked = Date.now();
    child.tell('cancel');
    await child.says('cancelled');
    longest = Math.max(longest, (Date.now() - asked) / 1000);
    // What was cancelled goes on to work: the office is locked in good order.
    await child.says('locked');
    await child.ended;
    cancelled += 1;
  }
  return { cancelled, longestCancelSeconds: longest };
}

async function killMany(
  officePath: string,
  { kills, seed, say = () => {} }: RotationOptions,
  expected: Holdings,
  steps: Readonly<Record<string, number>>,
): Promise<KillFigures> {
  const random = randomOf(seed);
  const killedDuring: Record<string, number> = {};
  const figures = {
    openedWithOldKey: 0,
    openedWithNewKey: 0,
    unopenable: 0,
    rowsLost: 0,
    logsUnsound: 0,
    leftovers: 0,
  };
  let { epoch } = await lookInto(officePath, ['admin']);
  let done = 0;
  for (let attempts = 0; done < kills && attempts < kills * 5; attempts += 1) {
    const child = startChild('rotate', [officePath]);
    await child.says('begin');
    const moment = momentOf(steps, done, random);
    await reaches(child, moment.step, moment.share, steps[moment.step] ?? 0);
    const isLate = child.lines().includes('rotated');
    await child.kill();
    const found = await lookInto(officePath, done % 2 === 0 ? ['admin', 'staff'] : ['chair', 'auditor']);
    const step = reportsOf(child).at(-1)?.step ?? 'begin';
    const isNew = found.epoch > epoch;
    ({ epoch } = found);
    // It was through before the kill came: nothing was tried.
    if (isLate) continue;
    done += 1;
    killedDuring[step] = (killedDuring[step] ?? 0) + 1;
    figures.openedWithNewKey += isNew ? 1 : 0;
    figures.openedWithOldKey += isNew ? 0 : 1;
    figures.unopenable += found.opens ? 0 : 1;
    figures.rowsLost += found.holdings?.digest === expected.digest ? 0 : 1;
    figures.logsUnsound += found.isSound ? 0 : 1;
    figures.leftovers += found.leftovers;
    say(`kill ${done} of ${kills} during ${step}: ${JSON.stringify({ ...found, holdings: found.holdings?.rows })}`);
  }
  return { kills: done, killedDuring, ...figures };
}

const numberAfter = (args: readonly string[], name: string, otherwise: number): number => {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : Number(args[at + 1]);
};

/** `npm run test:rotation`; 1 if anything was lost. */
export async function run(args: readonly string[]): Promise<number> {
  const figures = await tryRotation({
    megabytes: numberAfter(args, '--megabytes', 1000),
    kills: numberAfter(args, '--kills', 20),
    cancels: numberAfter(args, '--cancels', 3),
    seed: numberAfter(args, '--seed', 1),
    say: (line) => process.stderr.write(`${line}\n`),
  });
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  const { unopenable, rowsLost, logsUnsound, leftovers } = figures;
  return unopenable + rowsLost + logsUnsound + leftovers === 0 ? 0 : 1;
}
