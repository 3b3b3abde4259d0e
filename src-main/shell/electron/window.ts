import { BrowserWindow, type BrowserWindowConstructorOptions, type Session, session, type WebContents } from 'electron';
import type { Assets } from '../assets.ts';
import type { ShellLog } from '../log.ts';

/** Where the app lives: a scheme of its own, so that no file and no server is reachable. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://tasuki';

/** The only preferences that a window of this shell may have. */
export function windowOptions(
  partition: Session,
  preload: string | null,
  isPackaged: boolean,
): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 860,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      session: partition,
      ...(preload === null ? { javascript: false } : { preload }),
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      experimentalFeatures: false,
      allowRunningInsecureContent: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !isPackaged,
    },
  };
}

/** A session in memory (no `persist:`): every permission denied, downloads and every foreign request cancelled. */
export function closedSession(name: string, origin: string, log: ShellLog): Session {
  const made = session.fromPartition(name, { cache: false });
  made.setPermissionRequestHandler((_contents, permission, answer) => {
    log('permission.refused', { permission });
    answer(false);
  });
  made.setPermissionCheckHandler(() => false);
  made.setDevicePermissionHandler(() => false);
  made.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  made.setSpellCheckerEnabled(false);
  made.webRequest.onBeforeRequest(({ url, resourceType }, answer) => {
    const isOwn = url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`);
    if (!isOwn) log('request.refused', { type: resourceType });
    answer({ cancel: !isOwn });
  });
  made.on('will-download', (event) => {
    log('download.refused');
    event.preventDefault();
  });
  return made;
}

/** Serves the fixed map of files under the app's scheme. */
export function serveAssets(partition: Session, assets: Assets): void {
  partition.protocol.handle(APP_SCHEME, ({ url, method }) => {
    const answer = assets.answer(url, method);
    if (answer === null) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(answer.body), { status: answer.status, headers: { ...answer.headers } });
  });
}

/** Refuses navigation, new windows and webviews for whatever contents ever come to be. */
export function guardContents(contents: WebContents, log: ShellLog): void {
  contents.setWindowOpenHandler(() => {
    log('window.refused');
    return { action: 'deny' };
  });
  const refuse = (event: { preventDefault(): void }): void => {
    log('navigation.refused');
    event.preventDefault();
  };
  contents.on('will-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-attach-webview', refuse);
}

/** Makes the app's window; its content is kept out of screen captures where the system can. */
export function createWindow(partition: Session, preload: string, isPackaged: boolean): BrowserWindow {
  const window = new BrowserWindow(windowOptions(partition, preload, isPackaged));
  window.setContentProtection(true);
  window.once('ready-to-show', () => window.show());
  return window;
}
