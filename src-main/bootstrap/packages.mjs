import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { withLock } from './lock.mjs';
import { inProject, Stop, say } from './project.mjs';
import { runStep } from './step.mjs';

const LOCKFILE = inProject('package-lock.json');
const INSTALLED = inProject('node_modules', '.package-lock.json');
const STAMP = inProject('node_modules', '.tasuki-stamp');

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Locked */

/** Installs the packages of the lockfile, exactly, unless they are there. */
export async function ensurePackages() {
  if (areInstalled()) return;
  await withLock('install', async () => {
    if (!areInstalled()) await install();
  });
}

async function install() {
  say(
    '必要な部品をインストールしています(初回は1分ほど)。',
    'Installing the packages (about a minute the first time).',
  );
  rmSync(STAMP, { force: true });
  // npm's own words go to standard error: standard output belongs to the command that was asked for.
  const stdio = /** @type {const} */ (['ignore', 2, 2]);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  const code =
    npm?.endsWith('.js') || npm?.endsWith('.cjs')
      ? await runStep(process.execPath, [npm, ...args], { stdio: [...stdio] })
      : await runStep('npm', args, { stdio: [...stdio], shell: process.platform === 'win32' });
  if (code !== 0)
    throw new Stop(
      '部品をインストールできませんでした。インターネット(またはプロキシ)の設定を確かめてもう一度実行するか、つながる同じ種類のPCで npm ci を済ませたフォルダーごとコピーしてください。',
      'The packages could not be installed. Check the network (or its proxy) and run the command again, or copy this folder from a connected machine of the same kind after npm ci.',
    );
  writeFileSync(STAMP, stampOf(readFileSync(LOCKFILE)));
}

function areInstalled() {
  const lockfile = readFileSync(LOCKFILE);
  const stamp = stampOf(lockfile);
  if (readOrNull(STAMP) === stamp) return true;
  // Somebody ran `npm ci` by hand: npm's own record of what it installed tells whether it is the same.
  const installed = readOrNull(INSTALLED);
  if (installed === null || !agrees(packagesOf(lockfile.toString()), packagesOf(installed))) return false;
  writeFileSync(STAMP, stamp);
  return true;
}

/**
 * @param {Readonly<Record<string, Locked>>} wanted
 * @param {Readonly<Record<string, Locked>>} installed
 */
function agrees(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional }]) => {
    const found = installed[path];
    if (path === '') return true;
    if (found === undefined) return optional === true || devOptional === true;
    return found.version === version && found.integrity === integrity;
  });
}

/** The lockfile and the kind of machine: a folder copied to another system must be installed again. @param {Buffer} lockfile */
function stampOf(lockfile) {
  return `${createHash('sha256').update(lockfile).digest('hex')} ${process.platform}-${process.arch}\n`;
}

/** @param {string} lockfile @returns {Record<string, Locked>} */
const packagesOf = (lockfile) => JSON.parse(lockfile).packages ?? {};

/** @param {string} path */
function readOrNull(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
