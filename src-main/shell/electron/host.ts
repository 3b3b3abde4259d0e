import { BrowserWindow, shell } from 'electron';
import type { Host } from '../../contract/host.ts';
import type { LockReason } from '../../contract/port.ts';
import { hostError } from '../answer-host-call.ts';
import type { ClipboardGuard } from '../clipboard-guard.ts';
import { createHostFiles } from '../host-files.ts';
import type { ShellLog } from '../log.ts';
import { PRINT_HEADERS } from '../response-headers.ts';
import { electronDialogs } from './dialogs.ts';
import { keyStore, keyStoreFacts } from './key-store.ts';
import { IS_SCREEN_GUARDED, type ScreenGuard } from './screen-guard.ts';
import { APP_SCHEME, closedSession, windowOptions } from './window.ts';

const PRINT_ORIGIN = 'app://print';

export interface ElectronHostOptions {
  readonly owner: () => BrowserWindow | null;
  readonly officeFolder: string;
  readonly exportFolder: string;
  readonly relaunch: () => Promise<void>;
  readonly lockedWhy: () => LockReason | null;
  readonly clipboard: ClipboardGuard;
  readonly screen: ScreenGuard;
  readonly log: ShellLog;
}

/** What the Electron shell offers. */
export function createElectronHost(options: ElectronHostOptions): Host {
  const { owner, officeFolder, exportFolder, relaunch, lockedWhy, clipboard, screen, log } = options;
  return {
    ...createHostFiles({
      exportFolder,
      dialogs: electronDialogs(owner),
      openFile: async (path) => {
        if ((await shell.openPath(path)) !== '') throw hostError('open-failed');
      },
    }),
    printToPdf: (html) => printToPdf(html, log),
    copy: clipboard.copy,
    copied: async (text) => clipboard.copied(text),
    ...keyStore,
    relaunch,
    protectScreen: async () => screen.protect(),
    exposeScreen: async (milliseconds) => screen.expose(milliseconds),
    describe: async () => ({
      shell: 'electron',
      version: process.versions.electron ?? '',
      isSandboxed: true,
      isCaptureBlocked: IS_SCREEN_GUARDED,
      lockedWhy: lockedWhy(),
      isMachineLockSeen: true,
      ...keyStoreFacts(),
      officeFolder,
    }),
  };
}

let lastPrint = 0;

/** Prints in a hidden window without script, preload or network, in a session of its own that dies with it. */
async function printToPdf(html: string, log: ShellLog): Promise<Uint8Array> {
  const partition = closedSession(`print-${++lastPrint}`, PRINT_ORIGIN, log);
  partition.protocol.handle(APP_SCHEME, () => new Response(html, { headers: { ...PRINT_HEADERS } }));
  // `data:` fonts and images are requests too; here they are the page's own.
  partition.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !url.startsWith(`${PRINT_ORIGIN}/`) && !url.startsWith('data:') }),
  );
  const window = new BrowserWindow(windowOptions(partition, null, true));
  try {
    await window.loadURL(`${PRINT_ORIGIN}/`);
    return new Uint8Array(
      await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      }),
    );
  } catch {
    log('print.failed');
    throw hostError('print-failed');
  } finally {
    window.destroy();
  }
}
