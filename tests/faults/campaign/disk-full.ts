import { rmSync } from 'node:fs';
import { randomOf } from '../../campaign/random.ts';
import { freshCopy, type Ground } from './ground.ts';
import { judgeInPlace, NOTHING_ACKNOWLEDGED } from './judge.ts';
import { said } from './kills.ts';
import { startBundled } from './process.ts';
import { faultControl } from './shim.ts';

/** Result of the disks that ran full. */
export interface FullFigures {
  readonly diskFull: number;
  /** Disks after which something acknowledged was gone, or the office did not open or verify. */
  readonly diskFullLost: number;
  /** Refusals in other words than that the disk is full, and steps that failed although there was space again. */
  readonly fullFaults: readonly string[];
  /** How many times which step met the full disk. */
  readonly fullDuring: Readonly<Record<string, number>>;
}

const LANES = 2;
/** Bytes that two rounds of the child need, roughly; the disk runs full somewhere within. */
const NEEDED = 420_000;
/** What a refusal may say: that the disk is full, or for a file that leaves, that it could not be written. */
const MAY_SAY = /^(?:unavailable\/disk-full|file_refused\/(?:disk-full|not-written|ENOSPC|folder-ENOSPC))$/;

/** Lets disks run full at random points, gives space back, and looks whether everything acknowledged is there. */
export async function fillDisks(
  ground: Ground,
  { disks, seed, say }: { readonly disks: number; readonly seed: number; readonly say: (line: string) => void },
): Promise<FullFigures> {
  const figures = { disks: 0, lost: 0 };
  const faults: string[] = [];
  const during: Record<string, number> = {};

  const fillOne = async (lane: number, index: number): Promise<void> => {
    const random = randomOf(seed + index);
    const folder = freshCopy(ground, `full-${lane}`);
    const control = faultControl(`${folder}.control`);
    const running = startBundled('space-user', [folder, ...ground.script], {
      ...ground.quickScrypt,
      ...control.environment(folder),
      ROUNDS: '2',
    });
    // A third of the disks is full before anyone signs in, or nearly so.
    control.set({ spaceLeft: random.below(random.below(3) === 0 ? 8_000 : NEEDED) });
    const isFull = await running.says('waiting');
    control.set({ spaceLeft: -1 });
    running.tell('space');
    const code = await running.ended;
    control.close();
    const lines = running.lines();
    const refusals = lines.filter((line) => line.startsWith('refused ')).map((line) => line.split(' '));
    for (const [, step = '', how = ''] of refusals) {
      during[step] = (during[step] ?? 0) + 1;
      if (!MAY_SAY.test(how)) faults.push(`disk ${index}: ${step} was refused with ${how}`);
    }
    if (isFull && !lines.some((line) => line.startsWith('again '))) faults.push(`disk ${index}: ${running.errors()}`);
    if (code !== 0 || refusals.length > 1 || lines.some((line) => line.startsWith('unreadable')))
      faults.push(
        `disk ${index}: ended with ${code} after ${JSON.stringify(lines.filter((line) => /^(?:refused|unreadable|done)/.test(line)))}`,
      );
    const verdict = await judgeInPlace(ground, folder, said(lines, NOTHING_ACKNOWLEDGED));
    if (isFull) figures.disks += 1;
    if (verdict.unopenable !== null || verdict.lost > 0 || verdict.faults.length > 0) {
      figures.lost += 1;
      faults.push(`disk ${index}: ${verdict.unopenable ?? `${verdict.lost} lost`} ${verdict.faults.join('; ')}`);
    }
    rmSync(folder, { recursive: true, force: true });
  };

  let next = 0;
  const fillLane = async (lane: number): Promise<void> => {
    // A disk that turned out large enough counts for nothing: another takes its place.
    while (figures.disks < disks && next < disks * 4) {
      next += 1;
      await fillOne(lane, next);
      if (next % 10 === 0) say(`full disks: ${figures.disks} of ${disks}, ${figures.lost} with a loss`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, (_, lane) => fillLane(lane)));
  return { diskFull: figures.disks, diskFullLost: figures.lost, fullFaults: faults, fullDuring: during };
}
