import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, randomOf } from '../../campaign/random.ts';
import { type Disk, diskOf, operationsIn, SURVIVALS } from './disk.ts';
import { freshCopy, type Ground } from './ground.ts';
import { judgeInPlace, NOTHING_ACKNOWLEDGED } from './judge.ts';
import { said } from './kills.ts';
import { type CampaignChild, startBundled } from './process.ts';
import { faultControl } from './shim.ts';

/** Result of the simulated power cuts. */
export interface PowerFigures {
  readonly powerCuts: number;
  /** Cuts after which something acknowledged was gone, or the office did not open or verify. */
  readonly powerCutLost: number;
  readonly powerFaults: readonly string[];
  /** The same with `synchronous=NORMAL`: must lose something, or the simulation sees nothing. */
  readonly powerCutControl: number;
  readonly powerCutControlLost: number;
}

/** Cuts that are made from one recording. */
const CUTS_PER_RECORD = 50;

interface Recording {
  readonly folder: string;
  readonly trace: string;
  readonly disk: Disk;
}

/** Lets a child work to its end and keeps the record of its disk. */
async function recordDisk(ground: Ground, name: string, child: CampaignChild, rounds: number): Promise<Recording> {
  const folder = freshCopy(ground, name);
  const disk = diskOf(folder);
  const control = faultControl(`${folder}.control`);
  const trace = `${folder}.trace`;
  rmSync(trace, { force: true });
  const running = startBundled(child, [folder, ...ground.script], {
    ...ground.quickScrypt,
    ...control.environment(folder, trace),
    ROUNDS: String(rounds),
    ACKNOWLEDGED: join(folder, 'acknowledged'),
  });
  const code = await running.ended;
  control.close();
  if (code !== 0) throw new Error(`${child} ended with ${code}: ${running.errors()}`);
  return { folder, trace, disk };
}

/** Cuts the power at random operations of one recording. */
async function cutRecording(
  ground: Ground,
  { folder, trace, disk }: Recording,
  cuts: number,
  random: Random,
): Promise<string[]> {
  const operations = [...operationsIn(trace)];
  const at = Array.from({ length: cuts }, () => 1 + random.below(operations.length)).sort((one, other) => one - other);
  const lines: string[] = [];
  let acknowledged: bigint | null = null;
  let done = 0;
  const found: string[] = [];
  for (const [number, operation] of operations.entries()) {
    if (operation.type === 'C' && operation.first.endsWith('/acknowledged')) acknowledged = operation.inode;
    if (operation.type === 'W' && operation.inode === acknowledged)
      lines.push(operation.second.toString('utf8').trim());
    disk.apply(operation);
    while (at[done] === number + 1) {
      done += 1;
      const survival = random.pick(SURVIVALS);
      const place = `${folder}-cut-${done}`;
      disk.layDown(place, survival, random);
      const verdict = await judgeInPlace(ground, place, said(lines, NOTHING_ACKNOWLEDGED));
      rmSync(place, { recursive: true, force: true });
      if (verdict.unopenable !== null || verdict.lost > 0 || verdict.faults.length > 0)
        found.push(
          `cut at ${number + 1} of ${operations.length} (${survival}): ${verdict.unopenable ?? `${verdict.lost} lost`} ${verdict.faults.join('; ')}`,
        );
    }
  }
  rmSync(folder, { recursive: true, force: true });
  rmSync(trace, { force: true });
  return found;
}

/** Power cuts through the product's writing, and through the control's. */
export async function cutPower(
  ground: Ground,
  { cuts, seed, say }: { readonly cuts: number; readonly seed: number; readonly say: (line: string) => void },
): Promise<PowerFigures> {
  const random = randomOf(seed);
  const found: string[] = [];
  let made = 0;
  for (let record = 0; made < cuts; record += 1) {
    const child: CampaignChild = record % 4 === 1 ? 'ring-writer' : 'writer';
    const recording = await recordDisk(
      ground,
      `power-${record}`,
      child,
      child === 'writer' ? 26 + random.below(20) : 4,
    );
    const share = Math.min(CUTS_PER_RECORD, Math.ceil(cuts / 4), cuts - made);
    found.push(...(await cutRecording(ground, recording, share, random)).map((fault) => `${child}: ${fault}`));
    made += share;
    say(`power cuts: ${made} of ${cuts}, ${found.length} with a loss`);
  }
  const control = Math.max(10, Math.ceil(cuts / 5));
  const careless = await recordDisk(ground, 'power-control', 'careless-writer', 30);
  const lost = await cutRecording(ground, careless, control, random);
  for (const line of lost) say(line);
  say(`power cuts of the control: ${control}, ${lost.length} with a loss`);
  return {
    powerCuts: made,
    powerCutLost: found.length,
    powerFaults: found,
    powerCutControl: control,
    powerCutControlLost: lost.length,
  };
}
