import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inProject, ROOT } from './project.mjs';

/**
 * Lets git run the checks of `.githooks` before each commit, for people who develop here: not on build machines, not
 * outside a git checkout, and never over a setting that somebody chose.
 */
export function offerHooks() {
  if (process.env.CI || !process.stderr.isTTY || !existsSync(inProject('.git'))) return;
  try {
    git('config', 'core.hooksPath');
  } catch (error) {
    // 1 is git's answer to "not set"; anything else (no git, a broken checkout) is not ours to mend.
    if (/** @type {{ status?: number }} */ (error).status === 1)
      git('config', '--local', 'core.hooksPath', '.githooks');
  }
}

/** @param {string[]} args */
const git = (...args) => execFileSync('git', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] });
