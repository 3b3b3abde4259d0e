import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './fresh.mjs';
import { inProject } from './project.mjs';

/**
 * Changes the key of a large office: once whole, then given up, then killed at random moments; 1 if anything is lost.
 * @param {readonly string[]} args `--megabytes N`, `--kills N`, `--cancels N`, `--seed N`, `--json` (the only form there is)
 */
export async function runRotation(args) {
  await ensureBuilt(['main']);
  const { run } = await import(pathToFileURL(inProject('tests', 'faults', 'rotation', 'run.ts')).href);
  return /** @type {number} */ (await run(args));
}
