import type { Host, ShellDescription } from '../../contract/host.ts';
import { hostError } from '../answer-host-call.ts';
import type { ClipboardGuard } from '../clipboard-guard.ts';
import { createHostFiles } from '../host-files.ts';
import type { ShellLog } from '../log.ts';
import { nobodyToAsk } from '../nobody-to-ask.ts';
import type { BrowserOptions } from './browser.ts';
import { openWithSystem, systemDialogs } from './dialogs.ts';
import { printToPdf } from './print.ts';

export interface ChromiumHostOptions {
  readonly browser: BrowserOptions;
  readonly exportFolder: string;
  readonly describe: () => ShellDescription;
  readonly clipboard: ClipboardGuard;
  readonly relaunch: () => Promise<void>;
  readonly log: ShellLog;
}

/** What the Chromium shell offers. Headless there is nobody to ask: files go to the export folder, nothing is opened. */
export function createChromiumHost({
  browser,
  exportFolder,
  describe,
  clipboard,
  relaunch,
  log,
}: ChromiumHostOptions): Host {
  const { headless, executable, profiles } = browser;
  return {
    ...createHostFiles({
      dialogs: headless ? nobodyToAsk : systemDialogs(process.platform),
      exportFolder,
      openFile: (path) => (headless ? Promise.reject(hostError('no-display')) : openWithSystem(process.platform, path)),
    }),
    printToPdf: (html) => printToPdf(html, { executable, profiles, log }),
    copy: clipboard.copy,
    copied: async (text) => clipboard.copied(text),
    closeSecret: () => Promise.reject(hostError('key-store-unavailable')),
    openSecret: () => Promise.reject(hostError('key-store-unavailable')),
    relaunch,
    protectScreen: async () => false,
    exposeScreen: () => Promise.reject(hostError('screen-unprotected')),
    describe: async () => describe(),
  };
}
