import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  app,
  type BrowserWindow,
  clipboard,
  type IpcMainInvokeEvent,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
} from 'electron';
import type { Port } from '../../contract/port.ts';
import { appVersion } from '../app-version.ts';
import { loadAssets } from '../assets.ts';
import { guardClipboard } from '../clipboard-guard.ts';
import { startCoreThread } from '../core-thread.ts';
import { startLockdown } from '../lockdown.ts';
import { openShellLog } from '../log.ts';
import { guardMachine } from '../machine.ts';
import { type ShellPaths, shellPaths } from '../paths.ts';
import { listenToPower } from '../power-events.ts';
import { startRelay } from '../relay.ts';
import { createElectronHost } from './host.ts';
import { guardScreen } from './screen-guard.ts';
import { APP_ORIGIN, APP_SCHEME, closedSession, createWindow, guardContents, serveAssets } from './window.ts';

/** Switches, in any of Chromium's spellings, with which somebody could look into the app or make it load other code. */
const FORBIDDEN = /^(?:--?|\/)(?:remote-debug|inspect|user-data-dir|js-flags|load-ext|no-sandbox|disable-web-sec)/i;

/** Starts the shell; `root` is the app's folder, `argv` the process's own arguments. */
export function startElectronShell(root: string, argv: readonly string[]): void {
  const paths = shellPaths({ platform: process.platform, env: process.env, home: homedir(), app: root });
  app.setPath('userData', join(paths.state, 'electron'));
  if (argv.slice(1).some((argument) => FORBIDDEN.test(argument))) app.exit(2);
  else if (app.requestSingleInstanceLock()) {
    prepare();
    void app
      .whenReady()
      .then(() => open(paths, appVersion(root)))
      .catch(() => app.exit(1));
  } else app.quit();
}

function prepare(): void {
  process.umask(0o077);
  app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('proxy-server', 'http://127.0.0.1:9');
  app.commandLine.appendSwitch('proxy-bypass-list', '<-loopback>');
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: { standard: true, secure: true } }]);
  // Copying and pasting by keyboard needs the edit menu on macOS; elsewhere there is no menu at all.
  const menu = process.platform === 'darwin' ? [{ role: 'appMenu' as const }, { role: 'editMenu' as const }] : null;
  Menu.setApplicationMenu(menu && Menu.buildFromTemplate(menu));
}

async function open(paths: ShellPaths, version: string): Promise<void> {
  const log = openShellLog(join(paths.state, 'shell.log'), () => new Date());
  let window: BrowserWindow | null = null;
  app.on('web-contents-created', (_event, contents) => guardContents(contents, log));
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });

  const guard = guardClipboard({
    read: async () => clipboard.readText(),
    write: async (text) => (text === '' ? clipboard.clear() : clipboard.writeText(text)),
  });
  const screen = guardScreen(() => window);
  const host = createElectronHost({
    owner: () => window,
    officeFolder: paths.offices,
    exportFolder: paths.exports,
    relaunch: () => startAfresh(),
    lockedWhy: () => lockdown.lockedWhy(),
    clipboard: guard,
    screen,
    log,
  });
  const core = startCoreThread({
    workerFile: paths.worker,
    start: { officeFolder: paths.offices, resources: paths.resources, app: version },
    host,
    log,
  });
  const partition = closedSession('tasuki', APP_ORIGIN, log);
  serveAssets(partition, loadAssets(paths.renderer, APP_ORIGIN, randomBytes(16).toString('base64url')));
  const opened = createWindow(partition, join(import.meta.dirname, 'preload.cjs'), app.isPackaged);
  window = opened;

  const isOurs = ({ sender, senderFrame }: IpcMainInvokeEvent): boolean =>
    sender === opened.webContents && senderFrame?.parent === null && senderFrame.url.startsWith(`${APP_ORIGIN}/`);
  const page: Port = {
    post: (message) => {
      if (!opened.isDestroyed()) opened.webContents.send('tasuki', message);
    },
    listen: (receive) => {
      ipcMain.handle('tasuki', (event, message: unknown) => {
        if (isOurs(event)) receive(message);
        else log('interface.wrong-sender');
      });
      return () => ipcMain.removeHandler('tasuki');
    },
  };
  const stopRelay = startRelay({ page, core: core.port, host, log });

  const forget = (): Promise<void> => {
    screen.protect();
    return guard.clear();
  };
  let isRenewing = false;
  /** The process that has drawn the work goes, with all that lay in its memory. */
  const renewPage = async (): Promise<void> => {
    isRenewing = true;
    opened.webContents.forcefullyCrashRenderer();
    await opened.loadURL(`${APP_ORIGIN}/`);
    opened.webContents.navigationHistory.clear();
    isRenewing = false;
  };
  const lockdown = startLockdown({ core, renewPage, forget, log });
  const startAfresh = async (): Promise<void> => {
    await Promise.all([forget(), core.restart()]);
    await opened.loadURL(`${APP_ORIGIN}/`);
  };
  opened.webContents.on('render-process-gone', () => {
    if (isRenewing) return;
    log('interface.crashed');
    void startAfresh();
  });
  const machine = guardMachine(lockdown.lock, (left) => listenToPower(powerMonitor, left), log);

  let isClosing = false;
  const quit = (event: { preventDefault(): void }): void => {
    if (isClosing) return;
    isClosing = true;
    event.preventDefault();
    stopRelay();
    machine.stop();
    lockdown.stop();
    void Promise.all([core.stop(), guard.clear()]).finally(() => app.exit(0));
  };
  app.on('before-quit', quit);
  app.on('window-all-closed', () => app.quit());
  await opened.loadURL(`${APP_ORIGIN}/`);
  log('shell.started', { version: process.versions.electron ?? '' });
}
