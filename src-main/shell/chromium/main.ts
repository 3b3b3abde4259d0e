import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Host } from '../../contract/host.ts';
import { hostError } from '../answer-host-call.ts';
import { loadAssets } from '../assets.ts';
import { guardClipboard } from '../clipboard-guard.ts';
import { startCoreThread } from '../core-thread.ts';
import { startLockdown } from '../lockdown.ts';
import { openShellLog, whereOf } from '../log.ts';
import { guardMachine } from '../machine.ts';
import { startRelay } from '../relay.ts';
import { sessionTellers, watchSession } from '../session-watch.ts';
import { takeInstance } from '../single-instance.ts';
import { bridgePage } from './bridge.ts';
import { freshProfileFolder, launchBrowser, removeProfiles } from './browser.ts';
import { pageClipboard } from './clipboard.ts';
import { findBrowser, isExecutable } from './find-browser.ts';
import { createChromiumHost } from './host.ts';
import { renew } from './renew.ts';
import { APP_ORIGIN, BLANK_PAGE, openWindow } from './window.ts';

export interface ChromiumShellOptions {
  /** Without a window: for tests and the demonstration. */
  readonly headless?: boolean;
  /** The built interface. */
  readonly rendererFolder: string;
  /** The built `core/worker.js`, or the source `core/worker.ts`. */
  readonly workerFile: string;
  readonly officeFolder: string;
  readonly resourcesFolder: string;
  /** Where files go without a save dialog; `Documents/Tasuki` unless told otherwise. */
  readonly exportFolder?: string;
  /** The shell's own files (log, lock, throw-away profile); `.shell` in the office folder unless told otherwise. */
  readonly stateFolder?: string;
  /** Version of the app, told to the core. */
  readonly version?: string;
  /** Tells the core that it runs in a test. */
  readonly isTest?: boolean;
  /** Milliseconds that copied text stays in the clipboard; half a minute unless a test has no time for it. */
  readonly clipboardTime?: number;
  /** The browser's program; found by itself unless told otherwise. */
  readonly executable?: string;
  /** Called with the window's page before anything is loaded into it. */
  readonly onPage?: (page: Page) => void | Promise<void>;
}

export interface ChromiumShell {
  readonly page: Page;
  readonly host: Host;
  /** Settles when the shell has closed, by `close`, by the user or because the browser died. */
  readonly closed: Promise<void>;
  /** Closes the window and the core; the core gets time to close its file. */
  close(): Promise<void>;
}

/**
 * Starts the core in its thread and the installed browser over its pipe, and joins the two.
 * @throws `already-running` after the running shell was brought to the front, `no-browser` if none is installed,
 * whatever the browser's launch throws if it refuses to start.
 */
export async function startChromiumShell(options: ChromiumShellOptions): Promise<ChromiumShell> {
  const { headless = false, officeFolder } = options;
  const state = options.stateFolder ?? join(officeFolder, '.shell');
  const log = openShellLog(join(state, 'shell.log'), () => new Date());
  const executable =
    options.executable ??
    findBrowser({ platform: process.platform, env: process.env, home: homedir(), isExecutable })?.path;
  if (executable === undefined) throw hostError('no-browser');

  let page: Page | null = null;
  const instance = await takeInstance(state, () => void page?.bringToFront().catch(() => {}));
  if (instance === null) {
    log('shell.already-running');
    throw hostError('already-running');
  }
  const undo: (() => unknown)[] = [instance.release];
  const { promise: closed, resolve: settle } = Promise.withResolvers<void>();
  let closing: Promise<void> | null = null;
  const closeOnce = (): Promise<void> => {
    closing ??= (async () => {
      for (const step of undo.splice(0).reverse()) {
        try {
          await step();
        } catch (error) {
          // Whatever cannot be undone must not keep the rest from closing; the next start sweeps up.
          log('shell.undo-failed', { where: whereOf(error) });
        }
      }
      log('shell.closed');
      settle();
    })();
    return closing;
  };

  try {
    const profiles = freshProfileFolder(state);
    undo.push(() => removeProfiles(state));
    const isRoot = process.getuid?.() === 0;
    const launch = { executable, headless, isRoot, profiles };
    const browser = await launchBrowser(launch);
    undo.push(() => browser.close());

    const clipboard = guardClipboard(
      { read: () => pageClipboard(opened).read(), write: (text) => pageClipboard(opened).write(text) },
      options.clipboardTime,
    );
    const host = createChromiumHost({
      browser: launch,
      exportFolder: options.exportFolder ?? join(homedir(), 'Documents', 'Tasuki'),
      describe: () => ({
        shell: 'chromium',
        version: browser.version(),
        isSandboxed: !isRoot,
        isCaptureBlocked: false,
        lockedWhy: lockdown.lockedWhy(),
        isMachineLockSeen: machine.isTold(),
        keyStore: 'none',
        offersSecurityKeys: true,
        officeFolder,
      }),
      relaunch: () => startAfresh(),
      clipboard,
      log,
    });
    const core = startCoreThread({
      workerFile: options.workerFile,
      start: {
        officeFolder,
        resources: options.resourcesFolder,
        app: options.version ?? '0.0.0',
        ...(options.isTest === undefined ? {} : { isTest: options.isTest }),
      },
      host,
      log,
    });
    undo.push(() => core.stop());

    const assets = loadAssets(options.rendererFolder, APP_ORIGIN, randomBytes(16).toString('base64url'));
    const opened = await openWindow({ browser, assets, headless, log });
    page = opened;
    const port = await bridgePage(opened, APP_ORIGIN, log);
    undo.push(startRelay({ page: port, core: core.port, host, log }));
    const renewPage = (): Promise<void> => renew(opened);
    const lockdown = startLockdown({ core, renewPage, forget: clipboard.clear, log });
    undo.push(lockdown.stop, clipboard.clear);
    const machine = guardMachine(lockdown.lock, (left) => watchSession(sessionTellers(process.platform), left), log);
    undo.push(machine.stop);
    const startAfresh = async (): Promise<void> => {
      await core.restart();
      await renewPage();
    };
    opened.on('crash', () => {
      // The key must not stay open behind a window that shows nothing.
      log('interface.crashed');
      void startAfresh().catch(() => closeOnce());
    });
    await options.onPage?.(opened);
    await opened.goto(`${APP_ORIGIN}/`);
    log('shell.started', { version: browser.version(), sandbox: isRoot ? 'off' : 'on' });
    opened.on('framenavigated', (frame) => {
      const isOurs = frame.url() === BLANK_PAGE || frame.url().startsWith(`${APP_ORIGIN}/`);
      if (frame !== opened.mainFrame() || isOurs) return;
      log('navigation.refused', { type: 'left' });
      void opened.goto(`${APP_ORIGIN}/`).catch(() => closeOnce());
    });
    opened.on('close', () => void closeOnce());
    browser.on('disconnected', () => void closeOnce());
    if (opened.isClosed() || !browser.isConnected()) throw hostError('closed');
    return { page: opened, host, closed, close: closeOnce };
  } catch (error) {
    await closeOnce();
    throw error;
  }
}
