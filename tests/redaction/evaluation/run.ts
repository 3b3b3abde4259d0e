import { barsOf } from './bars.ts';
import { figuresOf } from './figures.ts';
import { passages } from './passages.ts';
import { printHalf } from './print.ts';
import { score } from './score.ts';
import type { Half } from './split.ts';

const HALVES: readonly Half[] = ['development', 'held-out'];

/**
 * 墨消しの評価: prints the figures of the chosen halves; 1 if a bar is missed. The failures of the held-out half are kept back unless
 * asked for with `--failures`, so that nobody fits rules to them by accident.
 */
export function run(args: readonly string[]): number {
  const at = args.indexOf('--half');
  const wanted = at < 0 ? 'all' : args[at + 1];
  const chosen = HALVES.filter((half) => wanted === 'all' || wanted === half);
  if (chosen.length === 0) {
    process.stderr.write('--half development | held-out | all\n');
    return 2;
  }
  const reports = chosen.map((half) => {
    const figures = figuresOf(passages(half).map(score));
    const isShown = half === 'development' || args.includes('--failures');
    return {
      half,
      bars: barsOf(figures),
      ...figures,
      failures: isShown ? figures.failures : [],
      failureCount: figures.failures.length,
      ordinary: { ...figures.ordinary, hits: isShown ? figures.ordinary.hits : [] },
    };
  });
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ halves: reports }, null, 2)}\n`);
  else for (const report of reports) printHalf(report);
  return reports.every(({ bars }) => bars.every(({ isMet }) => isMet)) ? 0 : 1;
}
