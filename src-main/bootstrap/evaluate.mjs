import { pathToFileURL } from 'node:url';
import { inProject } from './project.mjs';

/**
 * Measures the redaction engine on the invented evaluation set; 1 if a bar is missed.
 * @param {readonly string[]} args `--json`, `--group development|opened|held-out|all`, `--part <letter>`, `--failures`
 */
export async function runEvaluation(args) {
  const { run } = await import(pathToFileURL(inProject('tests', 'redaction', 'evaluation', 'run.ts')).href);
  return /** @type {number} */ (run(args));
}
