import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './fresh.mjs';
import { inProject } from './project.mjs';

/**
 * Kills, power cuts, full disks and flipped bytes against the built core; 1 if anything is lost.
 * @param {readonly string[]} args `--scale 0.06`, `--seed N`, `--json` (the only form there is)
 */
export async function runFaults(args) {
  await ensureBuilt(['main']);
  const { run } = await import(pathToFileURL(inProject('tests', 'faults', 'campaign', 'run.ts')).href);
  return /** @type {number} */ (await run(args));
}
