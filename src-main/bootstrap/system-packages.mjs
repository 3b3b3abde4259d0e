import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject, ROOT, Stop, say } from './project.mjs';
import { runStep } from './step.mjs';

/** What a Debian package brings, and how to see that it is there, from this package or from elsewhere. */
const CHECKS = /** @type {const} */ ({
  chromium: async () => (await findShells()).browser !== null,
  'poppler-utils': async () => has('pdftotext') && has('pdftoppm'),
  qpdf: async () => has('qpdf'),
  'libreoffice-writer-nogui': async () => hasOfficePart('swlo'),
  'libreoffice-calc-nogui': async () => hasOfficePart('sclo'),
});

/** @typedef {keyof typeof CHECKS} SystemPackage */

/** All that the tests need beyond npm's packages. */
export const TEST_PACKAGES = /** @type {SystemPackage[]} */ (Object.keys(CHECKS));

/**
 * Makes sure that what these packages bring is there; as root on Debian installs what is missing.
 * @param {readonly SystemPackage[]} packages
 */
export async function ensureSystemPackages(packages) {
  const absent = await missing(packages);
  if (absent.length === 0) return;
  if (mayInstall()) {
    say(`apt でインストールしています: ${absent.join(' ')}`, 'Installing with apt.');
    await apt(['update', '-q']);
    await apt(['install', '-q', '-y', '--no-install-recommends', ...absent]);
  }
  const left = await missing(absent);
  if (left.length > 0)
    throw new Stop(
      `次のものをインストールしてから、もう一度実行してください: ${left.join(' ')}`,
      `Install these, then run the command again: ${left.join(' ')}`,
    );
}

/** Whether packages can be installed without asking: as root on Debian or one of its children. */
export const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && has('apt-get');

/**
 * What the machine has to show the app in. Asks the shell's own code, so that the two never disagree.
 * @returns {Promise<{ electron: string | null, browser: object | null, hasDisplay: boolean, isRoot: boolean }>}
 */
export async function findShells() {
  const load = (/** @type {string} */ file) => import(pathToFileURL(inProject('src-main', 'shell', file)).href);
  const { findShells: find } = await load('choose-shell.ts');
  const { isExecutable } = await load('chromium/find-browser.ts');
  const { platform, env } = process;
  return find({ platform, env, home: homedir(), app: ROOT, isExecutable, isRoot: process.getuid?.() === 0 });
}

/** @param {readonly string[]} args */
const apt = (args) =>
  runStep('apt-get', args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

/** @param {readonly SystemPackage[]} packages */
async function missing(packages) {
  const found = await Promise.all(packages.map((name) => CHECKS[name]()));
  return packages.filter((_name, index) => !found[index]);
}

/** @param {string} program */
function has(program) {
  const names = process.platform === 'win32' ? [`${program}.exe`, `${program}.cmd`] : [program];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => names.some((name) => existsSync(join(folder, name))));
}

/** Debian has Writer and Calc in packages of their own behind one `soffice`. @param {string} library */
function hasOfficePart(library) {
  const folder = '/usr/lib/libreoffice/program';
  return existsSync(folder) ? existsSync(join(folder, `lib${library}.so`)) : has('soffice');
}
