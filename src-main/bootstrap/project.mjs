import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder that holds `package.json`. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** A path below the project's folder. @param {...string} parts */
export const inProject = (...parts) => join(ROOT, ...parts);

/** Exit code when the app could not be prepared; none of the command line's own codes means this. */
export const NOT_PREPARED = 69;

/** Something the user can put right, already in words. */
export class Stop extends Error {
  /**
   * @param {string} ja
   * @param {string} en
   */
  constructor(ja, en) {
    super(`${ja} / ${en}`);
  }
}

/**
 * Tells the user something in both languages. Always on standard error: standard output belongs to the command.
 * @param {string} ja
 * @param {string} en
 */
export function say(ja, en) {
  process.stderr.write(`${ja} / ${en}\n`);
}
