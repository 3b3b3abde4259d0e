import { rmSync } from 'node:fs';
import { fillDisks } from './disk-full.ts';
import { flipBytes } from './flips.ts';
import { prepareGround } from './ground.ts';
import { killMany } from './kills.ts';
import { cutPower } from './power-cuts.ts';
import { bundleChildren } from './process.ts';

/** Goals of the whole campaign. */
const WHOLE = { kills: 1000, cuts: 200, disks: 100, flips: 10_000 } as const;

/** How much of the campaign is run, and from which seed. */
export interface FaultOptions {
  /** Part of the goals, 1 for all of them. */
  readonly scale: number;
  readonly seed: number;
  readonly say?: (line: string) => void;
}

/** What the campaign brought to light; the first nine figures are those that must be shown. */
export type FaultFigures = Awaited<ReturnType<typeof runFaults>>;

/** Kills, power cuts, full disks and flipped bytes, one after the other on one staged office. */
export async function runFaults({ scale, seed, say = () => {} }: FaultOptions) {
  const share = (goal: number): number => Math.max(1, Math.round(goal * scale));
  const begun = performance.now();
  say(`seed ${seed}`);
  await bundleChildren();
  const ground = await prepareGround();
  try {
    const kill = await killMany(ground, { kills: share(WHOLE.kills), seed, say });
    const power = await cutPower(ground, { cuts: share(WHOLE.cuts), seed, say });
    const full = await fillDisks(ground, { disks: share(WHOLE.disks), seed, say });
    const flip = await flipBytes(ground, { flips: share(WHOLE.flips), seed, say });
    const { kills, lostAcknowledged, unopenable, killFaults, ...besideKills } = kill;
    const { powerCuts, powerCutLost, powerFaults, ...control } = power;
    const { diskFull, diskFullLost, fullFaults, fullDuring } = full;
    const { flips, flipsSilentlyWrong, flipFaults, ...besideFlips } = flip;
    const figures = {
      kills,
      lostAcknowledged,
      unopenable,
      powerCuts,
      powerCutLost,
      diskFull,
      diskFullLost,
      flips,
      flipsSilentlyWrong,
      ...control,
      ...besideKills,
      fullDuring,
      ...besideFlips,
      faults: [...killFaults, ...powerFaults, ...fullFaults, ...flipFaults],
      seed,
      seconds: Math.round((performance.now() - begun) / 1000),
    };
    return { ...figures, isPassed: isPassed(figures, share) };
  } finally {
    rmSync(ground.folder, { recursive: true, force: true });
  }
}

/** Nothing lost, every goal reached, and the control failed as it must. */
function isPassed(
  figures: Readonly<Record<'kills' | 'lostAcknowledged' | 'unopenable' | 'powerCuts' | 'powerCutLost', number>> &
    Readonly<Record<'diskFull' | 'diskFullLost' | 'flips' | 'flipsSilentlyWrong' | 'powerCutControlLost', number>> & {
      readonly faults: readonly string[];
    },
  share: (goal: number) => number,
): boolean {
  const { lostAcknowledged, unopenable, powerCutLost, diskFullLost, flipsSilentlyWrong, faults } = figures;
  return (
    lostAcknowledged + unopenable + powerCutLost + diskFullLost + flipsSilentlyWrong + faults.length === 0 &&
    figures.kills >= share(WHOLE.kills) &&
    figures.powerCuts >= share(WHOLE.cuts) &&
    figures.diskFull >= share(WHOLE.disks) &&
    figures.flips >= share(WHOLE.flips) &&
    figures.powerCutControlLost > 0
  );
}

const numberAfter = (args: readonly string[], name: string, otherwise: number): number => {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : Number(args[at + 1]);
};

/** `npm run test:faults`; one line of JSON on standard output, 1 if anything was lost or a goal was missed. */
export async function run(args: readonly string[]): Promise<number> {
  const { isPassed: passed, ...figures } = await runFaults({
    scale: numberAfter(args, '--scale', 1),
    seed: numberAfter(args, '--seed', Date.now() % 1_000_000),
    say: (line) => void process.stderr.write(`${line}\n`),
  });
  for (const fault of figures.faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(`${JSON.stringify({ ...figures, faults: figures.faults.length })}\n`);
  return passed ? 0 : 1;
}
