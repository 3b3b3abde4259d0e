import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { appVersion } from './app-version.ts';
import { chooseShell, findShells } from './choose-shell.ts';
import { isExecutable } from './chromium/find-browser.ts';
import { startChromiumShell } from './chromium/main.ts';
import { shellPaths } from './paths.ts';

/** Exit codes: 0 closed by the user or already running, 1 the shell failed, 3 no shell is installed, 4 no display. */
const EXIT = { closed: 0, failed: 1, 'no-shell': 3, 'no-display': 4 } as const;

/** Chooses the shell, says which one and why in one line, runs it and returns the exit code when it has closed. */
async function start(): Promise<number> {
  // Entry of the built `dist/shell/start.js` and of this source alike: both lie two folders below the app's.
  const app = join(import.meta.dirname, '..', '..');
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  const choice = chooseShell(findShells({ ...machine, app, isExecutable, isRoot: process.getuid?.() === 0 }));
  console.log(`${choice.why.ja} / ${choice.why.en}`);
  if (choice.shell === 'none') return EXIT[choice.reason];
  if (choice.shell === 'electron') return runElectron(choice.program, join(app, 'dist', 'shell', 'electron.js'));

  process.umask(0o077);
  const paths = shellPaths({ ...machine, app });
  try {
    const shell = await startChromiumShell({
      rendererFolder: paths.renderer,
      workerFile: paths.worker,
      officeFolder: paths.offices,
      resourcesFolder: paths.resources,
      exportFolder: paths.exports,
      stateFolder: paths.state,
      version: appVersion(app),
      executable: choice.program,
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void shell.close());
    await shell.closed;
    return EXIT.closed;
  } catch (error) {
    return explain(error);
  }
}

async function runElectron(program: string, main: string): Promise<number> {
  const child = spawn(program, [main], { stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? EXIT.failed;
}

function explain(error: unknown): number {
  const code = (error as { readonly code?: unknown }).code;
  if (code === 'already-running') {
    console.log(
      'すでに起動しています。開いている画面を前に出しました。 / Already running; its window was brought forward.',
    );
    return EXIT.closed;
  }
  console.error(
    'ブラウザーを起動できませんでした。組織のポリシーで自動操作が禁止されていないか、ご確認ください。 / ' +
      'The browser did not start. Check whether a policy forbids remote debugging.',
  );
  console.error(error);
  return EXIT.failed;
}

process.exitCode = await start();
