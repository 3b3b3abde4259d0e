import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './fresh.mjs';
import { inProject } from './project.mjs';

/**
 * @typedef {object} Measure One comparison; a ratio says the same on a slow machine as on a fast one.
 * @property {string} name
 * @property {number} ratio measured / reference
 * @property {number} limit the ratio that must not be passed
 * @property {number} [milliseconds] the measured time, for the record
 */

/**
 * Runs the `run()` of every `tests/bench/*.bench.ts` and prints their ratios; 1 if one passes its limit.
 * @param {readonly string[]} args `--json`; any other word picks the files whose name contains it
 */
export async function runBench(args) {
  const words = args.filter((arg) => !arg.startsWith('-'));
  const folder = inProject('tests', 'bench');
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.bench.ts') && words.every((word) => name.includes(word)),
  );
  if (files.length === 0) {
    process.stderr.write('No benchmark found in tests/bench.\n');
    return 1;
  }
  await ensureBuilt();
  /** @type {(Measure & { bench: string })[]} */
  const rows = [];
  for (const file of files.sort()) {
    process.stderr.write(`bench: ${file}\n`);
    const { run } = await import(pathToFileURL(inProject('tests', 'bench', file)).href);
    /** @type {Measure | readonly Measure[]} */
    const result = await run();
    for (const measure of [result].flat()) rows.push({ bench: file.replace('.bench.ts', ''), ...measure });
  }
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else console.table(rows);
  return rows.some(({ ratio, limit }) => !(ratio <= limit)) ? 1 : 0;
}
