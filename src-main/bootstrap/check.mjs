import { runLicences } from './licences.mjs';
import { runTool } from './runtime.mjs';

/** Vitest with the project's configuration; `files` narrows the run. @param {readonly string[]} args */
export const vitest = (args) => runTool('vitest/vitest.mjs', ['run', '--config', 'tests/vitest.config.ts', ...args]);

const STEPS = /** @type {const} */ ({
  types: () => runTool('typescript/bin/tsc', ['-b']),
  style: () => runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '--max-diagnostics=200']),
  unused: () => runTool('knip/bin/knip.js', ['--no-progress']),
  licences: async () => runLicences(),
  architecture: () => vitest(['tests/architecture', '--reporter=dot']),
});

/** @typedef {keyof typeof STEPS} Step */

/**
 * Runs the steps one after the other, all of them even if one fails, so that one run shows everything.
 * @param {readonly Step[]} [steps]
 * @returns {Promise<readonly Step[]>} those that failed
 */
export async function failedSteps(steps = /** @type {Step[]} */ (Object.keys(STEPS))) {
  /** @type {Step[]} */
  const failed = [];
  for (const step of steps) {
    const start = performance.now();
    const code = await STEPS[step]();
    if (code !== 0) failed.push(step);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`check: ${step} ${code === 0 ? 'passed' : 'FAILED'} (${seconds} s)\n`);
  }
  return failed;
}

/** Types, style and import bans, unused code, licences, architecture. */
export async function runCheck() {
  const failed = await failedSteps();
  process.stdout.write(failed.length === 0 ? 'check passed\n' : `check failed: ${failed.join(', ')}\n`);
  return failed.length === 0 ? 0 : 1;
}
