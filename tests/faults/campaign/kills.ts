import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Random, randomOf } from '../../campaign/random.ts';
import { freshCopy, type Ground } from './ground.ts';
import { type Acknowledged, judge, NOTHING_ACKNOWLEDGED } from './judge.ts';
import { judgeMigrated, oldOffice } from './old-office.ts';
import { type CampaignChild, type Running, startBundled } from './process.ts';
import { secondOpinion } from './second-opinion.ts';
import { faultControl } from './shim.ts';

/** Result of the kills. */
export interface KillFigures {
  readonly kills: number;
  readonly lostAcknowledged: number;
  readonly unopenable: number;
  /** Half transactions, logs that do not verify, and whatever a second program finds wrong. */
  readonly killFaults: readonly string[];
  readonly acknowledged: number;
  /** How many kills fell into which work. */
  readonly during: Readonly<Record<string, number>>;
  readonly secondOpinions: number;
}

const LANES = 2;
/** Kills after which an office is looked at by other programs and a fresh one is taken. */
const EPISODE = 25;

/** What one process acknowledged, in its own words. */
export function said(lines: readonly string[], before: Acknowledged): Acknowledged {
  const words = lines.map((line) => line.split(' '));
  const of = (what: string): string[] => words.filter(([first]) => first === what).map(([, second = '']) => second);
  return {
    told: [...before.told, ...of('told')],
    saved: Math.max(before.saved, ...of('saved').map(Number)),
    invited: [...(before.invited ?? []), ...of('invited')],
  };
}

/** Which work the next process does. One in ten signs in with scrypt computed anew, one in twenty each writes rings and migrates. */
function workOf(index: number): { child: CampaignChild; isQuick: boolean; name: string } {
  if (index % 20 === 5) return { child: 'ring-writer', isQuick: true, name: 'key ring' };
  if (index % 20 === 15) return { child: 'migrator', isQuick: true, name: 'migration' };
  return { child: 'writer', isQuick: index % 10 !== 9, name: index % 10 === 9 ? 'session with scrypt' : 'session' };
}

/** Half the processes die at a chosen operation on a file (a write is cut in its middle), half at a moment of the clock. */
async function runToDeath(
  ground: Ground,
  folder: string,
  work: ReturnType<typeof workOf>,
  random: Random,
): Promise<Running> {
  const control = faultControl(`${folder}.control`);
  const isExact = random.below(2) === 0;
  if (isExact) control.set({ killAt: 1 + random.below(work.child === 'writer' ? 700 : 130) });
  const environment = { ...(work.isQuick ? ground.quickScrypt : {}), ...control.environment(folder) };
  const running = startBundled(work.child, [folder, ...ground.script], environment);
  if (!isExact) {
    await running.says('ready');
    await wait(random.below(400));
    running.kill();
  }
  await running.ended;
  control.close();
  return running;
}

/** Kills processes in the middle of their writing, and looks after each what is left. */
export async function killMany(
  ground: Ground,
  { kills, seed, say }: { readonly kills: number; readonly seed: number; readonly say: (line: string) => void },
): Promise<KillFigures> {
  const old = await oldOffice(ground);
  const figures = { kills: 0, lost: 0, unopenable: 0, acknowledged: 0, second: 0 };
  const faults: string[] = [];
  const during: Record<string, number> = {};

  const killOne = async (lane: number, index: number, before: Acknowledged, folder: string): Promise<Acknowledged> => {
    const random = randomOf(seed + index);
    const work = workOf(index);
    const isMigration = work.child === 'migrator';
    const place = isMigration ? freshCopy(ground, `old-${lane}`, old.folder) : folder;
    const running = await runToDeath(ground, place, work, random);
    const lines = running.lines();
    if (lines.length === 0 && running.errors() !== '') throw new Error(running.errors());
    const now = isMigration ? before : said(lines, before);
    const verdict = isMigration ? await judgeMigrated(ground, old, place) : await judge(ground, place, now);
    figures.kills += 1;
    figures.acknowledged += now.told.length - before.told.length;
    during[work.name] = (during[work.name] ?? 0) + 1;
    figures.lost += verdict.lost;
    if (verdict.unopenable !== null) figures.unopenable += 1;
    const found = [...(verdict.unopenable === null ? [] : [verdict.unopenable]), ...verdict.faults];
    for (const fault of found) faults.push(`kill ${index} (${work.name}): ${fault}`);
    if (verdict.lost > 0) faults.push(`kill ${index} (${work.name}): ${verdict.lost} lost`);
    return now;
  };

  const liveLane = async (lane: number): Promise<void> => {
    const folder = join(ground.folder, `lane-${lane}`);
    let acknowledged: Acknowledged = NOTHING_ACKNOWLEDGED;
    for (let turn = 0, index = lane; index < kills; turn += 1, index += LANES) {
      if (turn % EPISODE === 0) {
        freshCopy(ground, `lane-${lane}`);
        acknowledged = NOTHING_ACKNOWLEDGED;
      }
      acknowledged = await killOne(lane, index, acknowledged, folder);
      if (turn % EPISODE !== EPISODE - 1 && index + LANES < kills) continue;
      for (const fault of await secondOpinion(ground, folder)) faults.push(`kill ${index}: ${fault}`);
      figures.second += 1;
      say(`kills: ${figures.kills} of ${kills}, ${figures.acknowledged} entries acknowledged, ${figures.lost} lost`);
    }
    rmSync(folder, { recursive: true, force: true });
  };
  await Promise.all(Array.from({ length: LANES }, (_, lane) => liveLane(lane)));
  return {
    kills: figures.kills,
    lostAcknowledged: figures.lost,
    unopenable: figures.unopenable,
    killFaults: faults,
    acknowledged: figures.acknowledged,
    during,
    secondOpinions: figures.second,
  };
}
