import { existsSync, writeFileSync } from 'node:fs';
import { ensureBuilt } from './fresh.mjs';
import { inProject, ROOT, say } from './project.mjs';
import { runNode } from './step.mjs';
import { ensureSystemPackages, findShells, mayInstall } from './system-packages.mjs';

/** Milliseconds that the download of Electron's binary may take. */
const ELECTRON_LIMIT = 20_000;

/** Opens the app in the best shell of this machine; without a display, holds the demonstration instead. */
export async function runStart() {
  await ensureBuilt();
  const { electron, hasDisplay, isRoot } = await findShells();
  if (!hasDisplay) {
    say(
      '画面(ディスプレイ)がないため、ウィンドウの代わりに npm run demo を実行します。',
      'There is no display, so npm run demo runs instead of a window.',
    );
    return runDemo([]);
  }
  // Electron refuses to run as root, so its binary would be of no use there.
  if (electron === null && !isRoot) await fetchElectron();
  // If there is no shell and none can be installed, the program below says in one sentence what to do.
  await ensureBrowser();
  return runNode(inProject('dist', 'shell', 'start.js'), []);
}

/** The main job without hands. @param {readonly string[]} args */
export const runDemo = (args) => runTasuki(['demo', ...args]);

/** The command line; prints nothing of its own and returns the command's exit code. @param {readonly string[]} args */
export async function runTasuki(args) {
  const isDemo = args[0] === 'demo';
  await ensureBuilt(isDemo ? ['main', 'renderer'] : ['main']);
  if (isDemo) await ensureBrowser();
  return runNode(inProject('dist', 'command-line', 'tasuki.js'), args, { cwd: callersFolder() });
}

/** Where the user stands: npm runs scripts in the project's folder and keeps the user's in `INIT_CWD`. */
const callersFolder = () => (process.cwd() === ROOT ? (process.env.INIT_CWD ?? ROOT) : process.cwd());

async function ensureBrowser() {
  const { electron, browser, isRoot } = await findShells();
  const hasShell = browser !== null || (electron !== null && !isRoot);
  if (!hasShell && mayInstall()) await ensureSystemPackages(['chromium']);
}

/** Tries once per installation to fetch Electron's binary; a failure is no matter, a browser serves as well. */
async function fetchElectron() {
  const tried = inProject('node_modules', '.tasuki-electron');
  const installer = inProject('node_modules', 'electron', 'install.js');
  if (existsSync(tried) || !existsSync(installer) || process.env.TASUKI_SHELL === 'chromium') return;
  say('Electron の取得を試みています(20秒まで)。', 'Trying to fetch Electron (20 seconds at most).');
  writeFileSync(tried, '');
  await runNode(installer, [], { stdio: 'ignore', limit: ELECTRON_LIMIT });
}
