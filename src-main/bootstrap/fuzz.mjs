import { pathToFileURL } from 'node:url';
import { inProject } from './project.mjs';

/**
 * Sends random messages to the core's port by the hundred thousand; 1 if it dies, does not answer, or does what it may not.
 * @param {readonly string[]} args `--messages N`, `--seed N`; `--json` is the only form there is
 */
export async function runFuzz(args) {
  const { run } = await import(pathToFileURL(inProject('tests', 'fuzz', 'run.ts')).href);
  return /** @type {number} */ (await run(args));
}
