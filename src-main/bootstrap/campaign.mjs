import { pathToFileURL } from 'node:url';
import { inProject } from './project.mjs';

/**
 * Tries the redaction of random minutes by the thousand; 1 if a byte differs or a removed string is found.
 * @param {readonly string[]} args `--pairs N`, `--minutes N`, `--json`, `--resume`, `--most N` (batches before it stops)
 */
export async function runCampaign(args) {
  const { run } = await import(pathToFileURL(inProject('tests', 'campaign', 'run.ts')).href);
  return /** @type {number} */ (await run(args));
}
