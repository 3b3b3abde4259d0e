import { parseArgs } from 'node:util';
import { barsOf } from './bars.ts';
import { figuresOf } from './figures.ts';
import { GROUPS, type Group } from './groups.ts';
import { passages } from './passages.ts';
import { type GroupReport, printGroup } from './print.ts';
import { score } from './score.ts';

const USAGE = `--group ${GROUPS.join(' | ')} | all  --part <letter>  --failures  --json\n`;

/** What the arguments ask for; `undefined` if they are not understood. */
function asked(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        group: { type: 'string', default: 'all' },
        part: { type: 'string', default: '' },
        failures: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const groups = GROUPS.filter((group) => values.group === 'all' || values.group === group);
    return groups.length === 0 ? undefined : { ...values, groups };
  } catch {
    return undefined;
  }
}

/** Scores the passages of a group whose batch letter begins as asked. */
function reportOf(group: Group, part: string, withFailures: boolean): GroupReport {
  const figures = figuresOf(
    passages(group)
      .filter(({ id }) => id.startsWith(part))
      .map(score),
  );
  const isJudging = group === 'held-out';
  const isShown = !isJudging || withFailures;
  return {
    group,
    isJudging,
    bars: barsOf(figures),
    ...figures,
    failures: isShown ? figures.failures : [],
    failureCount: figures.failures.length,
    ordinary: { ...figures.ordinary, hits: isShown ? figures.ordinary.hits : [] },
  };
}

/**
 * 墨消しの評価: prints the figures of the chosen groups; 1 if a bar of any of them is missed or has seen nothing. The failures of the
 * held-out group are kept back unless asked for with `--failures`, so that nobody fits rules to them by accident.
 */
export function run(args: readonly string[]): number {
  const wanted = asked(args);
  if (wanted === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const groups = wanted.groups.map((group) => reportOf(group, wanted.part, wanted.failures));
  if (wanted.json) process.stdout.write(`${JSON.stringify({ groups }, null, 2)}\n`);
  else for (const group of groups) printGroup(group);
  return groups.every(({ bars }) => bars.every(({ isMet }) => isMet)) ? 0 : 1;
}
